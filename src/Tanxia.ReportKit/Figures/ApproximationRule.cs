namespace Tanxia.ReportKit;

/// <summary>
/// How far a figure with an approximation word is rounded. 余 and 多 follow a round number only (10余万元 is right, 13余次
/// is not); 近 must lie above the value and 超 below it. Practice of official writing; no standard has it.
/// </summary>
internal static class ApproximationRule
{
    /// <summary>Beyond it the exact number is printed: no word would make it clearer, and near the limit of decimal rounding up overflows.</summary>
    private const long Largest = 1_000_000_000_000_000_000;

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
    public static bool TryRound(in decimal value, bool isLarge, FigureInfo figure, out Digits rounded, out bool tooFar)
    {
        bool hasMore, hasHalfMore, isShort = Digits.TryFrom(value, out rounded);
        if (value <= 0 || (isShort ? rounded.Whole > Largest : value > Largest))
        {
            tooFar = value > 0;
            return false;
        }
        ulong tenths;
        if (isShort)
        {
            tenths = rounded.Tenths(out hasMore, out hasHalfMore);
        }
        else
        {
            tenths = (ulong)(value * 10);
            decimal behind = value * 10 - tenths;
            hasMore = behind > 0;
            hasHalfMore = behind >= 0.5m;
        }
        return TryRound(value, tenths, hasMore, hasHalfMore, isLarge, figure, out rounded, out tooFar);
    }

    /// <summary>The same for a whole number, as most are.</summary>
    public static bool TryRound(long value, bool isLarge, FigureInfo figure, out Digits rounded, out bool tooFar)
    {
        if (value is <= 0 or > Largest)
        {
            rounded = default;
            tooFar = value > 0;
            return false;
        }
        return TryRound(value, (ulong)value * 10, false, false, isLarge, figure, out rounded, out tooFar);
    }

    /// <summary>All steps are whole numbers of tenths, and 64 bits several times as fast as decimals.</summary>
    private static bool TryRound(
        in decimal value, ulong tenths, bool hasMore, bool hasHalfMore, bool isLarge, FigureInfo figure, out Digits rounded, out bool tooFar)
    {
        Approximation approximation = figure.Approximation;
        ulong step = StepInTenths(tenths, isLarge, figure), rest = tenths % step;
        bool isExact = rest == 0 && !hasMore;
        bool up = RoundsUp(approximation) ? !isExact : !RoundsDown(approximation) && rest * 2 + (hasHalfMore ? 1u : 0u) >= step;
        ulong result = tenths - rest + (up ? step : 0);
        rounded.All = result;
        rounded.Decimals = 1;
        rounded.IsNegative = false;
        tooFar = false;
        if (IsAndSome(approximation))
        {
            return !isExact && result != 0;
        }
        if (isExact)
        {
            return approximation is not (Approximation.Nearly or Approximation.LessThan or Approximation.Over or Approximation.Beyond);
        }
        // Nothing is further off than a step, so most need no look.
        tooFar = result == 0 || (step > tenths / 5 && Math.Abs(result / 10m - value) > value / 4);
        return !tooFar;
    }

    public static bool RoundsDown(Approximation a) =>
        a is Approximation.AndSome or Approximation.AndMore or Approximation.Over or Approximation.Beyond
            or Approximation.AndAbove or Approximation.NotLessThan;

    public static bool RoundsUp(Approximation a) => a is Approximation.Nearly or Approximation.LessThan or Approximation.Within;

    /// <summary>What a value is rounded to a multiple of.</summary>
    public static decimal StepOf(decimal value, bool isLarge, FigureInfo figure) => StepInTenths((ulong)(value * 10), isLarge, figure) / 10m;

    /// <summary>Two significant digits; for 余 and 多 at least ten, or one below ten of 万 or 亿.</summary>
    private static ulong StepInTenths(ulong tenths, bool isLarge, FigureInfo figure)
    {
        const ulong One = 10, Ten = 100;
        if (figure.Step > 0)
        {
            return (ulong)figure.Step * One;
        }
        ulong secondDigit = 1;
        for (ulong rest = tenths; rest >= 100; rest /= 10)
        {
            secondDigit *= 10;
        }
        if (IsAndSome(figure.Approximation))
        {
            return isLarge && tenths < 10 * One ? One : Math.Max(Ten, secondDigit);
        }
        return figure.Decimals > 0 ? secondDigit : Math.Max(One, secondDigit);
    }
}
