using Tanxia.ReportKit.Cli.Workbooks;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Rendering;

namespace Tanxia.ReportKit.Tests.Workbooks;

/// <summary>A form that was filled in with the data of a YAML file gives the same report.</summary>
public sealed class FilledFormTests
{
    public static TheoryData<string, string> Examples => new()
    {
        { "examples/HalfYear/half-year.report.yaml", "examples/HalfYear/data/2025-first-half.yaml" },
        { "examples/HalfYear/half-year.report.yaml", "examples/HalfYear/data/2026-first-half.yaml" },
        { "examples/TownProfile/town-profile.report.yaml", "examples/TownProfile/data/qingshi.yaml" },
        { "examples/TownProfile/town-profile.report.yaml", "examples/TownProfile/data/songping.yaml" },
        { "examples/Communique/communique.report.yaml", "examples/Communique/data/2023.yaml" },
        { "examples/Communique/communique.report.yaml", "examples/Communique/data/2025.yaml" },
        { "../shared/reference/half-year.report.yaml", "../shared/reference/data.yaml" },
    };

    [SkippableTheory]
    [MemberData(nameof(Examples))]
    public void GivesTheReportThatYamlGives(string outlineFile, string dataFile)
    {
        string outlinePath = Path.Combine(Repository.Root, outlineFile), dataPath = Path.Combine(Repository.Root, dataFile);
        Skip.IfNot(File.Exists(outlinePath), "the real documents are not beside this clone");
        ReportOutline outline = ReportOutline.Load(outlinePath);
        ReportData data = DataReader.Read(outline.Bound!, dataPath, File.ReadAllText(dataPath));
        Assert.Empty(data.Messages);

        byte[] filled = FormDraft.Of(outline, File.ReadAllText(dataPath)).Fill(outline, data).Save();
        Report report = outline.WithFiles([new WorkbookFile("表.xlsx", filled)]);
        Assert.DoesNotContain(report.Check(), message => message.Severity != Severity.Note);
        Assert.Equal(outline.WithDataFile(dataPath).ToText(), report.ToText());
    }
}
