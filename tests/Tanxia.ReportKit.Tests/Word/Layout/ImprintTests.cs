namespace Tanxia.ReportKit.Tests.Word.Layout;

/// <summary>The imprint lies on the lower edge of the last page, and never on the text.</summary>
[Trait("Category", "Slow")]
public sealed class ImprintTests
{
    [SkippableTheory]
    [InlineData(3, 1)]
    [InlineData(19, 1)]
    // Two lines and three rules do not fit below any more.
    [InlineData(20, 2)]
    [InlineData(22, 2)]
    [InlineData(23, 2)]
    public void HoweverFullTheLastPageIs(int lines, int pages)
    {
        string body = string.Concat(Enumerable.Range(1, lines).Select(i => $"  - 第{i}行\n"));
        IReadOnlyList<LaidOutPage> laidOut = LaidOutPage.LayOut(DocxParts.BytesOf(
            Paper.Render($"report: A\nbody:\n{body}document:\n  copies: [甲局, 乙局]\n  printed: {{ by: 丙办, date: 2026-07-09 }}\n")));

        Assert.Equal(pages, laidOut.Count);
        LaidOutPage last = laidOut[^1];
        Assert.Equal(3, last.Rules.Count);
        Assert.Equal(262, last.Rules[2].Bottom, 0.3);
        Assert.All(last.Text.SkipLast(2), line => Assert.True(line.Bottom < last.Rules[0].Top, line.Text));
        Assert.Equal(["抄送：甲局，乙局。", "丙办2026年7月9日印发"], last.Text.TakeLast(2).Select(line => line.Text));
        Assert.Equal(lines, laidOut.Sum(page => page.Text.Count(line => line.Text.StartsWith('第'))));
    }
}
