using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>The parts of a .docx file, each read when it is asked for.</summary>
internal sealed class DocxParts : IDisposable
{
    // A paper has some 100 kB. What unpacks to more than this is no paper.
    private const int MostCharacters = 64 * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters };

    private readonly ZipArchive _zip;
    private readonly string _main;
    private readonly XElement? _relations;

    /// <exception cref="InvalidDataException">It is no .docx file, or a damaged one.</exception>
    public DocxParts(Stream file)
    {
        _zip = new ZipArchive(file, ZipArchiveMode.Read);
        _main = Target("", Part("_rels/.rels"), "officeDocument") ?? throw new InvalidDataException();
        Document = Part(_main) ?? throw new InvalidDataException();
        int folder = _main.LastIndexOf('/') + 1;
        _relations = Part(_main.Substring(0, folder) + "_rels/" + _main.Substring(folder) + ".rels");
    }

    public XElement Document { get; }

    /// <summary>A part by what it is to the document, such as styles; null if there is none.</summary>
    public XElement? Of(string type) => Target(_main, _relations, type) is { } path ? Part(path) : null;

    /// <summary>A part by the id that the document names it by.</summary>
    public XElement? ById(string? id) => _relations.Children("Relationship").FirstOrDefault(relation => relation.Get("Id") == id) is { } relation
        ? Part(Resolve(_main, relation)) : null;

    public void Dispose() => _zip.Dispose();

    private static string? Target(string from, XElement? relations, string type) =>
        relations.Children("Relationship").FirstOrDefault(relation => relation.Get("Type")?.EndsWith("/" + type, StringComparison.Ordinal) == true) is { } relation ? Resolve(from, relation) : null;

    private static string Resolve(string from, XElement relation)
    {
        string target = relation.Get("Target") ?? "";
        return target.StartsWith("/", StringComparison.Ordinal) ? target.Substring(1) : from.Substring(0, from.LastIndexOf('/') + 1) + target;
    }

    private XElement? Part(string path)
    {
        if (_zip.GetEntry(path) is not { } entry)
        {
            return null;
        }
        try
        {
            using Stream stream = entry.Open();
            using var reader = XmlReader.Create(stream, Settings);
            return XDocument.Load(reader).Root;
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException(path, exception);
        }
    }
}
