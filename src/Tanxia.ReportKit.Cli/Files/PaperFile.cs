using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Cli.Files;

/// <summary>A Word document, whose page is checked. It has paragraphs instead of lines.</summary>
internal sealed class PaperFile(string path, byte[] content) : SourceFile(path, "")
{
    /// <summary>In bytes; pictures and all, a paper has less.</summary>
    public const int LargestSize = 100 * 1024 * 1024;

    // Of other documents only to say how to save them.
    private static readonly string[] Extensions = [".docx", ".docm", ".doc", ".wps"];

    public static bool Is(string path) => Extensions.Contains(System.IO.Path.GetExtension(path).ToLowerInvariant());

    public IReadOnlyList<ReportMessage> Check() => DocxInspector.Inspect(new MemoryStream(content), Path);

    public override YamlNode? ReadData(Outline outline, MessageLog log)
    {
        log.Say(CommandMessages.PaperIsNoInput, default);
        return null;
    }
}
