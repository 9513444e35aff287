namespace Tanxia.ReportKit.Tests;

/// <summary>The two texts of the communique, read and accepted: a year of growth, and one of decline in which parts are missing.</summary>
public sealed class CommuniqueExampleTests
{
    [Fact]
    public void YearOfGrowth() => Snapshot.Matches(Text("2025"));

    [Fact]
    public void YearOfDecline() => Snapshot.Matches(Text("2023"));

    [Theory]
    [InlineData("2025")]
    [InlineData("2023")]
    public void NothingIsSaidOfIt(string year) => Assert.Empty(ExampleText.Said("Communique", "communique", year));

    private static string Text(string year) => ExampleText.Of("Communique", "communique", year);
}
