using System.Globalization;
using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>
/// Numbers in cells as plain decimals. What people write around the digits of a number and cannot be misread is let pass:
/// full-width digits, the unit that the form names, thousands in threes. Everything else stays as it is and is refused.
/// </summary>
internal static partial class WrittenNumber
{
    private const int Digits = 15;

    /// <summary>From here on a number cell does not have all the digits that were typed.</summary>
    private const double Largest = 1e15;

    /// <summary>
    /// The number of a number cell, as the program shows it: files have 4.3499999999999996 for 4.35. null if it has lost digits.
    /// </summary>
    public static decimal? OfCell(string digits)
    {
        double number = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsNaN(number) || Math.Abs(number) >= Largest ? null
            : decimal.Parse(number.ToString("E" + (Digits - 1), CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture) / 1.0000000000000000000000000000m;
    }

    /// <summary>A number without needless zeros.</summary>
    public static string Text(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    /// <summary>What was written for a metric as plain digits; as it is if it is no number.</summary>
    public static string OfText(string written, Metric metric)
    {
        string text = Narrow(written).Trim();
        string? unit = UnitsOf(metric).FirstOrDefault(unit => unit.Length > 0 && text.EndsWith(unit, StringComparison.Ordinal));
        string digits = (unit is null ? text : text[..^unit.Length].TrimEnd()).TrimStart('+');
        if (digits.Contains(',') && InThrees().IsMatch(digits))
        {
            digits = digits.Replace(",", "");
        }
        return !PlainNumber.TryRead(digits, out decimal number) ? written
            // 48.36% of a figure that is handed over as a ratio.
            : metric.IsRatio && unit is not null ? Text(number / 100)
            : digits;
    }

    /// <summary>Full-width digits, signs and blanks as half-width ones; − as -.</summary>
    public static string Narrow(string text) => string.Concat(text.Select(c => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' => ' ',
        '\u2212' => '-',
        _ => c,
    }));

    private static string[] UnitsOf(Metric metric) => metric.Type switch
    {
        MetricType.Year => ["年"],
        MetricType.Month => ["月份", "月"],
        _ when metric.Unit == "个百分点" => ["个百分点", "百分点"],
        _ => [Narrow(metric.Unit)],
    };

    [GeneratedRegex(@"^-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex InThrees();
}
