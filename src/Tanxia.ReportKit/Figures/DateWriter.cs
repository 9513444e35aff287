using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit;

/// <summary>Prints dates: Arabic digits, the full year, no zeros in front (GB/T 9704-2012, 7.3.5.4; GB/T 15835-2011, 5.1.4).</summary>
internal static class DateWriter
{
    /// <summary>20260630.</summary>
    public static int Number(DateTime date) => (((date.Year * 100) + date.Month) * 100) + date.Day;

    public static void Write(TextBuffer buffer, DateTime date, Wording wording)
    {
        if (wording is Wording.Date or Wording.YearAndMonth)
        {
            buffer.Append(date.Year);
            buffer.Append('年');
        }
        buffer.Append(date.Month);
        buffer.Append('月');
        switch (wording)
        {
            case Wording.Date or Wording.MonthAndDay:
                buffer.Append(date.Day);
                buffer.Append('日');
                break;
            case Wording.EndOfMonth:
                buffer.Append('底');
                break;
            case Wording.Month:
                buffer.Append('份');
                break;
        }
    }
}
