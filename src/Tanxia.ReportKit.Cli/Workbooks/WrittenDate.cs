using System.Globalization;
using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>Dates in cells that are written from the year to the day, with whatever between: 2026-06-30, 2026/6/30, 2026年6月30日.</summary>
internal static partial class WrittenDate
{
    /// <summary>As data has it; as it is written if it is no such date.</summary>
    public static string OfText(string written) => Parts().Match(WrittenNumber.Narrow(written).Trim()) is { Success: true } match
        ? $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}"
        : written.Trim();

    public static string Text(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{4}) ?(?:年|[-/.]) ?([0-9]{1,2}) ?(?:月|[-/.]) ?([0-9]{1,2}) ?日?$", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
