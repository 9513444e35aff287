using Tanxia.ReportKit.Generated;

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

    /// <summary>
    /// How a figure came to look as it does, one line each: its value, how it is computed, and the rules that rounded it and
    /// chose its words. Empty for a span that is no figure.
    /// </summary>
    public IReadOnlyList<string> Explain(ReportSpan span, MessageLanguage language)
    {
        if (span.Figure is not { } figure)
        {
            return [];
        }
        var lines = new List<Bilingual>();
        decimal? value = ValueOf(span);
        string? exact = FigureReason.Shown(figure, value) is { } shown ? FigureReason.Exact(figure, shown) : null;
        bool isComputed = figure.Formula.Length > 0, isTotal = !isComputed && IsIn(SpanKind.TableTotal, span);
        if (span.State == FigureState.Missing)
        {
            lines.Add(new("还没有数据", "there is no value yet"));
        }
        if (span.State == FigureState.Sample)
        {
            lines.Add(exact is null || isComputed || isTotal ? new("样例，不是实际数据", "a sample, no data")
                : new($"样例：{exact}，不是实际数据", $"sample: {exact}, no data"));
        }
        else if (exact is not null && !isComputed && !isTotal)
        {
            lines.Add(new($"数据：{exact}", $"data: {exact}"));
        }
        if (exact is not null && (isComputed || isTotal))
        {
            lines.Add(isTotal ? new($"各行之和：{exact}", $"sum of the rows: {exact}") : new($"算出来的值：{exact}", $"computed: {exact}"));
        }
        if (isComputed)
        {
            lines.Add(figure.Kind == FigureKind.Change ? new($"算法：{figure.Formula} 的增减", $"formula: the change of {figure.Formula}")
                : new($"算法：{figure.Formula}", $"formula: {figure.Formula}"));
        }
        if (value is { } known)
        {
            lines.AddRange(IsIn(SpanKind.TableNumber, span) ? FigureReason.InTable(figure, known)
                : FigureReason.Of(figure, known, TextOf(span).Replace(ReportWriter.Doubt, "")));
        }
        return [.. lines.Select(line => line.In(language))];
    }

    /// <summary>Only its line is looked through: every figure of a long table may be asked about.</summary>
    private bool IsIn(SpanKind kind, ReportSpan span)
    {
        int lineStart = span.Start == 0 ? 0 : Text.LastIndexOf('\n', span.Start - 1) + 1, low = 0, high = Spans.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Spans[middle].Start <= span.Start ? (middle + 1, high) : (low, middle);
        }
        for (int i = low - 1; i >= 0 && Spans[i].Start >= lineStart; i--)
        {
            if (Spans[i].Kind == kind && span.Start + span.Length <= Spans[i].Start + Spans[i].Length)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
