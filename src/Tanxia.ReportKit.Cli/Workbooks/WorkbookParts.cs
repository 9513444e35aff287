using System.IO.Compression;
using System.Xml;
using Tanxia.ReportKit.Cli.Messages;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>The parts of a workbook, as streams of XML. A few bytes may unpack to all the memory there is, so that there is a limit to all of them.</summary>
internal sealed class WorkbookParts
{
    /// <summary>In megabytes, unpacked; of a form there is a hundredth of it.</summary>
    public const int Largest = 64;

    private const int MostEntries = 5_000;

    private const long MostBytes = Largest * 1024L * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MostBytes,
    };

    private readonly ZipArchive _zip;
    private long _room = MostBytes;

    public WorkbookParts(ZipArchive zip)
    {
        if (zip.Entries.Count > MostEntries)
        {
            throw new WorkbookException(WorkbookMessages.TooLarge, Largest);
        }
        _zip = zip;
    }

    public bool Has(string path) => Find(path) is not null;

    public XmlReader Open(string path) => XmlReader.Create(Unpacked(Find(path) ?? throw new InvalidDataException()), Settings);

    /// <summary>What a part refers to inside the file: its id, the last word of its type, its path.</summary>
    public IEnumerable<(string Id, string Type, string Path)> Related(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        string folder = part[..slash], relations = $"{folder}_rels/{part[slash..]}.rels";
        if (!Has(relations))
        {
            yield break;
        }
        using XmlReader xml = Open(relations);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External" && xml.GetAttribute("Target") is { } target)
            {
                string type = xml.GetAttribute("Type") ?? "";
                yield return (xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target));
            }
        }
    }

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (string step in (target.StartsWith('/') ? target : folder + target).Split('/', '\\'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("" or "." or ".."))
            {
                steps.Add(step);
            }
        }
        return string.Join('/', steps);
    }

    private ZipArchiveEntry? Find(string path) => _zip.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').TrimStart('/').Equals(path, StringComparison.OrdinalIgnoreCase));

    /// <summary>A part as a whole, whatever size it claims to have.</summary>
    private MemoryStream Unpacked(ZipArchiveEntry entry)
    {
        var bytes = new MemoryStream();
        using Stream stream = entry.Open();
        var block = new byte[64 * 1024];
        while (stream.Read(block) is > 0 and int count)
        {
            _room -= count;
            if (_room < 0)
            {
                throw new WorkbookException(WorkbookMessages.TooLarge, Largest);
            }
            bytes.Write(block, 0, count);
        }
        bytes.Position = 0;
        return bytes;
    }
}
