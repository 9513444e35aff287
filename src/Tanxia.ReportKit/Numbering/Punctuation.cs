namespace Tanxia.ReportKit;

/// <summary>
/// Closes paragraphs, headings and entries, and is the only one that does: whatever mark was typed at the end, 。。 and ；。
/// cannot come out. ！？…… stay and need no 。, and so does a closing quote or bracket behind a finished sentence.
/// </summary>
internal static class Punctuation
{
    /// <summary>Closes words by 。; a ： stays, since something follows it, and before a list that runs on so does a ，.</summary>
    /// <returns>The words end in ：.</returns>
    public static bool CloseWords(TextBuffer buffer, int start, int paragraphStart, bool beforeList)
    {
        bool leadsIn = beforeList && LastTyped(buffer, start) == '，';
        Open(buffer, start);
        int end = buffer.Length;
        if (end == start)
        {
            return false;
        }
        char last = buffer[end - 1];
        if (last == '：')
        {
            return true;
        }
        if (leadsIn)
        {
            buffer.Append('，');
        }
        else if (!IsClosed(buffer, start, paragraphStart))
        {
            buffer.Append('。');
        }
        return false;
    }

    /// <summary>Drops what a clerk may have typed behind a heading, an entry or a record.</summary>
    public static void Open(TextBuffer buffer, int start)
    {
        int end = buffer.Length;
        if (end > start && IsIdeograph(buffer[end - 1]))
        {
            return;
        }
        while (end > start && buffer[end - 1] is '。' or '；' or '，' or '、' or ' ' or '　')
        {
            end--;
        }
        buffer.Shorten(end);
    }

    /// <summary>A mark that ends a sentence or a part of one.</summary>
    public static bool IsMark(char character) => character is '。' or '；' or '，' or '、' or '：' or '！' or '？';

    /// <summary>A quote or a bracket that closes.</summary>
    public static bool Closes(char character) => character is '”' or '’' or '」' or '』' or '）';

    private static char LastTyped(TextBuffer buffer, int start)
    {
        int end = buffer.Length;
        while (end > start && buffer[end - 1] is ' ' or '　')
        {
            end--;
        }
        return end > start ? buffer[end - 1] : '\0';
    }

    /// <summary>The end is a mark that closes a sentence.</summary>
    public static bool IsClosed(TextBuffer buffer, int start, int paragraphStart)
    {
        int last = buffer.Length - 1;
        if (IsIdeograph(buffer[last]))
        {
            return false;
        }
        switch (buffer[last])
        {
            case '。' or '！' or '？' or '!' or '?' or '…':
                return true;
            case '”' or '’' or '」' or '』':
                // ’” close together what was quoted inside a quote.
                while (last > start && buffer[last] is '”' or '’' or '」' or '』')
                {
                    last--;
                }
                return EndsSentence(buffer[last]);
            case '）':
                int depth = 0;
                for (int position = last; position >= paragraphStart; position--)
                {
                    depth += buffer[position] == '）' ? 1 : buffer[position] == '（' ? -1 : 0;
                    if (depth == 0)
                    {
                        return position == paragraphStart || EndsSentence(buffer[position - 1]);
                    }
                }
                return false;
            default:
                return false;
        }
    }

    /// <summary>Nearly all words end in one; it is no mark of any kind.</summary>
    private static bool IsIdeograph(char character) => character is >= '\u4E00' and <= '\u9FFF';

    private static bool EndsSentence(char character) => character is '。' or '！' or '？' or '!' or '?' or '…';
}
