using Tanxia.ReportKit.Cli.Messages;

namespace Tanxia.ReportKit.Tests.Cli;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("abc: 好", 1, 3, "abc: 好", "^^^")]
    [InlineData("受理{受里}件", 4, 2, "受理{受里}件", "     ^^^^")]
    [InlineData("  甲，乙: 1", 5, 1, "  甲，乙: 1", "      ^^")]
    // Half-width kana and letters with marks take one column, an emoji and a rare character two.
    [InlineData("ｱe\u0301😀𠮷x", 8, 1, "ｱe\u0301😀𠮷x", "      ^")]
    // Blanks below a tab would end elsewhere.
    [InlineData("\t甲: 1", 2, 1, "\t甲: 1", "\t^^")]
    [InlineData("甲", 2, 0, "甲", "  ^")]
    [InlineData("甲", 9, 3, "甲", "  ^")]
    [InlineData("甲乙", 0, 0, "甲乙", "")]
    // What would move the cursor or be seen by nobody.
    [InlineData("a\u001b[31m\u200B乙", 7, 1, "a?[31m?乙", "      ^")]
    public void TheMarkStandsUnderWhatIsMeant(string line, int column, int length, string shown, string mark)
    {
        Excerpt excerpt = Excerpt.Of(line, column, length, 80, new DisplayWidth(hasWideMarks: false));
        Assert.Equal((shown, mark), (excerpt.Line, excerpt.Mark));
    }

    [Theory]
    [InlineData(false, "   ^^")]
    [InlineData(true, "      ^^")]
    public void QuotesAndDashesAreWideInAChineseConsole(bool hasWideMarks, string mark) =>
        Assert.Equal(mark, Excerpt.Of("“”—甲", 4, 1, 80, new DisplayWidth(hasWideMarks)).Mark);

    [Theory]
    [InlineData(1, "甲一二三四五六七八九十...", "^^")]
    [InlineData(12, "...七八九十甲一二三四五...", "           ^^")]
    [InlineData(60, "...五六七八九十甲一二三四", "                       ^^")]
    public void ALongLineIsCutAroundThePlace(int column, string shown, string mark)
    {
        string line = string.Concat(Enumerable.Repeat("甲一二三四五六七八九十", 6))[..60];
        var width = new DisplayWidth(false);
        Excerpt excerpt = Excerpt.Of(line, column, 1, 26, width);
        Assert.InRange(width.Of(excerpt.Line), 1, 26);
        Assert.Equal((shown, mark), (excerpt.Line, excerpt.Mark));
    }

    /// <summary>Wherever the place is in a long line, the mark is inside and under the right character.</summary>
    [Fact]
    public void NoPlaceIsCutOff()
    {
        var width = new DisplayWidth(false);
        string line = string.Concat(Enumerable.Range(0, 300).Select(i => i % 3 == 0 ? ((char)('a' + (i % 26))).ToString() : ((char)('一' + i)).ToString()));
        for (int column = 1; column <= line.Length; column++)
        {
            Excerpt excerpt = Excerpt.Of(line, column, 1, 40, width);
            Assert.InRange(width.Of(excerpt.Line), 20, 40);
            int at = excerpt.Mark.IndexOf('^'), passed = 0, index = 0;
            while (passed < at)
            {
                passed += width.Of(excerpt.Line[index++].ToString());
            }
            Assert.Equal((at, line[column - 1]), (passed, excerpt.Line[index]));
        }
    }
}
