using static Tanxia.ReportKit.Tests.Figures.Printed;

namespace Tanxia.ReportKit.Tests.Figures;

public sealed class ApproximationTests
{
    [Theory]
    [InlineData("7", "次", "余", "7次")]
    [InlineData("10", "次", "余", "10次")]
    [InlineData("13", "次", "余", "10余次")]
    [InlineData("93", "条", "余", "90余条")]
    [InlineData("203", "项", "多", "200多项")]
    [InlineData("200", "项", "多", "200项")]
    [InlineData("428", "次", "余", "420余次")]
    [InlineData("1034", "篇", "余", "1000余篇")]
    [InlineData("10000", "份", "余", "10000份")]
    [InlineData("45230", "份", "余", "45000余份")]
    [InlineData("42.6", "万元", "多", "40多万元")]
    [InlineData("3.2", "万元", "余", "3万余元")]
    [InlineData("2013.5", "万元", "余", "2000余万元")]
    [InlineData("3.4862", "万人次", "余", "3万余人次")]
    [InlineData("10.5", "万元", "余", "10余万元")]
    [InlineData("9.9", "亿元", "多", "9亿多元")]
    [InlineData("0.9", "万元", "余", "0.9万元")]
    [InlineData("3", "万元", "余", "3万元")]
    [InlineData("0", "次", "余", "0次")]
    [InlineData("9.5", "公里", "余", "9.5公里")]
    public void 余And多FollowARoundNumberOnly(string value, string unit, string word, string text) => Prints(text, value, Figure(unit, approx: word));

    [Theory]
    [InlineData("428", "次", 100, "400余次")]
    [InlineData("400", "次", 100, "400次")]
    [InlineData("99", "次", 100, "99次")]
    [InlineData("42.6", "万元", 1, "42万余元")]
    [InlineData("42.6", "万元", 10, "40余万元")]
    [InlineData("40.6", "万元", 1, "40余万元")]
    public void AStepIsTheAuthorsOwn(string value, string unit, int step, string text) => Prints(text, value, Figure(unit, approx: "余", step: step));

    [Theory]
    [InlineData("2436", "亩", "约", "约2400亩")]
    [InlineData("65000", "亩", "约", "约65000亩")]
    [InlineData("15.8", "万元", "约", "约16万元")]
    [InlineData("3120", "头", "左右", "3100头左右")]
    [InlineData("14.83", "亿元", "近", "近15亿元")]
    [InlineData("1987", "户", "近", "近2000户")]
    [InlineData("2000", "户", "近", "2000户")]
    [InlineData("22013", "人", "超", "超22000人")]
    [InlineData("22000", "人", "超", "22000人")]
    [InlineData("5.04", "亿元", "突破", "突破5亿元")]
    [InlineData("5", "亿元", "突破", "5亿元")]
    [InlineData("4.6", "公里", "不足", "不足5公里")]
    [InlineData("5", "公里", "不足", "5公里")]
    [InlineData("86.3", "%", "以上", "86%以上")]
    [InlineData("450", "平方米", "以上", "450平方米以上")]
    [InlineData("167", "万元", "不少于", "不少于160万元")]
    [InlineData("160", "万元", "不少于", "不少于160万元")]
    [InlineData("3.85", "%", "以内", "4%以内")]
    [InlineData("4", "%", "以内", "4%以内")]
    [InlineData("100", "%", "左右", "100%左右")]
    [InlineData("2450", "亩", "约", "约2500亩")]
    [InlineData("2449", "亩", "约", "约2400亩")]
    [InlineData("999", "户", "近", "近1000户")]
    public void EveryWordRoundsItsOwnWay(string value, string unit, string word, string text) => Prints(text, value, Figure(unit, approx: word));

    [Theory]
    [InlineData("4.64", "亿元", "约", 1, "约4.6亿元")]
    [InlineData("4.65", "亿元", "约", 1, "约4.7亿元")]
    [InlineData("14.83", "亿元", "近", 1, "近15亿元")]
    [InlineData("0.83", "亿元", "超", 1, "超0.8亿元")]
    [InlineData("0.834", "亿元", "超", 2, "超0.8亿元")]
    [InlineData("9.96", "亿元", "约", 1, "约10亿元")]
    public void ARoundedValueIsNoFinerThanItsDecimals(string value, string unit, string word, int decimals, string text) =>
        Prints(text, value, Figure(unit, decimals, word));

    [Theory]
    [InlineData("2436", "约", 500, "约2500亩")]
    [InlineData("2436", "近", 1000, "近3000亩")]
    [InlineData("2436", "超", 1000, "超2000亩")]
    public void AStepReplacesTheRule(string value, string word, int step, string text) => Prints(text, value, Figure("亩", approx: word, step: step));

    [Theory]
    [InlineData("0.6", "亿元", "近", -1, 0, "0.6亿元")]
    [InlineData("0.4", "亿元", "约", -1, 0, "0.4亿元")]
    [InlineData("0.4", "亿元", "超", -1, 0, "0.4亿元")]
    [InlineData("1.4", "亿元", "突破", -1, 0, "1.4亿元")]
    [InlineData("2.3", "亿元", "近", -1, 0, "2.3亿元")]
    [InlineData("3", "人", "约", -1, 10, "3人")]
    public void AQuarterOffIsPrintedExactlyWithANotice(string value, string unit, string word, int decimals, int step, string text)
    {
        FigureInfo figure = Figure(unit, decimals, word, step);
        Assert.Equal(text, Of(Number(value), figure, out bool tooFar));
        Assert.True(tooFar);
    }

    [Theory]
    [InlineData("0", "约", "0户")]
    [InlineData("-12", "约", "-12户")]
    public void NothingAndLessAreNeverApproximated(string value, string word, string text)
    {
        Assert.Equal(text, Of(Number(value), Figure("户", approx: word), out bool tooFar));
        Assert.False(tooFar);
    }

    [Theory]
    [InlineData("近")]
    [InlineData("以内")]
    public void TheLargestValueIsNotRoundedBeyondWhatADecimalHolds(string word)
    {
        Assert.Equal("79228162514264337593543950335户", Of(decimal.MaxValue, Figure("户", approx: word), out bool tooFar));
        Assert.True(tooFar);
    }

    /// <summary>Both ways of writing, and the whole way through a report.</summary>
    private static void Prints(string text, string value, FigureInfo figure)
    {
        decimal number = Number(value);
        Assert.Equal(text + "。\n", InReport(number, figure));
        if (number == decimal.Truncate(number))
        {
            Assert.Equal(text + "。\n", InReport((long)number, figure));
        }
    }
}
