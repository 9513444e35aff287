using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Package.Tests;

/// <summary>How a build is told not to say a warning: what docs/language/ignore.md promises, tried in real builds.</summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed partial class SeverityTests(SeverityTests.Built built) : IClassFixture<SeverityTests.Built>
{
    private const string Said = "warning RK0412";

    [Theory]
    [InlineData("Plain", Said)]
    [InlineData("ByOutline", "")]
    [InlineData("ByNoWarn", "")]
    [InlineData("ByGlobalConfig", "")]
    [InlineData("SuggestedByGlobalConfig", "")]
    [InlineData("ByGlobalEditorConfig", "")]
    [InlineData("BySection", Said)]
    [InlineData("AsError", "error RK0412")]
    public void AWarningIs(string project, string said) => Assert.Equal(said, built.SaidIn(project));

    [Fact]
    public void TheOutlineSpeaksForTheProgramToo() => Assert.Equal("0", built.Run("ByOutline"));

    [Fact]
    public void WithoutItTheProgramIsTold() => Assert.Equal("1", built.Run("Plain"));

    /// <summary>The projects, built once: each has a metric that nothing names, and a count of 0.</summary>
    public sealed partial class Built
    {
        private const string Outline = """
            report: Quiet
            metrics:
              受理: 件
              办结: 件
            text: 受理{受理}。

            """;

        private readonly Consumer _solution;
        private readonly string _output;

        public Built(PackedPackages packages)
        {
            const string none = "dotnet_diagnostic.RK0412.severity = none\n";
            _solution = new Consumer(packages, "severities");
            Add("Plain");
            Add("ByOutline", outline: Outline + "ignore: [RK0412, RK1303]\n");
            Add("ByNoWarn", "<NoWarn>$(NoWarn);RK0412</NoWarn>");
            Add("ByGlobalConfig").Write("ByGlobalConfig/.globalconfig", "is_global = true\n" + none);
            Add("SuggestedByGlobalConfig").Write("SuggestedByGlobalConfig/.globalconfig", "is_global = true\n" + none.Replace("none", "suggestion"));
            Add("ByGlobalEditorConfig").Write("ByGlobalEditorConfig/.editorconfig", "is_global = true\n" + none);
            // A section speaks of source files: an outline is none.
            Add("BySection").Write("BySection/.editorconfig", "[*]\n" + none + "[*.yaml]\n" + none);
            Add("AsError", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
            _output = _solution.WriteSolution().Dotnet("build", "All.slnx").Failed().Output;
        }

        /// <summary>What the build says of the metric that nothing names, without place and text; empty for nothing.</summary>
        public string SaidIn(string project)
        {
            string end = $" [{_solution.PathOf(project)}{Path.DirectorySeparatorChar}{project}.csproj]";
            return string.Join(' ', _output.Split('\n').Where(line => line.TrimEnd('\r').EndsWith(end, StringComparison.Ordinal))
                .Select(line => Message().Match(line).Groups[1].Value).Distinct());
        }

        /// <summary>How many notices the program gets.</summary>
        public string Run(string project) => _solution.RunBuilt(project).Succeeded().Output.Trim();

        private Consumer Add(string name, string properties = "", string outline = Outline) => _solution
            .WriteProject(name, properties)
            .Write($"{name}/quiet.report.yaml", outline)
            .Write($"{name}/Program.cs", $"System.Console.WriteLine(new {name}.Quiet {{ 受理 = 0, 办结 = 0 }}.Check().Count);\n");

        [GeneratedRegex(@": ((?:error|warning) [A-Z]+\d+): ")]
        private static partial Regex Message();
    }
}
