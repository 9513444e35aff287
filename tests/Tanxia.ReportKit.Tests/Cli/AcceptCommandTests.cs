using Tanxia.ReportKit.Tests.Messages;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>accept and snapshots. The environment says whether this is CI, so it is set for each.</summary>
[Collection(EnvironmentIsChanged.Name)]
public sealed class AcceptCommandTests : IDisposable
{
    private readonly string? _ci = Environment.GetEnvironmentVariable("CI");
    private readonly Transcript _tool = new Transcript { Language = MessageLanguage.Chinese }
        .Write("tests/ATests.First.verified.txt", DiffTexts.Base)
        .Write("tests/ATests.First.received.txt", DiffTexts.With("34宗", "36宗", "两个村", "三个村"))
        .Write("tests/deep/BTests.Rows_year=2026.DotNet10_0.received.txt", "甲。\n乙。\n")
        .Write("tests/deep/BTests.Rows_year=2026.Mono4_0.received.txt", "甲。\n乙。\n")
        .Write("tests/obj/CTests.Old.received.txt", "丙。\n")
        .Write("tests/.git/CTests.Old.received.txt", "丙。\n");

    public AcceptCommandTests() => Environment.SetEnvironmentVariable("CI", "false");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("CI", _ci);
        _tool.Dispose();
    }

    [Fact]
    public void EachIsShownAndAskedFor()
    {
        _tool.Input = "什么？\ny\nn\n";
        _tool.Run("accept", "@tests").Is(0,
            """
            tests/ATests.First.verified.txt
              一、（一）一是“化解矛盾”：已办结 34宗 → 36宗
              一、（二）“道路建设提速”第1段：惠及 两个 → 三个
            采用吗？y 采用，n 不采用，a 其余全部采用，q 到此为止：采用吗？y 采用，n 不采用，a 其余全部采用，q 到此为止：tests/deep/BTests.Rows_year=2026.verified.txt
              新的，共 2 行
            采用吗？y 采用，n 不采用，a 其余全部采用，q 到此为止：采用了 1 份，还有 1 份没有采用。
            """);
        Assert.Contains("已办结36宗", _tool.Read("tests/ATests.First.verified.txt"));
        Assert.DoesNotContain("tests/ATests.First.received.txt", _tool.Files);
        Assert.Contains("tests/deep/BTests.Rows_year=2026.Mono4_0.received.txt", _tool.Files);
        Assert.Contains("tests/obj/CTests.Old.received.txt", _tool.Files);
    }

    [Theory]
    [InlineData("--yes", "")]
    [InlineData("-y", "")]
    [InlineData("tests", "a\n")]
    public void AllAreAcceptedWhereThatIsWanted(string argument, string input)
    {
        _tool.Input = input;
        Answer answer = argument == "tests" ? _tool.Run("accept", "@tests") : _tool.Run("accept", "@tests", argument);
        Assert.Equal(0, answer.Code);
        Assert.EndsWith("采用了 2 份。\n", answer.Error);
        Assert.Equal("甲。\n乙。\n", _tool.Read("tests/deep/BTests.Rows_year=2026.verified.txt"));
        Assert.DoesNotContain(_tool.Files, file => file.Contains(".received.") && !file.Contains("CTests"));
        _tool.Run("accept", "@tests").Is(0, "没有等着采用的文字。");
    }

    [Theory]
    [InlineData("")]
    [InlineData("q\n")]
    public void WithoutAnAnswerNothingIsAccepted(string input)
    {
        _tool.Input = input;
        Answer answer = _tool.Run("accept", "@tests");
        Assert.Equal(0, answer.Code);
        Assert.EndsWith("采用了 0 份，还有 2 份没有采用。\n", answer.Error);
        Assert.Equal(DiffTexts.Base, _tool.Read("tests/ATests.First.verified.txt"));
    }

    [Fact]
    public void OnCINothingIsAccepted()
    {
        Environment.SetEnvironmentVariable("CI", "true");
        _tool.Run("accept", "@tests", "--yes").Is(2, "错误 RK0960: CI 上不采用任何文字：请在自己的机器上运行测试，看过再采用，和其他改动一起提交。");
        Assert.Equal(DiffTexts.Base, _tool.Read("tests/ATests.First.verified.txt"));
    }

    [Fact]
    public void OfTwoTextsNoneIsAccepted()
    {
        _tool.Write("tests/deep/BTests.Rows_year=2026.Mono4_0.received.txt", "甲。\n丙。\n");
        Answer answer = _tool.Run("accept", "@tests/deep", "--yes");
        answer.Is(1,
            """
            tests/deep/BTests.Rows_year=2026.verified.txt: 错误 RK0961: 两个目标框架得到的文字不一样（BTests.Rows_year=2026.DotNet10_0.received.txt 和 BTests.Rows_year=2026.Mono4_0.received.txt），只能采用一种：先找出为什么不一样。
            采用了 0 份，还有 1 份没有采用。
            """);
    }

    [Fact]
    public void AFolderThatIsNotThereIsSaid() => _tool.Run("accept", "@nowhere").Is(2, "nowhere: 错误 RK0931: 找不到这个文件夹：请核对名称，名称里有空格的请加引号。");

    [Fact]
    [Trait("PublicCase", "P31")]
    public void WhatNoTestUsesAnyMoreIsListed()
    {
        _tool.Write("tests/ATests.cs", "class ATests { [Fact] public void First() { } [Theory] public void Rows_of_data(int a) { } }")
            .Write("tests/ATests.Renamed.verified.txt", "甲。\n")
            .Write("tests/ATests.Rows_of_data_a=1.5.verified.txt", "甲。\n")
            .Write("tests/GoneTests.First.verified.txt", "甲。\n");
        _tool.Run("snapshots", "@tests", "--unused").Is(1, "共 4 份，其中 2 份已经没有测试用到。", "tests/ATests.Renamed.verified.txt\ntests/GoneTests.First.verified.txt\n");
        _tool.Run("snapshots", "@tests").Is(0, "共 4 份。",
            "tests/ATests.First.verified.txt\ntests/ATests.Renamed.verified.txt\ntests/ATests.Rows_of_data_a=1.5.verified.txt\ntests/GoneTests.First.verified.txt\n");
    }

    /// <summary>A row of a method is in no source; a run knows.</summary>
    [Fact]
    public void WhatARunHasNotUsedIsListed()
    {
        string source = _tool.PathOf("tests/DTests.cs"), notes = _tool.PathOf("notes");
        _tool.Write("tests/DTests.cs", "public void Rows(int a)").Write("tests/DTests.Rows_a=1.verified.txt", "甲。\n").Write("tests/DTests.Rows_a=2.verified.txt", "甲。\n");
        Environment.SetEnvironmentVariable(UsedFiles.NotesVariable, notes);
        try
        {
            Snapshot.Match("甲。\n", new { a = 1 }, null, source, "Rows");
        }
        finally
        {
            Environment.SetEnvironmentVariable(UsedFiles.NotesVariable, null);
        }
        _tool.Run("snapshots", "@tests", "--unused", "--used", "@notes").Is(1, "共 3 份，其中 2 份已经没有测试用到。", "tests/ATests.First.verified.txt\ntests/DTests.Rows_a=2.verified.txt\n");
        _tool.Run("snapshots", "@tests", "--unused", "--used", "@nowhere").Is(2, "nowhere: 错误 RK0931: 找不到这个文件夹：请核对名称，名称里有空格的请加引号。");
    }

    /// <summary>And none of this repository's own is forgotten.</summary>
    [Fact]
    public void EverySnapshotOfThisRepositoryIsUsed() => Assert.DoesNotContain(StoredFiles.Verified(Path.Combine(Repository.Root, "tests")), StoredFiles.IsUnused);
}
