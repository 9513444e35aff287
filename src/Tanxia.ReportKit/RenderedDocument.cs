namespace Tanxia.ReportKit;

/// <summary>
/// What only the signed paper of a report has, in the order of the paper: the parts that are there, a line each, and the
/// annexes, each with the lines of its title and a body of headings and paragraphs.
/// </summary>
public sealed class RenderedDocument : RenderedText
{
    internal RenderedDocument(string text, ReportSpan[] spans, decimal[] values, bool hasSeal)
        : base(text, spans, values) => HasSeal = hasSeal;

    /// <summary>It bears a seal (印章): the signature and the date stand where the seal covers them.</summary>
    public bool HasSeal { get; }
}
