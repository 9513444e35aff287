using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit;

/// <summary>
/// Words a change by its sign. Growth over a zero or negative base has no percentage, so there the difference is said; a
/// decrease is never given in 倍; the difference of two percentages is in 百分点. Computed from unrounded values, rounded once.
/// </summary>
internal static class ChangeWriter
{
    /// <summary>Decimals of a computed percentage that the outline does not fix.</summary>
    private const int UsualDecimals = 1;

    /// <returns>The change: in percent where a percentage is said, otherwise the difference.</returns>
    public static decimal Write(TextBuffer buffer, decimal now, decimal before, FigureInfo change, FigureInfo figure, string prefix)
    {
        decimal difference = now - before;
        switch (change.Form)
        {
            case ChangeForm.Percent when before > 0:
                decimal rate = difference / before * 100;
                WriteRate(buffer, rate, change, prefix, "%");
                return rate;
            case ChangeForm.Points:
                WriteRate(buffer, difference, change, prefix, "个百分点");
                break;
            case ChangeForm.FromTo:
                WriteFromTo(buffer, now, before, change, figure);
                break;
            default:
                WriteDifference(buffer, difference, change, prefix, figure);
                break;
        }
        return difference;
    }

    /// <summary>A change that is given, not computed: a rate, 提高0.9个百分点, or 增加266亿元.</summary>
    public static void WriteGiven(TextBuffer buffer, decimal difference, FigureInfo change, string prefix)
    {
        if (change.Form is ChangeForm.Percent or ChangeForm.Points)
        {
            WriteRate(buffer, difference, change, prefix, change.Form == ChangeForm.Percent ? "%" : "个百分点", change.Decimals);
        }
        else
        {
            WriteDifference(buffer, difference, change, prefix, change);
        }
    }

    /// <summary>同比增长4%; 与上年同期持平; 基本持平 where it rounds to nothing.</summary>
    private static void WriteRate(TextBuffer buffer, decimal rate, FigureInfo change, string prefix, string unit) =>
        WriteRate(buffer, rate, change, prefix, unit, change.Decimals < 0 ? UsualDecimals : change.Decimals);

    private static void WriteRate(TextBuffer buffer, decimal rate, FigureInfo change, string prefix, string unit, int decimals)
    {
        if (DecimalWriter.Round(rate, decimals) == 0)
        {
            WriteLevel(buffer, change, rate == 0);
            return;
        }
        buffer.Append(prefix);
        buffer.Append(rate > 0 ? change.Rise : change.Fall);
        DecimalWriter.Write(buffer, Math.Abs(rate), decimals, change.Fixed);
        buffer.Append(unit);
    }

    /// <summary>增速比上年同期提高1.2个百分点; across a change of sign neither 增速 nor 降幅 fits, and the earlier figure is said.</summary>
    public static void WriteComparison(TextBuffer buffer, decimal rate, decimal earlier, FigureInfo comparison)
    {
        int decimals = comparison.Decimals < 0 ? UsualDecimals : comparison.Decimals;
        if (Math.Sign(rate) != Math.Sign(earlier) || rate == 0)
        {
            buffer.Append(comparison.Period);
            if (DecimalWriter.Round(earlier, decimals) == 0)
            {
                buffer.Append(earlier == 0 ? "持平" : "基本持平");
                return;
            }
            buffer.Append(earlier > 0 ? "为增长" : "为下降");
            DecimalWriter.Write(buffer, Math.Abs(earlier), decimals, comparison.Fixed);
            buffer.Append('%');
            return;
        }
        bool rising = rate > 0;
        buffer.Append(rising ? "增速" : "降幅");
        decimal difference = Math.Abs(rate) - Math.Abs(earlier);
        if (DecimalWriter.Round(difference, decimals) == 0)
        {
            WriteLevel(buffer, comparison, difference == 0);
            return;
        }
        buffer.Append(comparison.Prefix);
        buffer.Append(rising ? (difference > 0 ? "提高" : "回落") : difference > 0 ? "扩大" : "收窄");
        DecimalWriter.Write(buffer, Math.Abs(difference), decimals, comparison.Fixed);
        buffer.Append("个百分点");
    }

    private static void WriteDifference(TextBuffer buffer, decimal difference, FigureInfo change, string prefix, FigureInfo figure)
    {
        if (difference == 0 || FigureWriter.PrintsAsZero(difference, figure))
        {
            WriteLevel(buffer, change, difference == 0);
            return;
        }
        // The words of a percentage, 增长 and 下降, do not go with an amount.
        bool ofPercent = change.Form == ChangeForm.Percent;
        buffer.Append(prefix);
        buffer.Append(difference > 0 ? (ofPercent ? "增加" : change.Rise) : ofPercent ? "减少" : change.Fall);
        FigureWriter.Write(buffer, Math.Abs(difference), figure, Wording.Usual);
    }

    private static void WriteFromTo(TextBuffer buffer, decimal now, decimal before, FigureInfo change, FigureInfo figure)
    {
        decimal difference = Math.Abs(now - before);
        if (difference == 0 || FigureWriter.PrintsAsZero(AsGiven(difference, figure), figure))
        {
            buffer.Append("保持在");
            FigureWriter.Write(buffer, AsGiven(now, figure), figure, Wording.Usual);
            return;
        }
        string word = now > before ? change.Rise : change.Fall;
        buffer.Append('由');
        FigureWriter.Write(buffer, AsGiven(before, figure), figure, Wording.Usual);
        buffer.Append(word);
        buffer.Append('到');
        FigureWriter.Write(buffer, AsGiven(now, figure), figure, Wording.Usual);
        buffer.Append('，');
        buffer.Append(word);
        buffer.Append('了');
        if (figure.Unit == "%")
        {
            DecimalWriter.Write(buffer, difference, figure.Decimals, figure.Fixed);
            buffer.Append("个百分点");
            return;
        }
        FigureWriter.Write(buffer, difference, figure, Wording.Usual);
    }

    /// <summary>In expressions a ratio counts as its percentage; it is written from the ratio.</summary>
    private static decimal AsGiven(decimal value, FigureInfo figure) => figure.Ratio ? value / 100 : value;

    private static void WriteLevel(TextBuffer buffer, FigureInfo change, bool exactly)
    {
        if (change.Period.Length > 0)
        {
            buffer.Append('与');
            buffer.Append(change.Period);
        }
        buffer.Append(exactly ? "持平" : "基本持平");
    }
}
