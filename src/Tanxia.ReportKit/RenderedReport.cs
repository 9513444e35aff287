using System.Globalization;

namespace Tanxia.ReportKit;

/// <summary>A finished report: its text and what each stretch of it is. Everything that shows a report reads this.</summary>
public sealed class RenderedReport : RenderedText
{
    /// <summary>Stands above a report whose figures are samples, wherever it is shown.</summary>
    internal const string SampleNotice = "带底色的数是样例，不是实际数据。";

    internal RenderedReport(string text, ReportSpan[] spans, decimal[] values, IReadOnlyList<ReportMessage> messages, bool isDraft)
        : base(text, spans, values)
    {
        Messages = messages;
        IsDraft = isDraft;
    }

    /// <summary>What a careful reader may want to know; of a draft also what is missing and what cannot be right.</summary>
    public IReadOnlyList<ReportMessage> Messages { get; }

    /// <summary>It is no report yet, and its first line says so.</summary>
    public bool IsDraft { get; }

    /// <summary>What only the signed paper has; null if the outline has no <c>document:</c>.</summary>
    public RenderedDocument? Document { get; internal set; }

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
}
