using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Rendering;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>The sheet of all lists of names, a column each.</summary>
internal static class NamesSheet
{
    public const string SheetName = "名单";

    private const int Number = 2, FirstList = 3;

    /// <summary>Rows that are drawn; more may be filled in below.</summary>
    private const int Drawn = 30;

    public static FormSheet Of(IReadOnlyList<ValueList> lists, ReportData? last, FormStyles styles)
    {
        // Behind each list what it was last time.
        int columns = last is null ? 1 : 2;
        int remark = FirstList + lists.Count * columns;
        // Many lists share a page of landscape paper.
        double[] widths = [6, .. Enumerable.Repeat(Math.Clamp(110.0 / (lists.Count * columns), 10, 18), lists.Count * columns), 14];
        var sheet = new FormSheet(SheetName, widths, styles) { IsLandscape = widths.Sum() > 100 };
        IReadOnlyList<string>[] before = [.. lists.Select(list => (IReadOnlyList<string>?)last?[list.Model]?[list] ?? [])];

        sheet.Next(FormKeys.Names);
        sheet.Put(Number, FormKeys.NotRead, CellLook.Plain);
        for (int i = 0; i < lists.Count; i++)
        {
            sheet.Put(FirstList + i * columns, lists[i].Path, CellLook.Plain);
            PutLast(i, FormKeys.NotRead, CellLook.Plain);
        }
        sheet.Put(remark, FormKeys.NotRead, CellLook.Plain);
        FormTitle.Put(sheet, SheetName, $"一列一份名单，一个名称一格，从上往下填，不够的往下接着填。一个也没有的，在工作表“{FiguresSheet.SheetName}”里选“{FormWords.None}”。");
        sheet.Next(FormKeys.Heading);
        sheet.HeadingRow = sheet.RowNumber;
        sheet.Put(Number, "序号", CellLook.Column);
        for (int i = 0; i < lists.Count; i++)
        {
            sheet.Put(FirstList + i * columns, lists[i].Key + (lists[i].About.Length > 0 ? "\n" + lists[i].About : ""), CellLook.Column);
            PutLast(i, "上次\n" + lists[i].Key, CellLook.Column);
            sheet.Open(FirstList + i * columns, ValueFormat.Text);
        }
        sheet.Put(remark, "备注", CellLook.Column);
        sheet.Open(remark, ValueFormat.General);
        for (int row = 0; row < Math.Max(Drawn, before.Max(names => names.Count)); row++)
        {
            sheet.Next();
            sheet.Put(Number, row + 1, CellLook.Centre);
            for (int i = 0; i < lists.Count; i++)
            {
                sheet.Put(FirstList + i * columns, null, CellLook.Fill, ValueFormat.Text, FormRule.Name);
                PutLast(i, row < before[i].Count ? before[i][row] : null, CellLook.Grey);
            }
            sheet.Put(remark, null, CellLook.Remark);
        }
        return sheet;

        void PutLast(int list, string? text, CellLook look)
        {
            if (last is not null)
            {
                sheet.Put(FirstList + list * columns + 1, text, look);
            }
        }
    }
}
