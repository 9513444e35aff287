using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// A section that the data may leave out goes without a word. That may be meant, but a reader who looks for it finds
/// nothing, so it is a note where no text asks whether it is there. An entry needs no words: its list goes on.
/// </summary>
internal static class SilentAbsence
{
    public static void Check(Outline outline, MessageLog log)
    {
        HashSet<Model> said = [.. ConditionalWords.Of(outline).Where(words => words.Words.Count > 0).SelectMany(Absent)];
        foreach ((_, IReadOnlyList<Block> body) in outline.Bodies)
        {
            Body(body, said, log);
        }
    }

    private static void Body(IReadOnlyList<Block> body, HashSet<Model> said, MessageLog log)
    {
        foreach (Section section in body.OfType<Section>())
        {
            if (section.Head is { IsOptional: true, OwnId.Length: > 0 } head && !said.Contains(head.Model))
            {
                log.Say(OutlineMessages.SilentAbsence, section.Place, head.OwnId);
            }
            Body(section.Body, said, log);
        }
    }

    /// <summary>The parts that are not there where these words are printed.</summary>
    private static IEnumerable<Model> Absent(ConditionalWords words) => words.Holding.OfType<ModelPresence>().Where(presence => !presence.IsPresent)
        .Concat(words.Failing.OfType<ModelPresence>().Where(presence => presence.IsPresent)).Select(presence => presence.Model);
}
