using CsCheck;

namespace Tanxia.ReportKit.Tests.Numbering;

[Trait("PublicCase", "P45")]
public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData(0, "零")]
    [InlineData(1, "一")]
    [InlineData(2, "二")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(12, "十二")]
    [InlineData(19, "十九")]
    [InlineData(20, "二十")]
    [InlineData(21, "二十一")]
    [InlineData(99, "九十九")]
    [InlineData(100, "一百")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(111, "一百一十一")]
    [InlineData(210, "二百一十")]
    [InlineData(1000, "一千")]
    [InlineData(1001, "一千零一")]
    [InlineData(1010, "一千零一十")]
    [InlineData(1100, "一千一百")]
    [InlineData(10_000, "一万")]
    [InlineData(10_001, "一万零一")]
    [InlineData(10_010, "一万零一十")]
    [InlineData(11_000, "一万一千")]
    [InlineData(100_000, "十万")]
    [InlineData(103_000, "十万三千")]
    [InlineData(110_000, "十一万")]
    [InlineData(110_110, "十一万零一百一十")]
    [InlineData(10_100_000, "一千零一十万")]
    [InlineData(100_000_000, "一亿")]
    [InlineData(110_000_000, "一亿一千万")]
    [InlineData(101_000_000, "一亿零一百万")]
    [InlineData(1_000_100_000, "十亿零一十万")]
    [InlineData(1_100_000_000, "十一亿")]
    [InlineData(1_000_000_000_000, "一万亿")]
    [InlineData(1_200_000_000_000, "一万二千亿")]
    [InlineData(3_000_000_000_001, "三万亿零一")]
    [InlineData(10_000_000_000_000_000, "一亿亿")]
    public void ANumberIsSaidAsAnEditorWritesIt(long number, string text) => Assert.Equal(text, ChineseNumeral.Format(number));

    [Theory]
    [InlineData(-1, "负一")]
    [InlineData(-5, "负五")]
    [InlineData(-10, "负十")]
    [InlineData(-12, "负十二")]
    [InlineData(-110, "负一百一十")]
    public void ANegativeNumberHasNoBlankBehindItsSign(long number, string text) => Assert.Equal(text, ChineseNumeral.Format(number));

    [Fact]
    public void TenIsNotOneTen() => Assert.Equal("十", ChineseNumeral.Format(10));

    [Fact]
    public void TheLargestNumberHasAName() =>
        Assert.Equal(
            "九百二十二亿三千三百七十二万零三百六十八亿五千四百七十七万五千八百零七",
            ChineseNumeral.Format(long.MaxValue));

    [Fact]
    public void TheSmallestNumberHasAName() =>
        Assert.Equal(
            "负九百二十二亿三千三百七十二万零三百六十八亿五千四百七十七万五千八百零八",
            ChineseNumeral.Format(long.MinValue));

    [Fact]
    public void EveryNumberCanBeReadBack() => Numbers.Sample(
        number => Assert.Equal(number, ChineseNumeralReader.Read(ChineseNumeral.Format(number))), iter: 50_000, threads: 1);

    [Fact]
    public void NoNumberHasTwoZeroesTogetherOrOneAtItsEnd() => Numbers.Where(number => number != 0).Sample(number =>
    {
        string text = ChineseNumeral.Format(number);
        Assert.DoesNotContain("零零", text);
        Assert.False(text.EndsWith('零'), text);
    }, iter: 20_000, threads: 1);

    /// <summary>Of every length: a random long alone nearly always has nineteen digits.</summary>
    internal static Gen<long> Numbers => Gen.Select(Gen.Long, Gen.Int[0, 62], (number, shift) => number >> shift);
}
