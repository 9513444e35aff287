using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// A series of words has a natural end: 首先，其次，再次，最后， and 一方面，另一方面. A list that can never have fewer entries is
/// said here; one from which some may go is counted when it is printed.
/// </summary>
internal static class SeriesLength
{
    public static void Check(Outline outline, MessageLog log)
    {
        foreach ((_, IReadOnlyList<Block> body) in outline.Bodies)
        {
            Body(body, log);
        }
    }

    private static void Body(IReadOnlyList<Block> body, MessageLog log)
    {
        foreach (Block block in body)
        {
            switch (block)
            {
                case Section section:
                    Body(section.Body, log);
                    break;
                case EntryList list:
                    int fewest = list.Entries.Count(entry => entry.Head.Presence is null);
                    if (fewest > Mark.Most(list.Marks))
                    {
                        log.Say(OutlineMessages.SeriesTooLong, list.Place, fewest, Mark.Most(list.Marks));
                    }
                    foreach (Entry entry in list.Entries)
                    {
                        Body(entry.Body, log);
                    }
                    break;
            }
        }
    }
}
