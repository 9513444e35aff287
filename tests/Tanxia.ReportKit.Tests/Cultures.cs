using System.Globalization;

namespace Tanxia.ReportKit.Tests;

/// <summary>
/// Cultures that change what careless code prints: the decimal point (de-DE), upper and lower case (tr-TR), the minus
/// sign and the digits (fa-IR, ar-SA), the calendar (fa-IR, ar-SA).
/// </summary>
internal static class Cultures
{
    public static readonly string[] Names = ["zh-CN", "en-US", "de-DE", "tr-TR", "fa-IR", "ar-SA"];

    /// <summary>Does it once in each culture, which is also the one of the user interface.</summary>
    public static void Each(Action action)
    {
        foreach (string name in Names)
        {
            In(new CultureInfo(name), action);
        }
    }

    public static void In(CultureInfo culture, Action action)
    {
        (CultureInfo format, CultureInfo language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        try
        {
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (format, language);
        }
    }
}
