namespace Tanxia.ReportKit.Package.Tests;

/// <summary>The picture of a form: the first page to fill in, as an office prints it.</summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed class PicturesOfFormTests(PackedPackages packages, InstalledTool tool) : IClassFixture<InstalledTool>
{
    [SkippableFact]
    public async Task OfTheFirstPage()
    {
        Skip.IfNot(File.Exists("/usr/lib/libreoffice/program/libsclo.so") && File.Exists("/usr/bin/pdftoppm"),
            "a form is laid out by LibreOffice Calc and drawn by pdftoppm: apt-get install libreoffice-calc-nogui poppler-utils");
        var folder = new Consumer(packages, "填报表");
        string example = Path.Combine(packages.Repository, "examples", "HalfYear");
        folder.Run(tool.Command[0], "form", Path.Combine(example, "half-year.report.yaml"), "--data", Path.Combine(example, "data", "2025-first-half.yaml"), "-o", "form.xlsx").Succeeded();
        folder.Run("soffice", $"-env:UserInstallation=file://{folder.PathOf("profile")}", "--headless", "--convert-to", "pdf", "form.xlsx").Succeeded();
        // The page before says how it is filled in.
        await Picture.Make(packages, "form", path =>
        {
            folder.Run("pdftoppm", "-f", "2", "-l", "2", "-r", "80", "-png", "-singlefile", "form.pdf", Path.ChangeExtension(path, null)).Succeeded();
            return Task.CompletedTask;
        });
    }
}
