using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>（一） without a （二） numbers nothing. Headings keep their number all the same, so this is said.</summary>
internal static class LoneSections
{
    public static void Check(Outline outline, MessageLog log)
    {
        // A section that could not be read may be the other one.
        foreach ((_, IReadOnlyList<Block> body) in log.HasErrors ? [] : outline.Bodies)
        {
            Check(body, log);
        }
    }

    private static void Check(IReadOnlyList<Block> body, MessageLog log)
    {
        List<Section> sections = [.. body.OfType<Section>()];
        if (sections.Count == 1 && sections[0].Style.HasMark)
        {
            log.Say(OutlineMessages.LoneSection, sections[0].Place);
        }
        sections.ForEach(section => Check(section.Body, log));
    }
}
