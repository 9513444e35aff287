namespace Tanxia.ReportKit;

/// <summary>Writes the mark of one member of a series. Nothing stands behind （一） （1） ① and 一是, and 1 takes a low dot.</summary>
internal static class Mark
{
    public static void Write(TextBuffer buffer, Series series, int number)
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
            case Series.Dash:
                buffer.Append("——");
                break;
        }
    }

    /// <summary>Unicode has the circled numbers in three runs.</summary>
    private static char Circled(int number) => (char)(number <= 20 ? '\u2460' + number - 1
        : number <= 35 ? '\u3251' + number - 21
        : '\u32B1' + number - 36);
}
