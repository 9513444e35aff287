namespace Tanxia.ReportKit.Tests;

/// <summary>The text of the example that is a signed paper with all its parts.</summary>
public sealed class FloodReportExampleTests
{
    [Fact]
    public void July2026() => Snapshot.Match(ExampleText.Of("FloodReport", "flood-report", "2026-07"));

    [Fact]
    public void NothingIsSaidOfIt() => Assert.Empty(ExampleText.Said("FloodReport", "flood-report", "2026-07"));
}
