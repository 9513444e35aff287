namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>The head of a sheet: its title, and one sentence on how it is filled in.</summary>
internal static class FormTitle
{
    private const int First = 2;

    public static void Put(FormSheet sheet, string title, string hint)
    {
        sheet.Next(height: 36);
        sheet.Put(First, title, CellLook.Title);
        sheet.Merge(First, sheet.LastColumn);
        sheet.Next(height: 36);
        sheet.Put(First, hint, CellLook.Hint);
        sheet.Merge(First, sheet.LastColumn);
    }
}
