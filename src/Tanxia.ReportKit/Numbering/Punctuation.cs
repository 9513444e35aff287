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
        int end = buffer.Length;
        while (end > start && (buffer[end - 1] is '；' or '、' or ' ' or '　' || (buffer[end - 1] == '，' && !beforeList)
            || (buffer[end - 1] == '。' && end - 1 > start && IsMark(buffer[end - 2]))))
        {
            end--;
        }
        buffer.Shorten(end);
        if (end == start)
        {
            return false;
        }
        char last = buffer[end - 1];
        if (last is '：' or '，' || IsClosed(buffer, start, paragraphStart))
        {
            return last == '：';
        }
        buffer.Append('。');
        return false;
    }

    /// <summary>Drops what a clerk may have typed behind a heading, an entry or a record.</summary>
    public static void Open(TextBuffer buffer, int start)
    {
        int end = buffer.Length;
        while (end > start && buffer[end - 1] is '。' or '；' or '，' or '、' or ' ' or '　')
        {
            end--;
        }
        buffer.Shorten(end);
    }

    /// <summary>The end is a mark that closes a sentence.</summary>
    public static bool IsClosed(TextBuffer buffer, int start, int paragraphStart)
    {
        int last = buffer.Length - 1;
        switch (buffer[last])
        {
            case '。' or '！' or '？' or '!' or '?' or '…':
                return true;
            case '”' or '’' or '」' or '』':
                int inside = last - 1;
                while (inside > start && buffer[inside] is '”' or '’' or '」' or '』')
                {
                    inside--;
                }
                return inside >= start && EndsSentence(buffer[inside]);
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

    /// <summary>A 。 behind one of these is too much: what stood between them went with its condition, or it was typed.</summary>
    private static bool IsMark(char character) => EndsSentence(character) || character is '；' or '，' or '、' or '：' or ' ' or '　';

    private static bool EndsSentence(char character) => character is '。' or '！' or '？' or '!' or '?' or '…';
}
