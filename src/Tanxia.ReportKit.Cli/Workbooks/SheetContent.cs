using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>A sheet of a workbook that was read.</summary>
/// <param name="name">Its name now.</param>
/// <param name="position">Which it is, from 1.</param>
internal sealed class SheetContent(string name, int position)
{
    private readonly Sheet _sheet = new(name, position);

    public string Name { get; } = name;

    /// <summary>Cells that are not empty, by row and column from 1.</summary>
    public SortedDictionary<int, SortedDictionary<int, SheetCell>> Rows { get; } = [];

    /// <summary>Cells that are shown as one.</summary>
    public List<CellArea> Merged { get; } = [];

    public SheetCell? this[int row, int column] => Rows.TryGetValue(row, out SortedDictionary<int, SheetCell>? cells) && cells.TryGetValue(column, out SheetCell? cell) ? cell : null;

    /// <summary>The text of a cell; empty for none.</summary>
    public string TextOf(int row, int column) => this[row, column] is { Kind: CellKind.Text } cell ? cell.Text.Trim() : "";

    /// <summary>The first cell of those that cover this one, if that has something in it.</summary>
    public (int Row, int Column)? CoveredBy(int row, int column) => Merged.Find(area => area.Covers(row, column)) is { } found && this[found.Top, found.Left] is not null
        ? (found.Top, found.Left)
        : null;

    public Place PlaceOf(int row, int column) => new(row, column, 0) { Sheet = _sheet };
}

/// <summary>A rectangle of cells.</summary>
internal sealed record CellArea(int Top, int Left, int Bottom, int Right)
{
    /// <summary>It hides this cell: it is in it, but not the first.</summary>
    public bool Covers(int row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right && (row, column) != (Top, Left);
}
