using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Rendering;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>What the examples say, with every kind of figure, costs no garbage: a closure in one of the runtime's methods would.</summary>
public class AllocationTests
{
    [Theory]
    [InlineData("HalfYear", "half-year", "2026-first-half")]
    [InlineData("Communique", "communique", "2025")]
    [InlineData("TownProfile", "town-profile", "qingshi")]
    public void AnExampleIsFormattedWithoutAllocating(string example, string outline, string data)
    {
        string file = outline + ".report.yaml", yaml = Shared.Read("examples", example, file);
        Outline bound = OutlineReader.Read(file, yaml, out _)!;
        Report report = new CompiledReports(GeneratorRun.Of((file, yaml)).Emit())
            .Fill(bound, DataReader.Read(bound, "data.yaml", Shared.Read("examples", example, "data", data + ".yaml")));
        char[] characters = new char[16_384];
        // The first ones compile the code, and leave the thread its writer.
        for (int i = 0; i < 100; i++)
        {
            Assert.True(report.TryFormat(characters, out _));
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            report.TryFormat(characters, out _);
        }
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
