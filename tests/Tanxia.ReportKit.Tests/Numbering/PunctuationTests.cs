using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Numbering;

/// <summary>Who closes a paragraph, a heading and an entry, whatever was typed (GB/T 15834-2011, B.2).</summary>
public sealed class PunctuationTests
{
    [Fact]
    public void EntriesLoseTheirMarksToTheList() => Assert.Equal(
        "一是按期完工。二是按期完工。三是怎么办？四是叫响“青石小米”。五是评为“先进单位”。六是（含东岭村）。七是他说：“一定办好。”\n",
        Rendered.Text(w => w.List(Series.FirstIs, '。', Flow.Paragraph,
            "按期完工。", "按期完工；", "怎么办？", "叫响“青石小米”", "评为“先进单位”。", "（含东岭村）", "他说：“一定办好。”")));

    [Fact]
    public void SemicolonsStandBetweenEntriesAndAStopBehindTheLast() => Assert.Equal(
        "一是按期完工；二是按期完工；三是按期完工；四是按期完工。\n",
        Rendered.Text(w => w.List(Series.FirstIs, '；', Flow.Paragraph, "按期完工。", "按期完工；。", "按期完工，、", "按期完工；")));

    [Fact]
    public void AFinishedEntryTakesNoSeparator() => Assert.Equal(
        "一是加油！二是再看……三是他问：“行吗？”四是办好。\n",
        Rendered.Text(w => w.List(Series.FirstIs, '；', Flow.Paragraph, "加油！", "再看……", "他问：“行吗？”", "办好")));

    [Theory]
    [InlineData("春耕结束", "春耕结束。")]
    [InlineData("春耕结束。", "春耕结束。")]
    [InlineData("春耕结束；", "春耕结束。")]
    [InlineData("春耕结束，", "春耕结束。")]
    [InlineData("种子、农药、", "种子、农药。")]
    [InlineData("春耕结束，；、", "春耕结束。")]
    [InlineData("春耕结束 　", "春耕结束。")]
    [InlineData("能不能再快？", "能不能再快？")]
    [InlineData("加油干！", "加油干！")]
    [InlineData("还要再看……", "还要再看……")]
    [InlineData("完工Yes!", "完工Yes!")]
    [InlineData("评为“先进”", "评为“先进”。")]
    [InlineData("他说：“办好。”", "他说：“办好。”")]
    [InlineData("他说：“他说‘办好！’”", "他说：“他说‘办好！’”")]
    [InlineData("他说：『办好？』", "他说：『办好？』")]
    [InlineData("（整段在括号里）", "（整段在括号里）")]
    [InlineData("（整段（两层）在括号里）", "（整段（两层）在括号里）")]
    [InlineData("完工。（见附件）", "完工。（见附件）")]
    [InlineData("完工（见附件）", "完工（见附件）。")]
    [InlineData("（一）（二）", "（一）（二）。")]
    [InlineData("只有右括号）", "只有右括号）。")]
    public void AParagraphIsClosedOnce(string words, string closed) => Assert.Equal(closed + "\n", Rendered.Text(w => w.Paragraph(words)));

    /// <summary>What stands between the two marks may have gone with its condition.</summary>
    [Theory]
    [InlineData("检查商铺，。", "检查商铺。")]
    [InlineData("检查商铺；。", "检查商铺。")]
    [InlineData("种子、。", "种子。")]
    [InlineData("检查商铺。。", "检查商铺。")]
    [InlineData("检查商铺。；。", "检查商铺。")]
    [InlineData("怎么办？。", "怎么办？")]
    [InlineData("还要再看……。", "还要再看……")]
    public void AStopBehindAnotherMarkIsTakenBack(string words, string closed) =>
        Assert.Equal(closed + "\n", Rendered.Text(w => w.Paragraph(words)));

    [Fact]
    public void AColonBehindWhichWordsWentPromisesInVain() => Assert.Equal(
        [
            "小结.report.yaml(5): 错误 RK1202: 文字以“：”结尾，后面却没有内容：请补上内容，或改掉“：”。",
            "小结.report.yaml(5): error RK1202: the text ends in ：, but nothing follows it: add what should follow, or replace the ：.",
        ],
        Rendered.Faults(w => w.Paragraph("主要有：。", 5)));

    [Theory]
    [InlineData("治理成效。", "治理成效")]
    [InlineData("治理成效；", "治理成效")]
    [InlineData("治理成效，", "治理成效")]
    [InlineData("怎么办？", "怎么办？")]
    [InlineData("下步打算：", "下步打算：")]
    public void AHeadingOnItsOwnLineLosesItsStop(string heading, string printed) => Assert.Equal(
        $"一、{printed}\n水渠修好。\n",
        Rendered.Text(w => w.Section(heading, Series.Chinese, 1, () => w.Paragraph("水渠修好"))));

    [Theory]
    [InlineData("治理成效", "。", "一、治理成效。水渠修好。\n")]
    [InlineData("治理成效；", "。", "一、治理成效。水渠修好。\n")]
    [InlineData("治理成效", "：", "一、治理成效：水渠修好。\n")]
    [InlineData("治理成效：", "：", "一、治理成效：水渠修好。\n")]
    [InlineData("治理成效：", "。", "一、治理成效：水渠修好。\n")]
    [InlineData("怎么办？", "。", "一、怎么办？水渠修好。\n")]
    public void ARunInHeadingIsClosedOnce(string heading, string end, string printed) => Assert.Equal(
        printed, Rendered.Text(w => w.RunInSection(heading, end, Series.Chinese, 1, () => w.Paragraph("水渠修好"))));

    [Theory]
    [InlineData("措施到位", '。', "措施到位。每村一人。\n")]
    [InlineData("措施到位", '：', "措施到位：每村一人。\n")]
    [InlineData("措施到位。", '：', "措施到位：每村一人。\n")]
    [InlineData("措施到位：", '：', "措施到位：每村一人。\n")]
    [InlineData("措施到位：", '。', "措施到位：每村一人。\n")]
    [InlineData("怎么办？", '。', "怎么办？每村一人。\n")]
    public void TheHeadingOfAnEntryIsClosedOnce(string heading, char end, string printed) => Assert.Equal(
        printed,
        Rendered.Text(w =>
        {
            w.BeginList(Series.FirstIs, '；', Flow.Paragraph, 1, 1);
            w.Entry(heading, end, "每村一人");
            w.EndList();
        }));

    [Fact]
    public void ABracketThatOpensTheParagraphMayCloseInItsLastEntry() => Assert.Equal(
        "（主要有：一是甲；二是乙）\n",
        Rendered.Text(w =>
        {
            w.BeginParagraph();
            w.Text("（主要有：");
            w.List(Series.FirstIs, '；', Flow.RunOn, "甲", "乙）");
            w.EndParagraph(1);
        }));

    [Theory]
    [InlineData("主要有：", "主要有：一是甲；二是乙。\n")]
    [InlineData("要求，", "要求，一是甲；二是乙。\n")]
    [InlineData("做好两项工作", "做好两项工作。一是甲；二是乙。\n")]
    [InlineData("做好两项工作；", "做好两项工作。一是甲；二是乙。\n")]
    [InlineData("做好两项工作；。", "做好两项工作。一是甲；二是乙。\n")]
    public void WordsBeforeAListKeepTheMarkThatLeadsIn(string words, string printed) => Assert.Equal(
        printed,
        Rendered.Text(w =>
        {
            w.BeginParagraph();
            w.Text(words);
            w.List(Series.FirstIs, '；', Flow.RunOn, "甲", "乙");
            w.EndParagraph(1);
        }));
}
