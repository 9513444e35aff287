namespace Tanxia.ReportKit.Tests;

/// <summary>The profiles of two places from one outline, read and accepted: a town, and a small township that lacks much.</summary>
public sealed class TownProfileExampleTests
{
    [Fact]
    public void Town() => Snapshot.Match(Report("qingshi"));

    [Fact]
    public void SmallTownship() => Snapshot.Match(Report("songping"));

    [Theory]
    [InlineData("qingshi")]
    [InlineData("songping")]
    public void NothingIsSaidOfIt(string place) => Assert.Empty(ExampleText.Said("TownProfile", "town-profile", place));

    private static RenderedReport Report(string place) => ExampleText.Of("TownProfile", "town-profile", place);
}
