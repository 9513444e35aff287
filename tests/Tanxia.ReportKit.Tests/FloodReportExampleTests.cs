using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Tests;

/// <summary>The text of the example that is a signed paper with all its parts.</summary>
public sealed class FloodReportExampleTests
{
    [Fact]
    public void July2026() => Snapshot.Match(ExampleText.Of("FloodReport", "flood-report", "2026-07"));

    /// <summary>What the paper says that is signed, and how it is set.</summary>
    [Fact]
    public void Signed()
    {
        var docx = new MemoryStream();
        ExampleText.Of("FloodReport", "flood-report", "2026-07").WriteDocx(docx);
        Snapshot.MatchDocx(docx.ToArray());
    }

    [Fact]
    public void NothingIsSaidOfIt() => Assert.Empty(ExampleText.Said("FloodReport", "flood-report", "2026-07"));
}
