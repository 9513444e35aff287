using System.Globalization;

namespace Tanxia.ReportKit;

/// <summary>Characters that cannot stand in one line of a report: controls, line breaks, half a surrogate pair, invisible ones.</summary>
internal static class UnprintableCharacter
{
    /// <summary>The index of the first one, or −1.</summary>
    public static int Find(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFFFD' || IsInvisible(c))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>Zero-width characters, direction marks and a byte-order mark: nobody sees them, and comparisons fail.</summary>
    public static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u00AD'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Its name for a message.</summary>
    public static Bilingual Describe(char c)
    {
        string code = "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
        return c switch
        {
            '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' => new Bilingual("换行（" + code + "）", "a line break (" + code + ")"),
            '\t' => new Bilingual("制表符（" + code + "）", "a tab (" + code + ")"),
            '\u3000' => new Bilingual("全角空格（" + code + "）", "a full-width blank (" + code + ")"),
            '\u00A0' => new Bilingual("不换行空格（" + code + "）", "a no-break space (" + code + ")"),
            '\uFFFD' => new Bilingual("乱码（" + code + "）", "a replacement character (" + code + ")"),
            _ when IsInvisible(c) => new Bilingual("看不见的字符（" + code + "）", "an invisible character (" + code + ")"),
            _ when char.IsSurrogate(c) => new Bilingual("不完整的字符（" + code + "）", "half a character (" + code + ")"),
            _ => new Bilingual("控制字符（" + code + "）", "a control character (" + code + ")"),
        };
    }
}
