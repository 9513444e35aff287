using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Tests.Html;

namespace Tanxia.ReportKit.Tests.Generated;

public sealed class TableTests
{
    private static readonly FigureInfo Village = new() { Key = "村", Path = "项目.村", Kind = FigureKind.Text, Line = 4 };
    private static readonly FigureInfo Funds = new() { Key = "资金", Path = "项目.资金", Unit = "万元", Decimals = 1, Required = true, Line = 5 };
    private static readonly FigureInfo Share = new() { Key = "占比", Path = "项目.占比", Unit = "%", Decimals = 1, Ratio = true, Line = 6 };
    private static readonly FigureInfo Growth = new() { Key = "增长", Path = "项目.增长", Kind = FigureKind.Change, Unit = "%", Decimals = 1, Line = 7 };
    private static readonly FigureInfo Cost = new() { Key = "造价", Path = "项目.造价", Unit = "元", Scale = Scale.TenThousand, Decimals = 2, Line = 8 };
    private static readonly FigureInfo Finished = new() { Key = "完工", Path = "项目.完工", Kind = FigureKind.Date, Line = 9 };
    private static readonly FigureInfo Year = new() { Key = "年份", Path = "项目.年份", Kind = FigureKind.Year, Line = 10 };
    private static readonly FigureInfo Projects = new() { Key = "项目", Path = "项目", Unit = "个", Kind = FigureKind.Records, Required = true, Line = 3 };

    [Fact]
    public void ItsLinesAndCellsAreSpans() => Assert.Equal(
        [
            "Heading 1: 一、道路",
            "Paragraph: 见下表：",
            "Table 2 项目: 道路资金\n单位：万元\n村\t资金\n东岭村\t30.0\n合计\t30.0",
            "TableTitle: 道路资金",
            "TableUnit: 单位：万元",
            "TableHeader: 村\t资金",
            "TableCell 1: 村",
            "TableCell 2: 资金",
            "TableRow: 东岭村\t30.0",
            "TableCell 1: 东岭村",
            "Figure 村: 东岭村",
            "TableNumber 2: 30.0",
            "Figure 资金: 30.0",
            "TableTotal: 合计\t30.0",
            "TableCell 1: 合计",
            "TableNumber 2: 30.0",
            "Figure 资金: 30.0",
            "Paragraph: 均已完工。",
        ],
        SpanRules.Describe(Rendered.Twice(w => w.Section("道路", Series.Chinese, 1, () =>
        {
            w.Paragraph("见下表：");
            w.BeginTable(1, Projects, 2);
            w.BeginTableTitle();
            w.Text("道路资金。");
            w.EndTableTitle();
            w.TableUnit("万元");
            Header(w, "村", "资金");
            w.BeginTableRow(0);
            w.Cell("东岭村", Village);
            w.Cell(30m, Funds);
            w.EndTableRow();
            w.BeginTableTotal();
            w.TotalCell(30m, Funds);
            w.EndTableRow();
            w.EndTable();
            w.Paragraph("均已完工");
        }))));

    [Theory]
    [InlineData(4.04, "4.0")]
    [InlineData(4.35, "4.4")]
    [InlineData(0.0, "0.0")]
    [InlineData(null, "—")]
    public void DecimalsAreFixedAndWhatIsNotThereIsADash(double? value, string printed) => Assert.Equal(printed, Cell(w => w.Cell((decimal?)value, Funds)));

    [Theory]
    [InlineData(3.2, "3.2")]
    [InlineData(-3.2, "-3.2")]
    [InlineData(0.0, "0.0")]
    [InlineData(-0.04, "0.0")]
    public void AChangeIsANumberWithItsSign(double value, string printed) => Assert.Equal(printed, Cell(w => w.Cell((decimal?)value, Growth)));

    [Fact]
    public void TheUnitStandsElsewhere()
    {
        Assert.Equal("98.5", Cell(w => w.Cell(0.985m, Share)));
        Assert.Equal("30.15", Cell(w => w.Cell(301_500m, Cost)));
        Assert.Equal("2026", Cell(w => w.Cell((int?)2026, Year)));
        Assert.Equal("2026年5月8日", Cell(w => w.Cell(new DateTime(2026, 5, 8), Finished)));
        Assert.Equal("5月8日", Cell(w => w.Cell(new DateTime(2026, 5, 8), Finished, Wording.MonthAndDay)));
        Assert.Equal("—", Cell(w => w.Cell((DateTime?)null, Finished)));
        Assert.Equal("—", Cell(w => w.Cell("", Village)));
    }

    [Fact]
    public void WhatCannotBeComputedHasNoValue() => Assert.Equal("—", Cell(w => w.Cell((Quantity)3m / (Quantity)0m, Funds)));

    [Fact]
    public void WhatWouldPrintAsNothingIsAFaultOfItsRecord() => Assert.Equal(
        ["小结.report.yaml(5): 错误 RK1012: “项目”第1条的“资金”的值 0.04 不是零，但按大纲的小数位数会印成 0：请增加“小数”（decimals）的位数，或换用更小的单位。"],
        Rendered.Faults(w => Table(w, () => w.Cell(0.04m, Funds))).Where(line => line.Contains("错误", StringComparison.Ordinal)));

    [Fact]
    public void WordsInACellHaveNoMarkAtTheirEnd()
    {
        Assert.Equal("已完工", Cell(w => Words(w, "已完工。")));
        Assert.Equal("—", Cell(w => Words(w, "")));
    }

    [Fact]
    public void ATableStandsBelowARunInHeading() => Assert.Equal(
        "一、道路。\n项目\n—\n",
        Rendered.Text(w => w.RunInSection("道路", "。", Series.Chinese, 1, () => Table(w, w.NoCell))));

    [Fact]
    public void ATableWithoutRecordsIsAFault() => Assert.Equal(["RK1010 3"], Rendered.Places(w =>
    {
        w.BeginTable(0, Projects, 2);
        Header(w, "村", "资金");
        w.EndTable();
    }));

    [Fact]
    public void ADraftShowsWhatBelongsUnderTheHeadings() => Assert.Equal(
        "草稿\n\n村\t资金\n【待填：项目（个）】\t—\n合计\t【待算：资金】\n",
        new HandWritten(w =>
        {
            int count = w.LookAtRecords<string>(null, Projects);
            w.EndLookAtRecords();
            w.BeginTable(count, Projects, 2);
            Header(w, "村", "资金");
            w.BeginTableTotal();
            w.TotalCell(w.Sum(0m, Projects), Funds);
            w.EndTableRow();
            w.EndTable();
        }).Draft().Text);

    [Fact]
    public void ADraftMarksWhatIsMissingOrDoubtfulInItsCell()
    {
        var length = new FigureInfo { Key = "长度", Path = "项目.长度", Unit = "公里", Minimum = 0, Line = 11 };
        RenderedReport draft = new HandWritten(w =>
        {
            w.LookAtRecord(0, Projects);
            w.Given((decimal?)null, Funds);
            w.LookAtRecord(1, Projects);
            w.Given(-3m, length);
            w.EndLookAtRecords();
            w.BeginTable(2, Projects, 2);
            Header(w, "资金", "长度");
            for (int i = 0; i < 2; i++)
            {
                w.BeginTableRow(i);
                w.Cell(i == 0 ? null : 18m, Funds);
                w.Cell(i == 0 ? 1m : -3m, length);
                w.EndTableRow();
            }
            w.EndTable();
        }).Draft();
        SpanRules.Hold(draft);
        Assert.Equal("草稿\n\n资金\t长度\n【待填：资金（万元）】\t1\n18.0\t-3【待核】\n", draft.Text);
        Assert.Equal(
            [FigureState.Missing, FigureState.Given, FigureState.Given, FigureState.Doubtful],
            draft.Spans.Where(span => span.Kind == SpanKind.Figure).Select(span => span.State));
        Assert.Equal(["【待填：资金（万元）】", "1", "18.0", "-3【待核】"], draft.Spans.Where(span => span.Kind == SpanKind.TableNumber).Select(draft.TextOf));
        HtmlRules.Hold(draft);
    }

    private static string Cell(Action<ReportWriter> cell) => Rendered.Text(w => Table(w, () => cell(w))).Split('\n')[1];

    private static void Table(ReportWriter w, Action cell)
    {
        w.BeginTable(1, Projects, 1);
        Header(w, "项目");
        w.BeginTableRow(0);
        cell();
        w.EndTableRow();
        w.EndTable();
    }

    private static void Header(ReportWriter w, params string[] headings)
    {
        w.BeginTableHeader();
        Array.ForEach(headings, w.Cell);
        w.EndTableRow();
    }

    private static void Words(ReportWriter w, string words)
    {
        w.BeginCell();
        w.Text(words);
        w.EndCell();
    }
}
