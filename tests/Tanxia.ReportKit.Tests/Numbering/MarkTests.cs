namespace Tanxia.ReportKit.Tests.Numbering;

[Trait("PublicCase", "P46")]
public sealed class MarkTests
{
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿";

    public static TheoryData<Series, string, string> Frames => new()
    {
        { Series.Chinese, "", "、" },
        { Series.ChineseInBrackets, "（", "）" },
        { Series.FirstIs, "", "是" },
        { Series.FirstMust, "", "要" },
        { Series.Ordinal, "第", "，" },
    };

    [Theory]
    [MemberData(nameof(Frames))]
    public void ASeriesInChineseFramesTheNumeral(Series series, string before, string behind) =>
        Assert.Equal(Numbers.Select(number => before + Numeral(number) + behind), Marks(series));

    [Fact]
    public void AnArabicNumberTakesALowDotAndNothingElse() => Assert.Equal(Numbers.Select(number => $"{number}."), Marks(Series.Arabic));

    [Fact]
    public void AnArabicNumberInBracketsTakesNothingBehindThem() =>
        Assert.Equal(Numbers.Select(number => $"（{number}）"), Marks(Series.ArabicInBrackets));

    [Fact]
    public void CircledNumbersEndAtFiftyAndGoOnInBrackets() =>
        Assert.Equal(Numbers.Select(number => number <= 50 ? Circled[number - 1].ToString() : $"（{number}）"), Marks(Series.Circled));

    [Fact]
    public void ADashIsTheSameBeforeEveryEntry() => Assert.Equal(Numbers.Select(_ => "——"), Marks(Series.Dash));

    [Fact]
    public void NoMarkIsNothing() => Assert.Equal(Numbers.Select(_ => ""), Marks(Series.None));

    [Fact]
    public void EverySeriesWasLookedAt() =>
        Assert.Equal(
            Enum.GetValues<Series>(),
            Frames.Select(row => (Series)row[0])
                .Concat([Series.None, Series.Arabic, Series.ArabicInBrackets, Series.Circled, Series.InTurn, Series.OneHand, Series.Dash]).Order());

    [Theory]
    [InlineData(Series.InTurn, "首先，其次，")]
    [InlineData(Series.InTurn, "首先，其次，最后，")]
    [InlineData(Series.InTurn, "首先，其次，再次，最后，")]
    [InlineData(Series.OneHand, "一方面 另一方面 ")]
    public void ASeriesOfWordsHasALastOne(Series series, string words)
    {
        string[] expected = [.. words.Split(series == Series.InTurn ? '，' : ' ')[..^1].Select(word => series == Series.InTurn ? word + "，" : word)];
        Assert.Equal(expected, Marks(series, Enumerable.Range(1, expected.Length), expected.Length));
    }

    [Fact]
    public void OnlyASeriesOfWordsHasAnEnd() =>
        Assert.Equal(["InTurn 4", "OneHand 2"], Enum.GetValues<Series>().Where(s => Mark.Most(s) < int.MaxValue).Select(s => $"{s} {Mark.Most(s)}"));

    private static IEnumerable<int> Numbers => Enumerable.Range(1, 120);

    private static IEnumerable<string> Marks(Series series) => Marks(series, Numbers, 120);

    private static IEnumerable<string> Marks(Series series, IEnumerable<int> numbers, int count) => numbers.Select(number =>
    {
        var buffer = new TextBuffer();
        Mark.Write(buffer, series, number, count);
        return buffer.ToString();
    });

    /// <summary>One to a hundred and twenty from their parts.</summary>
    private static string Numeral(int number)
    {
        string digits = "一二三四五六七八九";
        string ones = number % 10 == 0 ? "" : digits[(number % 10) - 1].ToString();
        int tens = number / 10 % 10;
        return number switch
        {
            < 10 => ones,
            < 20 => "十" + ones,
            < 100 => digits[tens - 1] + "十" + ones,
            100 => "一百",
            _ => "一百" + (tens == 0 ? "零" : digits[tens - 1] + "十") + ones,
        };
    }
}
