namespace Tanxia.ReportKit.Benchmarks.ByHand;

internal static class Numbers
{
    public const string UpToTen = "一两三四五六七八九十";

    /// <summary>Two digits that count, and at least whole tens: 1936 is 1900, 324 is 320.</summary>
    public static long RoundedDown(long number)
    {
        long step = 10;
        while (number / step >= 100)
        {
            step *= 10;
        }
        return number - number % step;
    }

    public static string Chinese(long number) => number <= 10 ? UpToTen[(int)number - 1].ToString() : number.ToString();
}
