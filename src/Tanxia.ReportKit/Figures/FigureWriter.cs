using System.Runtime.CompilerServices;
using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit;

/// <summary>
/// Prints a quantity: scale, rounding, numerals, approximation word and unit. No culture, no format string and no double, so
/// the same value prints the same on every machine (0.125 to two decimals is 0.13 everywhere).
/// </summary>
internal static class FigureWriter
{
    /// <returns>A word would be too far off, so the exact number is printed.</returns>
    public static bool Write(TextBuffer buffer, long value, FigureInfo figure)
    {
        if (value < 0 || !IsPlain(figure))
        {
            return WriteFormatted(buffer, value, figure);
        }
        buffer.Append((ulong)value, 0, figure.Unit);
        return false;
    }

    /// <inheritdoc cref="Write(TextBuffer, long, FigureInfo)"/>
    public static bool Write(TextBuffer buffer, in decimal value, FigureInfo figure)
    {
        if (!IsPlain(figure))
        {
            return WriteFormatted(buffer, value, figure);
        }
        DecimalWriter.Write(buffer, value, figure.Decimals, isFixed: false, figure.Unit);
        return false;
    }

    /// <summary>Prints it in another form than the declared one; the usual form here has no approximation word.</summary>
    public static void Write(TextBuffer buffer, decimal value, FigureInfo figure, Wording wording)
    {
        Scaled number = Scaled.Of(value, figure);
        // What is given is printed as it is; what is computed has its decimals, as 7 / 30 has no end.
        int decimals = figure.Formula.Length > 0 ? figure.Decimals : -1;
        switch (wording)
        {
            case Wording.Usual:
                DecimalWriter.Write(buffer, number.Value, figure.Decimals, figure.Fixed);
                break;
            case Wording.Number:
                DecimalWriter.Write(buffer, number.Value, decimals, figure.Fixed);
                return;
            case Wording.Chinese when IsSmall(number.Value):
                WriteSmall(buffer, (int)number.Value);
                break;
            case Wording.Ordinal:
                buffer.Append('第');
                ChineseNumeral.Write(buffer, (long)number.Value);
                break;
            default:
                DecimalWriter.Write(buffer, number.Value, decimals, figure.Fixed);
                break;
        }
        WriteUnit(buffer, number.Large, figure);
    }

    public static bool IsSmall(decimal value) => value is > 0 and <= 10 && decimal.Truncate(value) == value;

    /// <summary>One to ten before a measure word: two is 两.</summary>
    public static void WriteSmall(TextBuffer buffer, int number) => buffer.Append("一两三四五六七八九十"[number - 1]);

    /// <summary>The value is not zero, but nothing but zeros would be printed.</summary>
    public static bool PrintsAsZero(decimal value, FigureInfo figure) =>
        figure.Decimals >= 0 && value != 0 && DecimalWriter.IsZero(Scaled.Of(value, figure).Value, figure.Decimals);

    /// <summary>Nothing but digits and unit, as most figures are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(FigureInfo figure) => figure.Approximation == Approximation.None && figure.Scale == Scale.None
        && !figure.Fixed && !figure.Ratio && !figure.ChineseNumerals;

    // Out of the way of the plain ones, which would save registers for it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool WriteFormatted(TextBuffer buffer, long value, FigureInfo figure)
    {
        if (figure.Scale != Scale.None || figure.Ratio || figure.Fixed)
        {
            return WriteFormatted(buffer, (decimal)value, figure);
        }
        bool tooFar = false;
        if (figure.Approximation != Approximation.None && ApproximationRule.TryRound(value, figure.LargeUnit != '\0', figure, out Digits rounded, out tooFar))
        {
            WriteApproximated(buffer, ref rounded, figure.LargeUnit, figure);
            return false;
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
        return tooFar;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool WriteFormatted(TextBuffer buffer, in decimal given, FigureInfo figure)
    {
        decimal value = given;
        char large = figure.LargeUnit;
        if (figure.Scale != Scale.None || figure.Ratio)
        {
            Scaled number = Scaled.Of(value, figure);
            value = number.Value;
            large = number.Large;
        }
        bool tooFar = false;
        if (figure.Approximation != Approximation.None && ApproximationRule.TryRound(value, large != '\0', figure, out Digits rounded, out tooFar))
        {
            WriteApproximated(buffer, ref rounded, large, figure);
            return false;
        }
        if (figure.ChineseNumerals && IsSmall(value))
        {
            WriteSmall(buffer, (int)value);
        }
        else
        {
            DecimalWriter.Write(buffer, value, figure.Decimals, figure.Fixed);
        }
        WriteUnit(buffer, large, figure);
        return tooFar;
    }

    private static void WriteApproximated(TextBuffer buffer, ref Digits rounded, char large, FigureInfo figure)
    {
        string word = ApproximationRule.Word(figure.Approximation);
        bool andSome = ApproximationRule.IsAndSome(figure.Approximation);
        bool before = ApproximationRule.StandsBefore(figure.Approximation);
        if (before)
        {
            buffer.Append(word);
        }
        DecimalWriter.Write(buffer, ref rounded, figure.Decimals, figure.Fixed);
        // 40多万元, but 3万余元: the word stands behind the first digit that is not exact.
        bool inside = andSome && large != '\0' && rounded.Whole % 10 != 0;
        if (andSome && !inside)
        {
            buffer.Append(word);
        }
        if (large != '\0')
        {
            buffer.Append(large);
        }
        if (inside)
        {
            buffer.Append(word);
        }
        buffer.Append(figure.PlainUnit);
        if (!andSome && !before)
        {
            buffer.Append(word);
        }
    }

    private static void WriteUnit(TextBuffer buffer, char large, FigureInfo figure)
    {
        if (large != '\0')
        {
            buffer.Append(large);
        }
        buffer.Append(figure.PlainUnit);
    }
}
