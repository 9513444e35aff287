using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Package.Tests;

/// <summary>What the build says of a fault: everything it says, so that nothing stands beside our message.</summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed partial class FaultyOutlineTests(FaultyOutlineTests.Built built) : IClassFixture<FaultyOutlineTests.Built>
{
    [Theory]
    [InlineData("en", "\"办结信仿\" is not declared, did you mean 办结信访?")]
    [InlineData("zh-CN", "没有登记“办结信仿”，是否想写 办结信访？")]
    public void AMisspeltFigureIsOneErrorInTheOutlineThatOffersTheRightName(string language, string message) =>
        Assert.Equal([$"half-year.report.yaml(13,29): error RK0501: {message}"], built.Said(language, "Misspelt"));

    [Fact]
    public void AFigureForgottenInTheProgramIsTheCompilersErrorThatNamesIt() =>
        Assert.Equal(
            ["Program.cs(11,26): error CS9035: Required member 'HalfYearReport.办结信访' must be set in the object initializer or attribute constructor."],
            built.Said("en", "Forgotten"));

    [Fact]
    public void OfThreeOutlinesOnlyTheFaultyOneIsShown() =>
        Assert.Equal(
            ["roads.report.yaml(4,12): error RK0501: \"里成\" is not declared, did you mean 里程?"],
            built.Said("en", "OneOfThree"));

    [Theory]
    [InlineData("en",
        "the report class \"OneName.HalfYearReport\" is already in half-year.report.yaml, line 1: rename one, or separate them by ReportNamespace.",
        "\"里成\" is not declared, did you mean 里程?")]
    [InlineData("zh-CN",
        "报告类“OneName.HalfYearReport”在 half-year.report.yaml 第 1 行已有：请改一个类名，或用 ReportNamespace 分开。",
        "没有登记“里成”，是否想写 里程？")]
    public void TwoOutlinesOfOneNameAreOneErrorThatNamesBothAndHidesNoOther(string language, string sameName, string misspelt) =>
        Assert.Equal(
            [
                $"last-year/half-year.report.yaml(1,9): error RK0308: {sameName}",
                $"roads.report.yaml(4,12): error RK0501: {misspelt}",
            ],
            built.Said(language, "OneName"));

    /// <summary>The projects, built once in each language.</summary>
    public sealed partial class Built
    {
        private const string Roads = """
            report: RoadsReport
            metrics:
              里程: 公里
            text: 硬化村道{里程}

            """;

        private readonly Consumer _solution;
        private readonly Dictionary<string, string> _output;

        public Built(PackedPackages packages)
        {
            _solution = new Consumer(packages, "faulty")
                .WriteProject("Misspelt")
                .Write("Misspelt/" + HalfYear.File, Changed(HalfYear.Outline, "{办结信访}", "{办结信仿}"))
                .Write("Misspelt/Program.cs", HalfYear.Program("Misspelt"))

                .WriteProject("Forgotten")
                .Write("Forgotten/" + HalfYear.File, HalfYear.Outline)
                .Write("Forgotten/Program.cs", Changed(HalfYear.Program("Forgotten"), "            办结信访 = wanted == \"contradictory\" ? 38 : 34,\n", ""))

                .WriteProject("OneOfThree")
                .Write("OneOfThree/" + HalfYear.File, HalfYear.Outline)
                .Write("OneOfThree/roads.report.yaml", Changed(Roads, "{里程}", "{里成}"))
                .Write("OneOfThree/water.report.yaml", Changed(Roads, "Roads", "Water"))
                .Write("OneOfThree/Program.cs", HalfYear.Program("OneOfThree"))
                .Write("OneOfThree/Others.cs", """
                    using OneOfThree;

                    public static class Others
                    {
                        public static string Text => new RoadsReport { 里程 = 3 }.ToText() + new WaterReport { 里程 = 3 }.ToText();
                    }
                    """)

                .WriteProject("OneName")
                .Write("OneName/" + HalfYear.File, HalfYear.Outline)
                .Write("OneName/last-year/" + HalfYear.File, HalfYear.Outline)
                .Write("OneName/roads.report.yaml", Changed(Roads, "{里程}", "{里成}"))
                .Write("OneName/Program.cs", HalfYear.Program("OneName"))
                .WriteSolution();
            _output = new[] { "en", "zh-CN" }.ToDictionary(
                language => language, language => _solution.DotnetIn(language, "build", "All.slnx").Failed().Output);
        }

        /// <summary>All errors and warnings of a project, each once, with its place in the project.</summary>
        public string[] Said(string language, string project)
        {
            string folder = _solution.PathOf(project) + Path.DirectorySeparatorChar;
            string end = $" [{folder}{project}.csproj]";
            return [.. _output[language].Split('\n').Select(line => line.TrimEnd('\r'))
                .Where(line => Message().IsMatch(line) && line.EndsWith(end, StringComparison.Ordinal))
                .Select(line => line[..^end.Length].Replace(folder, "").Replace('\\', '/'))
                .Distinct().Order(StringComparer.Ordinal)];
        }

        private static string Changed(string text, string old, string changed)
        {
            Assert.Contains(old, text);
            return text.Replace(old, changed);
        }

        [GeneratedRegex(@": (error|warning) [A-Z]+\d+: ")]
        private static partial Regex Message();
    }
}
