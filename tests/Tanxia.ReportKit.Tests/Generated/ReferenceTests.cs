using Tanxia.ReportKit.Generated;
using static Tanxia.ReportKit.Series;

namespace Tanxia.ReportKit.Tests.Generated;

/// <summary>{ref:id}: a section said inside a sentence by its numbers, which follow what is left out.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void TheTopLevelIsSaidAsAPart() => Assert.Equal("见第二部分。\n", Text([(Chinese, 2)]));

    [Fact]
    public void LevelsBelowAreSaidByTheirMarks() => Assert.Equal("见第十二部分（一）3。\n", Text([(Chinese, 12), (ChineseInBrackets, 1), (Arabic, 3)]));

    [Fact]
    public void BracketsStayInAReference() => Assert.Equal("见第二部分（4）。\n", Text([(Chinese, 2), (ArabicInBrackets, 4)]));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(2, 0)]
    public void AReferenceToWhatIsNotPrintedIsOneFault(int section, int subsection) => Assert.Equal(
        ["RK1206 7"], Rendered.Places(w => Say(w, [(Chinese, section), (ChineseInBrackets, subsection)])));

    [Fact]
    public void EachMissingReferenceIsAFault() => Assert.Equal(
        ["RK1206 7", "RK1206 7"],
        Rendered.Places(w =>
        {
            Say(w, [(Chinese, 0), (ChineseInBrackets, 0)]);
            Say(w, [(Chinese, 0)]);
        }));

    private static string Text((Series Marks, int Number)[] levels) => Rendered.Text(w => Say(w, levels));

    private static void Say(ReportWriter w, (Series Marks, int Number)[] levels)
    {
        w.BeginParagraph();
        w.Text("见");
        for (int level = 0; level < levels.Length; level++)
        {
            w.Reference(level, levels[level].Marks, levels[level].Number, "问题", 7);
        }
        w.EndParagraph(1);
    }
}
