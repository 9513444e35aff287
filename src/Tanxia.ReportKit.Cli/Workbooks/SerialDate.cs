namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>Dates as workbooks count them: days since the end of 1899, with a 29 February 1900 that never was, or since 1904.</summary>
internal static class SerialDate
{
    private const int AfterTheDayThatNeverWas = 61, From1904 = 1462, Last = 2_958_465;

    private static readonly DateTime Zero = new(1899, 12, 30);

    /// <summary>The number of a date from March 1900 on.</summary>
    public static int Of(DateTime date) => (date - Zero).Days;

    /// <summary>The date of a number; null for one that is no whole day, or none that both kinds of workbook agree on.</summary>
    public static DateTime? Read(decimal number, bool uses1904)
    {
        decimal days = uses1904 ? number + From1904 : number;
        return decimal.Truncate(days) == days && days is >= AfterTheDayThatNeverWas and <= Last ? Zero.AddDays((double)days) : null;
    }
}
