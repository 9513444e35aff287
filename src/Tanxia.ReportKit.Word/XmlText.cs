namespace Tanxia.ReportKit.Word;

/// <summary>Text as XML can hold it: controls, half a surrogate pair, U+FFFE and U+FFFF become U+FFFD.</summary>
internal static class XmlText
{
    public static string Clean(string text)
    {
        int first = Find(text, 0);
        if (first == text.Length)
        {
            return text;
        }
        char[] clean = text.ToCharArray();
        for (int i = first; i < text.Length; i = Find(text, i + 1))
        {
            clean[i] = '\uFFFD';
        }
        return new string(clean);
    }

    /// <summary>The next one that cannot stand; the length if there is none.</summary>
    private static int Find(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsControl(c) || char.IsSurrogate(c) || c >= '\uFFFE')
            {
                return i;
            }
        }
        return text.Length;
    }
}
