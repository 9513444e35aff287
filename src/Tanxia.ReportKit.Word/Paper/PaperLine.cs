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

    /// <summary>The lines and cells of a table.</summary>
    public List<PaperLine> Inner => Within(Source, First, Last);

    /// <summary>All lines of a text, empty ones left out, since neither they nor an empty figure at the end of one are any.</summary>
    public static List<PaperLine> Of(RenderedText text) => Within(text, 0, text.Spans.Count).FindAll(line => line.Span.Length > 0 && IsLine(line.Kind));

    private static List<PaperLine> Within(RenderedText text, int next, int behind)
    {
        IReadOnlyList<ReportSpan> spans = text.Spans;
        var lines = new List<PaperLine>();
        while (next < behind)
        {
            ReportSpan line = spans[next++];
            int first = next, end = line.Start + line.Length;
            while (next < behind && spans[next].Start < end)
            {
                next++;
            }
            lines.Add(new PaperLine(text, line, first, next));
        }
        return lines;
    }

    private static bool IsLine(SpanKind kind) => kind is <= SpanKind.Paragraph or (>= SpanKind.Secrecy and <= SpanKind.Table);
}
