namespace Tanxia.ReportKit.Tests;

/// <summary>The profiles of two places from one outline, read and accepted: a town, and a small township that lacks much.</summary>
public sealed class TownProfileExampleTests
{
    [Fact]
    public void Town() => Snapshot.Matches(Text("qingshi"));

    [Fact]
    public void SmallTownship() => Snapshot.Matches(Text("songping"));

    [Theory]
    [InlineData("qingshi")]
    [InlineData("songping")]
    public void NothingIsSaidOfIt(string place) => Assert.Empty(ExampleText.Said("TownProfile", "town-profile", place));

    private static string Text(string place) => ExampleText.Of("TownProfile", "town-profile", place);
}
