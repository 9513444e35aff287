using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tanxia.ReportKit.Cli.Workbooks;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Rendering;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Tests.Workbooks;

/// <summary>A form while somebody fills it in, or spoils it.</summary>
internal sealed class FormDraft : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly SpreadsheetDocument _document;

    public FormDraft(byte[] form)
    {
        _stream.Write(form);
        _document = SpreadsheetDocument.Open(_stream, isEditable: true);
    }

    public SpreadsheetDocument Document => _document;

    public WorkbookPart Workbook => _document.WorkbookPart!;

    public static FormDraft Of(string outline, string? last = null) => Of(ReportOutline.Parse("outline", outline), last);

    public static FormDraft Of(ReportOutline outline, string? last = null) =>
        new(FormWriter.Write(outline.Bound!, last is null ? null : DataReader.Read(outline.Bound!, "last", last)));

    /// <summary>Its bytes as they are now; nothing can be done to it any more.</summary>
    public byte[] Save()
    {
        _document.Dispose();
        return _stream.ToArray();
    }

    /// <summary>The report that it makes.</summary>
    public string Text(ReportOutline outline) => outline.WithFiles([new WorkbookFile("表.xlsx", Save())]).ToText();

    /// <summary>All that is said of it.</summary>
    public string[] Said(ReportOutline outline) =>
        [.. outline.WithFiles([new WorkbookFile("表.xlsx", Save())]).Check().Select(message => message.ToString(MessageLanguage.Chinese))];

    public void Dispose() => _document.Dispose();

    public Worksheet SheetOf(string name) =>
        ((WorksheetPart)Workbook.GetPartById(Entry(name).Id!)).Worksheet;

    /// <summary>The cell to fill in for a row of the sheet of figures: F9.</summary>
    public string AddressOf(string key, string sheet = "填报")
    {
        Row row = SheetOf(sheet).Descendants<Row>().Single(row => row.Elements<Cell>().FirstOrDefault() is { } first && TextOf(first) == key);
        return ColumnOf(sheet, ":value") + row.RowIndex;
    }

    /// <summary>The letters of the column that has this key.</summary>
    public string ColumnOf(string sheet, string key) =>
        SheetOf(sheet).Descendants<Row>().First().Elements<Cell>().Single(cell => TextOf(cell) == key).CellReference!.Value!.TrimEnd('1');

    /// <summary>The row of headings of a sheet.</summary>
    public int HeadingOf(string sheet) => (int)SheetOf(sheet).Descendants<Row>().Single(row => row.Elements<Cell>().Any(cell => TextOf(cell) == ":heading")).RowIndex!.Value;

    /// <summary>Fills a figure in.</summary>
    public FormDraft Fill(string key, object value) => Put("填报", AddressOf(key), value);

    public FormDraft Put(string sheet, string address, object value)
    {
        Cell cell = CellAt(sheet, address);
        cell.RemoveAllChildren();
        cell.DataType = null;
        if (value is string text)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text));
        }
        else
        {
            cell.CellValue = new CellValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
        }
        return this;
    }

    public Cell CellAt(string sheet, string address)
    {
        SheetData data = SheetOf(sheet).GetFirstChild<SheetData>()!;
        CellAddress.TryRead(address, out int number, out int column);
        Row? row = data.Elements<Row>().FirstOrDefault(row => row.RowIndex! == (uint)number);
        if (row is null)
        {
            row = new Row { RowIndex = (uint)number };
            data.InsertBefore(row, data.Elements<Row>().FirstOrDefault(other => other.RowIndex! > (uint)number));
        }
        if (row.Elements<Cell>().FirstOrDefault(cell => cell.CellReference == address) is { } found)
        {
            return found;
        }
        var made = new Cell { CellReference = address };
        row.InsertBefore(made, row.Elements<Cell>().FirstOrDefault(cell => CellAddress.TryRead(cell.CellReference!.Value, out _, out int other) && other > column));
        return made;
    }

    /// <summary>Gives a cell a number format; by its number if it is built in.</summary>
    public FormDraft Format(string sheet, string address, string code)
    {
        Stylesheet styles = Workbook.WorkbookStylesPart!.Stylesheet;
        if (!uint.TryParse(code, out uint id) || code.Length > 2)
        {
            id = styles.NumberingFormats!.Elements<NumberingFormat>().Max(format => format.NumberFormatId!.Value) + 1;
            styles.NumberingFormats.Append(new NumberingFormat { NumberFormatId = id, FormatCode = code });
        }
        styles.CellFormats!.Append(new CellFormat { NumberFormatId = id });
        CellAt(sheet, address).StyleIndex = (uint)styles.CellFormats.Elements<CellFormat>().Count() - 1;
        return this;
    }

    /// <summary>Fills in all that the data has.</summary>
    public FormDraft Fill(ReportOutline outline, ReportData data)
    {
        foreach (Model model in outline.Bound!.Models)
        {
            if (model.IsOptional)
            {
                Fill(FormKeys.Of(model), data[model] is null ? "否" : "是");
            }
            if (data[model] is not { } values)
            {
                continue;
            }
            foreach (Metric metric in model.Metrics.Where(metric => metric.IsGiven && values[metric] is not null))
            {
                Fill(metric.Path, Written(values[metric]!));
            }
            foreach (ValueList list in model.Lists.Where(list => values[list] is not null))
            {
                Fill(list, values[list]!);
            }
        }
        return this;
    }

    private void Fill(ValueList list, object value)
    {
        if (((System.Collections.ICollection)value).Count == 0)
        {
            Fill(FormKeys.Of(list), "无");
        }
        else if (value is List<string?> names)
        {
            Column("名单", list.Path, names);
        }
        else
        {
            string sheet = Workbook.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value!)
                .Single(name => TextOf(SheetOf(name).Descendants<Cell>().First()) == FormKeys.Records + list.Path);
            foreach (Metric field in list.Fields)
            {
                Column(sheet, field.Key, ((List<ModelData?>)value).Select(record => record![field]));
            }
        }
    }

    private void Column(string sheet, string key, IEnumerable<object?> values)
    {
        int row = HeadingOf(sheet);
        foreach (object? value in values)
        {
            row++;
            if (value is not null)
            {
                Put(sheet, ColumnOf(sheet, key) + row, Written(value));
            }
        }
    }

    private static object Written(object value) => value switch
    {
        DateTime date => SerialDate.Of(date),
        IFormattable number when number.ToString(null, CultureInfo.InvariantCulture) is { } text && text.Count(char.IsAsciiDigit) > 15 => text,
        _ => value,
    };

    public static string TextOf(Cell cell) => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";

    /// <summary>What stands below a row goes down, or up, by some rows: rows were put in or removed.</summary>
    public FormDraft MoveRows(string sheet, int from, int by)
    {
        foreach (Row row in SheetOf(sheet).Descendants<Row>().Where(row => row.RowIndex! >= (uint)from).ToList())
        {
            int number = (int)row.RowIndex!.Value + by;
            foreach (Cell cell in row.Elements<Cell>())
            {
                CellAddress.TryRead(cell.CellReference!.Value, out _, out int column);
                cell.CellReference = CellAddress.Of(number, column);
            }
            row.RowIndex = (uint)number;
        }
        foreach (MergeCell merged in SheetOf(sheet).Descendants<MergeCell>())
        {
            CellArea area = CellAddress.TryReadArea(merged.Reference!.Value!)!;
            string Moved(int column, int row) => CellAddress.Of(row >= from ? row + by : row, column);
            merged.Reference = $"{Moved(area.Left, area.Top)}:{Moved(area.Right, area.Bottom)}";
        }
        return this;
    }

    public FormDraft RemoveRow(string sheet, int number)
    {
        SheetOf(sheet).Descendants<Row>().Single(row => row.RowIndex! == (uint)number).Remove();
        return MoveRows(sheet, number + 1, -1);
    }

    /// <summary>What stands in a column and to its right goes to the right: a column was put in.</summary>
    public FormDraft InsertColumn(string sheet, int from)
    {
        foreach (Cell cell in SheetOf(sheet).Descendants<Cell>())
        {
            CellAddress.TryRead(cell.CellReference!.Value, out int row, out int column);
            cell.CellReference = CellAddress.Of(row, column >= from ? column + 1 : column);
        }
        return this;
    }

    public FormDraft RemoveColumn(string sheet, int number)
    {
        foreach (Cell cell in SheetOf(sheet).Descendants<Cell>().ToList())
        {
            CellAddress.TryRead(cell.CellReference!.Value, out int row, out int column);
            if (column == number)
            {
                cell.Remove();
            }
            else
            {
                cell.CellReference = CellAddress.Of(row, column > number ? column - 1 : column);
            }
        }
        return this;
    }

    public FormDraft Merge(string sheet, string area)
    {
        Worksheet worksheet = SheetOf(sheet);
        MergeCells merged = worksheet.GetFirstChild<MergeCells>() ?? worksheet.InsertAfter(new MergeCells(), worksheet.GetFirstChild<SheetProtection>());
        merged.Append(new MergeCell { Reference = area });
        merged.Count = null;
        return this;
    }

    public FormDraft Rename(string sheet, string name)
    {
        Entry(sheet).Name = name;
        return this;
    }

    public FormDraft Hide(string sheet)
    {
        Entry(sheet).State = SheetStateValues.VeryHidden;
        return this;
    }

    public FormDraft Remove(string sheet)
    {
        Workbook.DeletePart(Workbook.GetPartById(Entry(sheet).Id!));
        Entry(sheet).Remove();
        Workbook.Workbook.DefinedNames?.Remove();
        return this;
    }

    /// <summary>A sheet of somebody's own; with the rows of another if it is a copy.</summary>
    public FormDraft Add(string sheet, string? copyOf = null)
    {
        WorksheetPart part = Workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = copyOf is null
            ? new Worksheet(new SheetData(new Row(new Cell { CellReference = "A1", CellValue = new CellValue(1) }) { RowIndex = 1 }))
            : (Worksheet)SheetOf(copyOf).CloneNode(true);
        Workbook.Workbook.Sheets!.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = sheet, SheetId = 99, Id = Workbook.GetIdOfPart(part) });
        return this;
    }

    private DocumentFormat.OpenXml.Spreadsheet.Sheet Entry(string name) =>
        Workbook.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(sheet => sheet.Name == name);
}
