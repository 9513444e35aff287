using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Tests.Word;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>Every report of the language reference, of the examples and the real one is a valid document.</summary>
public class WordPagesTests
{
    public static TheoryData<string> Pages => [.. LanguagePage.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void ReportsOfThePageAreValidDocuments(string page)
    {
        foreach (LanguagePage.Example example in LanguagePage.Read(page))
        {
            ReportOutline outline = ReportOutline.Parse("outline", example.Outline);
            if (!outline.HasErrors)
            {
                WordRules.Hold(outline.WithData("data", example.Data).Draft());
            }
        }
    }

    [Fact]
    public void ExamplesAreValidDocuments()
    {
        string[] data = [.. Directory.GetFiles(Path.Combine(Shared.Root, "examples"), "*.yaml", SearchOption.AllDirectories).Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "data")];
        Assert.True(data.Length >= 6);
        foreach (string file in data)
        {
            string outline = Directory.GetFiles(Path.GetDirectoryName(Path.GetDirectoryName(file))!, "*.report.yaml").Single();
            WordRules.Hold(ReportOutline.Load(outline).WithDataFile(file).Render());
        }
    }

    [SkippableFact]
    public void TheRealReportIsAValidDocument()
    {
        Skip.If(Shared.Reference is null, "the real documents are not beside this clone");
        WordRules.Hold(ReportOutline.Load(Path.Combine(Shared.Reference!, "half-year.report.yaml")).WithDataFile(Path.Combine(Shared.Reference!, "data.yaml")).Render());
    }
}
