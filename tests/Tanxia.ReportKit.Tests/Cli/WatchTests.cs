using System.Text;
using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>reportkit check --watch.</summary>
public sealed partial class WatchTests
{
    private const string Waits = @"^\d\d:\d\d:\d\d 查完，存盘就再查；按 Ctrl\+C 结束。$";

    [SkippableFact]
    public void ItChecksOnEverySaveAndEndsWithTheCodeOfTheLast()
    {
        Skip.If(OperatingSystem.IsWindows(), "kill");
        using var folder = new Transcript().Write("a.report.yaml", Texts.Outline).Write("d.yaml", Texts.Data);
        using var tool = new RunningTool(folder, ["check", "a.report.yaml", "--data", "d.yaml", "--watch"]);
        Assert.Equal("检查了 2 个文件，没有错误。", tool.Line());
        Assert.Matches(Waits, tool.Line());

        folder.Write("a.report.yaml", Texts.Faulty);
        Assert.Equal("a.report.yaml(9,24): 错误 RK0501: 没有登记“办结信仿”，是否想写 办结信访？", tool.Line());
        Assert.StartsWith("  9 | ", tool.Line());
        Assert.EndsWith("^^^^^^^^", tool.Line());
        Assert.Equal("检查了 2 个文件：错误 1 处，警告 0 处，提示 0 处。", tool.Line());
        Assert.Matches(Waits, tool.Line());

        folder.Write("a.report.yaml", Texts.Outline);
        Assert.Equal("检查了 2 个文件，没有错误。", tool.Line());
        Assert.Matches(Waits, tool.Line());

        folder.Write("d.yaml", Texts.Data.Replace("44", "48"));
        Assert.Equal("a.report.yaml(8): 错误 RK1101: 核对不成立：办结信访 <= 受理信访；现在的值是 48 > 46。请核对这几个数。", tool.Line());
        Assert.StartsWith("  8 | ", tool.Line());
        Assert.Equal("检查了 2 个文件：错误 1 处，警告 0 处，提示 0 处。", tool.Line());
        Assert.Matches(Waits, tool.Line());
        Assert.Equal((1, ""), tool.Interrupt());
    }

    [SkippableFact]
    public void AFileThatIsTakenAwayIsWaitedFor()
    {
        Skip.If(OperatingSystem.IsWindows(), "kill");
        using var folder = new Transcript().Write("a.report.yaml", Texts.Outline);
        using var tool = new RunningTool(folder, ["check", "a.report.yaml", "--watch"]);
        Assert.Equal("检查了 1 个文件，没有错误。", tool.Line());
        Assert.Matches(Waits, tool.Line());
        File.Delete(folder.PathOf("a.report.yaml"));
        Assert.StartsWith("a.report.yaml: 错误 RK0917: ", tool.Line());
        Assert.Equal("检查了 0 个文件：错误 1 处，警告 0 处，提示 0 处。", tool.Line());
        Assert.Matches(Waits, tool.Line());
        folder.Write("a.report.yaml", Texts.Outline);
        Assert.Equal("检查了 1 个文件，没有错误。", tool.Line());
        Assert.Matches(Waits, tool.Line());
        Assert.Equal((0, ""), tool.Interrupt());
    }

    /// <summary>A terminal shows the last check alone; a file keeps all, without a code in it.</summary>
    [SkippableTheory]
    [InlineData("xterm", true)]
    [InlineData("dumb", false)]
    public void ATerminalIsCleared(string terminal, bool isCleared)
    {
        Skip.If(OperatingSystem.IsWindows(), "script");
        using var folder = new Transcript().Write("a.report.yaml", Texts.Outline);
        (_, byte[] output, _) = ToolProcess.Shell(folder,
            $"script -qec \"TERM={terminal} NO_COLOR=1 timeout --foreground -s INT 6 dotnet '{ToolProcess.Dll}' check a.report.yaml --watch --lang zh\" /dev/null < /dev/null");
        string said = Encoding.UTF8.GetString(output);
        Assert.Contains("检查了 1 个文件，没有错误。", said);
        Assert.Equal(isCleared, said.Contains("\u001b[H\u001b[2J\u001b[3J", StringComparison.Ordinal));
        Assert.True(isCleared || !Escape().IsMatch(said));
    }

    [GeneratedRegex(@"\x1b\[[0-9;]*[A-Z]")]
    private static partial Regex Escape();
}
