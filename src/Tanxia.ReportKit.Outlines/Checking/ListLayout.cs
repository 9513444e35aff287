using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// Where a list stands, and what is left where all its entries may go. Decided here once, before the walk that speaks:
/// a list that is all its node has to say takes an optional node along.
/// </summary>
internal sealed class ListLayout
{
    private readonly MessageLog _log;

    private ListLayout(MessageLog log) => _log = log;

    public static void Check(Outline outline, MessageLog log)
    {
        foreach ((NodeHead head, IReadOnlyList<Block> body) in outline.Bodies)
        {
            new ListLayout(log).Body(body, head, null);
        }
    }

    /// <param name="body">The blocks of a report, a section or an entry.</param>
    /// <param name="head">Its section, its entry or the report.</param>
    /// <param name="outer">The list that the entry is in; null outside of lists.</param>
    private void Body(IReadOnlyList<Block> body, NodeHead head, EntryList? outer)
    {
        for (int i = 0; i < body.Count; i++)
        {
            Paragraph? before = i > 0 && body[i - 1] is Text { Paragraphs.Count: > 0 } text ? text.Paragraphs[text.Paragraphs.Count - 1] : null;
            switch (body[i])
            {
                case EntryList list:
                    Flow(list, before, outer);
                    MayAllGo(list, before, body, head);
                    foreach (Entry entry in list.Entries)
                    {
                        Body(entry.Body, entry.Head, list);
                        if (entry.Heading.Count == 0 && entry.Body.Count > 0 && entry.Body[0] is EntryList { Flow: not Generated.Flow.RunOn })
                        {
                            // Its mark would stand in a line of its own.
                            _log.Say(OutlineMessages.EntryExpected, entry.Place);
                        }
                    }
                    break;
                case Section section:
                    Body(section.Body, section.Head, null);
                    break;
                case Text { Paragraphs.Count: > 0 } words:
                    if (outer is not null && outer.Flow != Generated.Flow.Paragraphs && words.Paragraphs.Count > 1)
                    {
                        Paragraph second = words.Paragraphs[1];
                        _log.Say(OutlineMessages.ParagraphsInEntry, second.Parts[0].Words.Count > 0 ? second.Parts[0].Words[0].Place : second.Place);
                    }
                    if (i == body.Count - 1 && EndsIn(words.Paragraphs[words.Paragraphs.Count - 1], '：'))
                    {
                        _log.Say(OutlineMessages.NothingBehindColon, words.Place);
                    }
                    break;
            }
        }
    }

    private void Flow(EntryList list, Paragraph? before, EntryList? outer)
    {
        if (outer is not null)
        {
            list.Flow ??= Generated.Flow.RunOn;
            if (list.Flow != Generated.Flow.RunOn && outer.Flow != Generated.Flow.Paragraphs)
            {
                _log.Say(OutlineMessages.NestedMustRunOn, list.Place);
            }
            if (list.Flow == Generated.Flow.RunOn && list.Separator == '；' && outer.Separator == '；' && list.Entries.Count > 1 && outer.Entries.Count > 1)
            {
                _log.Say(OutlineMessages.TwoDepthsOfSemicolon, list.Place);
            }
            return;
        }
        if (list.Flow is null && before is not null && (before.CertainEnd is not { Count: > 0 } end || end[end.Count - 1] is not Literal))
        {
            _log.Say(OutlineMessages.FlowMustBeWritten, list.Place);
        }
        list.Flow ??= before is not null && (EndsIn(before, '：') || EndsIn(before, '，')) ? Generated.Flow.RunOn : Generated.Flow.Paragraph;
    }

    private void MayAllGo(EntryList list, Paragraph? before, IReadOnlyList<Block> body, NodeHead head)
    {
        if (list.Entries.Count == 0 || list.Entries.Any(entry => entry.Head.Presence is null))
        {
            return;
        }
        if (head.Empty is not null)
        {
            return;
        }
        bool leadsIn = before is not null && (EndsIn(before, '：') || EndsIn(before, '，'));
        bool saysMore = body.OfType<Text>().Any(text => text.Paragraphs.Any(paragraph => !paragraph.MayVanish));
        if (saysMore && !leadsIn)
        {
            return;
        }
        if (!head.IsOptional)
        {
            _log.Say(OutlineMessages.AllEntriesMayGo, list.Place);
        }
        else
        {
            head.Presence = Condition.And(head.Presence, new HasEntries(list));
        }
    }

    private static bool EndsIn(Paragraph paragraph, char mark) =>
        paragraph.CertainEnd is { Count: > 0 } end && end[end.Count - 1] is Literal literal && literal.Value.EndsWith(mark.ToString(), StringComparison.Ordinal);
}
