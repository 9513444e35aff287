using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Rendering;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>A sample must be a value that data could give: it is read as data is.</summary>
internal static class Samples
{
    public static void Check(Outline outline, MessageLog log) => SampleReader.Read(outline, log);
}
