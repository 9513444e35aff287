using System.Globalization;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>A date as people write it: 2026-03-05, zeros in front or not. No culture.</summary>
internal static class PlainDate
{
    public static bool TryRead(string text, out DateTime date) =>
        DateTime.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
