namespace Tanxia.ReportKit.Generated;

// Composing: the frame, sections and paragraphs. What it asks was decided before.
public sealed partial class ReportWriter
{
    private enum Block
    {
        None,
        Draft,
        Title,
        Body,
        Attachments,
        Signature,
    }

    // An outline nests at most 64 deep, and with it its levels.
    private readonly int[] _numbers = new int[66];
    private int _paragraph;
    private int _paragraphStart;
    private int _beforeParagraph;
    private int _wordsStart;
    private int _headingSpan;
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
            // The lines of the document are parted by the page, not by blank lines.
            >= SpanKind.Secrecy => Block.Body,
            _ => Block.Signature,
        });
        _headingSpan = _buffer.BeginSpan(line, line == SpanKind.AnnexTitle ? _annex : 0);
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
        _frameLineEnd = _buffer.Length;
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

    private void Finish()
    {
        EndOpenHeading();
        EndBody();
        if (_buffer.Length == (IsDraft ? DraftLine.Length + 1 : 0) && !_inDocument)
        {
            Say(RuntimeMessages.EmptyReport, 0);
        }
    }

    private void ResetComposing()
    {
        Array.Clear(_numbers, 0, _numbers.Length);
        _depthOfSections = 0;
        _openedSection = 0;
        _openHeading = false;
        _paragraph = -1;
        _paragraphStart = 0;
        _wordsStart = 0;
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
