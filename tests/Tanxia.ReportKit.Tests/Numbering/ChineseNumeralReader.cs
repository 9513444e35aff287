namespace Tanxia.ReportKit.Tests.Numbering;

/// <summary>Reads Chinese numerals back: the inverse of what is tested, written without a look at it.</summary>
internal static class ChineseNumeralReader
{
    public static decimal Read(string text) => text[0] == '负' ? -Magnitude(text[1..]) : Magnitude(text);

    private static decimal Magnitude(string text)
    {
        if (text.LastIndexOf('亿') is >= 0 and var hundredMillion)
        {
            return (Magnitude(text[..hundredMillion]) * 100_000_000) + Rest(text[(hundredMillion + 1)..]);
        }
        if (text.IndexOf('万') is >= 0 and var tenThousand)
        {
            return (Magnitude(text[..tenThousand]) * 10_000) + Rest(text[(tenThousand + 1)..]);
        }
        return BelowTenThousand(text);
    }

    private static decimal Rest(string text) => text.Length == 0 ? 0 : Magnitude(text.TrimStart('零'));

    private static decimal BelowTenThousand(string text)
    {
        decimal sum = 0;
        int digit = 1; // 十 alone is ten.
        foreach (char c in text)
        {
            int place = "个十百千".IndexOf(c);
            if (place < 0)
            {
                digit = "零一二三四五六七八九".IndexOf(c);
                Assert.InRange(digit, 0, 9);
                continue;
            }
            sum += digit * (place == 1 ? 10 : place == 2 ? 100 : 1000);
            digit = 0;
        }
        return sum + (text[^1] is '十' or '百' or '千' ? 0 : digit);
    }
}
