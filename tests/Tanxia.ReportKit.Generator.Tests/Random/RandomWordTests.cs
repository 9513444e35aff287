using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Tests.Word;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>The document of any report is valid in every version of Office, and holds the report's text.</summary>
[Trait("Category", "Slow")]
public class RandomWordTests
{
    [Fact]
    public void RandomReportsGiveValidDocuments()
    {
        int written = 0;
        foreach (RandomReport report in RandomReports.Take(1000))
        {
            ReportOutline outline = ReportOutline.Parse(report.File, report.Yaml);
            if (outline.HasErrors)
            {
                continue;
            }
            // The draft of what cannot be a report.
            Report performed = outline.WithData("data.yaml", TreePrinter.Yaml(report.Data));
            bool isDraft = performed.Check().Any(message => message.Severity == Severity.Error);
            WordRules.Hold(isDraft ? performed.Draft() : performed.Render());
            if (written % 10 == 0)
            {
                Assert.Empty(WordRules.Findings(DocxParts.BytesOf(performed.Draft(), new WordOptions { HeadingNumbers = HeadingNumbers.Automatic, IsPlain = true })));
            }
            written++;
        }
        Assert.InRange(written, 980, 1000);
    }
}
