using Tanxia.ReportKit.Tests.Word.Layout;

namespace Tanxia.ReportKit.Package.Tests;

/// <summary>The pictures of the Word document: pages of the example that is a signed paper, as LibreOffice lays them out.</summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed class PicturesOfWordTests(PackedPackages packages)
{
    private const string Program = "pdftoppm";

    [SkippableFact]
    public async Task OfTheFirstAndTheLastPage()
    {
        Skip.IfNot(LibreOffice.Has(Program) || Environment.GetEnvironmentVariable("CI") == "true", "pdftoppm makes pictures of pages here: install poppler-utils");
        string example = Path.Combine(packages.Repository, "examples", "FloodReport"), document = Path.Combine(packages.Folder, "汛情报告.docx");
        Command.Run(packages.Folder, "dotnet",
            [
                Path.Combine(packages.Artifacts, "bin", "Tanxia.ReportKit.Cli", "release", "Tanxia.ReportKit.Cli.dll"), "render", Path.Combine(example, "flood-report.report.yaml"),
                "--data", Path.Combine(example, "data", "2026-07.yaml"), "-o", document,
            ]).Succeeded();
        string pages = LibreOffice.ToPdf(File.ReadAllBytes(document));
        await Picture.Make(packages, "word-first", path => Page(pages, 1, path));
        await Picture.Make(packages, "word-last", path => Page(pages, 4, path));
    }

    private Task Page(string pages, int page, string path)
    {
        Command.Run(packages.Folder, Program, ["-png", "-r", "60", "-singlefile", "-f", $"{page}", "-l", $"{page}", pages, Path.ChangeExtension(path, null)]).Succeeded();
        return Task.CompletedTask;
    }
}
