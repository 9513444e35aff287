namespace Tanxia.ReportKit;

/// <summary>
/// Whole numbers in Chinese characters as numbering and small quantities say them: 十, 二十一, 一百零一, 一百一十, 十一万.
/// Place words take 零, not 〇 (GB/T 15835-2011, 5.2.5); 兆 is not used, so 10¹² is 一万亿.
/// </summary>
public static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九十";

    /// <summary>The number in Chinese characters; 负 stands before a negative one.</summary>
    public static string Format(long number)
    {
        var buffer = new TextBuffer();
        Write(buffer, number);
        return buffer.ToString();
    }

    internal static void Write(TextBuffer buffer, long number)
    {
        // Nearly every mark is one of these.
        if (number is >= 0 and <= 10)
        {
            buffer.Append(Digits[(int)number]);
            return;
        }
        // A negative long reaches one further than a positive one, so the magnitude is unsigned.
        ulong magnitude = number < 0 ? (ulong)(-(number + 1)) + 1 : (ulong)number;
        if (number < 0)
        {
            buffer.Append('负');
        }
        int start = buffer.Length;
        WriteMagnitude(buffer, magnitude);
        // 一十 is said only inside a number: 十一, but 一百一十.
        if (buffer.Length > start + 1 && buffer[start] == '一' && buffer[start + 1] == '十')
        {
            buffer.Remove(start);
        }
    }

    private static void WriteMagnitude(TextBuffer buffer, ulong number)
    {
        const ulong TenThousand = 10_000, HundredMillion = 100_000_000;
        if (number >= HundredMillion)
        {
            WriteMagnitude(buffer, number / HundredMillion);
            buffer.Append('亿');
            WriteRest(buffer, number % HundredMillion, HundredMillion / 10);
        }
        else if (number >= TenThousand)
        {
            WriteMagnitude(buffer, number / TenThousand);
            buffer.Append('万');
            WriteRest(buffer, number % TenThousand, TenThousand / 10);
        }
        else
        {
            WriteBelowTenThousand(buffer, (int)number);
        }
    }

    /// <summary>What stands behind 万 or 亿: nothing for zero, and 零 first where the place below is empty.</summary>
    private static void WriteRest(TextBuffer buffer, ulong rest, ulong highestPlace)
    {
        if (rest == 0)
        {
            return;
        }
        if (rest < highestPlace)
        {
            buffer.Append('零');
        }
        WriteMagnitude(buffer, rest);
    }

    private static void WriteBelowTenThousand(TextBuffer buffer, int number)
    {
        bool started = false, gap = false;
        for (int place = 1000, index = 2; place > 0; place /= 10, index--)
        {
            int digit = number / place % 10;
            if (digit == 0)
            {
                gap = started;
                continue;
            }
            if (gap)
            {
                buffer.Append('零');
                gap = false;
            }
            buffer.Append(Digits[digit]);
            if (place > 1)
            {
                buffer.Append("十百千"[index]);
            }
            started = true;
        }
    }
}
