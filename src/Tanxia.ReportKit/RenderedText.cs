namespace Tanxia.ReportKit;

/// <summary>Finished text and what each stretch of it is.</summary>
public abstract class RenderedText
{
    private readonly decimal[] _values;

    private protected RenderedText(string text, ReportSpan[] spans, decimal[] values)
    {
        _values = values;
        Text = text;
        Spans = spans;
    }

    /// <summary>The text: one line a paragraph, LF line ends, one LF at the end.</summary>
    public string Text { get; }

    /// <summary>Title lines, headings, paragraphs, entry marks and figures, in the order of their beginnings.</summary>
    public IReadOnlyList<ReportSpan> Spans { get; }

    /// <summary>The characters of one span.</summary>
    public string TextOf(ReportSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>
    /// The number behind a figure, before it was rounded, scaled or put into words: 1936 where 1900余 is printed. Of a date
    /// 20260630, of a list how many, of a change the change. Null for texts and for all that is no figure.
    /// </summary>
    public decimal? ValueOf(ReportSpan span) => span.Value == 0 ? null : _values[span.Value - 1];

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
