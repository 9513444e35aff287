namespace Tanxia.ReportKit;

/// <summary>A token of a sentence: a whole figure with its unit, a Latin word, or one character.</summary>
internal readonly struct ReadToken
{
    private const string ChineseDigits = "〇零一二两三四五六七八九十百千";

    private ReadToken(int start, int length, bool isFigure)
    {
        Start = start;
        Length = length;
        IsFigure = isFigure;
    }

    public int Start { get; }

    public int Length { get; }

    public int End => Start + Length;

    public bool IsFigure { get; }

    public static List<ReadToken> Of(string text, int start, int end)
    {
        var tokens = new List<ReadToken>();
        for (int position = start; position < end;)
        {
            int behind = Figure(text, position, start, end);
            bool isFigure = behind > position;
            if (!isFigure)
            {
                behind = position + 1;
                if (IsLatin(text[position]))
                {
                    while (behind < end && IsLatin(text[behind]))
                    {
                        behind++;
                    }
                }
                else if (char.IsHighSurrogate(text[position]) && behind < end && char.IsLowSurrogate(text[behind]))
                {
                    behind++;
                }
            }
            tokens.Add(new ReadToken(position, behind - position, isFigure));
            position = behind;
        }
        return tokens;
    }

    /// <summary>Behind the figure that begins there; the position itself if there is none.</summary>
    private static int Figure(string text, int position, int start, int end)
    {
        int number = position;
        if (number < end && text[number] is '-' or '−' && (number == start || !IsDigit(text[number - 1])))
        {
            number++;
        }
        if (number < end && IsDigit(text[number]))
        {
            int behind = Number(text, number, end);
            // 2026年6月30日 is one figure.
            while (true)
            {
                int unit = Unit(text, behind, end);
                bool goesOn = unit > behind && text[unit - 1] is '年' or '月' && unit < end && IsDigit(text[unit]);
                if (!goesOn)
                {
                    return unit;
                }
                int next = Number(text, unit, end);
                if (next >= end || text[next] is not ('月' or '日'))
                {
                    return unit;
                }
                behind = next;
            }
        }
        return InChinese(text, position, end);
    }

    private static int Number(string text, int position, int end)
    {
        while (position < end && (IsDigit(text[position])
            || (text[position] is '.' or ',' or '．' && position + 1 < end && IsDigit(text[position + 1]))))
        {
            position++;
        }
        return position;
    }

    /// <summary>余, 万 and the unit behind a number.</summary>
    private static int Unit(string text, int position, int end)
    {
        position = Rounding(text, position, end);
        if (position < end && text[position] is '万' or '亿' or '千' or '百')
        {
            position++;
            if (position < end && text[position] is '亿')
            {
                position++;
            }
        }
        position = Rounding(text, position, end);
        return position + UnitWords.LengthAt(text, position, end);
    }

    private static int Rounding(string text, int position, int end) => position < end && text[position] is '余' or '多' or '来' ? position + 1 : position;

    /// <summary>两家, 第三季度: Chinese numerals are figures only before a unit.</summary>
    private static int InChinese(string text, int position, int end)
    {
        int behind = position < end && text[position] == '第' ? position + 1 : position, numeral = behind;
        while (behind < end && ChineseDigits.IndexOf(text[behind]) >= 0)
        {
            behind++;
        }
        if (behind == numeral)
        {
            return position;
        }
        int unit = Unit(text, behind, end);
        return unit > behind && UnitWords.LengthAt(text, behind, end) + UnitWords.LengthAt(text, behind + 1, end) > 0 ? unit : position;
    }

    private static bool IsDigit(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static bool IsLatin(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
