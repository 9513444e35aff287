using System.Runtime.CompilerServices;

namespace Tanxia.ReportKit.Generated;

// Composing: lists and their entries.
public sealed partial class ReportWriter
{
    private struct ListState
    {
        public Series Marks;
        public char Separator;
        public Flow Flow;
        public int Count;
        public int Index;
        public int Line;
        public int EntryStart;
        public bool OwnsParagraph;
    }

    private ListState[] _lists = new ListState[8];
    private int _depth;
    private int _headingClosed;
    private int _headingEnd;

    /// <summary>Begins a list.</summary>
    /// <param name="marks">The marks; a lone entry takes none, except ——.</param>
    /// <param name="separator">What stands between entries, 。 or ；.</param>
    /// <param name="flow">How the list stands in the text.</param>
    /// <param name="count">How many entries will be printed.</param>
    /// <param name="line">The line of the list in the outline.</param>
    public void BeginList(Series marks, char separator, Flow flow, int count, int line)
    {
        if (count > Mark.Most(marks))
        {
            Say(RuntimeMessages.SeriesTooLong, line, count, Mark.Most(marks));
        }
        bool owns = false;
        if (count > 0)
        {
            if (flow == Flow.Paragraphs)
            {
                EndOpenHeading();
            }
            if (_paragraph >= 0 && flow != Flow.RunOn && !_openHeading)
            {
                if (_depth > 0 && _buffer.Length == _lists[_depth - 1].EntryStart)
                {
                    // The mark of the entry around it would stand in a line of its own.
                    Say(RuntimeMessages.EmptyEntry, line);
                }
                CloseWords(line);
                EndLine();
            }
            if (_paragraph >= 0 && !_openHeading)
            {
                CloseWords(line, beforeList: true);
            }
            else if (flow != Flow.Paragraphs)
            {
                BeginParagraph();
                owns = flow == Flow.Paragraph;
            }
        }
        if (_depth == _lists.Length)
        {
            Array.Resize(ref _lists, _depth * 2);
        }
        ref ListState list = ref _lists[_depth++];
        list.Marks = count == 1 && marks != Series.Dash ? Series.None : marks;
        list.Separator = separator;
        list.Flow = flow;
        list.Count = count;
        list.Index = 0;
        list.Line = line;
        list.OwnsParagraph = owns;
    }

    /// <summary>Ends a list.</summary>
    public void EndList()
    {
        ref ListState list = ref _lists[--_depth];
        if (list.OwnsParagraph && _paragraph >= 0)
        {
            EndLine();
        }
        // Words before a list that vanished are still to be closed.
        if (list.Count > 0)
        {
            _wordsStart = _buffer.Length;
        }
    }

    /// <summary>Begins an entry with its mark.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void BeginEntry()
    {
        ref ListState list = ref _lists[_depth - 1];
        list.Index++;
        if (_paragraph < 0 || _openHeading)
        {
            BeginParagraph();
        }
        if (list.Marks != Series.None)
        {
            int span = _buffer.BeginSpan(SpanKind.EntryMark, _depth);
            Mark.Write(_buffer, list.Marks, list.Index, list.Count);
            _buffer.EndSpan(span);
        }
        list.EntryStart = _buffer.Length;
        _wordsStart = _buffer.Length;
        _headingClosed = -1;
    }

    /// <summary>Begins the run-in heading of an entry.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void BeginEntryHeading() => _headingSpan = _buffer.BeginSpan(SpanKind.EntryHeading, _depth);

    /// <summary>Closes the heading of an entry; with nothing behind it the mark gives way to the list's separator.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void EndEntryHeading(char end)
    {
        Punctuation.Open(_buffer, _wordsStart);
        _buffer.EndSpan(_headingSpan);
        _headingEnd = _buffer.Length;
        if (_buffer.Length > _wordsStart && _buffer[_buffer.Length - 1] != '：'
            && !Punctuation.IsClosed(_buffer, _wordsStart, _paragraphStart))
        {
            _buffer.Append(end);
        }
        _headingClosed = _buffer.Length;
        _wordsStart = _buffer.Length;
    }

    /// <summary>Ends a paragraph inside an entry; the next one follows.</summary>
    public void BreakEntry(int line)
    {
        if (_buffer.Length == Math.Max(_lists[_depth - 1].EntryStart, _headingClosed))
        {
            // The first paragraph went: the next one stands behind the mark and the heading.
            return;
        }
        CloseWords(line);
        EndLine();
        BeginParagraph();
    }

    /// <summary>Ends an entry: by the list's separator, or by 。 after the last.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void EndEntry(int line)
    {
        ref ListState list = ref _lists[_depth - 1];
        // A nested list of paragraphs has ended the line, and with it the entry.
        if (_paragraph < 0)
        {
            return;
        }
        if (_buffer.Length == _headingClosed)
        {
            _buffer.Shorten(_headingEnd);
        }
        int start = Math.Max(list.EntryStart, _paragraphStart);
        if (_paragraphStart > list.EntryStart && _buffer.Length == _paragraphStart)
        {
            // The entry's last paragraph went; the one before it was closed as one that others follow.
            EndLine();
            EndBody();
            int last = _buffer.Length - 2;
            if (list.Index < list.Count && _buffer[last] == '。')
            {
                _buffer.Replace(last, list.Separator);
            }
            return;
        }
        Punctuation.Open(_buffer, start);
        if (_buffer.Length == start)
        {
            Say(RuntimeMessages.EmptyEntry, line);
        }
        else if (_buffer[_buffer.Length - 1] == '：')
        {
            Say(RuntimeMessages.NothingBehindColon, line);
        }
        else if (!Punctuation.IsClosed(_buffer, start, _paragraphStart))
        {
            _buffer.Append(list.Index == list.Count ? '。' : list.Separator);
        }
        if (list.Flow == Flow.Paragraphs)
        {
            EndLine();
        }
        _wordsStart = _buffer.Length;
        _headingClosed = -1;
    }

    private void ResetLists()
    {
        _depth = 0;
        _headingClosed = -1;
    }
}
