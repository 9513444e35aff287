using System.Globalization;

namespace Tanxia.ReportKit;

/// <summary>
/// Prints a quantity: rounding, numerals, approximation word and unit. No culture, no format string and no double, so
/// the same value prints the same on every machine (0.125 to two decimals is 0.13 everywhere).
/// </summary>
internal static class FigureWriter
{
    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    /// <summary>The most decimals that an outline may declare.</summary>
    public const int MostDecimals = 9;

    /// <summary>One step of the last of so many decimals.</summary>
    public static decimal Unit(int decimals) => new(1, 0, 0, false, (byte)decimals);

    /// <summary>Half up, away from zero, on the decimal value.</summary>
    public static decimal Round(decimal value, int decimals) =>
        decimals < 0 ? value : Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    public static void Write(TextBuffer buffer, long value, FigureInfo figure, out bool tooFar)
    {
        tooFar = false;
        if (figure.Approximation != Approximation.None)
        {
            WriteApproximated(buffer, value, figure, out tooFar);
            return;
        }
        if (figure.ChineseNumerals && value is > 0 and <= 10)
        {
            WriteSmall(buffer, (int)value);
        }
        else
        {
            buffer.Append(value);
        }
        buffer.Append(figure.Unit);
    }

    public static void Write(TextBuffer buffer, decimal value, FigureInfo figure, out bool tooFar)
    {
        tooFar = false;
        if (figure.Approximation != Approximation.None)
        {
            WriteApproximated(buffer, value, figure, out tooFar);
            return;
        }
        if (figure.ChineseNumerals && value is > 0 and <= 10 && decimal.Truncate(value) == value)
        {
            WriteSmall(buffer, (int)value);
        }
        else
        {
            WriteNumber(buffer, value, figure.Decimals);
        }
        buffer.Append(figure.Unit);
    }

    /// <summary>One to ten before a measure word: two is 两.</summary>
    public static void WriteSmall(TextBuffer buffer, int number) => buffer.Append("一两三四五六七八九十"[number - 1]);

    /// <summary>The value is not zero, but nothing but zeros would be printed.</summary>
    public static bool PrintsAsZero(decimal value, FigureInfo figure) =>
        value != 0 && figure.Decimals >= 0 && Round(value, figure.Decimals) == 0;

    private static void WriteApproximated(TextBuffer buffer, decimal value, FigureInfo figure, out bool tooFar)
    {
        if (!ApproximationRule.TryRound(value, figure, out decimal rounded, out tooFar))
        {
            WriteNumber(buffer, value, figure.Decimals);
            buffer.Append(figure.Unit);
            return;
        }
        string word = ApproximationRule.Word(figure.Approximation);
        bool andSome = ApproximationRule.IsAndSome(figure.Approximation);
        bool before = ApproximationRule.StandsBefore(figure.Approximation);
        // 40多万元, but 3万余元: the word stands behind the first digit that is not exact.
        bool inside = andSome && figure.UnitIsLarge && rounded % 10 != 0;
        if (before)
        {
            buffer.Append(word);
        }
        WriteNumber(buffer, rounded, figure.Decimals);
        if (inside)
        {
            buffer.Append(figure.Unit[0]);
            buffer.Append(word);
            for (int i = 1; i < figure.Unit.Length; i++)
            {
                buffer.Append(figure.Unit[i]);
            }
            return;
        }
        if (andSome)
        {
            buffer.Append(word);
        }
        buffer.Append(figure.Unit);
        if (!andSome && !before)
        {
            buffer.Append(word);
        }
    }

    /// <summary>At most so many decimals, without zeros at the end; −1 prints those that the value has.</summary>
    private static void WriteNumber(TextBuffer buffer, decimal value, int decimals)
    {
        if (decimals is < 0 or > MostDecimals)
        {
            decimals = DecimalsOf(value);
        }
        if (decimals > MostDecimals || Math.Abs(value) > 900_000_000m)
        {
            WriteLong(buffer, Round(value, Math.Min(decimals, 28)));
            return;
        }
        long scaled = (long)Math.Round(value * Powers[decimals], MidpointRounding.AwayFromZero);
        if (scaled < 0)
        {
            buffer.Append('-');
            scaled = -scaled;
        }
        while (decimals > 0 && scaled % 10 == 0)
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
    private static void WriteLong(TextBuffer buffer, decimal value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        buffer.Append(text.IndexOf('.') < 0 ? text : text.TrimEnd('0').TrimEnd('.'));
    }
}
