using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Tests.Word;

/// <summary>A document taken apart.</summary>
internal sealed class DocxParts
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, string> _parts = [];

    public DocxParts(byte[] file)
    {
        File = file;
        using var archive = new ZipArchive(new MemoryStream(file));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), new UTF8Encoding(false, throwOnInvalidBytes: true));
            _parts.Add(entry.FullName, reader.ReadToEnd());
        }
    }

    public byte[] File { get; }

    public IReadOnlyCollection<string> Names => _parts.Keys;

    public string this[string part] => _parts[part];

    public XElement Document => Xml("word/document.xml");

    public static DocxParts Of(RenderedReport report, WordOptions? options = null) => new(BytesOf(report, options));

    public static byte[] BytesOf(RenderedReport report, WordOptions? options = null)
    {
        var file = new MemoryStream();
        report.WriteDocx(file, options);
        return file.ToArray();
    }

    public XElement Xml(string part) => XDocument.Parse(_parts[part], LoadOptions.PreserveWhitespace).Root!;

    /// <summary>All parts that are XML of Word.</summary>
    public IEnumerable<XElement> All => _parts.Keys.Where(name => name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)).Select(Xml);

    /// <summary>Style and text of each paragraph, as <c>Title|…</c>; a tab is →, a line break ↵.</summary>
    public string[] Paragraphs => [.. Document.Descendants(W + "p").Select(paragraph => $"{StyleOf(paragraph)}|{TextOf(paragraph)}")];

    public static string StyleOf(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "Normal";

    public static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants(W + "r").Elements().Select(element =>
        element.Name == W + "t" ? element.Value : element.Name == W + "tab" ? "→" : element.Name == W + "br" ? "↵" : ""));

    /// <summary>The style with this id.</summary>
    public XElement Style(string id) => Xml("word/styles.xml").Elements(W + "style").Single(style => style.Attribute(W + "styleId")!.Value == id);
}
