using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// What is left of a node where entries go. Lists that are all it has to say take an optional node along once none of them
/// has anything to print; of several, each takes the words that lead into it. Decided here once, before the walk that speaks.
/// </summary>
internal static class EntriesMayGo
{
    public static void Check(Outline outline, MessageLog log)
    {
        foreach ((NodeHead head, IReadOnlyList<Block> body) in outline.Bodies)
        {
            Node(body, head, log);
        }
    }

    private static void Node(IReadOnlyList<Block> body, NodeHead head, MessageLog log)
    {
        // From the inside out: what is left of a node depends on the sections in it.
        foreach (Section section in body.OfType<Section>())
        {
            Node(section.Body, section.Head, log);
        }
        foreach (Entry entry in body.OfType<EntryList>().SelectMany(list => list.Entries))
        {
            Node(entry.Body, entry.Head, log);
        }
        if (body.OfType<EntryList>().FirstOrDefault(list => list.AllMayGo) is not { } first)
        {
            return;
        }
        bool saysMore = body.Count(block => block is not Text) > 1 ? SaysMoreThanLists(body) : SaysMoreThanList(body);
        if (head.Empty is not null)
        {
            return;
        }
        if (!saysMore && !head.IsOptional)
        {
            log.Say(OutlineMessages.AllEntriesMayGo, first.Place);
            return;
        }
        foreach (EntryList list in body.OfType<EntryList>().Where(list => list.AllMayGo))
        {
            log.Say(OutlineMessages.EntriesGoSilently, list.Place);
        }
        if (!saysMore)
        {
            head.Presence = Condition.And(head.Presence, Block.AnyPrinted(body));
        }
    }

    /// <summary>Words that lead into the only list of a node have nothing to say without it, and neither has what follows.</summary>
    private static bool SaysMoreThanList(IReadOnlyList<Block> body) =>
        !body.Where((block, i) => block is EntryList && Text.Before(body, i) is { LeadsIn: true }).Any()
        && body.OfType<Text>().Any(text => text.Paragraphs.Any(paragraph => !paragraph.MayVanish));

    private static bool SaysMoreThanLists(IReadOnlyList<Block> body)
    {
        var taken = new HashSet<Paragraph>();
        for (int i = 1; i < body.Count; i++)
        {
            if (body[i] is EntryList { AllMayGo: true } list && Text.Before(body, i) is { LeadsIn: true } before)
            {
                list.TakesWordsAlong = true;
                taken.Add(before);
            }
        }
        return Block.AnyPrinted(body) is null
            || body.OfType<Text>().Any(text => text.Paragraphs.Any(paragraph => !paragraph.MayVanish && !taken.Contains(paragraph)));
    }
}
