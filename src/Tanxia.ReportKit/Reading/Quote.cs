namespace Tanxia.ReportKit;

/// <summary>A text as a message quotes it: on one line, and of a long one the beginning and the end.</summary>
internal static class Quote
{
    private const int Longest = 60, Head = 36, Tail = 20;

    public static string Of(string text)
    {
        string line = text.Length > 4 * Longest ? text.Substring(0, 2 * Longest) + text.Substring(text.Length - Longest) : text;
        line = line.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
        return text.Length <= Longest ? line : line.Substring(0, Head) + "…" + line.Substring(line.Length - Tail);
    }
}
