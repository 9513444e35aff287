namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>D7 as row 7 and column 4.</summary>
internal static class CellAddress
{
    public const int LastRow = 1_048_576, LastColumn = 16_384;

    public static bool TryRead(ReadOnlySpan<char> text, out int row, out int column)
    {
        row = column = 0;
        int i = 0;
        for (; i < text.Length && char.IsAsciiLetter(text[i]) && column <= LastColumn; i++)
        {
            column = column * 26 + (text[i] & 0x1F);
        }
        return column is > 0 and <= LastColumn && int.TryParse(text[i..], System.Globalization.NumberStyles.None, null, out row) && row is > 0 and <= LastRow;
    }

    public static string Of(int row, int column) => Sheet.ColumnOf(column) + row;

    /// <summary>A1:B2.</summary>
    public static CellArea? TryReadArea(string text)
    {
        int colon = text.IndexOf(':');
        return colon > 0 && TryRead(text.AsSpan(0, colon), out int top, out int left) && TryRead(text.AsSpan(colon + 1), out int bottom, out int right)
            ? new CellArea(top, left, bottom, right)
            : null;
    }
}
