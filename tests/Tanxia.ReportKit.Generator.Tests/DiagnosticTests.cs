using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Tanxia.ReportKit.Generator.Tests;

public class DiagnosticTests
{
    private const string Good = "report: Good\nmetrics:\n  办结: 件\ntext: 办结{办结}\n";
    private const string Faulty = "report: Faulty\nmetrics:\n  受理: 件\ntext: |\n  上半年受理{受里}。\n";

    [Fact]
    public void AMisspeltFigureIsAnErrorAtItsPlaceThatOffersTheRightOne() => Assert.Equal(
        ["/p/faulty.report.yaml(5,9): error RK0501: \"受里\" is not declared, did you mean 受理?"],
        GeneratorRun.Of(("/p/faulty.report.yaml", Faulty)).Diagnostics);

    [Fact]
    public void TheCompilerChoosesTheLanguage()
    {
        Diagnostic diagnostic = Assert.Single(GeneratorRun.Of(("/p/faulty.report.yaml", Faulty)).Result.Diagnostics);
        Assert.Equal("没有登记“受里”，是否想写 受理？", diagnostic.GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Fact]
    public void AFaultyOutlineStillHasItsClassSoThatTheFaultIsTheOnlyError()
    {
        GeneratorRun run = GeneratorRun.Of(("/p/faulty.report.yaml", Faulty));
        Compilation withUser = run.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "class User { string Text() => new Faulty { 受理 = 3 }.ToText(); }", (CSharpParseOptions)run.Compilation.SyntaxTrees.First().Options));
        Assert.Empty(withUser.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData("metrics:\n  办 结: 件\ntext: 一切正常\n")]
    [InlineData("metrics:\n  and: 件\ntext: 一切正常\n")]
    [InlineData("metrics:\n  甲: 件\nitems:\n  - { id: Part, metrics: { 甲: 件 }, text: '甲{甲}' }\n  - 一切正常\n")]
    public void AFaultThatCSharpCanLiveWithLeavesTheClass(string outline)
    {
        GeneratorRun run = GeneratorRun.Of(("/p/named.report.yaml", "report: Named\n" + outline));
        Assert.NotEmpty(run.Diagnostics);
        Assert.Equal(["Named.g.cs"], HintNames(run));
        run.Emit();
    }

    [Fact]
    [Trait("PublicCase", "P11")]
    public void AFaultyOutlineStopsNoGoodOne()
    {
        GeneratorRun run = GeneratorRun.Of(("/p/cut.report.yaml", "report: Cut\nsections: [\n"), ("/p/good.report.yaml", Good), ("/p/faulty.report.yaml", Faulty));
        Assert.Equal(["Faulty.g.cs", "Good.g.cs"], HintNames(run));
        Assert.Equal(2, run.Diagnostics.Count);
        run.Emit();
    }

    [Fact]
    [Trait("PublicCase", "P23")]
    public void TwoOutlinesOfOneClassAreAnErrorThatNamesBoth()
    {
        GeneratorRun run = GeneratorRun.Of(("/p/a/half.report.yaml", Good), ("/p/b/half.report.yaml", "# 县里的\n" + Good));
        Assert.Equal(["/p/b/half.report.yaml(2,9): error RK0308: the report class \"Good\" is already in half.report.yaml, line 1: rename one, or separate them by ReportNamespace."], run.Diagnostics);
        Assert.Equal(["Good.g.cs"], HintNames(run));
    }

    [Fact]
    [Trait("PublicCase", "P23")]
    public void ClassesWhoseNamesDifferOnlyInCaseBothCompile()
    {
        GeneratorRun run = GeneratorRun.Of(("/p/a.report.yaml", Good), ("/p/b.report.yaml", Good.Replace("Good", "good")));
        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, HintNames(run).Count());
        run.Emit();
    }

    [Fact]
    [Trait("PublicCase", "P23")]
    public void AFileThatIsNamedTwiceIsGeneratedOnce()
    {
        GeneratorRun run = GeneratorRun.Of(("/p/good.report.yaml", Good), ("/p/good.report.yaml", Good));
        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Good.g.cs"], HintNames(run));
    }

    [Theory]
    [Trait("PublicCase", "P69")]
    [InlineData("镇 {a} [1], #2 期/半年（稿）.report.yaml")]
    [InlineData("A.REPORT.YAML")]
    public void AnyPathWillDo(string path)
    {
        GeneratorRun run = GeneratorRun.Of(("/p/" + path, Good));
        Assert.Empty(run.Diagnostics);
        run.Emit();
    }

    [Fact]
    [Trait("PublicCase", "P26")]
    public void AFileInTheCodePageOfTheMachineIsRefusedEverywhere()
    {
        var outline = new GeneratorRun.Outline("/p/gbk.report.yaml", Good, Encoding.Latin1);
        GeneratorRun run = GeneratorRun.Of(LanguageVersion.Latest, [], [outline], new GeneratorRun.Options([]));
        Assert.Equal(["/p/gbk.report.yaml(1,1): error RK0002: the file is not UTF-8, here it is garbled: save it as UTF-8."], run.Diagnostics);
    }

    [Fact]
    public void AFileThatCannotBeReadIsOurErrorAndNotAFailureOfTheGenerator()
    {
        GeneratorRun run = GeneratorRun.Of(LanguageVersion.Latest, [], [new Locked("/p/locked.report.yaml"), new GeneratorRun.Outline("/p/good.report.yaml", Good)], new GeneratorRun.Options([]));
        Assert.Equal(["/p/locked.report.yaml(1,1): error RK0008: the file cannot be read: locked by another process"], run.Diagnostics);
        Assert.Equal(["Good.g.cs"], HintNames(run));
    }

    private static IEnumerable<string> HintNames(GeneratorRun run) =>
        run.Result.Results[0].GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal);

    private sealed class Locked(string path) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new IOException("locked by another process");
    }
}
