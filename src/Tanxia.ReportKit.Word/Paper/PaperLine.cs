namespace Tanxia.ReportKit.Word.Paper;

/// <summary>One line of a rendered text, a paragraph on paper, with the spans in it.</summary>
internal readonly struct PaperLine
{
    private PaperLine(RenderedText source, ReportSpan span, int first, int last)
    {
        Source = source;
        Span = span;
        First = first;
        Last = last;
    }

    public RenderedText Source { get; }

    public ReportSpan Span { get; }

    /// <summary>The first of the spans in it.</summary>
    public int First { get; }

    /// <summary>The one behind the last.</summary>
    public int Last { get; }

    public SpanKind Kind => Span.Kind;

    public int Start => Span.Start;

    public int End => Span.Start + Span.Length;

    public string Text => Source.TextOf(Span);

    /// <summary>All lines of a text, empty ones left out.</summary>
    public static List<PaperLine> Of(RenderedText text)
    {
        IReadOnlyList<ReportSpan> spans = text.Spans;
        var lines = new List<PaperLine>();
        int next = 0;
        while (next < spans.Count)
        {
            ReportSpan line = spans[next++];
            int first = next, end = line.Start + line.Length;
            while (next < spans.Count && spans[next].Start < end)
            {
                next++;
            }
            // Neither an empty line nor an empty figure at the end of one.
            if (line.Length > 0 && IsLine(line.Kind))
            {
                lines.Add(new PaperLine(text, line, first, next));
            }
        }
        return lines;
    }

    private static bool IsLine(SpanKind kind) => kind is <= SpanKind.Paragraph or >= SpanKind.Secrecy;
}
