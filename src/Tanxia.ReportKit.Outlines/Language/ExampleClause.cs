using Tanxia.ReportKit.Outlines.Checking;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>The clause of the report in which a figure stands: it tells more than any description, a programmer or who fills in a form.</summary>
internal sealed class ExampleClause
{
    private static readonly char[] Ends = ['。', '；', '，', '：', '、', '！', '？'];

    private readonly Dictionary<Declaration, string> _clauses = [];

    public ExampleClause(Outline outline)
    {
        foreach (IReadOnlyList<Piece> words in AllWords.Of(outline))
        {
            for (int i = 0; i < words.Count; i++)
            {
                if (Named(words[i]) is { } declaration && !_clauses.ContainsKey(declaration))
                {
                    _clauses.Add(declaration, Clause(words, i));
                }
            }
        }
        foreach (Column column in outline.Models.SelectMany(model => model.Lists).SelectMany(list => list.Table?.Columns ?? []))
        {
            if (column.Figure is { } figure && !_clauses.ContainsKey(figure))
            {
                _clauses.Add(figure, "表格的一栏：" + string.Concat(column.Heading.Select(Placeholder)));
            }
        }
    }

    /// <summary>半年来共出动执法人员〔执法人员〕; empty if no text names it.</summary>
    public string Of(Declaration declaration) => _clauses.TryGetValue(declaration, out string? clause) ? clause : "";

    private static Declaration? Named(Piece piece) => piece switch
    {
        FigurePiece figure => figure.Metric,
        ListPiece list => list.List,
        CountPiece count => count.List,
        _ => null,
    };

    private static string Clause(IReadOnlyList<Piece> words, int index)
    {
        string clause = Placeholder(words[index]);
        for (int i = index - 1; i >= 0; i--)
        {
            string text = Placeholder(words[i]);
            int end = words[i] is Literal ? text.LastIndexOfAny(Ends) : -1;
            clause = text.Substring(end + 1) + clause;
            if (end >= 0)
            {
                break;
            }
        }
        for (int i = index + 1; i < words.Count; i++)
        {
            string text = Placeholder(words[i]);
            int end = words[i] is Literal ? text.IndexOfAny(Ends) : -1;
            clause += end < 0 ? text : text.Substring(0, end);
            if (end >= 0)
            {
                break;
            }
        }
        return clause;
    }

    private static string Placeholder(Piece piece) => piece is Literal literal ? literal.Value : "〔" + Named(piece)!.Key + "〕";
}
