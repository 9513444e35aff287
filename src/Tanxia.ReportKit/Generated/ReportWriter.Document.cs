namespace Tanxia.ReportKit.Generated;

// Composing: what only the signed paper has. It stands behind the text in the same buffer and is cut off when delivered.
public sealed partial class ReportWriter
{
    private bool _withDocument;
    private bool _inDocument;
    private bool _hasSeal;
    private int _documentStart;
    private int _documentSpan;
    private int _annex;
    private int _frameLineEnd;

    /// <summary>Ends the text and begins what only the signed paper has. False where only the text is wanted: it does not pay for it.</summary>
    public bool BeginDocument(bool hasSeal)
    {
        if (!_withDocument)
        {
            return false;
        }
        Finish();
        ResetComposing();
        _inDocument = true;
        _hasSeal = hasSeal;
        _documentStart = _buffer.Length;
        _documentSpan = _buffer.SpanCount;
        return true;
    }

    /// <summary>Ends a line that takes set words only: a figure in it may have brought others.</summary>
    public void EndSetWords(SpanKind line, int at)
    {
        string words = _buffer.ToString(_wordsStart, _buffer.Length);
        bool isMissing = IsDraft && _buffer.Spans[_buffer.SpanCount - 1].State == FigureState.Missing;
        if (!isMissing && !SetWords.Has(line, words))
        {
            Say(RuntimeMessages.UnknownSetWord, at, SetWords.Name(line), words, SetWords.Of(line));
        }
        EndFrameLine("");
    }

    /// <summary>Begins an annex; the numbers of its sections start anew.</summary>
    public void BeginAnnex(int number)
    {
        _annex = number;
        Array.Clear(_numbers, 0, _numbers.Length);
    }

    /// <summary>Ends an annex: something must stand under its title.</summary>
    public void EndAnnex(int line)
    {
        EndOpenHeading();
        EndBody();
        if (_buffer.Length == _frameLineEnd)
        {
            Say(RuntimeMessages.EmptyAnnex, line);
        }
    }

    /// <summary>Cuts the document off the buffer, so that the text is left.</summary>
    private RenderedDocument? DeliverDocument(decimal[] values)
    {
        if (!_inDocument)
        {
            return null;
        }
        var document = new RenderedDocument(
            _buffer.ToString(_documentStart, _buffer.Length), _buffer.CopySpans(_documentSpan, _buffer.SpanCount, _documentStart), values, _hasSeal);
        _buffer.TakeBack(_documentSpan, _documentStart);
        return document;
    }

    private void ResetDocument()
    {
        _inDocument = false;
        _annex = 0;
    }
}
