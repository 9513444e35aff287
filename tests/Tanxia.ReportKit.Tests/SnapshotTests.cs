namespace Tanxia.ReportKit.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshot-").FullName;

    private string Source => Path.Combine(_folder, "SomeTests.cs");

    private string Verified => Path.Combine(_folder, "SomeTests.Some.verified.txt");

    private string Received => Path.Combine(_folder, "SomeTests.Some.received.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ANewTextIsWrittenBesideTheTestAndFails()
    {
        string message = Failure("甲\n乙\n");

        Assert.Equal("甲\n乙\n", File.ReadAllText(Received));
        Assert.Equal(
            $"""
            There is no SomeTests.Some.verified.txt yet.
            If the new text is right, accept it:
              mv "{Received}" "{Verified}"
            """, message);
    }

    [Fact]
    public void ADifferenceIsShownAtItsLine()
    {
        File.WriteAllText(Verified, "甲\n乙\n");

        string message = Failure("甲\n丙\n");

        Assert.Equal(
            $"""
            The text differs from SomeTests.Some.verified.txt, first in line 2:
            - 乙
            + 丙
            If the new text is right, accept it:
              mv "{Received}" "{Verified}"
            """, message);
        Assert.Equal("甲\n乙\n", File.ReadAllText(Verified));
    }

    [Fact]
    public void TheSameTextTakesAnOldReceivedFileAway()
    {
        File.WriteAllText(Received, "丙");
        File.WriteAllText(Verified, "甲\r\n乙\r\n");

        Snapshot.Matches("甲\n乙\n", Source, "Some");

        Assert.False(File.Exists(Received));
    }

    private string Failure(string text) =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Snapshot.Matches(text, Source, "Some")).Message;
}
