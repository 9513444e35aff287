using System.Globalization;

namespace Tanxia.ReportKit;

/// <summary>Prints decimal digits, without separators or exponent.</summary>
internal static class DecimalWriter
{
    /// <summary>The most decimals that an outline may declare.</summary>
    public const int MostDecimals = 9;

    /// <summary>One step of the last of so many decimals.</summary>
    public static decimal Unit(int decimals) => new(1, 0, 0, false, (byte)decimals);

    /// <summary>Half up, away from zero, on the decimal value; −1 rounds nothing.</summary>
    public static decimal Round(decimal value, int decimals) =>
        decimals < 0 ? value : Math.Round(value, Math.Min(decimals, 28), MidpointRounding.AwayFromZero);

    /// <param name="buffer">Where to.</param>
    /// <param name="value">The value.</param>
    /// <param name="decimals">The most decimals; −1 for those that the value has.</param>
    /// <param name="isFixed">Zeros at the end stay.</param>
    public static void Write(TextBuffer buffer, decimal value, int decimals, bool isFixed)
    {
        if (!Digits.TryFrom(value, out Digits digits))
        {
            WriteLong(buffer, Round(value, decimals), isFixed ? decimals : 0);
            return;
        }
        Write(buffer, digits, decimals, isFixed);
    }

    public static void Write(TextBuffer buffer, Digits value, int decimals, bool isFixed)
    {
        Digits digits = decimals < 0 ? value : value.Round(decimals);
        if (!isFixed || decimals < 0)
        {
            digits = digits.Trim();
        }
        if (digits.IsNegative && digits.All != 0)
        {
            buffer.Append('-');
        }
        buffer.Append(digits.Whole);
        int zeros = isFixed ? Math.Max(0, decimals - digits.Decimals) : 0;
        if (digits.Decimals + zeros > 0)
        {
            buffer.Append('.');
            buffer.AppendDigits(digits.Fraction, digits.Decimals);
            buffer.AppendDigits(0, zeros);
        }
    }

    /// <summary>Nothing but zeros would be printed.</summary>
    public static bool IsZero(decimal value, int decimals) => Digits.TryFrom(value, out Digits digits)
        ? (decimals < 0 ? digits : digits.Round(decimals)).All == 0
        : Round(value, decimals) == 0;

    /// <summary>Values too large or too fine for 64 bits: decimal never prints an exponent.</summary>
    private static void WriteLong(TextBuffer buffer, decimal value, int zeros)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        int point = text.IndexOf('.');
        text = point < 0 ? text : text.TrimEnd('0').TrimEnd('.');
        buffer.Append(text);
        int present = text.IndexOf('.') < 0 ? 0 : text.Length - text.IndexOf('.') - 1;
        if (zeros > present)
        {
            buffer.Append(present == 0 ? "." : "");
            buffer.AppendDigits(0, zeros - present);
        }
    }
}
