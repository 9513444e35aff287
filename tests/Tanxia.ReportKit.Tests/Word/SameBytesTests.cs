using Tanxia.ReportKit.Tests.Cli;

namespace Tanxia.ReportKit.Tests.Word;

/// <summary>The same report is the same file.</summary>
[Trait("PublicCase", "P12")]
public sealed class SameBytesTests
{
    [Fact]
    public void InEveryCultureAndEachTime()
    {
        byte[] first = DocxParts.BytesOf(Paper.Render(Paper.Whole));
        Cultures.Each(() => Assert.Equal(first, DocxParts.BytesOf(Paper.Render(Paper.Whole))));
    }

    [SkippableFact]
    public void InAnotherProcessAndAnotherTimeZone()
    {
        Skip.If(OperatingSystem.IsWindows(), "sh");
        using var folder = new Transcript().Write("a.report.yaml", Paper.Whole);
        byte[] here = DocxParts.BytesOf(Paper.Render(Paper.Whole));
        foreach ((string zone, string language) in new[] { ("Asia/Shanghai", "zh_CN.UTF-8"), ("America/St_Johns", "fa_IR.UTF-8") })
        {
            ToolProcess.Shell(folder, $"TZ={zone} dotnet '{ToolProcess.Dll}' render a.report.yaml -o r.docx", language);
            Assert.Equal(here, File.ReadAllBytes(folder.PathOf("r.docx")));
        }
    }

    [Fact]
    public void ThePartsHaveAFixedOrderAndStamp()
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(DocxParts.BytesOf(Paper.With(""))));
        Assert.Equal(
            [
                "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "word/fontTable.xml",
                "word/footer1.xml", "word/footer2.xml", "word/document.xml", "docProps/core.xml",
            ],
            archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }
}
