using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Cli.Files;

/// <summary>What a report is written as.</summary>
/// <param name="extension">txt, html or docx.</param>
/// <param name="options">How a Word document looks; null as the standard has it.</param>
internal sealed class ReportFormat(string extension, WordOptions? options)
{
    public const string Word = "docx";

    public string Extension => extension;

    /// <summary>By the end of the file's name; null if it is none of ours.</summary>
    public static string? Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" => "txt",
        ".html" or ".htm" => "html",
        ".docx" => Word,
        _ => null,
    };

    /// <summary>What a reader of the file may meet that the report itself does not know.</summary>
    public IReadOnlyList<ReportMessage> Check(RenderedReport report) => extension == Word ? report.CheckFonts(options) : [];

    /// <exception cref="ToolException">The file cannot be written.</exception>
    public void Write(RenderedReport report, string path)
    {
        if (extension == Word)
        {
            var file = new MemoryStream();
            report.WriteDocx(file, options);
            OutputFile.Replace(path, file.GetBuffer().AsSpan(0, (int)file.Length));
        }
        else
        {
            OutputFile.Replace(path, extension == "html" ? report.ToHtml() : report.Text);
        }
    }
}
