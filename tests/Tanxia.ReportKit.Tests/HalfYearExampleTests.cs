namespace Tanxia.ReportKit.Tests;

/// <summary>The whole text of the example, read and accepted. That generated code says the same is tested with the other back end.</summary>
public sealed class HalfYearExampleTests
{
    [Fact]
    public void FirstHalf2026() => Snapshot.Match(Report("2026"));

    [Fact]
    public void FirstHalf2025() => Snapshot.Match(Report("2025"));

    private static RenderedReport Report(string year) => ExampleText.Of("HalfYear", "half-year", year + "-first-half");
}
