using System.Runtime.CompilerServices;

namespace Tanxia.ReportKit;

/// <summary>
/// A decimal as one whole number and how many of its digits stand behind the point. Nearly every figure fits, and whole
/// numbers are rounded and printed several times as fast as decimals. It changes in place: copies of what was just written
/// field by field cost more than the arithmetic.
/// </summary>
internal struct Digits
{
    private static readonly ulong[] Powers = PowersOfTen();

    /// <summary>All digits as one number, without the sign.</summary>
    public ulong All;

    /// <summary>How many of them stand behind the point.</summary>
    public int Decimals;

    public bool IsNegative;

    public readonly ulong Whole => Decimals == 0 ? All : All / Powers[Decimals];

    /// <summary>False for more than 64 bits or 19 decimals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFrom(in decimal value, out Digits digits)
    {
#if NET8_0_OR_GREATER
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
#else
        int[] bits = decimal.GetBits(value);
#endif
        digits.All = (uint)bits[0] | ((ulong)(uint)bits[1] << 32);
        digits.Decimals = (bits[3] >> 16) & 0xFF;
        digits.IsNegative = bits[3] < 0;
        return bits[2] == 0 && digits.Decimals < Powers.Length;
    }

    /// <summary>The number of tenths, and whether something or even half a tenth stands behind them.</summary>
    public readonly ulong Tenths(out bool hasMore, out bool hasHalfMore)
    {
        ulong step = Decimals < 2 ? 1 : Powers[Decimals - 1], rest = All % step;
        hasMore = rest > 0;
        hasHalfMore = hasMore && rest >= step - rest;
        return Decimals == 0 ? All * 10 : All / step;
    }

    /// <summary>At most so many decimals, half up, away from zero; −1 rounds nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Round(int decimals)
    {
        if (decimals >= 0 && Decimals > decimals)
        {
            ulong step = Powers[Decimals - decimals], rest = All % step;
            All = All / step + (rest >= step - rest ? 1u : 0u);
            Decimals = decimals;
        }
    }

    /// <summary>Without zeros at the end of the decimals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Trim()
    {
        while (Decimals > 0 && All % 10 == 0)
        {
            All /= 10;
            Decimals--;
        }
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
