using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>A key whose colon is none: <c>标题：总结</c>, <c>title:总结</c>.</summary>
internal static class LooseKey
{
    /// <summary>The offset of the colon that was meant; −1 if what begins at <paramref name="start"/> is no key.</summary>
    public static int Colon(string text, int start)
    {
        int colon = text.IndexOfAny([':', '：'], start);
        return colon > start && Name(text, start, colon) is { Length: > 0 } name && name.IndexOfAny([' ', '，', '。', '；', '、', '“', '{']) < 0 ? colon : -1;
    }

    /// <summary>It begins with a word of the language: no text does, before a colon.</summary>
    public static bool IsKnown(string text, int start) => Colon(text, start) is >= 0 and int colon && Keys.Places(Name(text, start, colon)) != MapKind.None;

    /// <summary>The key before the colon, without quotes and blanks.</summary>
    public static string Name(string text, int start, int colon) => text.Substring(start, colon - start).Trim(' ', '\u3000', '“', '”');

    public static MessageKind Kind(char colon) => colon == '：' ? OutlineMessages.WideColon : OutlineMessages.ColonWithoutBlank;

    /// <summary>The line as it would have to be written.</summary>
    public static string Corrected(string text, int start, int colon) => FindingList.Pair(Name(text, start, colon), text.Substring(colon + 1));

    /// <summary>Says it, and where the colon is; −1 if the line has none.</summary>
    public static int Say(FindingList findings, int line, string text, int start, bool isCertain = false)
    {
        int colon = Colon(text, start);
        if (colon >= 0)
        {
            findings.Say(isCertain, Kind(text[colon]), line, colon, 1, Corrected(text, start, colon));
        }
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
