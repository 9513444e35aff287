using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>The first sheet: how the form is filled in, as an office would write it.</summary>
internal static class InstructionsSheet
{
    public const string SheetName = "填写说明";

    private const int Number = 2, Text = 3;

    public static FormSheet Of(FormContents contents, bool hasLast, FormStyles styles)
    {
        var sheet = new FormSheet(SheetName, [5, 78], styles);
        sheet.Next(FormKeys.Instructions);
        sheet.Next(height: 40);
        sheet.Put(Number, contents.Title, CellLook.Title);
        sheet.Merge(Number, Text);
        sheet.Next(height: 32);
        sheet.Put(Number, SheetName, CellLook.Title);
        sheet.Merge(Number, Text);
        int number = 0;
        foreach (string paragraph in Paragraphs(contents, hasLast))
        {
            sheet.Next();
            sheet.Put(Number, $"{++number}.", CellLook.Paragraph);
            sheet.Put(Text, paragraph, CellLook.Paragraph);
        }
        foreach (string check in contents.Checks)
        {
            sheet.Next();
            sheet.Put(Text, "　　" + check, CellLook.Paragraph);
        }
        return sheet;
    }

    private static IEnumerable<string> Paragraphs(FormContents contents, bool hasLast)
    {
        Metric[] figures = [.. contents.Rows.OfType<FigureRow>().Select(row => row.Metric), .. contents.Lists.SelectMany(list => list.Fields)];
        yield return $"只填黄色的格子，其他格子已经锁定，不能改。先填工作表“{FiguresSheet.SheetName}”。";
        yield return "“必填”的都要填，是零的填 0，不要空着；“可不填”的，没有就空着。";
        yield return "数只写数字，不写单位，单位以表中所列为准。"
            + (figures.Any(figure => ValueFormats.Of(figure) == ValueFormat.Percent) ? "单位是 % 的，填百分号前面的数，如 85.5%，填 85.5。" : "")
            + (figures.Any(figure => figure.IsRate) ? "增减的数，下降、减少的填负数。" : "");
        if (figures.Any(figure => figure.Type == MetricType.Date))
        {
            yield return "日期写成 2026-06-30。";
        }
        if (contents.Rows.Any(row => row is PartRow))
        {
            yield return $"问“有没有这一项”的格子，选“{FormWords.Yes}”或“{FormWords.No}”；选“{FormWords.No}”的，属于这一项的各格空着。";
        }
        string[] records = [.. contents.Lists.Where(list => list.IsRecords).Select(list => $"“{list.Key}”")];
        if (records.Length > 0)
        {
            yield return $"{string.Concat(records)}{(records.Length > 1 ? "各" : "")}有一张自己的工作表，一条一行；一条也没有的，在“{FiguresSheet.SheetName}”里选“{FormWords.None}”。";
        }
        if (contents.Lists.Any(list => !list.IsRecords))
        {
            yield return $"名单填在工作表“{NamesSheet.SheetName}”里，一个名称一格；一个也没有的，在“{FiguresSheet.SheetName}”里选“{FormWords.None}”。";
        }
        if (hasLast)
        {
            yield return "灰色的“上次”是上一次报的数，供参考。";
        }
        yield return "要说明的写在“备注”里，不印进报告。";
        yield return "填好以后存成 Excel 工作簿（.xlsx）交回，不要存成别的格式。";
        if (contents.Checks.Count > 0)
        {
            yield return "交回之前请核对，以下各条要成立：";
        }
    }
}
