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
    /// <param name="unit">What follows.</param>
    public static void Write(TextBuffer buffer, in decimal value, int decimals, bool isFixed, string unit = "")
    {
        if (!Digits.TryFrom(value, out Digits digits))
        {
            // A quotient has 28 digits, of which few are printed.
            decimal rounded = Round(value, decimals);
            if (!Digits.TryFrom(rounded, out digits))
            {
                WriteLong(buffer, rounded, isFixed ? decimals : 0);
                buffer.Append(unit);
                return;
            }
        }
        Write(buffer, ref digits, decimals, isFixed, unit);
    }

    /// <summary>The same; what is not printed is taken from the digits.</summary>
    public static void Write(TextBuffer buffer, ref Digits digits, int decimals, bool isFixed, string unit = "")
    {
        digits.Round(decimals);
        if (!isFixed || decimals < 0)
        {
            digits.Trim();
        }
        if (digits.IsNegative && digits.All != 0)
        {
            buffer.Append('-');
        }
        int zeros = isFixed ? Math.Max(0, decimals - digits.Decimals) : 0;
        if (zeros == 0)
        {
            buffer.Append(digits.All, digits.Decimals, unit);
            return;
        }
        buffer.Append(digits.All, digits.Decimals, digits.Decimals == 0 ? "." : "");
        buffer.AppendDigits(0, zeros);
        buffer.Append(unit);
    }

    /// <summary>Nothing but zeros would be printed.</summary>
    public static bool IsZero(decimal value, int decimals)
    {
        if (!Digits.TryFrom(value, out Digits digits))
        {
            return Round(value, decimals) == 0;
        }
        digits.Round(decimals);
        return digits.All == 0;
    }

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
