using System.Globalization;

namespace Tanxia.ReportKit.Word;

/// <summary>Finds the Han characters that fonts for GB2312 lack; they stand in the names of people and villages.</summary>
internal static class RareCharacters
{
    /// <summary>How much of the text around it is shown.</summary>
    private const int Around = 4;

    /// <summary>One warning for each character.</summary>
    public static IReadOnlyList<ReportMessage> Find(RenderedReport report, PageSetup page)
    {
        string[] fonts = [.. new[] { page.TextFont, page.Heading2Font, page.TitleFont }.Where(IsForGb2312)];
        if (fonts.Length == 0)
        {
            return [];
        }
        var found = new HashSet<string>();
        var messages = new List<ReportMessage>();
        foreach (string text in report.Document is { } document ? [report.Text, document.Text] : new[] { report.Text })
        {
            for (int i = 0; i < text.Length; i++)
            {
                int length = char.IsSurrogatePair(text, i) ? 2 : 1;
                string character = text.Substring(i, length);
                if (Gb2312.Lacks(text[i]) && found.Add(character))
                {
                    messages.Add(new ReportMessage(WordMessages.RareCharacter, "", 0, 0, character,
                        "U+" + char.ConvertToUtf32(text, i).ToString("X4", CultureInfo.InvariantCulture), fonts[0], Place(text, i, length)));
                }
                i += length - 1;
            }
        }
        return messages;
    }

    private static bool IsForGb2312(string font) => font.EndsWith("_GB2312", StringComparison.Ordinal) || font == WordFont.Title.In(WordFonts.Standard);

    private static string Place(string text, int at, int length)
    {
        int start = at, end = at + length;
        while (start > 0 && at - start < Around && text[start - 1] != '\n')
        {
            start--;
        }
        while (end < text.Length && end - at - length < Around && text[end] != '\n')
        {
            end++;
        }
        // No half characters.
        start += char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text.Substring(start, end - start);
    }
}
