using System.Globalization;

namespace Tanxia.ReportKit;

/// <summary>A sheet of a workbook with data: a place in it is a cell, whose row counts as line.</summary>
/// <param name="name">Its name.</param>
/// <param name="position">Which of the workbook it is, from 1.</param>
internal sealed class Sheet(string name, int position)
{
    public int Position { get; } = position;

    /// <summary>治理!D7, as a formula would write it.</summary>
    public string AddressOf(int row, int column) =>
        (IsPlain ? name : "'" + name.Replace("'", "''") + "'") + "!" + ColumnOf(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>A, B, …, Z, AA.</summary>
    public static string ColumnOf(int column)
    {
        string letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }
        return letters;
    }

    private bool IsPlain => name.Length > 0 && !char.IsDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_');
}
