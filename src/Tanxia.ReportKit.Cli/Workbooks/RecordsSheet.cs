using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Rendering;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>The sheet of one list of records, a row each.</summary>
internal static class RecordsSheet
{
    private const int Number = 2, FirstField = 3;

    /// <summary>Rows that are drawn; more may be filled in below.</summary>
    private const int Drawn = 20;

    public static FormSheet Of(ValueList list, string name, ReportData? last, FormStyles styles)
    {
        var records = (List<ModelData?>?)last?[list.Model]?[list] ?? [];
        int fields = list.Fields.Count, firstLast = FirstField + fields, remark = last is null ? firstLast : firstLast + fields;
        double[] widths = [6, .. list.Fields.Select(WidthOf), .. last is null ? [] : list.Fields.Select(WidthOf), 14];
        var sheet = new FormSheet(name, widths, styles) { IsLandscape = widths.Sum() > 100 };

        sheet.Next(FormKeys.Records + list.Path);
        sheet.Put(Number, FormKeys.NotRead, CellLook.Plain);
        for (int i = 0; i < fields; i++)
        {
            sheet.Put(FirstField + i, list.Fields[i].Key, CellLook.Plain);
        }
        for (int column = firstLast; column <= remark; column++)
        {
            sheet.Put(column, FormKeys.NotRead, CellLook.Plain);
        }
        FormTitle.Put(sheet, list.Key, $"一条一行，行数不够的往下接着填，不写合计行。一条也没有的，在工作表“{FiguresSheet.SheetName}”里选“{FormWords.None}”。");
        sheet.Next(FormKeys.Heading);
        sheet.HeadingRow = sheet.RowNumber;
        sheet.Put(Number, "序号", CellLook.Column);
        for (int i = 0; i < fields; i++)
        {
            sheet.Put(FirstField + i, HeadingOf(list.Fields[i]), CellLook.Column);
        }
        for (int i = 0; i < fields && last is not null; i++)
        {
            sheet.Put(firstLast + i, "上次\n" + list.Fields[i].Key, CellLook.Column);
        }
        sheet.Put(remark, "备注", CellLook.Column);
        for (int i = 0; i < fields; i++)
        {
            sheet.Open(FirstField + i, ValueFormats.Of(list.Fields[i]));
        }
        sheet.Open(remark, ValueFormat.General);
        for (int row = 0; row < Math.Max(Drawn, records.Count); row++)
        {
            sheet.Next();
            sheet.Put(Number, row + 1, CellLook.Centre);
            for (int i = 0; i < fields; i++)
            {
                sheet.Put(FirstField + i, null, CellLook.Fill, ValueFormats.Of(list.Fields[i]), FormRule.Of(list.Fields[i]));
            }
            for (int i = 0; i < fields && last is not null; i++)
            {
                ModelData? record = row < records.Count ? records[row] : null;
                CellValueOf.Put(sheet, firstLast + i, record?[list.Fields[i]], CellLook.Grey, ValueFormats.Of(list.Fields[i]));
            }
            sheet.Put(remark, null, CellLook.Remark);
        }
        return sheet;
    }

    private static double WidthOf(Metric field) => field.Type == MetricType.Text ? 26 : 14;

    private static string HeadingOf(Metric field) => field.Key + (field.Unit.Length > 0 ? $"（{field.Unit}）" : "")
        + (field.IsOptional ? "\n可不填" : "") + (field.About.Length > 0 ? "\n" + field.About : "") + (FormContents.SampleOf(field) is { Length: > 0 } sample ? "\n" + sample : "");
}
