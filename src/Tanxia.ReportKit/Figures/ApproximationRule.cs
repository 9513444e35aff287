namespace Tanxia.ReportKit;

/// <summary>
/// How far a figure with an approximation word is rounded. 余 and 多 follow a round number only (10余万元 is right, 13余次
/// is not); 近 must lie above the value and 超 below it. Practice of official writing; no standard has it.
/// </summary>
internal static class ApproximationRule
{
    private static readonly string[] Words = ["", "余", "多", "近", "不足", "以内", "超", "突破", "以上", "不少于", "约", "左右"];

    public static string Word(Approximation approximation) => Words[(int)approximation];

    public static Approximation Parse(string word) => (Approximation)Math.Max(0, Array.IndexOf(Words, word, 1));

    public static bool IsAndSome(Approximation a) => a is Approximation.AndSome or Approximation.AndMore;

    public static bool StandsBefore(Approximation a) =>
        a is Approximation.Nearly or Approximation.LessThan or Approximation.Over or Approximation.Beyond
            or Approximation.NotLessThan or Approximation.About;

    /// <summary>Rounds <paramref name="value"/>; false if the exact value is to be printed without a word.</summary>
    /// <param name="value">The number as printed in its unit.</param>
    /// <param name="isLarge">It is counted in 万 or 亿.</param>
    /// <param name="figure">Word, step, decimals and unit.</param>
    /// <param name="rounded">The rounded number.</param>
    /// <param name="tooFar">The rounded number would be zero or a quarter off, which is worth a notice.</param>
    public static bool TryRound(decimal value, bool isLarge, FigureInfo figure, out decimal rounded, out bool tooFar)
    {
        rounded = value;
        tooFar = false;
        if (value <= 0)
        {
            return false;
        }
        // Whole numbers are the rule, and long arithmetic is nine times as fast. Behind the point 余 and 超 drop everything.
        bool down = RoundsDown(figure.Approximation);
        decimal step = Step(value, isLarge, figure);
        if (step >= 1 && value < 1e15m && (down || decimal.Truncate(value) == value))
        {
            long whole = (long)value, size = (long)step, rest = whole % size;
            long result = whole - rest;
            if (rest > 0 && !down && (RoundsUp(figure.Approximation) || rest * 2 >= size))
            {
                result += size;
            }
            rounded = result;
        }
        else
        {
            decimal steps = value / step;
            if (step > 1 && steps > (decimal.MaxValue / step) - 1)
            {
                // Rounded up it would be more than a decimal holds.
                tooFar = true;
                return false;
            }
            rounded = step * (down ? decimal.Floor(steps)
                : RoundsUp(figure.Approximation) ? decimal.Ceiling(steps)
                : Math.Round(steps, MidpointRounding.AwayFromZero));
        }
        if (IsAndSome(figure.Approximation))
        {
            return rounded != value && rounded != 0;
        }
        if (rounded == value)
        {
            return figure.Approximation is not (Approximation.Nearly or Approximation.LessThan or Approximation.Over or Approximation.Beyond);
        }
        tooFar = rounded == 0 || Math.Abs(rounded - value) > value / 4;
        return !tooFar;
    }

    private static bool RoundsDown(Approximation a) =>
        a is Approximation.AndSome or Approximation.AndMore or Approximation.Over or Approximation.Beyond
            or Approximation.AndAbove or Approximation.NotLessThan;

    private static bool RoundsUp(Approximation a) => a is Approximation.Nearly or Approximation.LessThan or Approximation.Within;

    /// <summary>Two significant digits; for 余 and 多 at least ten, or one below ten of 万 or 亿.</summary>
    private static decimal Step(decimal value, bool isLarge, FigureInfo figure)
    {
        if (figure.Step > 0)
        {
            return figure.Step;
        }
        if (IsAndSome(figure.Approximation))
        {
            return value < 10 ? (isLarge ? 1 : 10) : Math.Max(10, SecondDigit(value));
        }
        return Math.Max(DecimalWriter.Unit(Math.Max(0, figure.Decimals)), SecondDigit(value));
    }

    private static decimal SecondDigit(decimal value)
    {
        decimal place = 0.1m;
        for (decimal limit = 10; value >= limit; limit *= 10)
        {
            place *= 10;
            if (limit > 1e27m)
            {
                break;
            }
        }
        return place;
    }
}
