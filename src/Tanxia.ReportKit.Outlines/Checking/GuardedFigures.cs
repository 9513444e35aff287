using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// An optional figure stands only where a condition makes sure that it has a value: an absent one must never print as 0
/// or as nothing.
/// </summary>
internal sealed class GuardedFigures
{
    private readonly MessageLog _log;
    private readonly HashSet<Metric> _guarded = [];

    private GuardedFigures(MessageLog log) => _log = log;

    public static void Check(Outline outline, MessageLog log)
    {
        if (log.HasLostConditions)
        {
            return;
        }
        var rule = new GuardedFigures(log);
        foreach (IReadOnlyList<Piece> line in outline.Frame.Lines)
        {
            rule.Words(line);
        }
        rule.Body(outline.Body);
        rule.Text(outline.Head.Empty);
        foreach (ValueList list in outline.Models.SelectMany(model => model.Lists))
        {
            rule.Within(list.Where?.Guarded, () => rule.Text(list.Each));
            rule.Text(list.Empty);
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
                        Within(entry.Head.Presence?.Guarded, () =>
                        {
                            Words(entry.Heading);
                            Body(entry.Body);
                            Text(entry.Head.Empty);
                        });
                    }
                    break;
                case Section section:
                    Within(section.Head.Presence?.Guarded, () =>
                    {
                        Words(section.Heading);
                        Body(section.Body);
                        Text(section.Head.Empty);
                    });
                    break;
            }
        }
    }

    private void Text(Text? text)
    {
        foreach (TextPart part in text?.Paragraphs.SelectMany(paragraph => paragraph.Parts) ?? [])
        {
            Within(part.When?.Guarded, () => Words(part.Words));
            Within(part.When?.GuardedElse, () => Words(part.Else));
        }
    }

    private void Within(IEnumerable<Metric>? guarded, Action check)
    {
        List<Metric> added = [.. (guarded ?? []).Where(_guarded.Add)];
        check();
        _guarded.ExceptWith(added);
    }

    private void Words(IReadOnlyList<Piece> words)
    {
        foreach (FigurePiece figure in words.OfType<FigurePiece>())
        {
            if (figure.Metric.IsOptional && !_guarded.Contains(figure.Metric))
            {
                _log.Say(OutlineMessages.Unguarded, figure.Place, figure.Metric.Key);
            }
        }
    }
}
