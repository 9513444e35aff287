namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>How files are named on a command line, and what is said of those that cannot be read.</summary>
public sealed class InputFilesTests
{
    [Fact]
    public void WildcardsAreExpandedWhereTheShellDoesNot()
    {
        using var tool = new Transcript().Write("镇 甲/半年（稿）.report.yaml", Texts.Faulty).Write("镇 乙/年度.report.yaml", Texts.Faulty).Write("镇 乙/说明.txt", "");
        string[] Checked(string pattern) => [.. tool.Run("check", pattern).Error.Split('\n').Where(line => line.Contains("RK0501")).Select(line => line[..line.IndexOf('(', line.LastIndexOf(".yaml", StringComparison.Ordinal))])];
        Assert.Equal(["镇 乙/年度.report.yaml"], Checked("@镇 乙/*.yaml"));
        Assert.Equal(["镇 乙/年度.report.yaml", "镇 甲/半年（稿）.report.yaml"], Checked("@镇*/*.report.yaml"));
        Assert.Equal(["镇 甲/半年（稿）.report.yaml"], Checked("@镇 ?/半年*.yaml"));
        tool.Run("check", "@镇 丙/*.yaml", "@没有*.yaml").Is(2, """
            镇 丙/*.yaml: error RK0918: no file matches this: check the folder and the wildcards.
            没有*.yaml: error RK0918: no file matches this: check the folder and the wildcards.
            0 files checked: 2 errors, 0 warnings, 0 notes.
            """);
    }

    [Fact]
    public void AFileNamedTwiceIsCheckedOnce()
    {
        using var tool = new Transcript().Write("a.report.yaml", Texts.Outline);
        tool.Run("check", "@a.report.yaml", "@./a.report.yaml", "@*.yaml").Is(0, "1 file checked, no faults.");
    }

    [Fact]
    public void AFolderIsNoFile()
    {
        using var tool = new Transcript().Write("镇/a.report.yaml", Texts.Outline);
        tool.Run("check", "@镇", "--lang", "zh").Is(2, """
            镇: 错误 RK0919: 这是文件夹，不是文件：要用里面的文件，请写 镇/*.report.yaml
            检查了 0 个文件：错误 1 处，警告 0 处，提示 0 处。
            """);
    }

    [Theory]
    [InlineData("nothing.yaml")]
    [InlineData("no folder/nothing.yaml")]
    [InlineData("　全角空格.yaml")]
    public void AFileThatIsNotThereIsNamed(string name)
    {
        using var tool = new Transcript();
        tool.Run("render", "@" + name).Is(2, $"{name}: error RK0917: there is no such file: check its name and folder; a name with blanks is put in quotes.");
    }

    [Fact]
    public void StandardInputIsReadOnce()
    {
        using var tool = new Transcript { Input = Texts.Outline };
        tool.Run("render", "-", "--data", "-").Is(2, "-: error RK0928: standard input (-) can be read once: name files for the others.");
    }

    [Fact]
    public void WhatIsNotUtf8IsSaid()
    {
        using var tool = new Transcript();
        // 报告: in GBK.
        File.WriteAllBytes(tool.PathOf("gbk.report.yaml"), [0xB1, 0xA8, 0xB8, 0xE6, 0x3A, 0x20, 0x41]);
        Answer answer = tool.Run("check", "@gbk.report.yaml");
        Assert.StartsWith("gbk.report.yaml(1,1): error RK0002: the file is not UTF-8", answer.Error);
        Assert.Equal(1, answer.Code);
    }

    [Fact]
    public void AnInputWithoutEndIsRefused()
    {
        using var tool = new Transcript { Input = new string('x', 3_000_000) };
        Answer answer = tool.Run("check", "-");
        Assert.Contains("<stdin>(1,1): error RK0003:", answer.Error);
        Assert.Equal(1, answer.Code);
    }
}
