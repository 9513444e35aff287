using System.Text.RegularExpressions;
using CsCheck;
using static Tanxia.ReportKit.Tests.Figures.Printed;

namespace Tanxia.ReportKit.Tests.Figures;

/// <summary>What has to be true of every figure with a word, read back from what was printed.</summary>
public sealed partial class ApproximationPropertyTests
{
    private static readonly string[] Down = ["超", "突破", "以上", "不少于"], Up = ["近", "不足", "以内"], Half = ["约", "左右"];

    private static readonly string[] VanishesWhenExact = ["近", "不足", "超", "突破", "余", "多"];

    private static readonly Gen<decimal> Values = Gen.Select(Gen.Long[1, 999_999_999_999], Gen.Int[0, 4], Gen.Int[0, 38],
        (number, scale, shift) => Math.Max(1, number >> shift) * PowerOfTen(-scale));

    private static readonly Gen<string> Units = Gen.OneOf("户", "公里", "万元", "亿元", "万人次");

    [Fact]
    public void WordsRoundTheirOwnWayToTwoDigits() => Gen.Select(Values, Units, Gen.OneOf([.. Down, .. Up, .. Half]), Gen.Int[-1, 3])
        .Sample((value, unit, word, decimals) =>
    {
        FigureInfo figure = Figure(unit, decimals, word);
        (string before, decimal said, string inside, string behind) = Read(Of(value, figure, out bool tooFar), unit);
        decimal step = Math.Max(PowerOfTen(-Math.Max(0, decimals)), PowerOfTen(DigitsBeforeThePoint(value) - 2));

        if (before + behind == "")
        {
            decimal rounded = Down.Contains(word) ? Math.Floor(value / step) * step
                : Up.Contains(word) ? Math.Ceiling(value / step) * step
                : Math.Floor((value / step) + 0.5m) * step;
            bool quarterOff = rounded == 0 || Math.Abs(rounded - value) * 4 > value;
            Assert.Equal(quarterOff, tooFar);
            Assert.True(quarterOff || (rounded == value && VanishesWhenExact.Contains(word)));
            Assert.Equal(decimals < 0 ? value : HalfUp(value, decimals), said);
            return;
        }
        Assert.Equal(word, before + behind);
        Assert.Equal(word is "以上" or "以内" or "左右", behind != "");
        Assert.Equal("", inside);
        Assert.False(tooFar);
        Assert.Equal(0, said % step);
        decimal off = said - value;
        Assert.True(Down.Contains(word) ? off <= 0 && off > -step : Up.Contains(word) ? off >= 0 && off < step : Math.Abs(off) * 2 <= step);
        Assert.True(off != 0 || !VanishesWhenExact.Contains(word));
        Assert.True(Math.Abs(off) * 4 <= value);
    }, iter: 50_000, threads: 1);

    [Fact]
    public void 余And多NeverStandBehindANumberThatIsNotRound() => Gen.Select(Values, Units, Gen.OneOf("余", "多"), Gen.OneOf(0, 0, 1, 10, 100, 500))
        .Sample((value, unit, word, step) =>
    {
        bool large = unit[0] is '万' or '亿';
        FigureInfo figure = Figure(unit, approx: word, step: step == 1 && !large ? 10 : step);
        (string before, decimal said, string inside, string behind) = Read(Of(value, figure, out bool tooFar), unit);

        Assert.False(tooFar);
        Assert.Equal("", before);
        Assert.Equal("", behind);
        if (inside == "")
        {
            Assert.Equal(value, said);
            decimal coarse = figure.Step > 0 ? figure.Step : large && value < 10 ? 1 : Math.Max(10, PowerOfTen(DigitsBeforeThePoint(value) - 2));
            Assert.True(value < coarse || value % coarse == 0);
            return;
        }
        Assert.Equal(word, inside);
        Assert.True(said < value && said > 0, "there is more than is said");
        Assert.Equal(decimal.Truncate(said), said);
        // Before the unit a zero stands; behind 万 or 亿 any whole number.
        Assert.True(said % 10 == 0 || large);
        Assert.Equal(0, figure.Step > 0 ? said % figure.Step : said >= 10 ? said % 10 : 0);
    }, iter: 50_000, threads: 1);

    private static (string Before, decimal Said, string Inside, string Behind) Read(string text, string unit)
    {
        Match match = Whole().Match(text);
        Assert.True(match.Success, text);
        string inside = match.Groups["inside"].Value + match.Groups["afterLarge"].Value;
        Assert.Equal(unit, match.Groups["large"].Value + match.Groups["unit"].Value);
        // A zero at the end takes the word before the unit, every other digit behind 万 or 亿.
        decimal said = Number(match.Groups["number"].Value);
        Assert.Equal(inside != "" && said % 10 != 0, match.Groups["afterLarge"].Value != "");
        return (match.Groups["before"].Value, said, inside, match.Groups["behind"].Value);
    }

    private static int DigitsBeforeThePoint(decimal value) =>
        decimal.Truncate(value).ToString(System.Globalization.CultureInfo.InvariantCulture).Length;

    private static decimal PowerOfTen(int exponent) => decimal.Parse(
        "1e" + exponent, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);

    private static decimal HalfUp(decimal value, int decimals) =>
        Math.Floor((value * PowerOfTen(decimals)) + 0.5m) / PowerOfTen(decimals);

    [GeneratedRegex("^(?<before>近|不足|超|突破|不少于|约)?(?<number>[0-9]+([.][0-9]+)?)(?<inside>[余多])?(?<large>[万亿]?)(?<afterLarge>[余多])?(?<unit>户|公里|元|人次)(?<behind>以内|以上|左右)?$")]
    private static partial Regex Whole();
}
