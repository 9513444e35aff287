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

    [Fact]
    public void AFigureKeepsTheNumberBehindItsWords()
    {
        var declared = new Dictionary<string, FigureInfo>();
        FigureInfo Figure(string key, FigureKind kind = FigureKind.Quantity) =>
            declared.TryGetValue(key, out FigureInfo? figure) ? figure : declared[key] = new FigureInfo { Key = key, Kind = kind };
        var people = new FigureInfo { Key = "听讲群众", Unit = "人次", Approximation = Approximation.AndSome };
        var money = new FigureInfo { Key = "投资", Unit = "元", Scale = Scale.TenThousand };
        var share = new FigureInfo { Key = "占比", Unit = "%", Ratio = true, Decimals = 0 };
        var funds = new FigureInfo { Key = "资金", Decimals = 2, Fixed = true };
        var villages = new FigureInfo { Key = "村庄", Kind = FigureKind.Names, Unit = "个" };
        var growth = new FigureInfo { Key = "增长", Kind = FigureKind.Change, Rise = "增长", Fall = "下降" };
        var points = new FigureInfo { Key = "增速变化", Kind = FigureKind.Comparison, Prefix = "比上年" };
        Assert.Equal(
            [
                "听讲群众: 1900余人次 = 1936",
                "投资: 6420.5万元 = 64205000",
                "占比: 48% = 0.4836",
                "资金: 12.30 = 12.3",
                "开会: 三 = 3",
                "年份: 2026 = 2026",
                "月份: 6月 = 6",
                "日期: 6月3日 = 20260603",
                "牵头: 农办 = ",
                "村庄: 东岭村 = 1",
                "村庄: 东岭村等2个 = 2",
                "村庄: 2个 = 2",
                "项目: 东岭村、河口村 = 2",
                "村名: 东岭村 = ",
                "村名: 河口村 = ",
                "增长: 下降12.5% = -12.5",
                "增长: 增加5 = 5",
                "增长: 增长4% = 4",
                "增速变化: 增速比上年提高1.2个百分点 = 1.2",
                "构成: 水稻3、玉米2 = ",
                "水稻: 3 = 3",
                "玉米: 2 = 2",
            ],
            Values(Rendered.Twice(w => Say(w, () =>
            {
                w.Figure(1936L, people);
                w.Figure(64205000m, money);
                w.Figure(0.4836m, share);
                w.Figure(12.30m, funds);
                w.Figure(3m, Figure("开会"), Wording.Chinese);
                w.Figure(2026, Figure("年份", FigureKind.Year));
                w.Figure((Quantity)6m, Figure("月份", FigureKind.Month));
                w.Figure(new DateTime(2026, 6, 3), Figure("日期", FigureKind.Date), Wording.MonthAndDay);
                w.Figure("农办", Figure("牵头", FigureKind.Text));
                w.Names(["东岭村"], villages, "");
                w.NamesAndOthers(["东岭村", "河口村"], villages, 1);
                w.Count(2, villages, chineseNumerals: false);
                w.BeginRecords(2, Figure("项目", FigureKind.Records), '、');
                for (int i = 0; i < 2; i++)
                {
                    w.BeginRecord(i);
                    w.Figure(i == 0 ? "东岭村" : "河口村", Figure("村名", FigureKind.Text));
                    w.EndRecord();
                }
                w.EndRecords();
                w.Change(35m, 40m, growth, people);
                w.Change(5m, 0m, growth, Figure("投资"));
                w.Rate(4m, growth);
                w.Comparison(8.2m, 7m, points);
                w.BeginParts(Figure("构成", FigureKind.Parts));
                w.Part(3m, Figure("水稻"), skipZero: true);
                w.Part(0m, Figure("薯类"), skipZero: true);
                w.Part(2m, Figure("玉米"), skipZero: true);
                w.EndParts();
            }))));
    }

    /// <summary>One line a figure: key, characters, value.</summary>
    private static IEnumerable<string> Values(RenderedReport report) => report.Spans
        .Where(span => span.Kind == SpanKind.Figure)
        .Select(span => $"{span.Figure!.Key}: {report.TextOf(span)} = {(report.ValueOf(span) is { } value ? Quantity.Text(value) : "")}");

    private static void Say(ReportWriter w, Action say)
    {
        w.BeginParagraph();
        w.Text("共");
        say();
        w.EndParagraph(1);
    }
}
