using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>A ： promises that something follows. What follows may still go with the data, which is said when the report is printed.</summary>
internal static class ColonBeforeNothing
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
        if (Text.Before(body, body.Count) is { } last && last.EndsIn('：'))
        {
            log.Say(OutlineMessages.NothingBehindColon, body[body.Count - 1].Place);
        }
        foreach (Section section in body.OfType<Section>())
        {
            Body(section.Body, log);
            Heading(section.Heading, section.Body, section.Style.Close == "：", log);
        }
        foreach (Entry entry in body.OfType<EntryList>().SelectMany(list => list.Entries))
        {
            Body(entry.Body, log);
            // With nothing behind the heading, what closes it gives way to the separator of the list.
            Heading(entry.Heading, entry.Body, false, log);
        }
    }

    private static void Heading(IReadOnlyList<Piece> heading, IReadOnlyList<Block> body, bool takesColon, MessageLog log)
    {
        if (body.Count == 0 && heading.Count > 0 && (takesColon || (heading[heading.Count - 1] is Literal last && EndsInColon(last.Value))))
        {
            log.Say(OutlineMessages.NothingBehindColon, heading[0].Place);
        }
    }

    private static bool EndsInColon(string words) => words.TrimEnd('。', '；', '，', '、') is { Length: > 0 } bare && bare[bare.Length - 1] == '：';
}
