using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>The language reference is true: every outline in it, with its data, gives what the page says, through both back ends.</summary>
public partial class LanguagePageTests
{
    // All pages in one compilation: a hundred reports together cost a fraction of a hundred compilations.
    private static readonly Lazy<BothBackEnds> s_outlines = new(() => new BothBackEnds([.. LanguagePage.Names
        .SelectMany(LanguagePage.Read).Select(example => example.Outline).Distinct()
        .Where(outline => !ReportOutline.Parse("", outline).HasErrors)
        .Select(outline => (NameOf(outline), outline))]));

    public static TheoryData<string> Pages => [.. LanguagePage.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void ThePageSaysWhatComesOut(string page)
    {
        IReadOnlyList<LanguagePage.Example> examples = LanguagePage.Read(page);
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Equal(example.Text, Outcome(example)));
    }

    [Fact]
    public void EveryFirstCaseHasItsPage()
    {
        int[] first = [1, 5, 9, 10, 11, 12, 13, 14, 18, 21, 23, 25, 27, 28, 29, 30, 33, 34, 43, 47, 48, 52, 55];
        Assert.Empty(first.Except(LanguagePage.Names.SelectMany(LanguagePage.Cases)));
    }

    private static string Outcome(LanguagePage.Example example)
    {
        ReportOutline outline = ReportOutline.Parse("outline.report.yaml", example.Outline);
        if (outline.HasErrors || (example.IsFault && example.Data.Length == 0))
        {
            return string.Concat(outline.Messages.Select(LanguagePage.Line));
        }
        string text = s_outlines.Value.Render(NameOf(example.Outline), example.Data);
        return example.IsFault ? string.Concat(outline.WithData("data.yaml", example.Data).Check().Select(LanguagePage.Line)) : text;
    }

    private static string NameOf(string outline) => ClassName().Match(outline).Groups[1].Value + ".report.yaml";

    [GeneratedRegex(@"^(?:report|报告): (\w+)", RegexOptions.Multiline)]
    private static partial Regex ClassName();
}
