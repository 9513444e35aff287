using System.Globalization;
using System.IO.Compression;
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
    private const int MostCells = 500_000;

    private readonly WorkbookParts _parts;
    private int _cells;
    private string[] _strings = [];
    private NumberLook[] _looks = [];

    private WorkbookReader(WorkbookParts parts) => _parts = parts;

    /// <exception cref="WorkbookException">It cannot be read.</exception>
    public static WorkbookContent Read(byte[] file)
    {
        if (file.Length > WorkbookFile.LargestSize)
        {
            throw new WorkbookException(WorkbookMessages.TooLarge, WorkbookParts.Largest);
        }
        FileSignature.Check(file);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            return new WorkbookReader(new WorkbookParts(zip)).Read();
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or FormatException or OverflowException or EndOfStreamException or NotSupportedException or IOException)
        {
            throw new WorkbookException(WorkbookMessages.Damaged);
        }
    }

    private WorkbookContent Read()
    {
        string workbook = _parts.Related("").FirstOrDefault(part => part.Type == "officeDocument").Path ?? "xl/workbook.xml";
        if (!_parts.Has(workbook))
        {
            throw new WorkbookException(WorkbookMessages.NotAWorkbook, FileSignature.Other);
        }
        (string Id, string Type, string Path)[] parts = [.. _parts.Related(workbook)];
        if (parts.FirstOrDefault(part => part.Type == "sharedStrings").Path is { } strings)
        {
            using XmlReader shared = _parts.Open(strings);
            _strings = [.. SheetText.Shared(shared)];
        }
        if (parts.FirstOrDefault(part => part.Type == "styles").Path is { } styles)
        {
            using XmlReader formats = _parts.Open(styles);
            _looks = NumberLooks.Read(formats);
        }
        bool uses1904 = false;
        var sheets = new List<SheetContent>();
        using XmlReader xml = _parts.Open(workbook);
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
        using XmlReader xml = _parts.Open(path);
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
                    row = xml.GetAttribute("r") is { } number ? int.Parse(number, NumberStyles.None, null) : row + 1;
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
            throw new WorkbookException(WorkbookMessages.TooLarge, WorkbookParts.Largest);
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
                    value = xml.LocalName switch { "v" => SheetText.Characters(xml), "is" => SheetText.Of(xml), _ => value };
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
            _ when !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => throw new FormatException(),
            _ => new SheetCell(CellKind.Number, value.Trim(), look),
        };

        static SheetCell? Text(string text) => string.IsNullOrWhiteSpace(text) ? null : new SheetCell(CellKind.Text, text, NumberLook.Text);
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
}
