namespace Tanxia.ReportKit;

/// <summary>A line that has more than blanks: from its first to behind its last visible character.</summary>
internal readonly struct TextLine(int start, int end, bool followsBlank)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>An empty line stands before it.</summary>
    public bool FollowsBlank { get; } = followsBlank;

    /// <summary>All of a text. LF, CRLF and CR end a line.</summary>
    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        bool blank = false;
        for (int position = 0; position < text.Length;)
        {
            int stop = text.IndexOfAny(['\n', '\r'], position);
            stop = stop < 0 ? text.Length : stop;
            int start = position, end = stop;
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }
            if (end > start)
            {
                lines.Add(new TextLine(start, end, blank));
            }
            blank = end == start;
            position = stop + (stop + 1 < text.Length && text[stop] == '\r' && text[stop + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }
}
