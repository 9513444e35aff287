using System.IO.Compression;
using System.Text;
using System.Xml;
using Tanxia.ReportKit.Cli.Messages;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>
/// Reads a workbook, whoever saved it. Its parts are read as a stream of XML and not by the library that writes forms: that
/// one stops at a hyperlink it does not like, and builds trees as deep as the file wants them. Names are compared without
/// their namespaces, so that a strict workbook is read as well. Nothing outside the file is ever looked at.
/// </summary>
internal sealed class WorkbookReader
{
    private const int LargestPart = 64, MostEntries = 5_000, MostCells = 500_000, Mega = 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = LargestPart * (long)Mega,
    };

    private readonly ZipArchive _zip;
    private long _room = LargestPart * (long)Mega;
    private int _cells;
    private string[] _strings = [];
    private NumberLook[] _looks = [];

    private WorkbookReader(ZipArchive zip) => _zip = zip;

    /// <exception cref="WorkbookException">It cannot be read.</exception>
    public static WorkbookContent Read(byte[] file)
    {
        if (file.Length > WorkbookFile.LargestSize)
        {
            throw new WorkbookException(WorkbookMessages.TooLarge, LargestPart);
        }
        FileSignature.Check(file);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries)
            {
                throw new WorkbookException(WorkbookMessages.TooLarge, LargestPart);
            }
            return new WorkbookReader(zip).Read();
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or FormatException or OverflowException or EndOfStreamException or NotSupportedException or IOException)
        {
            throw new WorkbookException(WorkbookMessages.Damaged);
        }
    }

    private WorkbookContent Read()
    {
        string workbook = Related("").FirstOrDefault(part => part.Type == "officeDocument").Path ?? "xl/workbook.xml";
        if (Find(workbook) is null)
        {
            throw new WorkbookException(WorkbookMessages.NotAWorkbook, FileSignature.Other);
        }
        (string Id, string Type, string Path)[] parts = [.. Related(workbook)];
        if (parts.FirstOrDefault(part => part.Type == "sharedStrings").Path is { } strings)
        {
            _strings = [.. Strings(strings)];
        }
        if (parts.FirstOrDefault(part => part.Type == "styles").Path is { } styles)
        {
            _looks = Looks(styles);
        }
        bool uses1904 = false;
        var sheets = new List<SheetContent>();
        using XmlReader xml = Open(workbook);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                uses1904 = xml.GetAttribute("date1904") is "1" or "true" or "on";
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet")
            {
                var sheet = new SheetContent(xml.GetAttribute("name") ?? "", sheets.Count + 1);
                sheets.Add(sheet);
                string id = RelationOf(xml);
                // A sheet may be a chart.
                if (parts.FirstOrDefault(part => part.Id == id && part.Type == "worksheet").Path is { } path)
                {
                    ReadSheet(path, sheet);
                }
            }
        }
        return new WorkbookContent(sheets, uses1904);
    }

    private void ReadSheet(string path, SheetContent sheet)
    {
        using XmlReader xml = Open(path);
        int row = 0, column = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            switch (xml.LocalName)
            {
                case "row":
                    row = xml.GetAttribute("r") is { } number ? int.Parse(number, System.Globalization.NumberStyles.None, null) : row + 1;
                    column = 0;
                    break;
                case "c":
                    if (xml.GetAttribute("r") is not { } address)
                    {
                        column++;
                    }
                    else if (!CellAddress.TryRead(address, out row, out column))
                    {
                        throw new FormatException();
                    }
                    if (ReadCell(xml) is { } cell)
                    {
                        Add(sheet, row, column, cell);
                    }
                    break;
                case "mergeCell" when CellAddress.TryReadArea(xml.GetAttribute("ref") ?? "") is { } area:
                    Count();
                    sheet.Merged.Add(area);
                    break;
            }
        }
    }

    private void Add(SheetContent sheet, int row, int column, SheetCell cell)
    {
        Count();
        if (!sheet.Rows.TryGetValue(row, out SortedDictionary<int, SheetCell>? cells))
        {
            sheet.Rows.Add(row, cells = []);
        }
        cells[column] = cell;
    }

    private void Count()
    {
        if (++_cells > MostCells)
        {
            throw new WorkbookException(WorkbookMessages.TooLarge, LargestPart);
        }
    }

    /// <summary>A cell; null if there is nothing in it.</summary>
    private SheetCell? ReadCell(XmlReader xml)
    {
        string type = xml.GetAttribute("t") ?? "n";
        int style = xml.GetAttribute("s") is { } number && int.TryParse(number, out int index) ? index : 0;
        NumberLook look = style >= 0 && style < _looks.Length ? _looks[style] : NumberLook.General;
        string? value = null;
        bool hasFormula = false;
        if (!xml.IsEmptyElement)
        {
            int depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1)
                {
                    hasFormula |= xml.LocalName == "f";
                    value = xml.LocalName switch { "v" => TextOf(xml), "is" => Words(xml), _ => value };
                }
            }
        }
        return type switch
        {
            "s" when value is not null => Text(int.TryParse(value, out int place) && place >= 0 && place < _strings.Length ? _strings[place] : throw new FormatException()),
            "str" or "inlineStr" when value is not null => Text(value),
            _ when string.IsNullOrWhiteSpace(value) => hasFormula ? new SheetCell(CellKind.Uncomputed, "", look) : null,
            "b" => new SheetCell(CellKind.Boolean, value.Trim() is "1" or "true" ? "TRUE" : "FALSE", look),
            "e" => new SheetCell(CellKind.Error, value.Trim(), look),
            "d" => new SheetCell(CellKind.IsoDate, value.Trim(), look),
            _ => new SheetCell(CellKind.Number, value.Trim(), look),
        };

        static SheetCell? Text(string text) => string.IsNullOrWhiteSpace(text) ? null : new SheetCell(CellKind.Text, text, NumberLook.Text);
    }

    private IEnumerable<string> Strings(string path)
    {
        using XmlReader xml = Open(path);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                yield return Words(xml);
            }
        }
    }

    /// <summary>The text of a string, plain or in runs; how it is spoken is no part of it.</summary>
    private static string Words(XmlReader xml)
    {
        var text = new StringBuilder();
        if (!xml.IsEmptyElement)
        {
            int depth = xml.Depth, spoken = int.MaxValue;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }
                if (xml.Depth <= spoken)
                {
                    spoken = xml.LocalName == "rPh" ? xml.Depth : int.MaxValue;
                }
                if (xml.LocalName == "t" && spoken == int.MaxValue)
                {
                    text.Append(TextOf(xml));
                }
            }
        }
        return EscapedCharacter.Decode(text.ToString());
    }

    /// <summary>The characters of the element at hand; the reader ends at its end.</summary>
    private static string TextOf(XmlReader xml)
    {
        var text = new StringBuilder();
        if (!xml.IsEmptyElement)
        {
            int depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                text.Append(xml.Value);
            }
        }
        return text.ToString();
    }

    private NumberLook[] Looks(string path)
    {
        var codes = new Dictionary<string, string>();
        var looks = new List<NumberLook>();
        using XmlReader xml = Open(path);
        bool isCells = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                isCells = xml.NodeType == XmlNodeType.Element;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt" && xml.GetAttribute("numFmtId") is { } declared)
            {
                codes[declared] = xml.GetAttribute("formatCode") ?? "";
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf" && isCells)
            {
                string id = xml.GetAttribute("numFmtId") ?? "0";
                looks.Add(codes.TryGetValue(id, out string? code) ? NumberLooks.Of(code) : NumberLooks.Of(int.TryParse(id, out int number) ? number : 0));
            }
        }
        return [.. looks];
    }

    /// <summary>What a part refers to inside the file: its id, the last word of its type, its path.</summary>
    private IEnumerable<(string Id, string Type, string Path)> Related(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        string folder = part[..slash], relations = $"{folder}_rels/{part[slash..]}.rels";
        if (Find(relations) is null)
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

    /// <summary>r:id, whatever its namespace is called.</summary>
    private static string RelationOf(XmlReader xml)
    {
        string id = "";
        for (bool more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            id = xml.LocalName == "id" && xml.NamespaceURI.Length > 0 ? xml.Value : id;
        }
        xml.MoveToElement();
        return id;
    }

    private ZipArchiveEntry? Find(string path) => _zip.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').TrimStart('/').Equals(path, StringComparison.OrdinalIgnoreCase));

    private XmlReader Open(string path) => XmlReader.Create(Unpacked(Find(path) ?? throw new InvalidDataException()), Settings);

    /// <summary>A part as a whole: a few bytes may unpack to all the memory there is, whatever size they claim.</summary>
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
                throw new WorkbookException(WorkbookMessages.TooLarge, LargestPart);
            }
            bytes.Write(block, 0, count);
        }
        bytes.Position = 0;
        return bytes;
    }
}
