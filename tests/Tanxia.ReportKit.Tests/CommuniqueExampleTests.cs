namespace Tanxia.ReportKit.Tests;

/// <summary>The two texts of the communique, read and accepted: a year of growth, and one of decline in which parts are missing.</summary>
public sealed class CommuniqueExampleTests
{
    [Fact]
    public void YearOfGrowth() => Snapshot.Match(Report("2025"));

    [Fact]
    public void YearOfDecline() => Snapshot.Match(Report("2023"));

    [Theory]
    [InlineData("2025")]
    [InlineData("2023")]
    public void NothingIsSaidOfIt(string year) => Assert.Empty(ExampleText.Said("Communique", "communique", year));

    private static RenderedReport Report(string year) => ExampleText.Of("Communique", "communique", year);
}
