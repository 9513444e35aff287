using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Generated;

/// <summary>What each stretch of a report is. That all of them lie inside the text is looked at in every test.</summary>
public sealed class SpanTests
{
    [Fact]
    public void AReportSaysWhatEachStretchOfItIs() => Assert.Equal(
        [
            "TitleLine: 青石镇2026年一季度工作小结",
            "Figure 年份: 2026",
            "Paragraph: 现将一季度工作报告如下：",
            "Heading 1: 一、成效",
            "Heading 2: （一）治理",
            "Paragraph: 一是调解。受理纠纷46件，化解44件。二是宣传。发放资料2300余份。",
            "EntryMark 1: 一是",
            "EntryHeading 1: 调解",
            "Figure 受理: 46件",
            "Figure 化解: 44件",
            "EntryMark 1: 二是",
            "EntryHeading 1: 宣传",
            "Figure 资料: 2300余份",
            "Heading 2: （二）项目",
            "Paragraph: 东岭村、河口村新开工3个。",
            "Figure 村: 东岭村、河口村",
            "Figure 新项目: 3个",
            "Heading 1: 二、计划",
            "Paragraph: 由农办牵头：一是育秧约350亩；二是修渠2.5公里。",
            "Figure 牵头: 农办",
            "EntryMark 1: 一是",
            "Figure 育秧: 约350亩",
            "EntryMark 1: 二是",
            "Figure 修渠: 2.5公里",
        ],
        SpanRules.Describe(Rendered.Twice(new QuarterReport())));

    [Theory]
    [InlineData("余", 34_862, "份", "34000余份")]
    [InlineData("余", 3.2, "万元", "3万余元")]
    [InlineData("左右", 3120, "头", "3100头左右")]
    [InlineData("以上", 450, "平方米", "450平方米以上")]
    [InlineData("不少于", 167, "万元", "不少于160万元")]
    public void AFigureHasItsWordAndItsUnit(string word, double value, string unit, string text)
    {
        var figure = new FigureInfo { Key = "数", Unit = unit, Approximation = ApproximationRule.Parse(word) };
        Assert.Equal(
            [$"Paragraph: 共{text}。", $"Figure 数: {text}"],
            SpanRules.Describe(Rendered.Twice(w => Say(w, () => w.Figure((decimal)value, figure)))));
    }

    [Fact]
    public void YearsMonthsDatesAndTextsAreFigures()
    {
        var year = new FigureInfo { Key = "年", Kind = FigureKind.Year };
        var month = new FigureInfo { Key = "月", Kind = FigureKind.Month };
        var day = new FigureInfo { Key = "日", Kind = FigureKind.Date };
        var count = new FigureInfo { Key = "村", Kind = FigureKind.Names, Unit = "个" };
        Assert.Equal(
            ["Paragraph: 共20266月2026年6月3日两个。", "Figure 年: 2026", "Figure 月: 6月", "Figure 日: 2026年6月3日", "Figure 村: 两个"],
            SpanRules.Describe(Rendered.Twice(w => Say(w, () =>
            {
                w.Figure((int?)2026, year);
                w.Figure((int?)6, month);
                w.Figure((DateTime?)new DateTime(2026, 6, 3), day);
                w.Count(2, count, chineseNumerals: true);
            }))));
    }

    [Fact]
    public void ADateHasNoZeroesInFrontInAnyCalendar() => Assert.Equal(
        "共1000年1月1日。\n",
        Rendered.Text(w => Say(w, () => w.Figure((DateTime?)new DateTime(1000, 1, 1, 23, 59, 59), QuarterFigures.Year))));

    [Fact]
    public void ASpanEndsBeforeTheMarkThatWasTakenBack()
    {
        var lead = new FigureInfo { Key = "牵头", Kind = FigureKind.Text };
        Assert.Equal(
            ["Paragraph: 共办好。", "Figure 牵头: 办好"],
            SpanRules.Describe(Rendered.Twice(w => Say(w, () => w.Figure("办好；", lead)))));
    }

    [Fact]
    public void AParagraphThatWentHasNoSpan()
    {
        var lead = new FigureInfo { Key = "牵头", Kind = FigureKind.Text };
        Assert.Equal(
            ["Paragraph: 办好。"],
            SpanRules.Describe(Rendered.Twice(w =>
            {
                w.BeginParagraph();
                w.Figure("", lead);
                w.EndParagraph(1);
                w.Paragraph("办好");
                w.BeginParagraph();
                w.Figure("；", lead);
                w.EndParagraph(1);
            })));
    }

    [Fact]
    public void TheLevelOfAnEntryIsTheDepthOfItsList() => Assert.Equal(
        [
            "Heading 3: 1.道路",
            "Paragraph: （1）修路。",
            "EntryMark 1: （1）",
            "EntryHeading 1: 修路",
            "Paragraph: ①修补；②加装。",
            "EntryMark 2: ①",
            "EntryMark 2: ②",
            "Paragraph: （2）种树。",
            "EntryMark 1: （2）",
        ],
        SpanRules.Describe(Rendered.Twice(w =>
        {
            w.Section("道路", Series.Arabic, 3);
            w.BeginList(Series.ArabicInBrackets, '。', Flow.Paragraphs, 2, 1);
            w.BeginEntry();
            w.EntryHeading("修路", '。');
            w.List(Series.Circled, '；', Flow.Paragraph, "修补", "加装");
            w.EndEntry(1);
            w.Entry("种树");
            w.EndList();
        })));

    [Fact]
    public void TheHeadingOfAnEntryEndsBeforeItsMark() => Assert.Equal(
        ["Paragraph: 措施到位：每村一人。", "EntryHeading 1: 措施到位"],
        SpanRules.Describe(Rendered.Twice(w =>
        {
            w.BeginList(Series.FirstIs, '。', Flow.Paragraph, 1, 1);
            w.Entry("措施到位；", '：', "每村一人");
            w.EndList();
        })));

    private static void Say(ReportWriter w, Action say)
    {
        w.BeginParagraph();
        w.Text("共");
        say();
        w.EndParagraph(1);
    }
}
