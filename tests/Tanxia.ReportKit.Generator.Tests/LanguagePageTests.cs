using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>The language reference is true: every outline in it, with its data, gives what the page says, through both back ends.</summary>
public partial class LanguagePageTests
{
    // The examples are parts of reports: many have one section only.
    private const string LoneSection = "RK0608";

    // Nor do they say in other words what may be missing. The pages of these notes show them.
    private static readonly string[] s_ofAbsence = ["RK0621", "RK0622", "RK0623"];

    // All pages in one compilation: a hundred reports together cost a fraction of a hundred compilations.
    private static readonly Lazy<BothBackEnds> s_outlines = new(() => new BothBackEnds([.. LanguagePage.Names
        .SelectMany(LanguagePage.Read).Select(example => example.Outline).Distinct()
        .Where(outline => !ReportOutline.Parse("", outline).HasErrors)
        .Select(outline => (NameOf(outline), outline))]));

    private static readonly Lazy<CSharpExamples> s_code = new(() => new CSharpExamples(
        [.. LanguagePage.Names.SelectMany(LanguagePage.Read).Where(example => example.Code.Length > 0).Select(example => (NameOf(example.Outline), example.Outline, example.Code))]));

    public static TheoryData<string> Pages => [.. LanguagePage.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void ThePageSaysWhatComesOut(string page)
    {
        IReadOnlyList<LanguagePage.Example> examples = LanguagePage.Read(page);
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Equal(example.Text + example.Notices + example.Document, Outcome(example)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void ThePageShowsEveryWarning(string page)
    {
        IReadOnlyList<LanguagePage.Example> examples = LanguagePage.Read(page);
        Assert.All(examples.Select(example => example.Outline).Except(examples.Where(example => example.IsOfOutline).Select(example => example.Outline)),
            outline => Assert.Equal("", LanguagePage.Lines(SaidOf(ReportOutline.Parse("", outline)).Where(message => message.Id != LoneSection))));
    }

    [Fact]
    public void TheFirstPageNamesEveryPage()
    {
        string first = Shared.Read("docs", "language", "README.md");
        Assert.All(LanguagePage.Names, page => Assert.Contains($"({page})", first));
    }

    [Fact]
    public void EveryCaseHasItsPage()
    {
        int[] cases =
        [
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
            31, 32, 33, 34, 36, 38, 39, 40, 41, 42, 43, 44, 45, 47, 48, 51, 52, 54, 55, 56,
        ];
        Assert.Empty(cases.Except(LanguagePage.Names.SelectMany(LanguagePage.Cases)));
    }

    private static string Outcome(LanguagePage.Example example)
    {
        ReportOutline outline = ReportOutline.Parse("outline.report.yaml", example.Outline);
        if (outline.HasErrors || example.IsOfOutline)
        {
            return LanguagePage.Lines(SaidOf(outline));
        }
        if (example.Code.Length > 0)
        {
            return s_code.Value.Run(example.Code);
        }
        if (example.Form == "sample")
        {
            return s_outlines.Value.Sample(NameOf(example.Outline));
        }
        if (example.Form == "draft")
        {
            RenderedReport draft = s_outlines.Value.Draft(NameOf(example.Outline), example.Data);
            return draft.Text + LanguagePage.Lines(draft.Messages);
        }
        string text = s_outlines.Value.Render(NameOf(example.Outline), example.Data);
        Report report = outline.WithData("data.yaml", example.Data);
        string said = LanguagePage.Lines(report.Check());
        return example.IsFault ? said : text + said + PaperParts.Of(report.Render().Document);
    }

    private static IEnumerable<ReportMessage> SaidOf(ReportOutline outline) => outline.Messages.Where(message => !s_ofAbsence.Contains(message.Id));

    private static string NameOf(string outline) => ClassName().Match(outline).Groups[1].Value + ".report.yaml";

    [GeneratedRegex(@"^(?:report|报告): (\w+)", RegexOptions.Multiline)]
    private static partial Regex ClassName();
}
