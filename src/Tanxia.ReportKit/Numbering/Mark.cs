namespace Tanxia.ReportKit;

/// <summary>Writes the mark of one member of a series. Nothing stands behind （一） （1） ① and 一是, and 1 takes a low dot.</summary>
internal static class Mark
{
    /// <param name="buffer">Where to.</param>
    /// <param name="series">The series.</param>
    /// <param name="number">The position, from 1.</param>
    /// <param name="count">How many there are: a series of words has a last one.</param>
    public static void Write(TextBuffer buffer, Series series, int number, int count = 0)
    {
        switch (series)
        {
            case Series.Chinese:
                ChineseNumeral.Write(buffer, number);
                buffer.Append('、');
                break;
            case Series.ChineseInBrackets:
                buffer.Append('（');
                ChineseNumeral.Write(buffer, number);
                buffer.Append('）');
                break;
            case Series.Arabic:
                buffer.Append(number);
                buffer.Append('.');
                break;
            case Series.ArabicInBrackets:
            case Series.Circled when number > 50:
                buffer.Append('（');
                buffer.Append(number);
                buffer.Append('）');
                break;
            case Series.Circled:
                buffer.Append(Circled(number));
                break;
            case Series.FirstIs:
                ChineseNumeral.Write(buffer, number);
                buffer.Append('是');
                break;
            case Series.FirstMust:
                ChineseNumeral.Write(buffer, number);
                buffer.Append('要');
                break;
            case Series.Ordinal:
                buffer.Append('第');
                ChineseNumeral.Write(buffer, number);
                buffer.Append('，');
                break;
            case Series.InTurn:
                // Of two the second is 其次: 最后 ends only what has a middle.
                buffer.Append(number == 1 ? "首先，" : number == 2 ? "其次，" : number == count ? "最后，" : "再次，");
                break;
            case Series.OneHand:
                buffer.Append(number == 1 ? "一方面" : "另一方面");
                break;
            case Series.Dash:
                buffer.Append("——");
                break;
        }
    }

    /// <summary>A series of words has a natural end; inventing a word would be worse than stopping.</summary>
    public static int Most(Series series) => series switch
    {
        Series.InTurn => 4,
        Series.OneHand => 2,
        _ => int.MaxValue,
    };

    /// <summary>Unicode has the circled numbers in three runs.</summary>
    private static char Circled(int number) => (char)(number <= 20 ? '\u2460' + number - 1
        : number <= 35 ? '\u3251' + number - 21
        : '\u32B1' + number - 36);
}
