using System.Runtime.Versioning;
using System.Text;
using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>The tool as a process of its own: exit codes, bytes, languages, terminals, and what can go wrong with a disk.</summary>
public sealed partial class ProcessTests
{
    [Theory]
    [InlineData(0, "check", "好 的.report.yaml")]
    [InlineData(1, "check", "坏.report.yaml")]
    [InlineData(2, "check", "没有.report.yaml")]
    [InlineData(2, "chek")]
    [InlineData(0, "render", "好 的.report.yaml", "--sample", "-o", "结果 一.html")]
    public void ItsExitCodeSaysHowItWent(int code, params string[] arguments)
    {
        using var folder = Begin();
        Assert.Equal(code, ToolProcess.Run(folder, "", arguments).Code);
    }

    [Fact]
    public void RedirectedOutputIsUtf8WithoutAByteOrderMarkInEveryLocale()
    {
        using var folder = Begin();
        foreach (string locale in (string[])["C", "C.UTF-8", "zh_CN.GBK", "zh_CN.UTF-8"])
        {
            (int code, byte[] output, byte[] error) = ToolProcess.Run(folder, locale, "render", "好 的.report.yaml", "--data", "数据.yaml");
            Assert.Equal((0, 0), (code, error.Length));
            Assert.Equal(Encoding.UTF8.GetBytes(Texts.Report), output);
        }
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", "坏.report.yaml(9,24): 错误 RK0501: 没有登记“办结信仿”，是否想写 办结信访？")]
    [InlineData("en_US.UTF-8", "坏.report.yaml(9,24): error RK0501: \"办结信仿\" is not declared, did you mean 办结信访?")]
    [InlineData("C", "坏.report.yaml(9,24): error RK0501: \"办结信仿\" is not declared, did you mean 办结信访?")]
    public void ItsLanguageIsThatOfTheSystem(string locale, string said)
    {
        using var folder = Begin();
        (_, byte[] output, byte[] error) = ToolProcess.Run(folder, locale, "check", "坏.report.yaml");
        Assert.Empty(output);
        Assert.Equal(said, Encoding.UTF8.GetString(error).Split('\n')[0]);
        // And no colour in a file.
        Assert.DoesNotContain((byte)0x1B, error);
    }

    [SkippableFact]
    public void OnATerminalABarShowsHowFarABatchHasCome()
    {
        Skip.If(OperatingSystem.IsWindows(), "script");
        using var folder = Begin();
        folder.Write("各村/甲.yaml", Texts.Data).Write("各村/乙.yaml", Texts.Data);
        string said = OnTerminal(folder, "TERM=xterm", "render '好 的.report.yaml' --batch 各村 -o 报告 --lang zh");
        Assert.Contains("2 份报告 ", said);
        Assert.EndsWith("印好 2 份。\n", said);
        Assert.Equal("印好 2 份。\n", Encoding.UTF8.GetString(ToolProcess.Run(folder, "zh_CN.UTF-8", "render", "好 的.report.yaml", "--batch", "各村", "-o", "报告").Error));
    }

    [SkippableFact]
    public void OnATerminalTheFaultIsColouredUnlessNoColorIsSet()
    {
        Skip.If(OperatingSystem.IsWindows(), "script");
        using var folder = Begin();
        string coloured = OnTerminal(folder, "TERM=xterm", "check 坏.report.yaml --lang zh");
        Assert.Equal("""
            坏.report.yaml(9,24): ␛[31m错误 RK0501: ␛[0m没有登记“办结信仿”，是否想写 办结信访？
              9 | text: 受理群众信访{受理信访}，已办结{办结信仿}。
                |                                      ␛[31m^^^^^^^^␛[0m
            检查了 1 个文件：错误 1 处，警告 0 处，提示 0 处。

            """, coloured);
        string plain = Colour().Replace(coloured, "");
        Assert.Equal(plain, OnTerminal(folder, "TERM=xterm NO_COLOR=1", "check 坏.report.yaml --lang zh"));
        Assert.Equal(plain, OnTerminal(folder, "TERM=dumb", "check 坏.report.yaml --lang zh"));
    }

    [SkippableFact]
    public void ANarrowTerminalGetsAsMuchOfTheLineAsFits()
    {
        Skip.If(OperatingSystem.IsWindows(), "script");
        using var folder = Begin();
        string said = OnTerminal(folder, "NO_COLOR=1 TERM=xterm", "check 坏.report.yaml --lang zh", "stty cols 40; ");
        Assert.Equal("""
              9 | ...{受理信访}，已办结{办结信仿}。
                |                       ^^^^^^^^
            """.ReplaceLineEndings("\n"), string.Join('\n', said.Split('\n')[1..3]));
    }

    [SkippableFact]
    public void AReaderThatHasSeenEnoughIsNoFault()
    {
        Skip.If(OperatingSystem.IsWindows(), "sh");
        using var folder = Begin();
        (_, byte[] output, byte[] error) = ToolProcess.Shell(folder, $"(dotnet '{ToolProcess.Dll}' schema; echo $? >&2) | head -1");
        Assert.Equal(("{\n", "0\n"), (Encoding.UTF8.GetString(output), Encoding.UTF8.GetString(error)));
    }

    [SkippableFact]
    public void AFullDiskIsSaid()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "/dev/full");
        using var folder = Begin();
        (int code, _, byte[] error) = ToolProcess.Shell(folder, $"dotnet '{ToolProcess.Dll}' schema --lang zh > /dev/full");
        Assert.Equal((2, "标准输出: 错误 RK0929: 没有写完：磁盘满了。\n"), (code, Encoding.UTF8.GetString(error)));
        (code, _, error) = ToolProcess.Shell(folder, $"dotnet '{ToolProcess.Dll}' schema -o /dev/full");
        Assert.Equal((2, "/dev/full: error RK0920: the file cannot be written: the disk is full. What was there before is untouched.\n"), (code, Encoding.UTF8.GetString(error)));
        // A device is written to, not replaced.
        Assert.Equal(0, ToolProcess.Shell(folder, $"dotnet '{ToolProcess.Dll}' schema -o /dev/null && test -c /dev/null").Code);
    }

    /// <summary>A disk of 64 kB with an old file on it: what does not fit leaves it, and nothing beside it.</summary>
    [SkippableFact]
    public void OnADiskThatRunsFullTheOldFileSurvives()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "a disk of its own");
        using var folder = Begin();
        Directory.CreateDirectory(folder.PathOf("disk"));
        (int code, byte[] output, byte[] error) = ToolProcess.Shell(folder,
            $"unshare -m sh -c \"mount -t tmpfs -o size=64k none disk && echo old > disk/schema.json && dotnet '{ToolProcess.Dll}' schema -o disk/schema.json; echo \\$?; cat disk/schema.json; ls -A disk\"");
        Assert.Equal("2\nold\nschema.json\n", Encoding.UTF8.GetString(output));
        Assert.Equal("disk/schema.json: error RK0920: the file cannot be written: the disk is full. What was there before is untouched.\n", Encoding.UTF8.GetString(error));
        Assert.Equal(0, code);
    }

    [SkippableFact]
    public void OnADiskThatRunsFullNoHalfOfANewFileIsLeft()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "a disk of its own");
        using var folder = Begin();
        Directory.CreateDirectory(folder.PathOf("disk"));
        (_, byte[] output, byte[] error) = ToolProcess.Shell(folder,
            $"unshare -m sh -c \"mount -t tmpfs -o size=4k none disk && dotnet '{ToolProcess.Dll}' new disk/a; echo \\$?; ls -A disk\"");
        Assert.Equal("2\n", Encoding.UTF8.GetString(output));
        Assert.Equal("disk/a.report.yaml: error RK0920: the file cannot be written: the disk is full. What was there before is untouched.\n", Encoding.UTF8.GetString(error));
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void WhereOneMayNotReadOrWriteItIsSaid()
    {
        // root may write anywhere.
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "another user");
        using var folder = Begin();
        folder.Write("locked/old.json", "old").Write("secret.report.yaml", Texts.Outline);
        File.SetUnixFileMode(folder.Folder, (UnixFileMode)0b111_101_101);
        File.SetUnixFileMode(folder.PathOf("secret.report.yaml"), UnixFileMode.UserRead);
        string user = $"setpriv --reuid=65534 --regid=65534 --clear-groups env DOTNET_CLI_HOME=/tmp dotnet '{CopyForOthers(folder)}'";
        (int code, _, byte[] error) = ToolProcess.Shell(folder, $"{user} schema -o locked/old.json");
        Assert.Equal((2, "locked/old.json: error RK0920: the file cannot be written: permission denied. What was there before is untouched.\n"), (code, Encoding.UTF8.GetString(error)));
        Assert.Equal("old", folder.Read("locked/old.json"));
        (code, _, error) = ToolProcess.Shell(folder, $"{user} check secret.report.yaml");
        Assert.Equal((2, "secret.report.yaml: error RK0008: the file cannot be read: permission denied\n0 files checked: 1 error, 0 warnings, 0 notes.\n"), (code, Encoding.UTF8.GetString(error)));
    }

    [SkippableFact]
    public void StandardInputIsReadAsUtf8()
    {
        Skip.If(OperatingSystem.IsWindows(), "sh");
        using var folder = Begin();
        (int code, byte[] output, _) = ToolProcess.Shell(folder, $"dotnet '{ToolProcess.Dll}' render '好 的.report.yaml' --data - < 数据.yaml");
        Assert.Equal((0, Texts.Report), (code, Encoding.UTF8.GetString(output)));
    }

    private static Transcript Begin() =>
        new Transcript().Write("好 的.report.yaml", Texts.Outline).Write("坏.report.yaml", Texts.Faulty).Write("数据.yaml", Texts.Data);

    /// <summary>The tests may lie where another user cannot look.</summary>
    private static string CopyForOthers(Transcript folder)
    {
        string tool = folder.PathOf("tool");
        Directory.CreateDirectory(tool);
        foreach (string file in (string[])["Tanxia.ReportKit.Cli.dll", "Tanxia.ReportKit.Cli.runtimeconfig.json", "Tanxia.ReportKit.dll", "Tanxia.ReportKit.Outlines.dll", "Tanxia.ReportKit.Yaml.dll", "System.CommandLine.dll"])
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(tool, file));
        }
        return Path.Combine(tool, "Tanxia.ReportKit.Cli.dll");
    }

    private static string OnTerminal(Transcript folder, string environment, string arguments, string before = "")
    {
        (_, byte[] output, _) = ToolProcess.Shell(folder, $"script -qec \"{before}env -u NO_COLOR {environment} dotnet '{ToolProcess.Dll}' {arguments}\" /dev/null < /dev/null");
        // What a terminal is told before and after (keypad mode) is no text.
        return Keypad().Replace(Encoding.UTF8.GetString(output).ReplaceLineEndings("\n"), "").Replace('\u001b', '␛');
    }

    [GeneratedRegex(@"␛\[[0-9;]*m")]
    private static partial Regex Colour();

    [GeneratedRegex(@"\x1b(\[\?1[hl]|=|>)")]
    private static partial Regex Keypad();
}
