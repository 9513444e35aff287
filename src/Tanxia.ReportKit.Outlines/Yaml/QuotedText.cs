using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>A text in quotes within one line.</summary>
internal static class QuotedText
{
    // Half a surrogate pair: a system that cuts a name after so many characters cuts through a rare one.
    private static readonly Regex HalfPair = new(
        @"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}", RegexOptions.CultureInvariant);

    private const string Escapes = "0abtnvfre \"/\\N_LPxuU\t";

    /// <summary>The offset of the closing quote, or −1.</summary>
    /// <param name="text">The line.</param>
    /// <param name="open">The offset of the opening quote.</param>
    public static int End(string text, int open) => End(text, open + 1, text[open]);

    /// <summary>The offset of the quote that closes a text which began before <paramref name="from"/>, or −1.</summary>
    public static int End(string text, int from, char quote)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (quote == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == quote)
            {
                if (quote == '"' || i + 1 >= text.Length || text[i + 1] != quote)
                {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /// <summary>Says what is wrong with the escapes of a text in double quotes.</summary>
    public static void SayEscapes(FindingList findings, int line, string text, int open, int close)
    {
        if (text[open] != '"')
        {
            return;
        }
        int bad = BadEscape(text, open, close);
        if (bad >= 0)
        {
            findings.Explains(OutlineMessages.BadEscape, line, bad, 2, FindingList.Quote(text.Substring(open + 1, close - open - 1)));
        }
        Match half = HalfPair.Match(text, open, close - open);
        if (half.Success)
        {
            findings.Explains(OutlineMessages.UnprintableCharacter, line, half.Index, half.Length, UnprintableCharacter.Describe((char)Convert.ToInt32(half.Value.Substring(2), 16)));
        }
    }

    /// <summary>The offset of a backslash that means nothing in double quotes, or −1.</summary>
    private static int BadEscape(string text, int open, int close)
    {
        for (int i = open + 1; i < close; i++)
        {
            if (text[i] == '\\')
            {
                if (Escapes.IndexOf(text[i + 1]) < 0)
                {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /// <summary>The line with quotes as Chinese texts have them.</summary>
    public static string InChinese(string text, char quote)
    {
        var result = new System.Text.StringBuilder(text.Length);
        bool isOpen = false;
        foreach (char c in text)
        {
            result.Append(c != quote ? c : isOpen ? '”' : '“');
            isOpen ^= c == quote;
        }
        return result.ToString();
    }
}
