namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>Tells anchors, aliases and tags, as programmers write them, from words that only begin like one: <c>*重点*</c>.</summary>
internal static class Marker
{
    /// <param name="text">It begins with &amp;, * or !.</param>
    public static bool IsText(string text)
    {
        int end = text.IndexOf(' ');
        string name = end < 0 ? text : text.Substring(0, end);
        bool isName = name.TrimStart('&', '*', '!').All(c => c < 128 && (char.IsLetterOrDigit(c) || c is '_' or '-' or ':' or '/' or '.'));
        // Nothing can stand behind an alias.
        return !isName || name.Trim('&', '*').Length == 0 || (text[0] == '*' && end > 0 && text.Substring(end).Trim().Length > 0);
    }
}
