using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>Where a list stands: in the paragraph before it, or in its own. Decided here once, before the walk that speaks.</summary>
internal sealed class ListLayout
{
    private readonly MessageLog _log;

    private ListLayout(MessageLog log) => _log = log;

    public static void Check(Outline outline, MessageLog log)
    {
        foreach ((_, IReadOnlyList<Block> body) in outline.Bodies)
        {
            new ListLayout(log).Body(body, null, false);
        }
    }

    /// <param name="body">The blocks of a report, a section or an entry.</param>
    /// <param name="outer">The list that the entry is in; null outside of lists.</param>
    /// <param name="hasSemicolons">Entries around it in the same paragraph are parted by ；.</param>
    private void Body(IReadOnlyList<Block> body, EntryList? outer, bool hasSemicolons)
    {
        for (int i = 0; i < body.Count; i++)
        {
            switch (body[i])
            {
                case EntryList list:
                    Flow(list, Text.Before(body, i), outer);
                    bool isAmong = hasSemicolons && list.Flow == Generated.Flow.RunOn;
                    bool hasOwn = list.Separator == '；' && list.Entries.Count > 1;
                    if (isAmong && hasOwn)
                    {
                        _log.Say(OutlineMessages.TwoDepthsOfSemicolon, list.Place);
                    }
                    foreach (Entry entry in list.Entries)
                    {
                        Body(entry.Body, list, isAmong || hasOwn);
                        if (entry.Heading.Count == 0 && entry.Body.Count > 0 && entry.Body[0] is EntryList { Flow: not Generated.Flow.RunOn })
                        {
                            // Its mark would stand in a line of its own.
                            _log.Say(OutlineMessages.EntryExpected, entry.Place);
                        }
                    }
                    break;
                case Section section:
                    Body(section.Body, null, false);
                    break;
                case Text { Paragraphs.Count: > 0 } words:
                    if (outer is not null && outer.Flow != Generated.Flow.Paragraphs && words.Paragraphs.Count > 1)
                    {
                        Paragraph second = words.Paragraphs[1];
                        _log.Say(OutlineMessages.ParagraphsInEntry, second.Parts[0].Words.Count > 0 ? second.Parts[0].Words[0].Place : second.Place);
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
            return;
        }
        if (list.Flow is null && before is not null && (before.CertainEnd is not { Count: > 0 } end || end[end.Count - 1] is not Literal))
        {
            _log.Say(OutlineMessages.FlowMustBeWritten, list.Place);
        }
        list.Flow ??= before is { LeadsIn: true } ? Generated.Flow.RunOn : Generated.Flow.Paragraph;
    }
}
