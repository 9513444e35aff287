using System.Globalization;
using CsCheck;
using static Tanxia.ReportKit.Tests.Figures.Printed;

namespace Tanxia.ReportKit.Tests.Figures;

/// <summary>What holds of every value that a decimal can have, in every culture.</summary>
public sealed class FigurePropertyTests
{
    private static readonly Gen<decimal> Any = Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Byte[0, 28], Gen.Int[0, 95],
        (low, middle, high, negative, scale, bits) =>
        {
            Int128 number = (((Int128)(uint)high << 64) | ((Int128)(uint)middle << 32) | (uint)low) & ((Int128.One << (bits + 1)) - 1);
            return new decimal((int)(uint)(ulong)(number & 0xFFFFFFFF), (int)(uint)(ulong)((number >> 32) & 0xFFFFFFFF), (int)(uint)(ulong)(number >> 64), negative, scale);
        });

    private static readonly Gen<FigureInfo> Plain = Gen.Select(
        Gen.Int[-1, 9], Gen.OneOf("", "户", "万元"), Gen.OneOf("", "", "余", "多", "近", "不足", "以内", "超", "突破", "以上", "不少于", "约", "左右"), Gen.Bool,
        (decimals, unit, word, chinese) => Figure(unit, word is "余" or "多" ? -1 : decimals, word, 0, chinese));

    private static readonly Gen<FigureInfo> Figures = Gen.Select(
        Plain, Gen.OneOf(Scale.None, Scale.None, Scale.TenThousand, Scale.HundredMillion, Scale.Auto), Gen.Bool, (figure, scale, isFixed) =>
        {
            figure.Scale = figure.Unit.StartsWith('万') ? Scale.None : scale;
            figure.Fixed = isFixed && figure.Decimals >= 0;
            return figure;
        });

    [Fact]
    public void NoFigureHasAnExponentASeparatorOrANegativeZero() => Gen.Select(Any, Figures).Sample((value, figure) =>
    {
        string text = Of(value, figure);
        string number = text.Trim("余多近不足以内超突破上少于约左右万亿元户一两三四五六七八九十".ToCharArray());
        Assert.True(number.All(c => c is (>= '0' and <= '9') or '.' or '-'), text);
        Assert.False(number.StartsWith("-0", StringComparison.Ordinal) && Number(number) == 0, text);
        Assert.NotEqual('.', number.LastOrDefault());
        Assert.False(!figure.Fixed && number.Contains('.') && number[^1] == '0', text);
        Assert.False(number.Length > 1 && number[0] == '0' && number[1] != '.', text);
    }, iter: 50_000, threads: 1);

    [Fact]
    public void DecimalsAreHalfUpAsOnPaper() => Gen.Select(Any, Gen.Int[-1, 9]).Sample((value, decimals) =>
        Assert.Equal(OnPaper(value, decimals), Of(value, Figure("", decimals))), iter: 50_000, threads: 1);

    [Fact]
    public void WholeNumbersPrintTheSameAsLongAndAsDecimal() => Gen.Select(Gen.Long, Gen.Int[0, 62], Figures).Sample((number, shift, figure) =>
        Assert.Equal(Of((decimal)(number >> shift), figure), Of(number >> shift, figure)), iter: 50_000, threads: 1);

    [Fact]
    [Trait("PublicCase", "P12")]
    public void TheCultureChangesNothing() => Gen.Select(Any, Figures).Sample((value, figure) =>
    {
        string first = Of(value, figure);
        Cultures.Each(() => Assert.Equal(first, Of(value, figure)));
    }, iter: 5_000, threads: 1);

    /// <summary>Digit by digit, without decimal's own rounding.</summary>
    private static string OnPaper(decimal value, int decimals)
    {
        string text = Math.Abs(value).ToString(CultureInfo.InvariantCulture);
        string whole = text.Split('.')[0], fraction = text.Contains('.') ? text.Split('.')[1] : "";
        if (decimals >= 0 && fraction.Length > decimals)
        {
            System.Numerics.BigInteger kept = System.Numerics.BigInteger.Parse(whole + fraction[..decimals], CultureInfo.InvariantCulture);
            kept += fraction[decimals] >= '5' ? 1 : 0;
            string digits = kept.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
            (whole, fraction) = (digits[..^decimals], digits[^decimals..]);
        }
        fraction = fraction.TrimEnd('0');
        string number = fraction.Length == 0 ? whole : whole + "." + fraction;
        return value < 0 && number != "0" ? "-" + number : number;
    }
}
