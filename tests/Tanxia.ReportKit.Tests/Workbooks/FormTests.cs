using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Tanxia.ReportKit.Cli.Workbooks;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Rendering;

namespace Tanxia.ReportKit.Tests.Workbooks;

/// <summary>What a form has in it before anybody has filled anything in.</summary>
public sealed class FormTests
{
    private static readonly ReportOutline Outline = ReportOutline.Parse("outline", """
        report: Roads
        title: ["{年份}年道路", 建设情况]
        metrics:
          年份: year
          里程: { unit: 公里, decimals: 1, min: 0.5, max: 900, about: 全年新修, sample: 36.5 }
          占比: { type: percent, max: 100 }
          完成率: { type: percent, ratio: true, max: 120 }
          增长: 同比
          月度: month
          截止: date
          备考: { type: text, optional: true }
          合计: { unit: 公里, decimals: 1, value: 里程 + 1 }
          里程增长: { change: 里程, from: 合计, prefix: 比上年 }
        lists:
          村: { unit: 个, about: 通了路的 }
          项目/甲:
            unit: 个
            fields: { 名称: text, 投资: { unit: 万元, optional: true, about: 财政部分, sample: 20 } }
            each: ["{名称}", { when: 投资 present, text: "{投资}" }]
        checks: [里程 > 占比]
        sections:
          - section: 养护{年份}
            id: Care
            optional: true
            metrics: { 养护员: 名 }
            text: 聘请养护员{养护员}。
          - section: 其他
            text:
              - "{年份}{里程}{占比}{完成率}{增长}{月度}{截止}{合计}{里程增长}{村}{项目/甲}"
              - when: 备考 present
                text: "{备考}"

        """);

    public static TheoryData<string> Examples =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "examples"), "*.report.yaml", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "src", "Tanxia.ReportKit.Cli", "Templates"), "*.report.yaml"))
            .Select(file => Path.GetRelativePath(Repository.Root, file)),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void IsAWorkbookWithoutAFault(string example) => AssertValid(ReportOutline.Load(Path.Combine(Repository.Root, example)), null);

    [Fact]
    public void SoIsOneWithTheValuesOfLastTime() => AssertValid(Outline, "年份: 2025\n里程: 3.5\n占比: 12\n完成率: 0.99\n增长: -2\n截止: 2025-06-30\n备考: 已验收\n村: [东岭村]\n项目/甲: [{ 名称: 村道, 投资: 3 }]\n");

    [Fact]
    public void AsksForEachFigureUnderItsHeading() => Assert.Equal(
    [
        "××年道路建设情况填报表",
        "填报单位：|||填表人：",
        "联系电话：|||填报日期：",
        "指标|单位|说明|要求|填写|备注",
        "年份|年|用在：〔年份〕年道路|必填",
        "里程|公里|全年新修；例：36.5|必填",
        "占比|%|用在：〔年份〕〔里程〕〔占比〕〔完成率〕〔增长〕〔月度〕〔截止〕〔合计〕〔里程增长〕〔村〕〔项目/甲〕|必填",
        "完成率|%|用在：〔年份〕〔里程〕〔占比〕〔完成率〕〔增长〕〔月度〕〔截止〕〔合计〕〔里程增长〕〔村〕〔项目/甲〕|必填",
        "增长|%|用在：〔年份〕〔里程〕〔占比〕〔完成率〕〔增长〕〔月度〕〔截止〕〔合计〕〔里程增长〕〔村〕〔项目/甲〕|必填",
        "月度|月|用在：〔年份〕〔里程〕〔占比〕〔完成率〕〔增长〕〔月度〕〔截止〕〔合计〕〔里程增长〕〔村〕〔项目/甲〕|必填",
        "截止|日期|用在：〔年份〕〔里程〕〔占比〕〔完成率〕〔增长〕〔月度〕〔截止〕〔合计〕〔里程增长〕〔村〕〔项目/甲〕|必填",
        "备考|文字||可不填",
        "合计|公里|由程序算：里程 + 1|不用填",
        "里程增长|%|由程序算出增减|不用填",
        "村|个|通了路的；填在“名单”里，没有就选“无”|必填",
        "项目/甲|个|填在它自己的工作表里，没有就选“无”|必填",
        "养护××",
        "有没有这一项||没有的，选“否”，属于这一项的都不用填|可不填",
        "养护员|名|用在：聘请养护员〔养护员〕|必填",
    ], Lines("填报"));

    [Fact]
    public void HasASheetForEachListOfRecordsAndOneForAllNames()
    {
        using var form = FormDraft.Of(Outline);
        Assert.Equal(["填写说明", "填报", "项目_甲", "名单"], form.Workbook.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.Equal("序号|名称|投资（万元）\n可不填\n财政部分\n例：20|备注", Lines("项目_甲")[2]);
        Assert.Equal("序号|村\n通了路的|备注", Lines("名单")[2]);
    }

    [Fact]
    public void SaysHowItIsFilledIn() => Snapshot.Match(string.Join('\n', Lines("填写说明")));

    [Fact]
    public void ShowsWhatItWasLastTime()
    {
        using var form = FormDraft.Of(Outline, "年份: 2025\n里程: 3.5\n完成率: 0.99\n截止: 2025-06-30\n备考: 已验收\n村: [东岭村, 柳湾村]\n项目/甲: []\nCare: { 养护员: 12 }\n");
        string Last(string key) => FormDraft.TextOf(form.CellAt("填报", form.AddressOf(key).Replace('F', 'G')));
        Assert.Equal(["2025", "3.5", "0.99", "45838", "已验收", "2 条", "无", "是", "12", ""],
            new[] { "年份", "里程", "完成率", "截止", "备考", ":list:村", ":list:项目/甲", ":part:Care", "Care.养护员", "占比" }.Select(Last));
        Assert.Equal(["东岭村", "柳湾村"], new[] { "D5", "D6" }.Select(cell => FormDraft.TextOf(form.CellAt("名单", cell))));
        // None of it is read.
        Assert.Equal(Outline.WithFiles([new WorkbookFile("表.xlsx", FormDraft.Of(Outline).Save())]).Check().Select(message => message.ToString()),
            Outline.WithFiles([new WorkbookFile("表.xlsx", form.Save())]).Check().Select(message => message.ToString()));
    }

    [Theory]
    [InlineData("年份", "whole 1000 9999")]
    [InlineData("里程", "decimal 0.5 900")]
    [InlineData("占比", "decimal 0 100")]
    [InlineData("完成率", "decimal 0.00 1.20")]
    [InlineData("增长", "decimal -999999999999999 999999999999999")]
    [InlineData("月度", "whole 1 12")]
    [InlineData("截止", "date 61 401768")]
    [InlineData("备考", "textLength lessThanOrEqual 2000")]
    [InlineData("Care.养护员", "whole 0 999999999999999")]
    [InlineData(":part:Care", "list \"是,否\"")]
    [InlineData(":list:村", "list \"无\"")]
    public void EachCellTakesItsKindOnly(string key, string expected)
    {
        using var form = FormDraft.Of(Outline);
        string cell = form.AddressOf(key);
        DataValidation rule = Assert.Single(form.SheetOf("填报").Descendants<DataValidation>(), rule => rule.SequenceOfReferences!.Items.Any(area => area.Value == cell));
        Assert.Equal(expected, string.Join(' ', new[]
        {
            rule.Type!.InnerText, rule.Operator!.InnerText is "between" ? null : rule.Operator.InnerText, rule.Formula1!.Text, rule.Formula2?.Text,
        }.Where(word => word is not null)));
        Assert.True(rule.ShowErrorMessage!.Value && rule.ErrorStyle! == DataValidationErrorStyleValues.Stop && rule.Error!.Value!.Length > 0);
        Assert.False(IsLocked(form, form.CellAt("填报", cell)));
    }

    [Fact]
    public void OnlyWhatIsToFillInIsOpen()
    {
        using var form = FormDraft.Of(Outline);
        foreach (string name in (string[])["填写说明", "填报", "项目_甲", "名单"])
        {
            Worksheet sheet = form.SheetOf(name);
            Assert.True(sheet.GetFirstChild<SheetProtection>()!.Sheet!.Value);
            foreach (Cell cell in sheet.Descendants<Cell>().Where(cell => FormDraft.TextOf(cell).Length > 0))
            {
                Assert.True(IsLocked(form, cell), name + cell.CellReference);
            }
            // The columns of lists go on below what is drawn.
            Assert.Equal(name is "项目_甲" ? 3 : name is "名单" ? 2 : 0, sheet.Descendants<Column>().Count(column => column.Style is not null && !IsLocked(form, column.Style.Value)));
        }
        Assert.True(form.Workbook.Workbook.GetFirstChild<WorkbookProtection>()!.LockStructure!.Value);
    }

    [Fact]
    public void IsSetUpForA4WithItsHeadingsOnEveryPage()
    {
        using var form = FormDraft.Of(Outline);
        foreach (string name in (string[])["填报", "项目_甲", "名单"])
        {
            Worksheet sheet = form.SheetOf(name);
            int heading = form.HeadingOf(name);
            Pane pane = Assert.Single(sheet.Descendants<Pane>());
            Assert.Equal((PaneStateValues.Frozen, (double)heading), (pane.State!.Value, pane.VerticalSplit!.Value));
            PageSetup page = sheet.GetFirstChild<PageSetup>()!;
            Assert.Equal((9u, 1u, 0u), (page.PaperSize!.Value, page.FitToWidth!.Value, page.FitToHeight!.Value));
            Assert.Contains(form.Workbook.Workbook.Descendants<DefinedName>(), defined => defined.Text == $"'{name}'!${heading}:${heading}");
            Assert.True(sheet.Descendants<Row>().First().Hidden!.Value && sheet.Descendants<Column>().First().Hidden!.Value);
        }
    }

    [Fact]
    public void TheSameOutlineGivesTheSameBytes()
    {
        const string last = "年份: 2025\n里程: 3.5\n截止: 2025-06-30\n";
        byte[] first = FormWriter.Write(Outline.Bound!, DataReader.Read(Outline.Bound!, "last", last));
        Thread.Sleep(2100);
        Cultures.Each(() => Assert.Equal(first, FormWriter.Write(Outline.Bound!, DataReader.Read(Outline.Bound!, "last", last))));
    }

    [Fact]
    public void SheetsOfListsHaveNamesThatASheetMayHave()
    {
        ReportOutline outline = ReportOutline.Parse("outline", """
            report: A
            lists:
              history: { fields: { 甲: text }, each: "{甲}" }
              填报: { fields: { 甲: text }, each: "{甲}" }
              一份名称长得超过了三十一个字的清单它的工作表放不下这么长长长的名称: { fields: { 甲: text }, each: "{甲}" }
            sections:
              - section: 一
                id: X
                lists: { 项目: { fields: { 甲: text }, each: "{甲}" } }
                text: "{history}{填报}{一份名称长得超过了三十一个字的清单它的工作表放不下这么长长长的名称}{项目}"
              - section: 二
                id: Y
                lists: { 项目: { fields: { 甲: text }, each: "{甲}" } }
                text: "{项目}"

            """);
        using var form = FormDraft.Of(outline);
        Assert.Equal(["填写说明", "填报", "history（2）", "填报（2）", "一份名称长得超过了三十一个字的清单它的工作表放不下这么长长长的", "项目", "项目（2）"],
            form.Workbook.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value));
    }

    /// <summary>A long explanation, or a long text of last time, makes no workbook that a program calls damaged.</summary>
    [Fact]
    public void NothingIsLargerThanACellTakes()
    {
        string sentence = new('长', 3000);
        ReportOutline outline = ReportOutline.Parse("outline", $"report: A\nmetrics:\n  成效: {{ type: text, about: {sentence} }}\ntext: \"{{成效}}\"\n");
        using var form = FormDraft.Of(outline, "成效: " + new string('短', 40_000));
        Assert.All(form.SheetOf("填报").Descendants<Row>(), row => Assert.InRange(row.Height!.Value, 1, 409));
        Assert.All(form.SheetOf("填报").Descendants<Cell>(), cell => Assert.InRange(FormDraft.TextOf(cell).Length, 0, 32_767));
    }

    private static bool IsLocked(FormDraft form, Cell cell) => IsLocked(form, cell.StyleIndex!.Value);

    private static bool IsLocked(FormDraft form, uint style) =>
        form.Workbook.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)style).Protection!.Locked!.Value;

    private static string[] Lines(string name)
    {
        using var form = FormDraft.Of(Outline);
        return [.. form.SheetOf(name).Descendants<Row>().Skip(1)
            .Select(row => string.Join('|', row.Elements<Cell>().Where(cell => !cell.CellReference!.Value!.StartsWith('A')).Select(FormDraft.TextOf)).TrimEnd('|'))
            .Where(line => line.Length > 0)];
    }

    private static void AssertValid(ReportOutline outline, string? last)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(FormDraft.Of(outline, last).Save()), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }
}
