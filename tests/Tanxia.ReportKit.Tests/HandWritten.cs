using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests;

/// <summary>A report whose calls stand in the test, in the order in which generated code makes them.</summary>
internal sealed class HandWritten(Action<ReportWriter> write) : Report
{
    public const string Outline = "小结.report.yaml";

    protected internal override void Write(ReportWriter writer)
    {
        writer.Begin(Outline);
        write(writer);
    }
}
