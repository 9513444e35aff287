namespace Tanxia.ReportKit;

/// <summary>
/// Finds title, headings, entries and sentences. Nothing is looked at twice as often as the text is long, and no text is
/// refused: what is not understood is a sentence.
/// </summary>
internal sealed class ReadingBuilder
{
    private const int LongestHeadingLine = 45;
    private const int LongestRunInHeading = 40;

    /// <summary>Nobody writes deeper; a text of marks only must not nest without end.</summary>
    private const int Deepest = 12;

    private readonly Reading _reading;
    private readonly string _text;
    private readonly List<ReadPart> _parts = [];
    private readonly List<TextLine> _lines;

    /// <summary>From the whole text to the innermost section and entry, those whose list may go on included.</summary>
    private readonly List<ReadNode> _open = [];
    private ReadNode _current;
    private int _done;

    public ReadingBuilder(Reading reading)
    {
        _reading = reading;
        _text = reading.Text;
        _current = reading.Root;
        _open.Add(_current);
        _lines = TextLine.Of(_text);
    }

    public IReadOnlyList<ReadPart> Build()
    {
        int lastProse = _lines.FindLastIndex(line => IsProse(line) || IsMarked(line) || IsRow(line)), i = Front();
        for (; i < _lines.Count; i++)
        {
            TextLine line = _lines[i];
            FoundMark mark = FoundMark.At(_text, line.Start, line.End, startsLine: true);
            if (IsRow(line))
            {
                Row(line, i > 0 && IsRow(_lines[i - 1]));
            }
            else if (!mark.IsNone && (mark.HeadsSections || Accepts(mark)))
            {
                Open(mark, line.Start, ownLine: true);
                Paragraph(line.Start, line, mark);
            }
            else if (i > lastProse)
            {
                _current = _reading.Root;
                Whole(line, ReadKind.Frame, i - lastProse);
            }
            else if (IsHeadingLike(line))
            {
                if (IsAboveTable(i))
                {
                    _current = OfParagraphs();
                    _current.Paragraphs++;
                    Whole(line, ReadKind.Sentence, _current.Paragraphs);
                    continue;
                }
                OpenUnmarked(line);
                _current.Name(line.Start, line.End, isHeading: true);
                Whole(line, ReadKind.Heading, 0);
            }
            else
            {
                _current = OfParagraphs();
                Paragraph(line.Start, line, default);
            }
        }
        _current = _reading.Root;
        Add(ReadKind.End, _text.Length, 0, _text.Length, _text.Length);
        return _parts;
    }

    /// <summary>Title lines stand in a row; other lines before the body are frame, but one right above a paragraph is its heading.</summary>
    private int Front()
    {
        int i = 0;
        while (i < _lines.Count && (IsHeadingLike(_lines[i]) || IsInBrackets(_lines[i])) && !IsMarked(_lines[i]))
        {
            bool first = i == 0 || (!_lines[i].FollowsBlank && _parts[_parts.Count - 1].Kind == ReadKind.Title);
            bool standsAbove = i > 0 && _lines[i].FollowsBlank && i + 1 < _lines.Count && !_lines[i + 1].FollowsBlank
                && (IsProse(_lines[i + 1]) || IsMarked(_lines[i + 1]));
            if (standsAbove && !IsInBrackets(_lines[i]))
            {
                break;
            }
            Whole(_lines[i], first && !IsInBrackets(_lines[i]) && _text[_lines[i].Start] is not ('—' or '-') ? ReadKind.Title : ReadKind.Frame, i + 1);
            i++;
        }
        return i;
    }

    private void Row(TextLine line, bool hasHeader)
    {
        ReadPart? header = hasHeader ? _parts[_parts.Count - 1].Header ?? _parts[_parts.Count - 1] : null;
        _current = header?.Node ?? OfParagraphs();
        _current.Paragraphs += hasHeader ? 0 : 1;
        Whole(line, ReadKind.Row, 0);
        _parts[_parts.Count - 1].Header = header;
    }

    /// <summary>The section that a paragraph without a mark belongs to.</summary>
    private ReadNode OfParagraphs() => _open.FindLast(node => node.OwnLine && node.Series != Series.Dash && !IsEntry(node)) ?? _reading.Root;

    /// <summary>The title of a table, or its unit.</summary>
    private bool IsAboveTable(int line) =>
        line + 1 < _lines.Count && (IsRow(_lines[line + 1]) || (line + 2 < _lines.Count && IsHeadingLike(_lines[line + 1]) && IsRow(_lines[line + 2])));

    private bool IsRow(TextLine line) => _text.IndexOf('\t', line.Start, line.End - line.Start) >= 0;

    private void Whole(TextLine line, ReadKind kind, int number)
    {
        Add(kind, line.Start, 0, line.Start, line.End);
        _parts[_parts.Count - 1].Paragraph = number;
    }

    /// <summary>A line with its sentences and the entries that run on in it.</summary>
    private void Paragraph(int position, TextLine line, FoundMark mark)
    {
        bool opens = !mark.IsNone, startsClause = true;
        if (!opens)
        {
            mark = FoundMark.At(_text, position, line.End, startsLine: true);
            opens = !mark.IsNone && Accepts(mark);
            mark = opens ? mark : default;
            if (opens)
            {
                Open(mark, position, ownLine: true);
            }
        }
        // A heading alone in its line is no paragraph.
        _current.Paragraphs += IsProse(line) ? 1 : 0;
        while (position < line.End)
        {
            if (!opens && startsClause)
            {
                mark = FoundMark.At(_text, position, line.End, startsLine: false);
                opens = !mark.IsNone && Accepts(mark);
                if (opens)
                {
                    Open(mark, position, ownLine: false);
                }
            }
            int markLength = opens ? mark.Length : 0, words = SkipBlanks(position + markLength, line.End);
            int end = SentenceEnd(words, line.End);
            bool isHeading = opens && IsRunInHeading(words, end, line);
            if (opens)
            {
                _current.Name(words, end, isHeading);
            }
            Add(isHeading ? ReadKind.Heading : ReadKind.Sentence, position, markLength, words, end);
            _parts[_parts.Count - 1].Paragraph = _current.Paragraphs;
            startsClause = true;
            opens = false;
            position = SkipBlanks(end, line.End);
        }
    }

    private bool IsRunInHeading(int words, int end, TextLine line)
    {
        if (end >= line.End)
        {
            // Its own line, or the only sentence of an entry.
            return end > words && _current.OwnLine && !Closes(_text[end - 1]) && end - words <= LongestHeadingLine;
        }
        int next = SkipBlanks(end, line.End);
        FoundMark mark = FoundMark.At(_text, next, line.End, startsLine: false);
        return end - words <= LongestRunInHeading && _text[end - 1] is '。' or '：' && (mark.IsNone || !Accepts(mark) || mark.Number == 1);
    }

    /// <summary>Behind 。；！？：… and what closes a quote there; also behind ，before the first of a list.</summary>
    private int SentenceEnd(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Closes(_text[i]))
            {
                do
                {
                    i++;
                }
                while (i < end && (Closes(_text[i]) || Punctuation.Closes(_text[i])));
                return i;
            }
            if (_text[i] == '，' && FoundMark.At(_text, SkipBlanks(i + 1, end), end, startsLine: false) is { Number: 1, Series: Series.FirstIs or Series.FirstMust })
            {
                return i + 1;
            }
        }
        return end;
    }

    /// <summary>The first of a series, or the one that comes next in a list that is open. An entry of words never heads a section.</summary>
    private bool Accepts(FoundMark mark) =>
        mark.Number == 1 || (mark.Number == 0 && mark.Series == Series.Dash) || Preceding(mark) is not null;

    private ReadNode? Preceding(FoundMark mark) =>
        _open.FindLast(node => node.Series == mark.Series && (mark.Number == 0 || node.Number == mark.Number - 1));

    private void Open(FoundMark mark, int position, bool ownLine)
    {
        ReadNode? preceding = mark.HeadsSections && ownLine
            ? _open.FindLast(node => node.Series == mark.Series && node.OwnLine)
            : mark.Number == 1 ? _open.FindLast(node => node.Series == mark.Series && node.OwnLine == ownLine && IsBelow(node, _current)) : Preceding(mark);
        ReadNode parent = preceding?.Parent ?? (ownLine && !mark.HeadsSections ? Section() : _current);
        if (mark.HeadsSections && ownLine && preceding is null)
        {
            parent = Section();
        }
        parent = NotTooDeep(parent);
        int number = mark.Number > 0 ? mark.Number : preceding is null ? 1 : preceding.Number + 1;
        Push(parent, new ReadNode(parent, mark.Series, number, _text.Substring(position, mark.Length)) { OwnLine = ownLine });
        ReadList list = preceding?.List is { } open && number > 1 ? open : new ReadList();
        list.Add(_current);
    }

    /// <summary>Beside the one before it, else in the innermost section; 【…】 stands apart from all sections.</summary>
    private void OpenUnmarked(TextLine line)
    {
        ReadNode? preceding = _open.FindLast(node => node.Series == Series.None && node.Parent is not null);
        bool standsApart = _text[line.Start] == '【' && _text[line.End - 1] == '】';
        ReadNode parent = standsApart ? _reading.Root : NotTooDeep(preceding?.Parent ?? Section());
        Push(parent, new ReadNode(parent, Series.None, 0, "") { OwnLine = true });
    }

    private void Push(ReadNode parent, ReadNode node)
    {
        int depth = _open.IndexOf(parent) + 1;
        _open.RemoveRange(depth, _open.Count - depth);
        _open.Add(node);
        _current = node;
    }

    private ReadNode NotTooDeep(ReadNode parent) => _open[Math.Min(_open.IndexOf(parent), Deepest)];

    /// <summary>The innermost section: where a new series begins that is none of words.</summary>
    private ReadNode Section() => _open.FindLast(node => !IsEntry(node)) ?? _reading.Root;

    private static bool IsEntry(ReadNode node) => node.Series is >= Series.Circled;

    private static bool IsBelow(ReadNode node, ReadNode ancestor)
    {
        for (ReadNode? above = node; above is not null; above = above.Parent)
        {
            if (above == ancestor)
            {
                return true;
            }
        }
        return false;
    }

    private void Add(ReadKind kind, int markStart, int markLength, int words, int end)
    {
        var part = new ReadPart(_current, kind, _done, markStart, markStart + markLength, words, end);
        for (ReadNode? node = _current; node is not null; node = node.Parent)
        {
            node.First = node.First < 0 ? _parts.Count : node.First;
            node.Last = _parts.Count;
        }
        _parts.Add(part);
        _done = end;
    }

    private int SkipBlanks(int position, int end)
    {
        while (position < end && char.IsWhiteSpace(_text[position]))
        {
            position++;
        }
        return position;
    }

    private static bool Closes(char character) => character is '。' or '；' or '！' or '？' or '…' or '：';

    private bool IsMarked(TextLine line) => FoundMark.At(_text, line.Start, line.End, startsLine: true) is { IsNone: false, HeadsSections: true };

    private bool IsProse(TextLine line) => line.End - line.Start > LongestHeadingLine || Closes(_text[line.End - 1])
        || (Punctuation.Closes(_text[line.End - 1]) && line.End - line.Start > 1 && Closes(_text[line.End - 2]))
        || _text.IndexOf('。', line.Start, line.End - line.Start) >= 0;

    private bool IsHeadingLike(TextLine line) => !IsProse(line) && _text[line.End - 1] is not ('，' or '、' or '）')
        && !IsRow(line);

    private bool IsInBrackets(TextLine line) => _text[line.Start] == '（' && _text[line.End - 1] == '）' && !IsProse(line);
}
