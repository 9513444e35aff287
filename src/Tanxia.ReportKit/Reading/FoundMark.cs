namespace Tanxia.ReportKit;

/// <summary>A mark that was found in a text. What people type, 1、 and (一), counts as what we write.</summary>
internal readonly struct FoundMark
{
    private const string Digits = "零一二三四五六七八九";
    private const int LongestNumeral = 5;

    private static readonly (string Word, Series Series, int Number)[] Words =
    [
        ("首先，", Series.InTurn, 1), ("其次，", Series.InTurn, 2), ("再次，", Series.InTurn, 0), ("最后，", Series.InTurn, 0),
        ("一方面", Series.OneHand, 1), ("另一方面", Series.OneHand, 2),
    ];

    private FoundMark(Series series, int number, int length)
    {
        Series = series;
        Number = number;
        Length = length;
    }

    public Series Series { get; }

    /// <summary>From 1; 0 where only the place in the series can tell, as of 再次 and ——.</summary>
    public int Number { get; }

    public int Length { get; }

    public bool IsNone => Length == 0;

    /// <summary>It heads sections too, and then no number is unexpected.</summary>
    public bool HeadsSections => Series is Series.Chinese or Series.ChineseInBrackets or Series.Arabic or Series.ArabicInBrackets;

    /// <summary>The mark that begins there, or none.</summary>
    public static FoundMark At(string text, int start, int end, bool startsLine)
    {
        if (start >= end)
        {
            return default;
        }
        char first = text[start];
        if (first is '（' or '(')
        {
            return InBrackets(text, start, end);
        }
        if (first is >= '0' and <= '9')
        {
            int behind = start, number = Arabic(text, ref behind, end);
            return number > 0 && behind < end && text[behind] is '.' or '．' or '、' && !(behind + 1 < end && char.IsDigit(text[behind + 1]))
                ? new FoundMark(Series.Arabic, number, behind + 1 - start)
                : default;
        }
        if (first == '—')
        {
            return startsLine && start + 2 < end && text[start + 1] == '—' ? new FoundMark(Series.Dash, 0, 2) : default;
        }
        if (Circled(first) is > 0 and int circled)
        {
            return new FoundMark(Series.Circled, circled, 1);
        }
        return Word(text, start, end) is { IsNone: false } word ? word : InWords(text, start, end, startsLine);
    }

    private static FoundMark InBrackets(string text, int start, int end)
    {
        int behind = start + 1;
        bool arabic = behind < end && text[behind] is >= '0' and <= '9';
        int number = arabic ? Arabic(text, ref behind, end) : Chinese(text, ref behind, end);
        return number > 0 && behind < end && text[behind] is '）' or ')'
            ? new FoundMark(arabic ? Series.ArabicInBrackets : Series.ChineseInBrackets, number, behind + 1 - start)
            : default;
    }

    private static FoundMark Word(string text, int start, int end)
    {
        foreach ((string word, Series series, int number) in Words)
        {
            if (word.Length <= end - start && string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
            {
                return new FoundMark(series, number, word.Length);
            }
        }
        return default;
    }

    private static FoundMark InWords(string text, int start, int end, bool startsLine)
    {
        bool ordinal = text[start] == '第';
        int behind = start + (ordinal ? 1 : 0), number = Chinese(text, ref behind, end);
        if (number == 0 || behind >= end)
        {
            return default;
        }
        Series series = text[behind] switch
        {
            '，' when ordinal => Series.Ordinal,
            _ when ordinal => Series.None,
            '是' => Series.FirstIs,
            '要' => Series.FirstMust,
            '、' when startsLine => Series.Chinese,
            _ => Series.None,
        };
        return series == Series.None ? default : new FoundMark(series, number, behind + 1 - start);
    }

    private static int Arabic(string text, ref int position, int end)
    {
        int number = 0, last = Math.Min(end, position + 3);
        while (position < last && text[position] is >= '0' and <= '9')
        {
            number = (number * 10) + text[position++] - '0';
        }
        return number;
    }

    private static int Chinese(string text, ref int position, int end)
    {
        int number = 0, digit = 0, last = Math.Min(end, position + LongestNumeral);
        for (; position < last; position++)
        {
            int value = Digits.IndexOf(text[position]), place = text[position] switch { '十' => 10, '百' => 100, _ => 0 };
            if (place > 0)
            {
                number += (digit == 0 ? 1 : digit) * place;
                digit = 0;
            }
            else if (value >= 0)
            {
                digit = value;
            }
            else
            {
                break;
            }
        }
        return number + digit;
    }

    private static int Circled(char character) => character switch
    {
        >= '\u2460' and <= '\u2473' => character - '\u2460' + 1,
        >= '\u3251' and <= '\u325F' => character - '\u3251' + 21,
        >= '\u32B1' and <= '\u32BF' => character - '\u32B1' + 36,
        _ => 0,
    };
}
