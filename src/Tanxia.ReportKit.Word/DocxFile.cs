using System.IO.Compression;
using Tanxia.ReportKit.Word.Parts;

namespace Tanxia.ReportKit.Word;

/// <summary>The file: its parts in a fixed order, each with the same stamp, so that the same report is the same file.</summary>
internal static class DocxFile
{
    /// <summary>The earliest that a ZIP can say, and what Word says too.</summary>
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The whole file, in memory: one that cannot be finished is none.</summary>
    public static MemoryStream Make(RenderedReport report, WordOptions options)
    {
        PageSetup page = PageSetup.Of(options);
        // Most are not larger.
        var file = new MemoryStream(16 * 1024);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in FixedParts.Of(page).All)
            {
                Add(archive, name, part => part.Write(content, 0, content.Length));
            }
            Add(archive, "word/document.xml", part => DocumentPart.Write(part, report, page));
            if (page.Numbers == HeadingNumbers.Automatic)
            {
                int annexes = report.Document?.Spans.Where(span => span.Kind == SpanKind.AnnexTitle).Select(span => span.Level).Distinct().Count() ?? 0;
                Add(archive, "word/numbering.xml", part => NumberingPart.Write(part, page, annexes + 1));
            }
            Add(archive, "docProps/core.xml", part => CorePart.Write(part, Title(report)));
        }
        file.Position = 0;
        return file;
    }

    private static string Title(RenderedReport report) =>
        string.Concat(report.Spans.Where(span => span.Kind == SpanKind.TitleLine).Select(report.TextOf));

    private static void Add(ZipArchive archive, string name, Action<Stream> write)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Stamp;
        using Stream part = entry.Open();
        write(part);
    }
}
