using System.Globalization;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>A number as people write it: digits, one point, a minus. No exponent, no separators, no culture.</summary>
internal static class PlainNumber
{
    public static bool TryRead(string text, out decimal number)
    {
        number = 0;
        return text.Length > 0 && (text[0] is '-' or (>= '0' and <= '9')) && text[text.Length - 1] != '.'
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }
}
