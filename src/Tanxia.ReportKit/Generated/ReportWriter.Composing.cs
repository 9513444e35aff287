namespace Tanxia.ReportKit.Generated;

// Composing: title, sections, paragraphs, lists. What it asks was decided before.
public sealed partial class ReportWriter
{
    private enum Block
    {
        None,
        Title,
        Body,
        Attachments,
        Signature,
    }

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

    // An outline nests at most 64 deep, and with it its levels.
    private readonly int[] _numbers = new int[66];
    private ListState[] _lists = new ListState[8];
    private int _depth;
    private int _paragraph;
    private int _paragraphStart;
    private int _beforeParagraph;
    private int _wordsStart;
    private int _headingSpan;
    private int _headingClosed;
    private int _headingEnd;
    private int _sectionStart;
    private int _depthOfSections;
    private int _openedSection;
    private bool _openHeading;
    private int _colon;
    private int _colonLine;
    private Block _block;
    private Block _blockBefore;

    /// <summary>Begins a line of the frame: title, issuer, addressee, attachment, signature and the like.</summary>
    public void BeginFrameLine(SpanKind line)
    {
        EndBody();
        BeginBlock(line switch
        {
            SpanKind.TitleLine or SpanKind.Issuer or SpanKind.Occasion or SpanKind.Speaker => Block.Title,
            SpanKind.Date => _block < Block.Body ? Block.Title : Block.Signature,
            SpanKind.Addressee => Block.Body,
            SpanKind.Attachment => Block.Attachments,
            _ => Block.Signature,
        });
        _headingSpan = _buffer.BeginSpan(line);
        _wordsStart = _buffer.Length;
    }

    /// <summary>Ends a line of the frame; it takes no closing mark but the addressee's ：.</summary>
    public void EndFrameLine(string end)
    {
        if (end.Length > 0)
        {
            Punctuation.Open(_buffer, _wordsStart);
            if (_buffer.Length > _wordsStart && _buffer[_buffer.Length - 1] != end[0])
            {
                _buffer.Append(end);
            }
        }
        _buffer.EndSpan(_headingSpan);
        _buffer.Append('\n');
    }

    /// <summary>Begins a section with its heading and the next mark of its level; the levels below start anew.</summary>
    public void BeginHeading(Series marks, int level)
    {
        EndOpenHeading();
        BeginBlock(Block.Body);
        Heading(marks, level);
    }

    /// <summary>The same for a heading behind which the first paragraph stands in the same line.</summary>
    public void BeginRunInHeading(Series marks, int level)
    {
        EndOpenHeading();
        BeginParagraph();
        Heading(marks, level);
    }

    private void Heading(Series marks, int level)
    {
        _depthOfSections++;
        _openedSection = _depthOfSections;
        _headingSpan = _buffer.BeginSpan(SpanKind.Heading, level);
        // A section without a mark does not count and does not change the depth.
        if (marks != Series.None)
        {
            Mark.Write(_buffer, marks, ++_numbers[level]);
            _numbers[level + 1] = 0;
        }
        _wordsStart = _buffer.Length;
    }

    /// <summary>Ends a heading on its own line; as a rule it takes no closing mark (GB/T 15834-2011, B.4).</summary>
    /// <param name="end">What closes it all the same; empty for nothing.</param>
    public void EndHeading(string end)
    {
        CloseHeading(end);
        _buffer.EndSpan(_headingSpan);
        _buffer.Append('\n');
        _sectionStart = _buffer.Length;
    }

    /// <summary>Ends a run-in heading.</summary>
    /// <param name="end">What closes it, 。 or ：.</param>
    public void EndRunInHeading(string end)
    {
        CloseHeading(end);
        _buffer.EndSpan(_headingSpan);
        _wordsStart = _buffer.Length;
        _sectionStart = _buffer.Length;
        _openHeading = true;
    }

    /// <summary>Ends a section.</summary>
    public void EndSection()
    {
        EndOpenHeading();
        EndBody();
        _depthOfSections--;
    }

    /// <summary>Ends a section whose outline has a body: something of it must be there.</summary>
    public void EndSection(int line)
    {
        if (_buffer.Length == _sectionStart && _openedSection == _depthOfSections)
        {
            Say(RuntimeMessages.EmptySection, line);
        }
        EndSection();
    }

    /// <summary>Nothing follows in this part any more: a text that ends in ： would promise something in vain.</summary>
    public void EndBody()
    {
        if (_colon == _buffer.Length && _colon > 0)
        {
            Say(RuntimeMessages.NothingBehindColon, _colonLine);
            _colon = 0;
        }
    }

    /// <summary>Begins a paragraph; one in which nothing is written is not there.</summary>
    public void BeginParagraph()
    {
        if (_openHeading)
        {
            _openHeading = false;
            _wordsStart = _buffer.Length;
            return;
        }
        _beforeParagraph = _buffer.Length;
        _blockBefore = _block;
        BeginBlock(Block.Body);
        _paragraph = _buffer.BeginSpan(SpanKind.Paragraph);
        _paragraphStart = _buffer.Length;
        _wordsStart = _buffer.Length;
    }

    /// <summary>Closes the words of a paragraph and the paragraph.</summary>
    public void EndParagraph(int line)
    {
        CloseWords(line);
        if (_paragraphStart < _sectionStart && _buffer.Length == _sectionStart)
        {
            // Nothing but the run-in heading so far: the next paragraph may still stand behind it.
            _openHeading = true;
            return;
        }
        EndLine();
    }

    /// <summary>Closes the words so far; others follow in the same paragraph.</summary>
    public void EndSentence(int line)
    {
        CloseWords(line);
        _wordsStart = _buffer.Length;
    }

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
    public void BeginEntryHeading() => _headingSpan = _buffer.BeginSpan(SpanKind.EntryHeading, _depth);

    /// <summary>Closes the heading of an entry; with nothing behind it the mark gives way to the list's separator.</summary>
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
            // The entry's last paragraph went; the one before it is closed already.
            EndLine();
            EndBody();
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

    private void Finish()
    {
        EndOpenHeading();
        EndBody();
        if (_buffer.Length == 0)
        {
            Say(RuntimeMessages.EmptyReport, 0);
        }
    }

    private void ResetComposing()
    {
        Array.Clear(_numbers, 0, _numbers.Length);
        _depth = 0;
        _depthOfSections = 0;
        _openedSection = 0;
        _openHeading = false;
        _paragraph = -1;
        _paragraphStart = 0;
        _wordsStart = 0;
        _headingClosed = -1;
        _sectionStart = -1;
        _colon = 0;
        _valueEnd = -1;
        _block = Block.None;
    }

    /// <summary>A blank line stands between blocks; one that is absent takes its own along.</summary>
    private void BeginBlock(Block block)
    {
        if (_block != block && _block != Block.None)
        {
            _buffer.Append('\n');
        }
        _block = block;
    }

    private void CloseHeading(string end)
    {
        Punctuation.Open(_buffer, _wordsStart);
        if (end.Length > 0 && _buffer.Length > _wordsStart && _buffer[_buffer.Length - 1] != '：'
            && (end == "：" || !Punctuation.IsClosed(_buffer, _wordsStart, _wordsStart)))
        {
            _buffer.Append(end);
        }
    }

    /// <summary>A run-in heading behind which no paragraph came stands alone.</summary>
    private void EndOpenHeading()
    {
        if (_openHeading)
        {
            _openHeading = false;
            EndLine();
        }
    }

    private void CloseWords(int line, bool beforeList = false)
    {
        if (Punctuation.CloseWords(_buffer, _wordsStart, _paragraphStart, beforeList))
        {
            _colon = _buffer.Length;
            _colonLine = line;
        }
    }

    private void EndLine()
    {
        if (_buffer.Length == _paragraphStart)
        {
            _block = _blockBefore;
            _buffer.TakeBack(_paragraph, _beforeParagraph);
        }
        else
        {
            _buffer.EndSpan(_paragraph);
            bool colon = _colon == _buffer.Length;
            _buffer.Append('\n');
            _colon = colon ? _buffer.Length : _colon;
        }
        _paragraph = -1;
    }
}
