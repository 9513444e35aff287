using System.Globalization;

namespace Tanxia.ReportKit;

/// <summary>Prints decimal digits, without separators or exponent.</summary>
internal static class DecimalWriter
{
    /// <summary>The most decimals that an outline may declare.</summary>
    public const int MostDecimals = 9;

    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    /// <summary>One step of the last of so many decimals.</summary>
    public static decimal Unit(int decimals) => new(1, 0, 0, false, (byte)decimals);

    /// <summary>Half up, away from zero, on the decimal value; −1 rounds nothing.</summary>
    public static decimal Round(decimal value, int decimals) =>
        decimals < 0 ? value : Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    /// <param name="buffer">Where to.</param>
    /// <param name="value">The value.</param>
    /// <param name="decimals">The most decimals; −1 for those that the value has.</param>
    /// <param name="isFixed">Zeros at the end stay.</param>
    public static void Write(TextBuffer buffer, decimal value, int decimals, bool isFixed)
    {
        if (decimals is < 0 or > MostDecimals)
        {
            decimals = DecimalsOf(value);
        }
        if (decimals > MostDecimals || Math.Abs(value) > 900_000_000m)
        {
            WriteLong(buffer, Round(value, Math.Min(decimals, 28)), isFixed ? decimals : 0);
            return;
        }
        long scaled = (long)Math.Round(value * Powers[decimals], MidpointRounding.AwayFromZero);
        if (scaled < 0)
        {
            buffer.Append('-');
            scaled = -scaled;
        }
        while (!isFixed && decimals > 0 && scaled % 10 == 0)
        {
            scaled /= 10;
            decimals--;
        }
        buffer.Append(scaled / Powers[decimals]);
        if (decimals > 0)
        {
            buffer.Append('.');
            buffer.AppendDigits((ulong)(scaled % Powers[decimals]), decimals);
        }
    }

    private static int DecimalsOf(decimal value)
    {
        int decimals = 0;
        for (decimal rest = value - decimal.Truncate(value); rest != 0; rest -= decimal.Truncate(rest))
        {
            rest *= 10;
            decimals++;
        }
        return decimals;
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
