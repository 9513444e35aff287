using static Tanxia.ReportKit.Tests.Figures.Printed;

namespace Tanxia.ReportKit.Tests.Figures;

public sealed class CountAndDecimalTests
{
    [Theory]
    [InlineData(37, "宗", "37宗")]
    [InlineData(0, "次", "0次")]
    [InlineData(1234567, "元", "1234567元")]
    [InlineData(long.MaxValue, "元", "9223372036854775807元")]
    [InlineData(9007199254740993, "元", "9007199254740993元")]
    [InlineData(330, "万元", "330万元")]
    [InlineData(37, "", "37")]
    public void AWholeNumberHasAllItsDigitsAndNothingBetweenThem(long value, string unit, string text) =>
        Assert.Equal(text + "。\n", InReport(value, Figure(unit)));

    [Theory]
    [InlineData(long.MinValue, "-9223372036854775808度")]
    [InlineData(-5, "-5度")]
    public void ANegativeNumberHasAHyphen(long value, string text)
    {
        Assert.Equal(text, Of(value, Figure("度")));
        Assert.Equal(text, Of((decimal)value, Figure("度")));
    }

    [Theory]
    [InlineData("4.35", 1, "4.4公里")]
    [InlineData("4.30", 1, "4.3公里")]
    [InlineData("4.04", 1, "4公里")]
    [InlineData("4", 1, "4公里")]
    [InlineData("0.5", 1, "0.5公里")]
    [InlineData("0", 1, "0公里")]
    [InlineData("0.00", 2, "0公里")]
    [InlineData("36.50", 2, "36.5公里")]
    [InlineData("0.125", 2, "0.13公里")]
    [InlineData("2.5", 0, "3公里")]
    [InlineData("1.005", 2, "1.01公里")]
    [InlineData("99.95", 1, "100公里")]
    [InlineData("0.05", 1, "0.1公里")]
    [InlineData("10.0100", 4, "10.01公里")]
    [InlineData("900000000.05", 1, "900000000.1公里")]
    [InlineData("123456789012345678.455", 2, "123456789012345678.46公里")]
    [InlineData("1.0000000005", 9, "1.000000001公里")]
    [InlineData("0.4499999999999999999999999999", 1, "0.4公里")]
    public void DecimalsAreHalfUpAndAtMostSoMany(string value, int decimals, string text) =>
        Assert.Equal(text + "。\n", InReport(Number(value), Figure("公里", decimals)));

    [Theory]
    [InlineData("4.350", "4.35公里")]
    [InlineData("1000", "1000公里")]
    [InlineData("1000.00", "1000公里")]
    [InlineData("0.0000000001", "0.0000000001公里")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001公里")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335公里")]
    [InlineData("7922816251426433759354395.0335", "7922816251426433759354395.0335公里")]
    public void WithoutDeclaredDecimalsThoseOfTheValueArePrinted(string value, string text) =>
        Assert.Equal(text + "。\n", InReport(Number(value), Figure("公里")));

    [Theory]
    [InlineData("-4.35", 1, "-4.4度")]
    [InlineData("-0.04", 1, "0度")]
    [InlineData("-0.0", 1, "0度")]
    [InlineData("-0.05", 1, "-0.1度")]
    [InlineData("-900000000.25", 1, "-900000000.3度")]
    public void HalfOfANegativeValueGoesAwayFromZeroAndZeroHasNoSign(string value, int decimals, string text) =>
        Assert.Equal(text, Of(Number(value), Figure("度", decimals)));

    [Theory]
    [InlineData("0.04", 1)]
    [InlineData("-0.04", 1)]
    [InlineData("0.4", 0)]
    [InlineData("0.0049999", 2)]
    public void AValueThatIsNotZeroMayNotPrintAsZero(string value, int decimals) =>
        Assert.True(FigureWriter.PrintsAsZero(Number(value), Figure("公里", decimals)));

    [Theory]
    [InlineData("0", 1)]
    [InlineData("0.000", 1)]
    [InlineData("0.05", 1)]
    [InlineData("0.5", 0)]
    [InlineData("0.0000000001", -1)]
    public void ZeroAndWhatRoundsToMoreThanZeroMay(string value, int decimals) =>
        Assert.False(FigureWriter.PrintsAsZero(Number(value), Figure("公里", decimals)));

    [Theory]
    [InlineData(1, "家", "一家")]
    [InlineData(2, "家", "两家")]
    [InlineData(2, "位", "两位")]
    [InlineData(3, "家", "三家")]
    [InlineData(5, "个", "五个")]
    [InlineData(10, "个", "十个")]
    [InlineData(11, "个", "11个")]
    [InlineData(0, "家", "0家")]
    public void ChineseNumeralsEndAtTen(long value, string unit, string text)
    {
        Assert.Equal(text + "。\n", InReport(value, Figure(unit, chinese: true)));
        Assert.Equal(text + "。\n", InReport((decimal)value, Figure(unit, chinese: true)));
    }

    [Fact]
    public void ChineseNumeralsAreForWholeNumbers() => Assert.Equal("2.5公里。\n", InReport(2.5m, Figure("公里", 1, chinese: true)));
}
