using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// A reference to a section that is left out is an exception when the report is made. Where the section may go and the
/// words that refer to it stand behind no such condition, that is foreseen here.
/// </summary>
internal sealed class ReferencesToOptional
{
    private readonly MessageLog _log;
    private readonly List<Condition> _holding = [];
    private readonly List<Model> _there = [];

    private ReferencesToOptional(MessageLog log) => _log = log;

    public static void Check(Outline outline, MessageLog log)
    {
        var rule = new ReferencesToOptional(log);
        foreach (IReadOnlyList<Piece> line in outline.Lines)
        {
            rule.Words(line);
        }
        foreach ((NodeHead head, IReadOnlyList<Block> body) in outline.Bodies)
        {
            rule.Body(body);
            rule.Text(head.Empty);
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

    private void Node(NodeHead head, IReadOnlyList<Piece> heading, IReadOnlyList<Block> body) => Within(Members(head.Presence), head.Presence?.There, () =>
    {
        Words(heading);
        Body(body);
        Text(head.Empty);
    });

    private void Text(Text? text)
    {
        foreach (TextPart part in text?.Paragraphs.SelectMany(paragraph => paragraph.Parts) ?? [])
        {
            Within(Members(part.When), part.When?.There, () => Words(part.Words));
            Within([], part.When?.ThereElse, () => Words(part.Else));
        }
    }

    private void Within(IEnumerable<Condition> holding, IEnumerable<Model>? there, Action check)
    {
        (int conditions, int parts) = (_holding.Count, _there.Count);
        _holding.AddRange(holding);
        _there.AddRange(there ?? []);
        check();
        _holding.RemoveRange(conditions, _holding.Count - conditions);
        _there.RemoveRange(parts, _there.Count - parts);
    }

    private void Words(IReadOnlyList<Piece> words)
    {
        foreach (ReferencePiece reference in words.OfType<ReferencePiece>())
        {
            if (!reference.Sections.SelectMany(section => Members(section.Head.Presence)).All(IsCertain))
            {
                _log.Say(OutlineMessages.ReferenceToOptional, reference.Place, reference.Id);
            }
        }
    }

    /// <summary>Whether a list has entries left cannot be asked in an outline.</summary>
    private bool IsCertain(Condition condition) => condition is HasEntries || _holding.Contains(condition)
        || (condition is ModelPresence { IsPresent: true } presence && _there.Contains(presence.Model));

    private static IEnumerable<Condition> Members(Condition? condition) => condition switch
    {
        null => [],
        AndCondition and => Members(and.Left).Concat(Members(and.Right)),
        _ => [condition],
    };
}
