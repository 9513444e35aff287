namespace Tanxia.ReportKit.Package.Tests;

/// <summary>
/// The way of a developer who has just packed the repository, by the README alone: a folder with packages/ and the
/// README's nuget.config, in it a new project, in the project the README's outline and program.
/// </summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed class FirstStepsTests(PackedPackages packages)
{
    private readonly Readme _readme = new(Path.Combine(packages.Repository, "README.md"));

    [Fact]
    public void ANewProjectPrintsItsFirstReportAndFollowsTheOutline()
    {
        File.WriteAllText(Path.Combine(packages.Folder, "nuget.config"), _readme.Only("xml"));
        var project = new Consumer(packages, "TownReports");
        project.Dotnet("new", "console").Succeeded();
        project.Dotnet("add", "package", "Tanxia.ReportKit").Succeeded();
        project.Write("half-year.report.yaml", _readme.Only("yaml")).Write("Program.cs", _readme.Only("csharp"));
        Assert.Equal(_readme.Only("text"), project.Dotnet("run").Succeeded().Output);

        project.Write("half-year.report.yaml", _readme.Only("yaml").Replace("plans: [", "plans: [抓好防汛, "));
        Assert.Equal(
            _readme.Only("text").Replace("一是抓好秋收。二是抓好冬修水利。", "一是抓好防汛。二是抓好秋收。三是抓好冬修水利。"),
            project.Dotnet("run").Succeeded().Output);

        project.Write("Program.cs", _readme.Only("csharp").Replace("Closed = 34", "Closed = 38"));
        Assert.Contains("38 > 36", project.Dotnet("run").Output + project.Dotnet("run").Error);
    }

    [Fact]
    public void TheChineseReadmeSaysTheSame()
    {
        var chinese = new Readme(Path.Combine(packages.Repository, "README.zh-CN.md"));
        Assert.All(["xml", "yaml", "csharp", "text"], language => Assert.Equal(_readme.Only(language), chinese.Only(language)));
        Assert.Equal(_readme.Commands.Select(Bare), chinese.Commands.Select(Bare));
    }

    [Fact]
    public void TheReadmeIsShort() =>
        Assert.InRange(File.ReadLines(Path.Combine(packages.Repository, "README.md")).Count(), 1, 120);

    private static string Bare(string command) => command.Split(" #")[0].TrimEnd();
}
