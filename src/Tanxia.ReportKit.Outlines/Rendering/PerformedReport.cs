using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Outlines.Rendering;

/// <summary>An outline with its data: a report like one of a generated class.</summary>
internal sealed class PerformedReport(string file, Lowered lowered, Declarations declarations, ReportData data) : Report
{
    /// <summary>The data file and the line or cell that gave a figure its value; null if none did.</summary>
    public (string File, Yaml.Place Place)? PlaceOf(FigureInfo figure) => declarations.GiverOf(figure) is { } giver ? data.Given.PlaceOf(giver) : null;

    protected internal override void Write(ReportWriter writer)
    {
        writer.Begin(file, string.Join(" ", lowered.Outline.Ignored));
        writer.Locate = data.Places.Locate;
        foreach (ReportMessage message in data.Messages)
        {
            writer.Say(message);
        }
        var performer = new Performer(writer.IsDraft ? data.Copy() : data, writer, declarations);
        performer.All(lowered.Decide);
        if (writer.CanCompose)
        {
            performer.All(lowered.Compose);
        }
    }
}

/// <summary>An outline with errors makes no report; it says them.</summary>
internal sealed class FaultyReport(IReadOnlyList<ReportMessage> messages) : Report
{
    protected internal override void Write(ReportWriter writer)
    {
        foreach (ReportMessage message in messages)
        {
            writer.Say(message);
        }
    }
}
