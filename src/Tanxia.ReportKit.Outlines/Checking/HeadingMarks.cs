using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>A heading on its own line usually takes no closing mark (GB/T 15834-2011, B.4). Some offices write one: a matter of style, said once.</summary>
internal static class HeadingMarks
{
    public static void Check(Outline outline, MessageLog log)
    {
        if (outline.Bodies.Select(node => First(node.Body)).FirstOrDefault(found => found is not null) is { } section)
        {
            log.Say(OutlineMessages.HeadingTakesNoMark, section.Place, section.Style.End);
        }
    }

    private static Section? First(IReadOnlyList<Block> body) => body.OfType<Section>()
        .Select(section => !section.Style.IsRunIn && section.Style.End.Length > 0 ? section : First(section.Body)).FirstOrDefault(found => found is not null);
}
