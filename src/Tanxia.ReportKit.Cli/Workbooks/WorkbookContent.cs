namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>A workbook that was read.</summary>
/// <param name="Sheets">Its sheets, hidden ones too.</param>
/// <param name="Uses1904">Dates are counted from 1904, as on old Macs.</param>
internal sealed record WorkbookContent(IReadOnlyList<SheetContent> Sheets, bool Uses1904);
