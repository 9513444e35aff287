namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>What a line of block structure consists of: blanks, dashes, a key, and what stands behind them. Offsets are from 0.</summary>
internal sealed class LineShape
{
    private LineShape(int indent, IReadOnlyList<int> dashes, int keyStart, string key, int valueStart)
    {
        Indent = indent;
        Dashes = dashes;
        KeyStart = keyStart;
        Key = key;
        ValueStart = valueStart;
    }

    public int Indent { get; }

    /// <summary>Where the dashes stand: <c>- - 甲</c> has two.</summary>
    public IReadOnlyList<int> Dashes { get; }

    public bool HasKey => KeyStart >= 0;

    public int KeyStart { get; }

    public string Key { get; }

    /// <summary>Where the value begins; the end of the line if there is none.</summary>
    public int ValueStart { get; }

    public static LineShape Of(string text)
    {
        int indent = SkipBlanks(text, 0, tabs: false);
        var dashes = new List<int>();
        int position = indent;
        while (position < text.Length && text[position] == '-' && IsBlankAt(text, position + 1))
        {
            dashes.Add(position);
            position = SkipBlanks(text, position + 1);
        }
        int colon = ColonBehindKey(text, position);
        return colon < 0
            ? new LineShape(indent, dashes, -1, "", position)
            : new LineShape(indent, dashes, position, text.Substring(position, colon - position).Trim(), SkipBlanks(text, colon + 1));
    }

    /// <summary>The same line with the colon of its key elsewhere; itself for −1.</summary>
    public LineShape With(string text, int colon) =>
        colon < 0 ? this : new LineShape(Indent, Dashes, HasKey ? KeyStart : ValueStart, LooseKey.Name(text, HasKey ? KeyStart : ValueStart, colon), SkipBlanks(text, colon + 1));

    /// <summary>A blank or the end of the line: what YAML wants behind - and :.</summary>
    public static bool IsBlankAt(string text, int position) => position >= text.Length || text[position] is ' ' or '\t';

    public static int SkipBlanks(string text, int position, bool tabs = true)
    {
        while (position < text.Length && (text[position] == ' ' || (tabs && text[position] == '\t')))
        {
            position++;
        }
        return position;
    }

    /// <summary>The next colon that YAML takes for the end of a key, or −1.</summary>
    public static int Colon(string text, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (text[i] == ':' && IsBlankAt(text, i + 1))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>The # of a comment behind a plain text, or the end of the line.</summary>
    public static int Comment(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] == '#' && (i == 0 || IsBlankAt(text, i - 1)))
            {
                return i;
            }
        }
        return text.Length;
    }

    private static int ColonBehindKey(string text, int start)
    {
        if (start >= text.Length)
        {
            return -1;
        }
        switch (text[start])
        {
            case '"' or '\'':
                int close = QuotedText.End(text, start);
                int behind = close < 0 ? -1 : SkipBlanks(text, close + 1);
                return behind >= 0 && behind < text.Length && text[behind] == ':' && IsBlankAt(text, behind + 1) ? behind : -1;
            case '{' or '[' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' or '#':
                return -1;
            default:
                int colon = Colon(text, start, Comment(text, start));
                return colon > start ? colon : -1;
        }
    }
}
