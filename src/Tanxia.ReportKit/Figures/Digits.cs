namespace Tanxia.ReportKit;

/// <summary>
/// A decimal as one whole number and how many of its digits stand behind the point. Nearly every figure fits, and whole
/// numbers are rounded and printed several times as fast as decimals.
/// </summary>
internal readonly struct Digits(ulong all, int decimals, bool isNegative)
{
    private static readonly ulong[] Powers = PowersOfTen();

    /// <summary>All digits as one number, without the sign.</summary>
    public ulong All { get; } = all;

    /// <summary>How many of them stand behind the point.</summary>
    public int Decimals { get; } = decimals;

    public bool IsNegative { get; } = isNegative;

    public ulong Whole => Decimals == 0 ? All : All / Powers[Decimals];

    /// <summary>The digits behind the point as one number.</summary>
    public ulong Fraction => Decimals == 0 ? 0 : All % Powers[Decimals];

    /// <summary>False for more than 64 bits or 19 decimals.</summary>
    public static bool TryFrom(decimal value, out Digits digits)
    {
#if NET8_0_OR_GREATER
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
#else
        int[] bits = decimal.GetBits(value);
#endif
        int decimals = (bits[3] >> 16) & 0xFF;
        digits = new Digits((uint)bits[0] | ((ulong)(uint)bits[1] << 32), decimals, bits[3] < 0);
        return bits[2] == 0 && decimals < Powers.Length;
    }

    /// <summary>The number of tenths, and whether something or even half a tenth stands behind them.</summary>
    public ulong Tenths(out bool hasMore, out bool hasHalfMore)
    {
        ulong step = Decimals < 2 ? 1 : Powers[Decimals - 1], rest = All % step;
        hasMore = rest > 0;
        hasHalfMore = hasMore && rest >= step - rest;
        return Decimals == 0 ? All * 10 : All / step;
    }

    /// <summary>At most so many decimals, half up, away from zero.</summary>
    public Digits Round(int decimals)
    {
        if (Decimals <= decimals)
        {
            return this;
        }
        ulong step = Powers[Decimals - decimals], rest = All % step;
        return new Digits(All / step + (rest >= step - rest ? 1u : 0u), decimals, IsNegative);
    }

    /// <summary>Without zeros at the end of the decimals.</summary>
    public Digits Trim()
    {
        ulong all = All;
        int decimals = Decimals;
        while (decimals > 0 && all % 10 == 0)
        {
            all /= 10;
            decimals--;
        }
        return new Digits(all, decimals, IsNegative);
    }

    /// <summary>10⁰ to 10¹⁹, the largest that fits.</summary>
    private static ulong[] PowersOfTen()
    {
        var powers = new ulong[20];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
