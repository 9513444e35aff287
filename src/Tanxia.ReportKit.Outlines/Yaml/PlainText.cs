using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>A text without quotes, and what YAML cuts off or misreads in it.</summary>
internal static class PlainText
{
    private const string Opening = "（“《〈【「";
    private const string Closing = "）”》〉】」";

    /// <summary>Says what is wrong with a text that begins behind a key or a dash.</summary>
    public static void Say(FindingList findings, int line, string text, int start, string key)
    {
        int end = LineShape.Comment(text, start);
        string words = text.Substring(start, end - start).TrimEnd(' ', '\t');
        if (Beginning.Say(findings, line, start, words, key))
        {
            return;
        }
        int colon = LineShape.Colon(text, start, end);
        if (WideSign.Find(words, colon >= 0) is { } corrected)
        {
            // The parser takes a lone one for a text.
            findings.Say(colon < 0, OutlineMessages.WideSign, line, start, 1, text[start], corrected);
        }
        else if (colon >= 0)
        {
            string behind = text.Substring(colon + 1, end - colon - 1).Trim();
            findings.Explains(OutlineMessages.ColonInText, line, colon, 1, FindingList.Corrected(text.Substring(start, colon - start).TrimEnd() + "：" + behind));
        }
        SayCutOff(findings, line, text, start);
    }

    /// <summary>Says that the end of a text would be lost as a comment. A comment has a blank behind #, or stands in a finished text.</summary>
    public static void SayCutOff(FindingList findings, int line, string text, int start)
    {
        int hash = LineShape.Comment(text, start);
        if (hash >= text.Length)
        {
            return;
        }
        if (IsCutOff(text, start, hash))
        {
            findings.Certain(OutlineMessages.TextCutOff, line, hash, text.Length - hash, FindingList.Sample(text.Substring(hash)), FindingList.Quote(text.Substring(start)));
        }
    }

    /// <summary>What # cuts off belongs to the text before it: no blank stands behind #, or the text has an open bracket.</summary>
    public static bool IsCutOff(string text, int start, int hash)
    {
        string words = text.Substring(start, hash - start);
        int behind = hash;
        while (behind < text.Length && text[behind] == '#')
        {
            behind++;
        }
        bool isOpen = words.Count(c => Opening.IndexOf(c) >= 0) > words.Count(c => Closing.IndexOf(c) >= 0);
        return !LineShape.IsBlankAt(text, behind) || isOpen;
    }

    /// <summary>Says that a whole text would be lost as a comment.</summary>
    public static void SayLost(FindingList findings, int line, string text, int hash)
    {
        if (!LineShape.IsBlankAt(text, hash + 1) && text[hash + 1] != '#')
        {
            string lost = text.Substring(hash);
            findings.Certain(OutlineMessages.TextCutOff, line, hash, lost.Length, FindingList.Sample(lost), FindingList.Quote(lost));
        }
    }
}
