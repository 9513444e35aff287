namespace Tanxia.ReportKit.Package.Tests;

/// <summary>The way of a clerk: the tool is installed from its package, then an outline becomes a report.</summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed class ToolTests(PackedPackages packages)
{
    [Fact]
    public void FromTheInstallationToTheFinishedReport()
    {
        var folder = new Consumer(packages, "办公室 甲");
        folder.Dotnet("tool", "install", "Tanxia.ReportKit.Cli", "--version", packages.Version, "--tool-path", "tools").Succeeded();
        CommandResult Reportkit(params string[] arguments) => folder.Run(folder.PathOf(Path.Combine("tools", OperatingSystem.IsWindows() ? "reportkit.exe" : "reportkit")), arguments);

        Assert.Contains("reportkit new", Reportkit("--help").Succeeded().Output);
        Reportkit("new", "半年总结").Succeeded();
        Assert.Equal("检查了 1 个文件，没有错误。\n", Reportkit("check", "*.report.yaml", "--lang", "zh").Succeeded().Error);
        Assert.StartsWith("青石镇2026年上半年工作总结和\n下半年工作打算\n\n", Reportkit("render", "半年总结.report.yaml", "--sample").Succeeded().Output);

        folder.Write("数据.yaml", "年份: 2026\n");
        CommandResult missing = Reportkit("render", "半年总结.report.yaml", "--data", "数据.yaml", "-o", "半年总结.html");
        Assert.Equal((1, ""), (missing.ExitCode, missing.Output));
        Assert.Contains("RK1001", missing.Error);
        Assert.False(File.Exists(folder.PathOf("半年总结.html")));
        Reportkit("render", "半年总结.report.yaml", "--data", "数据.yaml", "--draft", "-o", "半年总结.html").Succeeded();
        Assert.Contains("【待填：受理信访（宗）】", File.ReadAllText(folder.PathOf("半年总结.html")));

        Reportkit("form", "半年总结.report.yaml", "--data", "数据.yaml", "-o", "填报表.xlsx").Succeeded();
        Assert.Contains("填报表.xlsx(填报!F7): 错误 RK1001: “年份”没有值", Reportkit("check", "半年总结.report.yaml", "--data", "填报表.xlsx", "--lang", "zh").Error);
        Assert.Contains("RK1001 ", Reportkit("explain", "RK1001").Succeeded().Output);
        Reportkit("schema", "-o", "report.schema.json").Succeeded();
        Assert.Equal(File.ReadAllText(Path.Combine(packages.Repository, "docs", "schema", "report.schema.json")), File.ReadAllText(folder.PathOf("report.schema.json")));
        Assert.Equal(2, Reportkit("new", "半年总结").ExitCode);
    }

    [Fact]
    public void PowerShellCompletesTheCommandLine()
    {
        var folder = new Consumer(packages, "补全");
        folder.Dotnet("tool", "install", "Tanxia.ReportKit.Cli", "--version", packages.Version, "--tool-path", "tools").Succeeded();
        folder.Dotnet("tool", "install", "PowerShell", "--version", "7.6.9", "--tool-path", "tools").Succeeded();
        folder.Write("数据.yaml", "年份: 2026\n");
        folder.Write("ask.ps1", """
            $env:PATH = "$PWD/tools" + [IO.Path]::PathSeparator + $env:PATH
            reportkit completion powershell | Out-String | Invoke-Expression
            foreach ($line in 'reportkit ren', 'reportkit new --kind a', 'reportkit new --kind ', 'reportkit explain RK070', 'reportkit check ./数') {
              "[$line] " + ((TabExpansion2 $line $line.Length).CompletionMatches.CompletionText -join ' ')
            }
            """);
        Assert.Equal("""
            [reportkit ren] render
            [reportkit new --kind a] annual
            [reportkit new --kind ] annual half-year rectification work-plan
            [reportkit explain RK070] RK0701 RK0702 RK0703 RK0704 RK0705
            [reportkit check ./数] ./数据.yaml

            """, folder.Run(folder.PathOf(Path.Combine("tools", OperatingSystem.IsWindows() ? "pwsh.exe" : "pwsh")), "-NoProfile", "-File", "ask.ps1").Succeeded().Output);
    }
}
