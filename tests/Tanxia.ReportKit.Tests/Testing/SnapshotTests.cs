using System.Diagnostics;
using System.Text;
using Tanxia.ReportKit.Tests.Messages;

namespace Tanxia.ReportKit.Tests;

/// <summary>What lies beside a test, and what is said. The environment says whether this is CI, so it is set for each.</summary>
[Collection(EnvironmentIsChanged.Name)]
public sealed class SnapshotTests : IDisposable
{
    private readonly string? _ci = Environment.GetEnvironmentVariable("CI");
    private readonly SnapshotFolder _folder = new();

    public SnapshotTests() => Environment.SetEnvironmentVariable("CI", "false");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("CI", _ci);
        _folder.Dispose();
    }

    [Fact]
    public void ADifferenceSaysWhereAndWhatAndHowToAcceptIt()
    {
        string message = _folder.Accepted(DiffTexts.Base).Failure(DiffTexts.With("34宗", "36宗"));
        Assert.Equal(
            """
            一、（一）一是“化解矛盾”：已办结 34宗 → 36宗

            HalfYearTests.FirstHalf.verified.txt: 错误 RK1501: 与采用过的文字有 1 处不同。看过以后，新的没有问题，就采用它：
              cp '…/HalfYearTests.FirstHalf.received.txt' '…/HalfYearTests.FirstHalf.verified.txt'

            不同的各行，[-原来的-]{+现在的+}：
               6   一是化解矛盾。受理信访37宗，已办结[-34宗-]{+36宗+}。二是普法宣传。开展宣传活动6次，发放资料2380余份。三是安全检查。检查企业12家，整改隐患9处。
            """, message);
        Assert.Equal(DiffTexts.With("34宗", "36宗"), File.ReadAllText(_folder.Received));
        Assert.Equal(DiffTexts.Base, File.ReadAllText(_folder.Verified));
    }

    [Fact]
    public void TheSameInEnglish() => Assert.Equal(
        """
        一、（一）一是“化解矛盾”: 已办结 34宗 → 36宗

        HalfYearTests.FirstHalf.verified.txt: error RK1501: not the accepted text, differences: 1. If the new text is right, accept it:
          cp '…/HalfYearTests.FirstHalf.received.txt' '…/HalfYearTests.FirstHalf.verified.txt'

        all lines that differ, [-before-]{+now+}:
           6   一是化解矛盾。受理信访37宗，已办结[-34宗-]{+36宗+}。二是普法宣传。开展宣传活动6次，发放资料2380余份。三是安全检查。检查企业12家，整改隐患9处。
        """, _folder.Accepted(DiffTexts.Base).Failure(DiffTexts.With("34宗", "36宗"), MessageLanguage.English));

    [SkippableFact]
    public void TheCommandOfTheMessageAcceptsIt()
    {
        Skip.If(OperatingSystem.IsWindows(), "sh");
        string message = _folder.Accepted("甲。\n").Failure("乙。\n");
        string command = message.Split('\n').Single(line => line.StartsWith("  cp ", StringComparison.Ordinal)).Replace("…/", _folder.Folder + "/").Replace("HalfYearTests.", Path.GetFileNameWithoutExtension(_folder.Source) + ".");
        Process.Start("sh", ["-c", command]).WaitForExit();
        Assert.Equal("乙。\n", File.ReadAllText(_folder.Verified));
    }

    [Theory]
    [Trait("PublicCase", "P53")]
    [InlineData("false")]
    [InlineData("true")]
    public void TheFirstRunAlwaysFailsAndAcceptsNothing(string ci)
    {
        Environment.SetEnvironmentVariable("CI", ci);
        string message = _folder.Failure("青石镇工作总结\n\n抓好秋收。\n");
        Assert.Equal(["FirstHalf.received.txt"], _folder.Files);
        Assert.Equal(ci == "false"
            ? """
              HalfYearTests.FirstHalf.verified.txt: 错误 RK1502: 还没有采用过的文字，第一次运行总是不通过。看过以后，新的没有问题，就采用它：
                cp '…/HalfYearTests.FirstHalf.received.txt' '…/HalfYearTests.FirstHalf.verified.txt'

              青石镇工作总结

              抓好秋收。
              """
            : """
              HalfYearTests.FirstHalf.verified.txt: 错误 RK1502: 还没有采用过的文字，第一次运行总是不通过。新的没有问题，请在自己的机器上运行这个测试并采用它；CI 上不采用任何文字。

              青石镇工作总结

              抓好秋收。
              """, message);
    }

    [Theory]
    [Trait("PublicCase", "P21")]
    [InlineData("甲。\r\n乙。\r\n", "CRLF")]
    [InlineData("甲。\r\n乙。\n", "CRLF")]
    [InlineData("甲。\r乙。\r", "CR")]
    public void LineEndsThatGitChangedNameTheSetting(string accepted, string kind)
    {
        string message = _folder.Accepted(accepted).Failure("甲。\n乙。\n");
        Assert.Equal(
            $"HalfYearTests.FirstHalf.verified.txt: 错误 RK1503: 这个文件的换行符被换成了 {kind}，多半是 git 换的，报告应该用 LF：请在 .gitattributes 里加一行 *.verified.* text eol=lf，再删去这个文件，用 git checkout 重新取出。",
            message);
        Assert.Equal("甲。\n乙。\n", File.ReadAllText(_folder.Received));
        Assert.StartsWith("HalfYearTests.FirstHalf.verified.txt: error RK1503: the line ends of this file", _folder.Failure("甲。\n乙。\n", MessageLanguage.English));
    }

    [Fact]
    [Trait("PublicCase", "P21")]
    public void AChangeIsSaidBeforeLineEnds()
    {
        string message = _folder.Accepted(DiffTexts.Base.Replace("\n", "\r\n")).Failure(DiffTexts.With("34宗", "36宗").Replace("\n", "\r\n"));
        Assert.StartsWith("一、（一）一是“化解矛盾”：已办结 34宗 → 36宗\n\nHalfYearTests.FirstHalf.verified.txt: 错误 RK1501: 与采用过的文字有 1 处不同。", message);
        Assert.Contains("错误 RK1503: ", message);
        Assert.Equal(DiffTexts.With("34宗", "36宗"), File.ReadAllText(_folder.Received));
    }

    [Fact]
    [Trait("PublicCase", "P54")]
    public void AByteOrderMarkIsNoDifference()
    {
        File.WriteAllText(_folder.Verified, "甲。\n", new UTF8Encoding(true));
        _folder.Match("甲。\n");
        _folder.Match("\uFEFF甲。\n");
        Assert.NotEqual(0xEF, File.ReadAllBytes(_folder.Accepted("").Verified).FirstOrDefault());
        _folder.Failure("甲。\n");
        Assert.NotEqual(0xEF, File.ReadAllBytes(_folder.Received)[0]);
    }

    [Theory]
    [Trait("PublicCase", "P54")]
    [InlineData("甲。", 0)]
    [InlineData("甲。\n\n", 2)]
    public void AFinalNewlineThatAnEditorAddedIsSaid(string accepted, int ends) => Assert.Equal(
        $"""
        HalfYearTests.FirstHalf.verified.txt: 错误 RK1504: 只有文末的换行不同：采用过的有 {ends} 个，报告有 1 个，要一样。编辑器自己会增减的，请在 .editorconfig 的 [*.verified.*] 下面写 insert_final_newline = unset。看过以后，新的没有问题，就采用它：
          cp '…/HalfYearTests.FirstHalf.received.txt' '…/HalfYearTests.FirstHalf.verified.txt'
        """, _folder.Accepted(accepted).Failure("甲。\n"));

    [Fact]
    public void TheSameTextTakesAnOldReceivedFileAway()
    {
        File.WriteAllText(_folder.Received, "丙");
        _folder.Accepted("甲。\n").Match("甲。\n");
        Assert.Equal(["FirstHalf.verified.txt"], _folder.Files);
    }

    [Fact]
    public void AFileOfAnotherEncodingIsSaid()
    {
        File.WriteAllBytes(_folder.Verified, [0xBC, 0xD7, 0xA1, 0xA3, 0x0A]);
        Assert.Contains("错误 RK1509: 这个文件不是 UTF-8", _folder.Failure("甲。\n"));
    }

    [Fact]
    public void OnlyTheCallersScrubReplacesAndThatIsSaid()
    {
        _folder.Accepted("日期：某日。\n");
        Snapshot.Match("日期：6月30日。\n", null, text => text.Replace("6月30日", "某日"), _folder.Source, "FirstHalf");
        Assert.EndsWith("提示 RK1510: 比较的是测试里的 scrub 替换过的文字，不是报告的原文。", _folder.Accepted("日期：。\n").Failure("日期：6月30日。\n", scrub: text => text.Replace("6月30日", "某日")));
        Assert.DoesNotContain("RK1510", _folder.Failure("日期：6月30日。\n", parameters: new { plain = true }));
    }

    [Fact]
    [Trait("PublicCase", "P30")]
    public void RowsOfOneMethodNeedParameters()
    {
        _folder.Accepted("甲。\n").Match("甲。\n");
        Assert.Equal(
            "HalfYearTests.FirstHalf.verified.txt: 错误 RK1507: “HalfYearTests.FirstHalf”在这次运行里先后得到了两种文字，只能存一种：一个方法有几组数据或比较几次的，请加上参数，如 Snapshot.Match(report, new { year })。",
            _folder.Failure("乙。\n"));
    }

    [Fact]
    [Trait("PublicCase", "P30")]
    public void NamesThatDifferInCaseOnlyAreNotOneFile()
    {
        _folder.Failure("甲。\n", parameters: new { town = "a" });
        Assert.Equal(
            "HalfYearTests.FirstHalf_town=A.verified.txt: 错误 RK1508: “HalfYearTests.FirstHalf_town=a”和“HalfYearTests.FirstHalf_town=A”会存成同一个文件，因为 Windows 的文件名不分大小写：请给其中一个改名，或换一个参数。",
            _folder.Failure("甲。\n", parameters: new { town = "A" }));
    }

    [Fact]
    [Trait("PublicCase", "P30")]
    public void TwoHundredCasesAtOnceHaveTwoHundredFiles()
    {
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i =>
            Assert.Throws<SnapshotException>(() => _folder.Match($"办结{i}宗。\n", new { row = i })));
        Assert.Equal(200, _folder.Files.Length);
        Parallel.ForEach(_folder.Files, file => File.Move(_folder.PathOf(file), _folder.PathOf(file.Replace(".received.", ".verified."))));
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i => _folder.Match($"办结{i}宗。\n", new { row = i }));
        Assert.All(_folder.Files, file => Assert.EndsWith(".verified.txt", file));
    }

    /// <summary>Measured on two cores: 0.04 s where all hold, 0.6 s where a figure moved in each.</summary>
    [Fact]
    public void TwoThousandSnapshotsTakeSeconds()
    {
        string[] rows = [.. Enumerable.Range(0, 2000).Select(row => $"Rows_row={row}")];
        Array.ForEach(rows, row => File.WriteAllText(_folder.PathOf(row + ".verified.txt"), DiffTexts.Base));
        var clock = Stopwatch.StartNew();
        for (int row = 0; row < rows.Length; row++)
        {
            _folder.Match(DiffTexts.Base, new { row }, "Rows");
        }
        TimeSpan same = clock.Elapsed;
        Array.ForEach(rows, row => File.WriteAllText(_folder.PathOf(row.Replace("Rows", "Moved") + ".verified.txt"), DiffTexts.Base));
        clock.Restart();
        for (int row = 0; row < rows.Length; row++)
        {
            Assert.Throws<SnapshotException>(() => _folder.Match(DiffTexts.With("34宗", "36宗"), new { row }, "Moved"));
        }
        Assert.True(same + clock.Elapsed < TimeSpan.FromMinutes(1), $"{same} where all hold, {clock.Elapsed} where a figure moved in each");
    }

    [Fact]
    public async Task ATestMayAwaitFirst()
    {
        await Task.Yield();
        await Task.Delay(1);
        Snapshot.Match("等过以后，名称仍是这个方法的。\n");
    }

    [Fact]
    public void ASourceThatIsNotHereIsSaid() => Assert.StartsWith(
        "错误 RK1506: 找不到测试的源文件 /_/nowhere/Tests.cs，不知道采用过的文字在哪里",
        _folder.Failure(() => Snapshot.Match("甲。\n", null, null, "/_/nowhere/Tests.cs", "Some")));

    [Fact]
    public void AFolderThatIsGoneIsSaidAndTheDifferenceToo()
    {
        Directory.CreateDirectory(_folder.Received);
        string message = _folder.Accepted("办结34宗。\n").Failure("办结36宗。\n");
        Assert.StartsWith("开头第1段：办结 34宗 → 36宗\n", message);
        Assert.Contains("HalfYearTests.FirstHalf.received.txt: 错误 RK1505: 写不了这个文件：", message);
    }

    /// <summary>A stand-in for the package DiffEngine, found by its name as that would be.</summary>
    [Fact]
    [Trait("PublicCase", "P31")]
    public void ADiffToolIsOpenedOnADevelopersMachineOnly()
    {
        ResolveEventHandler find = (_, wanted) => wanted.Name.StartsWith("DiffEngine", StringComparison.Ordinal) ? DiffEngineStandIn.Assembly : null;
        AppDomain.CurrentDomain.AssemblyResolve += find;
        try
        {
            _folder.Accepted("甲。\n").Failure("乙。\n");
            Assert.Equal([$"{_folder.Received} {_folder.Verified}"], DiffEngineStandIn.Launched);
            DiffEngineStandIn.Launched.Clear();
            Environment.SetEnvironmentVariable("CI", "true");
            _folder.Failure("乙。\n");
            Assert.Empty(DiffEngineStandIn.Launched);
        }
        finally
        {
            AppDomain.CurrentDomain.AssemblyResolve -= find;
        }
    }
}
