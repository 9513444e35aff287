using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Tanxia.ReportKit.Cli.Messages;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>
/// One sheet of a form while it is written, row by row. Its first row and first column are hidden and hold the keys; all of
/// it is locked but the cells to fill in.
/// </summary>
/// <param name="name">Its name.</param>
/// <param name="widths">The widths of its columns from B on, in characters.</param>
internal sealed class FormSheet(string name, IReadOnlyList<double> widths, FormStyles styles)
{
    /// <summary>In points; a higher row, or a longer text, makes a workbook that programs call damaged.</summary>
    private const double LineHeight = 15, Padding = 5, Highest = 409;

    private const int LongestText = 32_000;

    /// <summary>More characters in a row nobody can read on paper.</summary>
    private const double WidestPage = 190;

    private static readonly DisplayWidth Characters = new(hasWideMarks: true);

    private readonly SheetData _rows = new();
    private readonly List<string> _merged = [];
    private readonly Dictionary<FormRule, List<string>> _rules = [];
    private readonly Dictionary<int, uint> _columnStyles = [];
    private Row _row = new();
    private double _lines;

    public string Name { get; } = name;

    /// <summary>The row at hand, from 1.</summary>
    public int RowNumber { get; private set; }

    /// <summary>The last column.</summary>
    public int LastColumn => widths.Count + 1;

    /// <summary>The row of headings: it stays on the screen and stands on every page. 0 for none.</summary>
    public int HeadingRow { get; set; }

    public bool IsLandscape { get; init; }

    /// <summary>The next row.</summary>
    /// <param name="key">What it is for the reader.</param>
    /// <param name="height">Its height; 0 for that of its texts.</param>
    public void Next(string key = "", double height = 0)
    {
        EndRow();
        RowNumber++;
        _row = new Row { RowIndex = (uint)RowNumber, Hidden = RowNumber == 1 ? true : null, CustomHeight = true };
        _row.Height = height;
        _lines = 1;
        if (key.Length > 0)
        {
            Put(1, key, CellLook.Plain);
        }
    }

    /// <summary>A cell of the row at hand; its columns come in order.</summary>
    /// <param name="column">From 1.</param>
    /// <param name="value">A text, a number, a date; null or empty for nothing.</param>
    /// <param name="look">How it looks.</param>
    /// <param name="format">How the value is written.</param>
    /// <param name="rule">What it takes, if it is to fill in.</param>
    public void Put(int column, object? value, CellLook look, ValueFormat format = ValueFormat.General, FormRule? rule = null)
    {
        string address = CellAddress.Of(RowNumber, column);
        var cell = new Cell { CellReference = address, StyleIndex = styles.Of(look, format) };
        switch (value)
        {
            case string { Length: > 0 } text:
                cell.DataType = CellValues.InlineString;
                cell.InlineString = new InlineString(new Text(text.Length > LongestText ? text[..LongestText] : text) { Space = SpaceProcessingModeValues.Preserve });
                _lines = RowNumber > 1 && column > 1 && look is not (CellLook.Title or CellLook.Hint or CellLook.Label) ? Math.Max(_lines, LinesOf(text, widths[column - 2], look)) : _lines;
                break;
            case IFormattable number:
                cell.CellValue = new CellValue(number.ToString(null, CultureInfo.InvariantCulture));
                break;
        }
        _row.AppendChild(cell);
        if (rule is not null)
        {
            if (!_rules.TryGetValue(rule, out List<string>? cells))
            {
                _rules.Add(rule, cells = []);
            }
            cells.Add(address);
        }
    }

    /// <summary>The cells of the row at hand from one column to another are one.</summary>
    public void Merge(int first, int last)
    {
        if (last > first)
        {
            _merged.Add($"{CellAddress.Of(RowNumber, first)}:{CellAddress.Of(RowNumber, last)}");
        }
    }

    /// <summary>Below the rows that are drawn a column goes on to be filled in.</summary>
    public void Open(int column, ValueFormat format) => _columnStyles[column] = styles.Of(CellLook.Open, format);

    public Worksheet ToWorksheet(bool isFirst)
    {
        EndRow();
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false, TabSelected = isFirst ? true : null };
        if (HeadingRow > 0)
        {
            string below = CellAddress.Of(HeadingRow + 1, 2);
            view.Append(new Pane { VerticalSplit = HeadingRow, TopLeftCell = CellAddress.Of(HeadingRow + 1, 1), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
            view.Append(new Selection { Pane = PaneValues.BottomLeft, ActiveCell = below, SequenceOfReferences = new() { InnerText = below } });
        }
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(view),
            new SheetFormatProperties { DefaultRowHeight = LineHeight },
            new Columns(ColumnsOf()),
            _rows,
            // Widths and heights may be changed, and rows go in between: the reader does not mind.
            new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false, InsertRows = false });
        if (_merged.Count > 0)
        {
            sheet.Append(new MergeCells(_merged.Select(area => new MergeCell { Reference = area })) { Count = (uint)_merged.Count });
        }
        if (_rules.Count > 0)
        {
            sheet.Append(new DataValidations(_rules.Select(rule => rule.Key.ToValidation(rule.Value))) { Count = (uint)_rules.Count });
        }
        sheet.Append(
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = 0.6, Right = 0.6, Top = 0.7, Bottom = 0.7, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = (uint)Math.Ceiling(widths.Sum() / WidestPage), FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&C第 &P 页，共 &N 页")));
        return sheet;
    }

    private IEnumerable<Column> ColumnsOf() => Enumerable.Range(1, LastColumn).Select(column => new Column
    {
        Min = (uint)column,
        Max = (uint)column,
        Width = column == 1 ? 4 : widths[column - 2],
        CustomWidth = true,
        Hidden = column == 1 ? true : null,
        Style = _columnStyles.TryGetValue(column, out uint style) ? style : null,
    });

    private void EndRow()
    {
        if (RowNumber > 0)
        {
            _row.Height = _row.Height!.Value > 0 ? _row.Height : Math.Min(Highest, _lines * LineHeight + Padding);
            _rows.Append(_row);
        }
    }

    /// <summary>Programs do not agree on when they fit a row to its text, so that it is said.</summary>
    private static double LinesOf(string text, double width, CellLook look)
    {
        // Small letters: more of them in a line.
        double room = Math.Max(2, (width - 1) * (look == CellLook.About ? 11 / 9.0 : 1));
        double lines = text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(Characters.Of(line) / room)));
        return look == CellLook.About ? lines * 0.82 : lines;
    }
}
