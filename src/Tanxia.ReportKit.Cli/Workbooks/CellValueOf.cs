using System.Globalization;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>Puts a value of data into a cell, so that reading it back gives the same.</summary>
internal static class CellValueOf
{
    /// <summary>A number cell keeps fifteen digits.</summary>
    private const int MostDigits = 15;

    private static readonly DateTime FirstDay = new(1900, 3, 1);

    public static void Put(FormSheet sheet, int column, object? value, CellLook look, ValueFormat format, FormRule? rule = null) => sheet.Put(column, value switch
    {
        DateTime date when date >= FirstDay => SerialDate.Of(date),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number when number.ToString(null, CultureInfo.InvariantCulture) is { } text && text.Count(char.IsAsciiDigit) > MostDigits => text,
        _ => value,
    }, look, format, rule);
}
