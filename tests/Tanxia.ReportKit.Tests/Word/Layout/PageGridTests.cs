using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Tests.Word.Layout;

/// <summary>22 lines of 28 characters (5.2.3), on pages that are really laid out.</summary>
[Trait("Category", "Slow")]
public sealed class PageGridTests
{
    [SkippableFact]
    public void APageHasTwentyTwoLinesOfTwentyEightCharacters()
    {
        // 26 in the first line, whose beginning is indented, and 28 in each of the others.
        string paragraph = string.Concat(Enumerable.Range(0, 614).Select(i => "永和九年岁在癸丑暮春之初会于会稽山阴之兰亭修禊事也"[i % 24]));
        RenderedReport report = new HandWritten(w =>
        {
            for (int i = 0; i < 4; i++)
            {
                w.BeginParagraph();
                // The 。 that closes it is the last.
                w.Text(paragraph[..^1]);
                w.EndParagraph(1);
            }
        }).Render();

        IReadOnlyList<LaidOutPage> pages = LaidOutPage.LayOut(DocxParts.BytesOf(report));

        Assert.Equal(4, pages.Count);
        Assert.All(pages, page =>
        {
            Assert.Equal([26, .. Enumerable.Repeat(28, 21)], page.Text.Select(line => line.Text.Length));
            Assert.All(page.Text.Skip(1), line => Assert.Equal(28, line.Left, 0.2));
            Assert.All(page.Text, line => Assert.InRange(line.Right, 183, 184.1));
            Assert.Equal(45.2, page.Text[0].Baseline, 0.3);
            Assert.All(page.Text.Zip(page.Text.Skip(1)), pair => Assert.Equal(28.95 * 25.4 / 72, pair.Second.Baseline - pair.First.Baseline, 0.05));
        });
    }

    [SkippableTheory]
    [InlineData(28, 22)]
    [InlineData(30, 21)]
    public void AnotherPitchGivesOtherLines(decimal pitch, int lines)
    {
        RenderedReport report = new HandWritten(w =>
        {
            for (int i = 0; i < 50; i++)
            {
                w.Paragraph("各村做好防火准备");
            }
        }).Render();
        Assert.Equal(lines, LaidOutPage.LayOut(DocxParts.BytesOf(report, new WordOptions { Pitch = pitch }))[0].Text.Count);
    }

    [SkippableTheory]
    [InlineData(19, "第1行。")]
    [InlineData(20, "第20行。")]
    [InlineData(22, "第22行。")]
    public void NoPageHasNamesAndADateOnly(int lines, string firstOfLastPage)
    {
        string body = string.Concat(Enumerable.Range(1, lines).Select(i => $"  - 第{i}行\n"));
        IReadOnlyList<LaidOutPage> pages = LaidOutPage.LayOut(DocxParts.BytesOf(Paper.Render($"report: A\nbody:\n{body}signature: 青石镇人民政府\ndate: 2026-07-08\n")));
        Assert.Equal(firstOfLastPage, pages[^1].Text[0].Text);
        Assert.Equal(["青石镇人民政府", "2026年7月8日"], pages[^1].Text.TakeLast(2).Select(line => line.Text));
    }

    [SkippableFact]
    public void ThePagesHoldTheTextOfTheReport()
    {
        string example = Path.Combine(Repository.Root, "examples", "HalfYear");
        HoldsText(Path.Combine(example, "half-year.report.yaml"), Path.Combine(example, "data", "2026-first-half.yaml"));
    }

    [SkippableFact]
    public void ThePagesHoldTheTextOfTheRealReport()
    {
        string reference = Path.Combine(Repository.Root, "..", "shared", "reference");
        Skip.IfNot(Directory.Exists(reference), "the real documents are not beside this clone");
        HoldsText(Path.Combine(reference, "half-year.report.yaml"), Path.Combine(reference, "data.yaml"));
    }

    [SkippableFact]
    public void AutomaticNumbersPrintWhatTypedOnesSay()
    {
        RenderedReport report = Paper.Render(Paper.Whole);
        string[] typed = Lines(report, new WordOptions());
        Assert.Contains("（一）建好队伍", typed);
        Assert.Equal(typed, Lines(report, new WordOptions { HeadingNumbers = HeadingNumbers.Automatic }));
    }

    private static void HoldsText(string outline, string data)
    {
        RenderedReport report = Outlines.ReportOutline.Load(outline).WithDataFile(data).Render();
        Assert.Equal(WordRules.Bare(report.Text), WordRules.Bare(string.Concat(Lines(report, new WordOptions()))));
    }

    private static string[] Lines(RenderedReport report, WordOptions options) =>
        [.. LaidOutPage.LayOut(DocxParts.BytesOf(report, options)).SelectMany(page => page.Text).Select(line => line.Text)];
}
