using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>A key whose colon is none: <c>标题：总结</c>, <c>title:总结</c>.</summary>
internal static class LooseKey
{
    /// <summary>The offset of the colon that was meant, after saying it; −1 if the line has none.</summary>
    public static int Say(FindingList findings, int line, string text, int start)
    {
        int colon = text.IndexOfAny([':', '：'], start);
        if (colon <= start || text.IndexOfAny([' ', '，', '。', '；', '、', '“', '{'], start, colon - start) >= 0)
        {
            return -1;
        }
        findings.Explains(text[colon] == '：' ? OutlineMessages.WideColon : OutlineMessages.ColonWithoutBlank, line, colon, 1,
            FindingList.Pair(text.Substring(start, colon - start), text.Substring(colon + 1)));
        return colon;
    }

    /// <summary>Says what is wrong with a text that has keys below it, in its own column.</summary>
    public static void SayAbove(FindingList findings, string text, int line, int start, string keyBelow)
    {
        if (Say(findings, line, text, start) < 0)
        {
            string words = text.Substring(start, LineShape.Comment(text, start) - start);
            findings.DoesNotFit(OutlineMessages.TextAndKeys, line, start, words.TrimEnd().Length, FindingList.Sample(words), keyBelow);
        }
    }
}
