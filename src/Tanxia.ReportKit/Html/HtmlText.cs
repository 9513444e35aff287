namespace Tanxia.ReportKit;

/// <summary>
/// Writes text so that it stays text, between tags and in attributes alike, for parsers of HTML and of XML: what neither
/// may hold (controls, half a surrogate pair, U+FFFE and U+FFFF) becomes U+FFFD.
/// </summary>
internal static class HtmlText
{
    public static void Write(TextWriter destination, string text) => Write(destination, text, 0, text.Length);

    public static void Write(TextWriter destination, string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&':
                    destination.Write("&amp;");
                    break;
                case '<':
                    destination.Write("&lt;");
                    break;
                case '>':
                    destination.Write("&gt;");
                    break;
                case '"':
                    destination.Write("&quot;");
                    break;
                case '\'':
                    destination.Write("&#39;");
                    break;
                case '\n':
                    // In an attribute a bare line break may be read as a space.
                    destination.Write("&#10;");
                    break;
                case '\t':
                    destination.Write("&#9;");
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
                    {
                        destination.Write(c);
                        destination.Write(text[++i]);
                    }
                    else
                    {
                        destination.Write(char.IsControl(c) || char.IsSurrogate(c) || c >= '\uFFFE' ? '\uFFFD' : c);
                    }
                    break;
            }
        }
    }
}
