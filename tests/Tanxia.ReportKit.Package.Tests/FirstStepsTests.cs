namespace Tanxia.ReportKit.Package.Tests;

/// <summary>
/// The way of a developer who has just packed the repository, command for command: a folder with packages/ and a
/// nuget.config that names it, in it a new project, in the project the outline and ten lines of C#.
/// </summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed class FirstStepsTests(PackedPackages packages)
{
    private const string Outline = """
        report: HalfYearReport
        title: 青石镇{年份}年上半年工作总结
        metrics:
          年份: year
          受理信访: 宗
          办结信访: 宗
        checks:
          - 办结信访 <= 受理信访
        sections:
          - section: 工作成效
            text: 上半年受理信访{受理信访}，办结{办结信访}
          - section: 下半年打算
            plans: [抓好秋收, 抓好冬修水利]

        """;

    private const string Program = """
        using TownReports;

        var report = new HalfYearReport
        {
            年份 = 2026,
            受理信访 = 36,
            办结信访 = 34,
        };

        Console.Write(report.ToText());

        """;

    private const string Text = """
        青石镇2026年上半年工作总结

        一、工作成效
        上半年受理信访36宗，办结34宗。
        二、下半年打算
        一是抓好秋收。二是抓好冬修水利。

        """;

    [Fact]
    public void ANewProjectPrintsItsFirstReportAndFollowsTheOutline()
    {
        var project = new Consumer(packages, "TownReports");
        project.Dotnet("new", "console").Succeeded();
        project.Dotnet("add", "package", "Tanxia.ReportKit").Succeeded();
        project.Write("half-year.report.yaml", Outline).Write("Program.cs", Program);
        Assert.Equal(Text, project.Dotnet("run").Succeeded().Output);

        project.Write("half-year.report.yaml", Outline.Replace("plans: [", "plans: [抓好防汛, "));
        Assert.Equal(
            Text.Replace("一是抓好秋收。二是抓好冬修水利。", "一是抓好防汛。二是抓好秋收。三是抓好冬修水利。"),
            project.Dotnet("run").Succeeded().Output);
    }
}
