namespace Tanxia.ReportKit;

/// <summary>
/// A finished text taken apart by its marks and its punctuation: title, headings, entries, sentences. The inverse of numbering.
/// It reads any text, and its parts put together are that text again.
/// </summary>
public sealed class Reading
{
    private readonly RenderedText? _report;

    private Reading(string text, RenderedText? report)
    {
        Text = text;
        _report = report;
        Root = new ReadNode(this);
        Parts = new ReadingBuilder(this).Build();
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Title lines, headings and sentences in their order. The last is the end of the text, without words.</summary>
    public IReadOnlyList<ReadPart> Parts { get; }

    /// <summary>The whole text; sections and entries hang below it.</summary>
    internal ReadNode Root { get; }

    /// <summary>Reads a text.</summary>
    public static Reading Of(string text) => new(text ?? throw new ArgumentNullException(nameof(text)), null);

    /// <summary>Reads a rendered report: as its text, but its figures are those that were written.</summary>
    public static Reading Of(RenderedText report) => new((report ?? throw new ArgumentNullException(nameof(report))).Text, report);

    /// <summary>The figures in a part: numbers with their units, and of a rendered report all that it calls a figure.</summary>
    public IReadOnlyList<ReadFigure> FiguresOf(ReadPart part)
    {
        if (part is null)
        {
            throw new ArgumentNullException(nameof(part));
        }
        var figures = new List<ReadFigure>();
        if (_report is not null)
        {
            figures.AddRange(_report.Spans.Where(span => IsFigure(span) && span.Start >= part.WordsStart && span.Start + span.Length <= part.End)
                .Select(span => new ReadFigure(Text, span.Start, span.Length, span.Figure)));
        }
        figures.AddRange(ReadToken.Of(Text, part.WordsStart, part.End).Where(token => token.IsFigure && Written(token.Start, token.End) is null)
            .Select(token => new ReadFigure(Text, token.Start, token.Length, null)));
        return [.. figures.OrderBy(figure => figure.Start)];
    }

    /// <summary>The figure of a rendered report that covers some of these characters.</summary>
    internal ReportSpan? Written(int start, int end)
    {
        if (_report is null)
        {
            return null;
        }
        // The last span that begins before the end; of spans in spans the inner one, which is the figure.
        IReadOnlyList<ReportSpan> spans = _report.Spans;
        int low = 0, high = spans.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = spans[middle].Start < end ? (middle + 1, high) : (low, middle);
        }
        for (int i = low - 1; i >= 0; i--)
        {
            ReportSpan span = spans[i];
            if (IsFigure(span) && span.Start + span.Length > start)
            {
                return span;
            }
            if (span.Kind is SpanKind.Paragraph or < SpanKind.Heading or SpanKind.TableHeader or SpanKind.TableRow or SpanKind.TableTotal)
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>A list of records is sentences, with figures in them.</summary>
    private static bool IsFigure(ReportSpan span) => span.Figure is { Kind: not FigureKind.Records };
}
