using System.Globalization;

namespace Tanxia.ReportKit;

/// <summary>A finished report: its text and what each stretch of it is. Everything that shows a report reads this.</summary>
public sealed class RenderedReport
{
    private readonly decimal[] _values;

    internal RenderedReport(string text, ReportSpan[] spans, decimal[] values, IReadOnlyList<ReportMessage> messages, bool isDraft)
    {
        _values = values;
        Text = text;
        Spans = spans;
        Messages = messages;
        IsDraft = isDraft;
    }

    /// <summary>The text: one line a paragraph, LF line ends, one LF at the end.</summary>
    public string Text { get; }

    /// <summary>Title lines, headings, paragraphs, entry marks and figures, in the order of their beginnings.</summary>
    public IReadOnlyList<ReportSpan> Spans { get; }

    /// <summary>What a careful reader may want to know; of a draft also what is missing and what cannot be right.</summary>
    public IReadOnlyList<ReportMessage> Messages { get; }

    /// <summary>It is no report yet, and its first line says so.</summary>
    public bool IsDraft { get; }

    /// <summary>The characters of one span.</summary>
    public string TextOf(ReportSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>
    /// The number behind a figure, before it was rounded, scaled or put into words: 1936 where 1900余 is printed. Of a date
    /// 20260630, of a list how many, of a change the change. Null for texts and for all that is no figure.
    /// </summary>
    public decimal? ValueOf(ReportSpan span) => span.Value == 0 ? null : _values[span.Value - 1];

    /// <summary>
    /// The report as one HTML document in the look of the page, to be saved as UTF-8. It refers to nothing outside; every
    /// figure in it is an element with its name, value, unit and place in the outline, shown to a reader who points at it.
    /// </summary>
    public string ToHtml()
    {
        var html = new StringWriter(CultureInfo.InvariantCulture);
        HtmlPage.Write(this, html);
        return html.ToString();
    }

    /// <summary>Writes the same document, with LF line ends.</summary>
    public void WriteHtml(TextWriter destination) =>
        HtmlPage.Write(this, destination ?? throw new ArgumentNullException(nameof(destination)));

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
