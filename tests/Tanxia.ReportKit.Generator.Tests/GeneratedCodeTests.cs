using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>The generated code as a product.</summary>
public class GeneratedCodeTests
{
    private static readonly (string, string) s_example = ("/p/half-year.report.yaml", Shared.Read("examples", "HalfYear", "half-year.report.yaml"));
    private static readonly (string, string) s_communique = ("/p/communique.report.yaml", Shared.Read("examples", "Communique", "communique.report.yaml"));
    private static readonly (string, string) s_profile = ("/p/town-profile.report.yaml", Shared.Read("examples", "TownProfile", "town-profile.report.yaml"));

    public static TheoryData<string> Cultures => ["zh-CN", "en-US", "de-DE", "tr-TR", "fa-IR", "ar-SA"];

    [Theory]
    [Trait("PublicCase", "P12")]
    [MemberData(nameof(Cultures))]
    public void ItIsTheSameUnderEveryCulture(string culture)
    {
        string expected = GeneratorRun.Of(s_example).Sources[0];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, GeneratorRun.Of(s_example).Sources[0]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    [Trait("PublicCase", "P32")]
    public void LineEndsOfTheOutlineMakeNoDifference()
    {
        string expected = GeneratorRun.Of(s_example).Sources[0];
        Assert.Equal(expected, GeneratorRun.Of((s_example.Item1, s_example.Item2.Replace("\n", "\r\n"))).Sources[0]);
        Assert.DoesNotContain("\r", expected);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    public void ItCompilesWithoutAWarningForEveryCompiler(LanguageVersion version)
    {
        (string, string)[] outlines = [s_example, s_communique, s_profile, .. LanguagePage.Names.SelectMany(LanguagePage.Read).Select(example => example.Outline).Distinct()
            .Where(outline => !Outlines.ReportOutline.Parse("", outline).HasErrors)
            .Select((outline, index) => ($"/p/{index}.report.yaml", outline))];
        GeneratorRun.Of(version, version >= LanguageVersion.CSharp11 ? ["NET7_0_OR_GREATER"] : [], outlines).Emit();
    }

    [Theory]
    [InlineData("Document")]
    [InlineData("Signature")]
    [InlineData("Chinese")]
    [InlineData("Paragraph")]
    [InlineData("Figure")]
    public void APartMayBearANameThatTheCodeUses(string id) => GeneratorRun.Of(("/p/small.report.yaml", $$"""
        report: Small
        text: 受理{{{id}}.受理}
        signature: 青石镇人民政府
        sections:
          - { section: 甲, id: {{id}}, metrics: { 受理: 件 }, text: "受理{受理}", children: { heading: run-in } }
          - { section: 乙, items: { flow: paragraph, list: [办结] } }
        document:
          remark: 受理{{{id}}.受理}
        """)).Emit();

    [Fact]
    public void AForgottenFigureIsNamedByTheCompiler()
    {
        GeneratorRun run = GeneratorRun.Of(("/p/small.report.yaml", "report: Small\nmetrics:\n  受理: 件\n  办结: 件\ntext: 受理{受理}，办结{办结}\n"));
        Compilation user = run.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "class User { string Text() => new Small { 受理 = 3 }.ToText(); }", (CSharpParseOptions)run.Compilation.SyntaxTrees.First().Options));
        Diagnostic error = Assert.Single(user.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Equal("CS9035", error.Id);
        Assert.Contains("Small.办结", error.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void TheNamespaceIsTheOutlinesOwnOrTheProjects()
    {
        Assert.Contains("namespace Town.Reports\n", Source(new() { ["build_property.RootNamespace"] = "Town.Reports" }));
        Assert.Contains("namespace Own\n", Source(new() { ["build_property.RootNamespace"] = "Town", ["build_metadata.AdditionalFiles.ReportNamespace"] = "Own" }));
        Assert.Contains("namespace _2026.@class.镇_乡\n", Source(new() { ["build_property.RootNamespace"] = "2026.class.镇-乡" }));
        Assert.DoesNotContain("namespace", Source([]));
    }

    [Fact]
    [Trait("PublicCase", "P32")]
    public void ItNamesNoFolderOfTheMachine()
    {
        string source = Source(new() { ["build_property.ProjectDir"] = "/p/" });
        Assert.Contains("// 由 sub/small.report.yaml 生成", source);
        Assert.DoesNotContain("/p/", source);
    }

    private static string Source(Dictionary<string, string> options) => GeneratorRun.Of(LanguageVersion.Latest, [],
        [new GeneratorRun.Outline("/p/sub/small.report.yaml", "report: Small\ntext: 一切正常\n")], new GeneratorRun.Options(options)).Sources[0];
}
