using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// An optional figure stands only where a condition makes sure that it has a value: an absent one must never print as 0
/// or as nothing. The same holds for what another part declares, if that part may be absent.
/// </summary>
internal sealed class GuardedFigures
{
    private readonly MessageLog _log;
    private readonly HashSet<Metric> _guarded = [];
    private readonly HashSet<Model> _there = [];

    private GuardedFigures(MessageLog log) => _log = log;

    public static void Check(Outline outline, MessageLog log)
    {
        if (log.HasLostConditions)
        {
            return;
        }
        var rule = new GuardedFigures(log);
        foreach (IReadOnlyList<Piece> line in outline.Lines)
        {
            rule.Words(line);
        }
        foreach ((NodeHead head, IReadOnlyList<Block> body) in outline.Bodies)
        {
            rule.Body(body);
            rule.Text(head.Empty);
        }
        foreach (ValueList list in outline.Models.SelectMany(model => model.Lists))
        {
            // It is said where the list is printed, and there its part is.
            rule.Within(list.Where?.Guarded, list.Model.AndOuter(), () => rule.Text(list.Each));
            rule.Within(null, list.Model.AndOuter(), () => rule.Text(list.Empty));
        }
    }

    private void Body(IReadOnlyList<Block> body)
    {
        foreach (Block block in body)
        {
            switch (block)
            {
                case Text text:
                    Text(text);
                    break;
                case EntryList list:
                    foreach (Entry entry in list.Entries)
                    {
                        Node(entry.Head, entry.Heading, entry.Body);
                    }
                    break;
                case Section section:
                    Node(section.Head, section.Heading, section.Body);
                    break;
            }
        }
    }

    private void Node(NodeHead head, IReadOnlyList<Piece> heading, IReadOnlyList<Block> body) => Within(head.Presence?.Guarded, head.Presence?.There, () =>
    {
        Words(heading);
        Body(body);
        Text(head.Empty);
    });

    private void Text(Text? text)
    {
        foreach (TextPart part in text?.Paragraphs.SelectMany(paragraph => paragraph.Parts) ?? [])
        {
            Within(part.When?.Guarded, part.When?.There, () => Words(part.Words));
            Within(part.When?.GuardedElse, part.When?.ThereElse, () => Words(part.Else));
        }
    }

    private void Within(IEnumerable<Metric>? guarded, IEnumerable<Model>? there, Action check)
    {
        List<Metric> figures = [.. (guarded ?? []).Where(_guarded.Add)];
        List<Model> parts = [.. (there ?? []).Where(_there.Add)];
        check();
        _guarded.ExceptWith(figures);
        _there.ExceptWith(parts);
    }

    private void Words(IReadOnlyList<Piece> words)
    {
        foreach (Piece piece in words)
        {
            (Declaration? named, bool isCertain) = piece switch
            {
                FigurePiece figure => (figure.Metric, IsCertain(figure.Metric)),
                ListPiece list => (list.List, IsThere(list.List)),
                CountPiece { List: ValueList list } => (list, IsThere(list)),
                _ => ((Declaration?)null, true),
            };
            if (!isCertain)
            {
                _log.Say(OutlineMessages.Unguarded, piece.Place, IsThere(named!) ? named!.Key : named!.Path);
            }
        }
    }

    /// <summary>What is computed is there where all that it needs is, except that a change may have no rate to compute with.</summary>
    private bool IsCertain(Metric metric) => _guarded.Contains(metric) || (IsThere(metric) && (!metric.IsOptional
        || (!metric.IsGiven && metric.Needs.All(needed => IsCertain(needed) && (metric.Phrase is not null || needed.Phrase is not ChangePhrase { Now: not null })))));

    private bool IsThere(Declaration declaration) => declaration.Model.AndOuter().All(part => !part.IsOptional || _there.Contains(part));
}
