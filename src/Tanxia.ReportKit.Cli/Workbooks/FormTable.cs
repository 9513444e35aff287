using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>A sheet of a form that was filled in: what its rows and columns are, wherever they are now.</summary>
internal sealed class FormTable
{
    private readonly Dictionary<int, string> _columns = [];
    private readonly int _heading;

    /// <param name="sheet">The sheet.</param>
    /// <param name="mark">What its first cell says besides its kind.</param>
    public FormTable(SheetContent sheet, string mark)
    {
        Sheet = sheet;
        Mark = mark;
        foreach (int column in sheet.Rows.TryGetValue(1, out SortedDictionary<int, SheetCell>? cells) ? cells.Keys.Where(column => column > 1) : [])
        {
            _columns.Add(column, sheet.TextOf(1, column));
        }
        _heading = sheet.Rows.Keys.FirstOrDefault(row => sheet.TextOf(row, 1) == FormKeys.Heading);
    }

    public SheetContent Sheet { get; }

    public string Mark { get; }

    /// <summary>It can be told what its columns are and where they begin.</summary>
    public bool IsWhole => _heading > 0 && _columns.Values.Any(key => key != FormKeys.NotRead && key != FormKeys.Name);

    /// <summary>The rows below the headings that have anything in them.</summary>
    public IEnumerable<int> Rows => Sheet.Rows.Keys.Where(row => row > _heading);

    /// <summary>The columns to fill in with their keys.</summary>
    public IEnumerable<(int Column, string Key)> Columns => _columns.Where(column => !column.Value.StartsWith(':')).Select(column => (column.Key, column.Value));

    /// <summary>The row of headings.</summary>
    public int Heading => _heading;

    public string KeyOf(int row) => Sheet.TextOf(row, 1);

    /// <summary>The column of a key; 0 for none.</summary>
    public int ColumnOf(string key) => _columns.FirstOrDefault(column => column.Value == key).Key;

    /// <summary>Says which columns somebody has added and filled in.</summary>
    public void SayUnknownColumns(MessageLog log)
    {
        foreach (int column in Rows.SelectMany(row => Sheet.Rows[row].Keys).Distinct().Order().Where(column => column > 1 && !_columns.ContainsKey(column)))
        {
            log.Say(WorkbookMessages.UnknownColumn, Sheet.PlaceOf(_heading, column));
        }
    }
}
