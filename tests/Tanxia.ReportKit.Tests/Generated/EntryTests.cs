using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Generated;

public sealed class EntryTests
{
    [Fact]
    public void AnEntryIsAHeadingATextOrBoth() => Assert.Equal(
        "一是组织有力。二是措施到位：每村一人。三是群众满意。四是抓巡查。每周一次。\n",
        Rendered.Text(w =>
        {
            w.BeginList(Series.FirstIs, '。', Flow.Paragraph, 4, 1);
            w.Entry("组织有力", '。', "");
            w.Entry("措施到位", '：', "每村一人");
            w.Entry("群众满意");
            w.Entry("抓巡查", '。', "每周一次");
            w.EndList();
        }));

    [Fact]
    public void AHeadingWithNothingBehindItGivesWayToTheSeparator() => Assert.Equal(
        "一是组织有力；二是措施到位。\n",
        Rendered.Text(w =>
        {
            w.BeginList(Series.FirstIs, '；', Flow.Paragraph, 2, 1);
            w.Entry("组织有力", '。', "");
            w.Entry("措施到位", '：', "");
            w.EndList();
        }));

    [Fact]
    public void TheFirstPartThatIsPrintedLosesItsComma() => Assert.Equal(
        "一是抓巡查。每周一次，发现隐患。二是发现隐患。\n",
        Rendered.Text(w =>
        {
            w.BeginList(Series.FirstIs, '。', Flow.Paragraph, 2, 1);
            w.BeginEntry();
            w.EntryHeading("抓巡查", '。');
            w.Comma();
            w.Text("每周一次");
            w.Comma();
            w.Text("发现隐患");
            w.EndEntry(2);
            w.BeginEntry();
            w.Comma();
            w.Text("发现隐患");
            w.EndEntry(3);
            w.EndList();
        }));

    /// <summary>The nested list, not the outer entry, closes with 。.</summary>
    [Fact]
    public void NestedListsCloseTheEntryThatTheyEnd() => Assert.Equal(
        "（一）安全整治\n1.道路。\n（1）修补路面；\n（2）加装护栏。\n2.消防。①更换灭火器；②清理楼道。\n",
        Rendered.Text(w =>
        {
            w.Section("安全整治", Series.ChineseInBrackets, 2);
            w.BeginList(Series.Arabic, '。', Flow.Paragraphs, 2, 1);
            w.BeginEntry();
            w.EntryHeading("道路", '。');
            w.List(Series.ArabicInBrackets, '；', Flow.Paragraphs, "修补路面", "加装护栏");
            w.EndEntry(2);
            w.BeginEntry();
            w.EntryHeading("消防", '。');
            w.List(Series.Circled, '；', Flow.RunOn, "更换灭火器", "清理楼道");
            w.EndEntry(3);
            w.EndList();
        }));

    [Fact]
    public void WordsMayFollowANestedList() => Assert.Equal(
        "1.畜牧。一是补栏生猪；二是改建圈舍。另外，办理贷款。\n2.水产。\n",
        Rendered.Text(w =>
        {
            w.BeginList(Series.Arabic, '。', Flow.Paragraphs, 2, 1);
            w.BeginEntry();
            w.EntryHeading("畜牧", '。');
            w.List(Series.FirstIs, '；', Flow.RunOn, "补栏生猪", "改建圈舍");
            w.EndSentence(2);
            w.Text("另外，办理贷款");
            w.EndEntry(2);
            w.Entry("水产", '。', "");
            w.EndList();
        }));

    [Fact]
    public void AnOuterSeparatorFollowsANestedList() => Assert.Equal(
        "一是路好走：修补路面、加装护栏；二是水干净。\n",
        Rendered.Text(w =>
        {
            w.BeginList(Series.FirstIs, '；', Flow.Paragraph, 2, 1);
            w.BeginEntry();
            w.EntryHeading("路好走", '：');
            w.List(Series.None, '、', Flow.RunOn, "修补路面", "加装护栏");
            w.EndEntry(2);
            w.Entry("水干净");
            w.EndList();
        }));

    [Fact]
    public void AnEntryMayHaveSeveralParagraphs() => Assert.Equal(
        "1.道路。已经修好。\n两侧种树。\n2.水产。\n3.林业。封山。\n",
        Rendered.Text(w =>
        {
            w.BeginList(Series.Arabic, '。', Flow.Paragraphs, 3, 1);
            w.BeginEntry();
            w.EntryHeading("道路", '。');
            w.Text("已经修好");
            w.BreakEntry(2);
            w.Text("两侧种树");
            w.EndEntry(2);
            w.Entry("水产", '。', "");
            w.BeginEntry();
            w.EntryHeading("林业", '。');
            w.Text("封山");
            w.BreakEntry(4);
            w.EndEntry(4);
            w.EndList();
        }));

    [Fact]
    public void AnEntryWhoseLastParagraphWentTakesTheSeparator() => Assert.Equal(
        "1.已经修好；\n2.怎么办？\n3.已经封山；\n4.已经投苗。\n",
        Rendered.Text(w =>
        {
            w.BeginList(Series.Arabic, '；', Flow.Paragraphs, 4, 1);
            foreach (string words in (string[])["已经修好", "怎么办？", "已经封山。", "已经投苗；"])
            {
                w.BeginEntry();
                w.Text(words);
                w.BreakEntry(2);
                w.BreakEntry(2);
                w.EndEntry(2);
            }
            w.EndList();
        }));

    [Theory]
    [InlineData("", "RK1204 5")]
    [InlineData("；", "RK1204 5")]
    [InlineData("主要有：", "RK1202 5")]
    public void AnEntryThatSaysNothingIsAFault(string text, string fault) => Assert.Equal(
        [fault],
        Rendered.Places(w =>
        {
            w.BeginList(Series.FirstIs, '。', Flow.Paragraph, 2, 1);
            w.Entry(text, 5);
            w.Entry("办好");
            w.EndList();
        }));
}
