using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Humanizer;

namespace Tanxia.ReportKit.Tests.Numbering;

/// <summary>
/// Humanizer counts in Chinese too, by other people's code. It errs in four ways, each of them a rule here; where none of
/// them is at work the two have to agree, and where one is, putting it right has to give our text.
/// </summary>
[Trait("PublicCase", "P45")]
public sealed partial class HumanizerOracleTests
{
    private const long Trillion = 1_000_000_000_000, HundredMillion = 100_000_000;

    private static readonly CultureInfo Chinese = new("zh-CN");

    [Fact]
    public void EveryNumberUpToTwoHundredThousandIsAsHumanizerSaysIt()
    {
        int corrected = 0;
        for (long number = 0; number <= 200_000; number++)
        {
            string theirs = number.ToWords(Chinese);
            string right = Corrected(theirs);
            corrected += theirs == right ? 0 : 1;
            Assert.True(right == ChineseNumeral.Format(number), $"{number}: {ChineseNumeral.Format(number)}, Humanizer: {theirs}");
        }
        Assert.Equal(NumbersWithADroppedOrSuperfluousOne(200_000), corrected);
    }

    [Fact]
    public void NumbersOfEveryLengthAreAsHumanizerSaysThem() => ChineseNumeralTests.Numbers.Where(number => number != long.MinValue).Sample(
        number => Assert.Equal(Theirs(number), ChineseNumeral.Format(number)), iter: 50_000, threads: 1);

    /// <summary>The day Humanizer mends one of these, its rule here can go.</summary>
    [Theory]
    [InlineData(110, "一百十", "一百一十")]
    [InlineData(1010, "一千零十", "一千零一十")]
    [InlineData(1_000_100_000, "十亿零十万", "十亿零一十万")]
    [InlineData(110_000, "一十一万", "十一万")]
    [InlineData(1_100_000_000, "一十一亿", "十一亿")]
    [InlineData(1_200_000_000_000, "一兆二千亿", "一万二千亿")]
    [InlineData(-12, "负 一十二", "负十二")]
    public void HumanizerErrsInTheListedWays(long number, string theirs, string ours)
    {
        Assert.Equal(theirs, number.ToWords(Chinese));
        Assert.Equal(ours, ChineseNumeral.Format(number));
    }

    /// <summary>
    /// 1. Inside a number a bare ten loses its 一: 一百十. 2. At the beginning eleven to nineteen of 万 or 亿 have one too
    /// many: 一十一万, and so have they behind 负.
    /// </summary>
    private static string Corrected(string theirs) => OneTooMany().Replace(OneDropped().Replace(theirs, "一十"), "十");

    /// <summary>3. From a million millions it counts in 兆, which official writing does not; 4. a blank stands behind 负.</summary>
    private static string Theirs(long number)
    {
        if (number < 0)
        {
            return "负" + Theirs(-number);
        }
        if (number < Trillion)
        {
            return Corrected(number.ToWords(Chinese));
        }
        long rest = number % HundredMillion;
        return Corrected((number / HundredMillion).ToWords(Chinese)) + "亿" + (rest is > 0 and < HundredMillion / 10 ? "零" : "")
            + (rest == 0 ? "" : Inside(OneDropped().Replace(rest.ToWords(Chinese), "一十")));
    }

    /// <summary>What stands behind 亿 does not begin the number: ten to nineteen have their 一.</summary>
    private static string Inside(string rest) => rest[0] == '十' ? "一" + rest : rest;

    private static int NumbersWithADroppedOrSuperfluousOne(int last)
    {
        int count = 0;
        for (int number = 20; number <= last; number++)
        {
            bool dropped = number > 100 && (number % 100 == 10 || (number / 10_000 > 100 && number / 10_000 % 100 == 10));
            bool superfluous = number / 10_000 is > 10 and < 20;
            count += dropped || superfluous ? 1 : 0;
        }
        return count;
    }

    [GeneratedRegex("(?<=[百零])十(?=[万亿]|$)")]
    private static partial Regex OneDropped();

    [GeneratedRegex("^一十")]
    private static partial Regex OneTooMany();
}
