using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Tanxia.ReportKit.Cli.Workbooks;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Rendering;

namespace Tanxia.ReportKit.Tests.Workbooks;

/// <summary>What a cell of a form becomes: the value that anybody sees in it, or a message that names the cell; never a guess.</summary>
public sealed class CellValueTests
{
    private static readonly ReportOutline Outline = ReportOutline.Parse("outline", """
        report: Cells
        metrics:
          宗数: 宗
          资金: { unit: 万元, decimals: 1 }
          元数: 元
          占比: percent
          比值: { type: percent, ratio: true }
          点数: points
          增速: 同比
          年度: year
          月度: month
          截止: date
          单位: text
        lists:
          村: { unit: 个 }
        text: "{宗数}{资金}{元数}{占比}{比值}{点数}{增速}{年度}年{月度}{截止}{单位}{村}"

        """);

    [Theory]
    [Trait("PublicCase", "P25")]
    [InlineData("宗数", "46", "46")]
    [InlineData("宗数", "-0", "0")]
    [InlineData("宗数", "1E+3", "1000")]
    [InlineData("宗数", "1e3", "1000")]
    [InlineData("宗数", "46.0", "46")]
    [InlineData("宗数", "999999999999999", "999999999999999")]
    [InlineData("宗数", "1E+15", "RK1123")]
    [InlineData("宗数", "441522199001011234", "RK1123")]
    [InlineData("宗数", "1E+300", "RK1123")]
    [InlineData("宗数", "46.5", "RK0804")]
    // The digits of a double in the file, what Excel shows of them in the report.
    [InlineData("资金", "4.3499999999999996", "4.35")]
    [InlineData("资金", "0.30000000000000004", "0.3")]
    [InlineData("资金", "36.5", "36.5")]
    [InlineData("资金", "1234567.8", "1234567.8")]
    [InlineData("资金", "1E-3", "0.001")]
    [InlineData("元数", "123456789012.34", "123456789012.34")]
    [InlineData("占比", "85.5", "85.5")]
    [InlineData("比值", "0.4836", "0.4836")]
    [InlineData("增速", "-4.2", "-4.2")]
    [InlineData("年度", "2026", "2026")]
    [InlineData("截止", "46203", "2026-06-30")]
    [InlineData("单位", "12", "12")]
    [InlineData("单位", "441522199001011234", "RK1123")]
    public void OfANumberCell(string key, string number, string expected) =>
        Assert.Equal(expected, Read(key, (form, cell) => form.CellAt("填报", cell).CellValue = new CellValue(number)));

    [Theory]
    [InlineData("宗数", "46")]
    [InlineData("宗数", "４６")]
    [InlineData("宗数", "　46 ")]
    [InlineData("宗数", "46宗")]
    [InlineData("宗数", "46 宗")]
    [InlineData("宗数", "+46")]
    public void OfDigitsInATextCellIsTheirNumber(string key, string text) => Assert.Equal("46", ReadText(key, text));

    [Theory]
    [Trait("PublicCase", "P25")]
    [InlineData("宗数", "1,236", "1236")]
    [InlineData("宗数", "１，２３６，００５", "1236005")]
    [InlineData("资金", "-1,236.5万元", "-1236.5")]
    [InlineData("资金", "−3.5", "-3.5")]
    [InlineData("元数", "123456789012345678.25", "123456789012345678.25")]
    [InlineData("占比", "85.5%", "85.5")]
    [InlineData("占比", "85.5％", "85.5")]
    [InlineData("比值", "48.36%", "0.4836")]
    [InlineData("比值", "0.4836", "0.4836")]
    [InlineData("点数", "0.8个百分点", "0.8")]
    [InlineData("点数", "0.8百分点", "0.8")]
    [InlineData("增速", "-4.2%", "-4.2")]
    [InlineData("年度", "2026年", "2026")]
    [InlineData("月度", "6月", "6")]
    [InlineData("月度", "6月份", "6")]
    [InlineData("截止", "2026-06-30", "2026-06-30")]
    [InlineData("截止", "2026-6-30", "2026-06-30")]
    [InlineData("截止", "2026/6/30", "2026-06-30")]
    [InlineData("截止", "2026.6.30", "2026-06-30")]
    [InlineData("截止", "2026年6月30日", "2026-06-30")]
    [InlineData("截止", "２０２６年６月３０日", "2026-06-30")]
    [InlineData("截止", "1893-12-26", "1893-12-26")]
    [InlineData("单位", " 东岭村 ", "东岭村")]
    [InlineData("单位", "null", "null")]
    [InlineData("单位", "0012", "0012")]
    [InlineData("单位", "441522199001011234", "441522199001011234")]
    [InlineData("单位", "_x0041_村", "A村")]
    public void OfATextCell(string key, string text, string expected) => Assert.Equal(expected, ReadText(key, text));

    /// <summary>What could be meant in two ways is refused with what is to be written.</summary>
    [Theory]
    [InlineData("宗数", "46件", "RK0804")]
    [InlineData("宗数", "约46", "RK0804")]
    [InlineData("宗数", "46余", "RK0804")]
    [InlineData("宗数", "四十六", "RK0804")]
    [InlineData("宗数", "1 236", "RK0804")]
    [InlineData("宗数", "12,36", "RK0804")]
    [InlineData("宗数", "1,2365", "RK0804")]
    [InlineData("宗数", "1E+3", "RK0804")]
    [InlineData("宗数", "46.0", "RK0804")]
    [InlineData("宗数", "无", "RK0804")]
    [InlineData("宗数", "/", "RK0804")]
    [InlineData("宗数", "99999999999999999999", "RK0807")]
    [InlineData("资金", "36.5元", "RK0805")]
    [InlineData("资金", "1.236,5", "RK0805")]
    [InlineData("元数", "36.5万元", "RK0805")]
    [InlineData("元数", "36.5万", "RK0805")]
    [InlineData("点数", "0.8%", "RK0805")]
    [InlineData("截止", "6月30日", "RK0806")]
    [InlineData("截止", "26-6-30", "RK0806")]
    [InlineData("截止", "2026-06-31", "RK0806")]
    [InlineData("截止", "2026年6月", "RK0806")]
    [InlineData("截止", "30/6/2026", "RK0806")]
    [InlineData("年度", "26年", "26")]
    public void OfATextThatIsNoNumber(string key, string text, string expected) => Assert.Equal(expected, ReadText(key, text));

    [Theory]
    // Excel makes a percentage of 12% in a cell of general format; it is shown as 12%.
    [InlineData("占比", "0.12", "10", "12")]
    [InlineData("占比", "0.12", "0.0%;[红色]-0.0%", "12")]
    [InlineData("比值", "0.12", "9", "0.12")]
    [InlineData("增速", "-0.042", "10", "-4.2")]
    [InlineData("宗数", "0.12", "9", "RK1125")]
    [InlineData("资金", "0.12", "9", "RK1125")]
    [InlineData("点数", "0.008", "10", "RK1125")]
    // A percent sign that is only shown.
    [InlineData("占比", "12", "General\\%", "12")]
    [InlineData("占比", "12", "0.0\"%\"", "12")]
    [InlineData("资金", "36.5", "#,##0.0\"万元\"", "36.5")]
    [InlineData("资金", "36.5", "G/通用格式", "36.5")]
    [InlineData("资金", "36.5", "[红色]#,##0.00_);(#,##0.00)", "36.5")]
    // Typed 3-4, or 6月, and made a date by the program.
    [InlineData("宗数", "46085", "m\"月\"d\"日\"", "RK1124")]
    [InlineData("月度", "46174", "yyyy\"年\"m\"月\"", "RK1124")]
    [InlineData("单位", "46085", "58", "RK1124")]
    [InlineData("单位", "12", "0000", "RK1126")]
    [InlineData("单位", "12", "49", "12")]
    [InlineData("单位", "0.12", "9", "RK1126")]
    [InlineData("截止", "46203", "14", "2026-06-30")]
    [InlineData("截止", "46203", "31", "2026-06-30")]
    [InlineData("截止", "46203", "[$-804]yyyy\"年\"m\"月\"d\"日\";@", "2026-06-30")]
    // A number that nobody can see to be a day, a day that never was, a day and a half.
    [InlineData("截止", "46203", "General", "RK0806")]
    [InlineData("截止", "20260630", "General", "RK0806")]
    [InlineData("截止", "20260630", "14", "RK0806")]
    [InlineData("截止", "60", "14", "RK0806")]
    [InlineData("截止", "46203.5", "22", "RK0806")]
    [InlineData("截止", "2026.6", "14", "RK0806")]
    public void OfAFormattedNumber(string key, string number, string format, string expected) => Assert.Equal(expected, Read(key, (form, cell) =>
    {
        form.CellAt("填报", cell).CellValue = new CellValue(number);
        form.Format("填报", cell, format);
    }));

    [Fact]
    public void DatesMayBeCountedFrom1904() => Assert.Equal("2026-06-30", Read("截止", (form, cell) =>
    {
        form.Workbook.Workbook.PrependChild(new WorkbookProperties { Date1904 = true });
        form.CellAt("填报", cell).CellValue = new CellValue("44741");
    }));

    [Theory]
    [InlineData("2026-06-30", "2026-06-30")]
    [InlineData("2026-06-30T00:00:00", "2026-06-30")]
    [InlineData("2026-06-30T12:00:00", "RK0806")]
    public void DatesMayBeWrittenAsSuch(string text, string expected) => Assert.Equal(expected, Read("截止", (form, cell) =>
    {
        form.CellAt("填报", cell).CellValue = new CellValue(text);
        form.CellAt("填报", cell).DataType = CellValues.Date;
    }));

    [Theory]
    [InlineData("宗数", null, "46", "46")]
    [InlineData("宗数", "str", "46宗", "46")]
    [InlineData("宗数", "str", "", "none")]
    [InlineData("宗数", null, null, "RK1122")]
    [InlineData("宗数", "e", "#REF!", "RK1121")]
    [InlineData("截止", "e", "#N/A", "RK1121")]
    [InlineData("单位", "e", "#DIV/0!", "RK1121")]
    [InlineData("宗数", "b", "1", "RK0804")]
    [InlineData("单位", "str", "东岭村", "东岭村")]
    public void OfAFormulaTheResultCounts(string key, string? type, string? result, string expected) => Assert.Equal(expected, Read(key, (form, at) =>
    {
        Cell cell = form.CellAt("填报", at);
        cell.CellFormula = new CellFormula("SUM([1]去年!A1:A9)");
        cell.CellValue = result is null ? null : new CellValue(result);
        cell.DataType = type switch { "str" => CellValues.String, "e" => CellValues.Error, "b" => CellValues.Boolean, _ => null };
    }));

    [Fact]
    public void StringsMayBeSharedAndRich()
    {
        Assert.Equal("46", Read("宗数", (form, at) => Shared(form, at, new SharedStringItem(new DocumentFormat.OpenXml.Spreadsheet.Text("46宗")))));
        // How it is spoken is no part of it.
        Assert.Equal("东岭村", Read("单位", (form, at) => Shared(form, at, new SharedStringItem(
            new Run(new RunProperties(new Bold()), new DocumentFormat.OpenXml.Spreadsheet.Text("东岭")),
            new PhoneticRun(new DocumentFormat.OpenXml.Spreadsheet.Text("ドウレイ")) { BaseTextStartIndex = 0, EndingBaseIndex = 2 },
            new Run(new DocumentFormat.OpenXml.Spreadsheet.Text("村"))))));
        Assert.Equal("RK1112", Read("单位", (form, at) =>
        {
            Shared(form, at, new SharedStringItem(new DocumentFormat.OpenXml.Spreadsheet.Text("村")));
            form.CellAt("填报", at).CellValue = new CellValue("7");
        }));
    }

    [Fact]
    public void NamesAreTexts()
    {
        using var form = FormDraft.Of(Outline);
        form.Put("名单", "C5", "东岭村").Put("名单", "C7", 12).Put("名单", "C8", "　");
        ReportData data = DataReader.Read(Outline.Bound!, [new WorkbookFile("表.xlsx", form.Save())]);
        Assert.Equal(["东岭村", "12"], (List<string?>)data[Outline.Bound!.Model]![Outline.Bound.Model.Lists[0]]!);
    }

    [Fact]
    public void AMessageSaysWhatIsInTheCellAndWhatToDo()
    {
        Assert.Equal("表.xlsx(填报!F7): 错误 RK1124: “宗数”要填数，格子里却是日期 2026-03-04（表格软件可能自动改过）：请把这一格设成常规格式，重新填。", Said("宗数", (form, cell) =>
            form.Put("填报", cell, 46085).Format("填报", cell, "14")));
        Assert.Equal("表.xlsx(填报!F8): 错误 RK1125: “资金”的单位是“万元”，格子里却是百分数 12%：请把这一格设成常规格式，重新填。", Said("资金", (form, cell) =>
            form.Put("填报", cell, 0.12m).Format("填报", cell, "9")));
        Assert.Equal("表.xlsx(填报!F7): 错误 RK0804: “宗数”应当是整数，现在是“46件”：只写数字，不带小数、单位和逗号；确实有小数的，请在大纲里写“小数”（decimals）。",
            Said("宗数", (form, cell) => form.Put("填报", cell, "46件")));
    }

    private static string ReadText(string key, string text) => Read(key, (form, cell) => form.Put("填报", cell, text));

    /// <summary>The value, or the id of what is said.</summary>
    private static string Read(string key, Action<FormDraft, string> fill)
    {
        ReportData data = Filled(key, fill);
        Model model = Outline.Bound!.Model;
        object? value = data[model]![model.Metrics.Find(metric => metric.Key == key)!];
        return data.Messages.Count > 0 ? Assert.Single(data.Messages).Id : value switch
        {
            null => "none",
            DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => (string)value,
        };
    }

    private static string Said(string key, Action<FormDraft, string> fill) => Assert.Single(Filled(key, fill).Messages).ToString(MessageLanguage.Chinese);

    private static ReportData Filled(string key, Action<FormDraft, string> fill)
    {
        using var form = FormDraft.Of(Outline);
        fill(form, form.AddressOf(key));
        return DataReader.Read(Outline.Bound!, [new WorkbookFile("表.xlsx", form.Save())]);
    }

    private static void Shared(FormDraft form, string at, SharedStringItem item)
    {
        var strings = form.Workbook.AddNewPart<DocumentFormat.OpenXml.Packaging.SharedStringTablePart>();
        strings.SharedStringTable = new SharedStringTable(new SharedStringItem(new DocumentFormat.OpenXml.Spreadsheet.Text("别的")), item);
        form.CellAt("填报", at).CellValue = new CellValue("1");
        form.CellAt("填报", at).DataType = CellValues.SharedString;
    }
}
