namespace Tanxia.ReportKit.Word;

/// <summary>Reports as Word documents on the page of GB/T 9704-2012, with what only the signed paper has.</summary>
public static class WordExtensions
{
    /// <summary>Writes the report to a .docx file, in place of one that is there; that one is untouched until the new one is whole.</summary>
    /// <exception cref="ReportException">A figure is missing, contradictory or impossible; nothing was written.</exception>
    public static void ToDocx(this Report report, string path, WordOptions? options = null) => Rendered(report).ToDocx(path, options);

    /// <summary>Writes the report as a .docx file, in one piece.</summary>
    /// <exception cref="ReportException">A figure is missing, contradictory or impossible; nothing was written.</exception>
    public static void WriteDocx(this Report report, Stream destination, WordOptions? options = null) => Rendered(report).WriteDocx(destination, options);

    /// <summary>Writes the report, or its draft, to a .docx file, in place of one that is there; that one is untouched until the new one is whole.</summary>
    public static void ToDocx(this RenderedReport report, string path, WordOptions? options = null)
    {
        using MemoryStream file = Make(report, options);
        string target = Path.GetFullPath(path ?? throw new ArgumentNullException(nameof(path)));
        string beside = Path.Combine(Path.GetDirectoryName(target)!, "." + Guid.NewGuid().ToString("N") + ".docx");
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                file.CopyTo(stream);
            }
            if (File.Exists(target))
            {
                File.Replace(beside, target, null);
            }
            else
            {
                File.Move(beside, target);
            }
        }
        finally
        {
            // Moved, it is no longer there.
            File.Delete(beside);
        }
    }

    /// <summary>Writes the report, or its draft, as a .docx file, in one piece.</summary>
    public static void WriteDocx(this RenderedReport report, Stream destination, WordOptions? options = null)
    {
        if (destination is null)
        {
            throw new ArgumentNullException(nameof(destination));
        }
        using MemoryStream file = Make(report, options);
        file.CopyTo(destination);
    }

    /// <summary>
    /// Warnings of the characters that the fonts of the document lack: those named for GB2312 have no rare characters of names.
    /// Word takes another font for them.
    /// </summary>
    public static IReadOnlyList<ReportMessage> CheckFonts(this RenderedReport report, WordOptions? options = null) =>
        RareCharacters.Find(report ?? throw new ArgumentNullException(nameof(report)), PageSetup.Of(options ?? new WordOptions()));

    private static RenderedReport Rendered(Report report) => (report ?? throw new ArgumentNullException(nameof(report))).Render();

    private static MemoryStream Make(RenderedReport report, WordOptions? options) =>
        DocxFile.Make(report ?? throw new ArgumentNullException(nameof(report)), options ?? new WordOptions());
}
