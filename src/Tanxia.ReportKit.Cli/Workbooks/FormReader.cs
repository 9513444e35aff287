using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>
/// Reads a form that was filled in as the nodes that a data file in YAML would give, each with its cell. What was not
/// filled in is not given.
/// </summary>
internal sealed class FormReader
{
    private readonly WorkbookContent _book;
    private readonly Outline _outline;
    private readonly MessageLog _log;
    private readonly CellReader _cells;
    private readonly FormValues _values;
    private readonly FormLists _lists;
    private readonly HashSet<string> _read = [];

    public FormReader(WorkbookContent book, Outline outline, MessageLog log)
    {
        _book = book;
        _outline = outline;
        _log = log;
        _cells = new CellReader(book.Uses1904, log);
        _values = new FormValues(outline);
        _lists = new FormLists(log, _cells);
    }

    /// <summary>A map for each part; null after saying why the form cannot be read.</summary>
    public YamlMap? Read()
    {
        var figures = new List<FormTable>();
        bool isForm = false;
        foreach (SheetContent sheet in _book.Sheets)
        {
            string mark = sheet.TextOf(1, 1);
            isForm |= mark.StartsWith("reportkit:", StringComparison.Ordinal);
            if (FormKeys.After(FormKeys.Figures, mark) is { } report)
            {
                figures.Add(new FormTable(sheet, report));
            }
            else if (FormKeys.After(FormKeys.Records, mark) is { } path)
            {
                _lists.AddRecords(new FormTable(sheet, path));
            }
            else if (mark == FormKeys.Names)
            {
                _lists.AddNames(new FormTable(sheet, ""));
            }
            else if (mark != FormKeys.Instructions && sheet.Rows.Count > 0)
            {
                _log.Say(WorkbookMessages.UnknownSheet, sheet.PlaceOf(1, 1), sheet.Name);
            }
        }
        if (figures.Count == 0)
        {
            _log.Say(isForm ? WorkbookMessages.NoFiguresSheet : WorkbookMessages.NotAForm, default, FiguresSheet.SheetName);
            return null;
        }
        if (figures.Concat(_lists.Tables).FirstOrDefault(table => !table.IsWhole) is { } lost)
        {
            _log.Say(WorkbookMessages.StructureLost, lost.Sheet.PlaceOf(1, 1), lost.Sheet.Name);
            return null;
        }
        if (figures.Exists(IsOfAnother))
        {
            return null;
        }
        figures.ForEach(Figures);
        // Their rows may be gone from the sheet of figures, their own places are not.
        foreach ((string path, Place place) in _lists.Places.Where(list => !_read.Contains(list.Path)))
        {
            List(path, place, place, "");
        }
        return _values.ToMap(_log);
    }

    /// <summary>A report may be called otherwise now; one whose figures are others too is another.</summary>
    private bool IsOfAnother(FormTable table)
    {
        string[] keys = [.. table.Rows.Select(row => table.KeyOf(row)).Where(key => key.Length > 0)];
        bool isOther = table.Mark != _outline.ClassName && keys.Count(_values.Knows) * 2 < keys.Length;
        if (isOther)
        {
            _log.Say(WorkbookMessages.OtherOutline, table.Sheet.PlaceOf(1, 1), table.Mark, _outline.ClassName);
        }
        return isOther;
    }

    private void Figures(FormTable table)
    {
        int value = table.ColumnOf(FormKeys.Value), name = table.ColumnOf(FormKeys.Name);
        SheetContent sheet = table.Sheet;
        foreach (int row in table.Rows)
        {
            string key = table.KeyOf(row);
            Place named = sheet.PlaceOf(row, name > 0 ? name : 1), place = sheet.PlaceOf(row, value);
            if (key.Length == 0)
            {
                if (sheet[row, value] is { } stray)
                {
                    _log.Say(WorkbookMessages.RowWithoutFigure, place, stray.Text);
                }
            }
            else if (FormKeys.PartOf(key) is { } part)
            {
                Part(sheet, row, value, part, named);
            }
            else if (FormKeys.ListOf(key) is { } list)
            {
                _read.Add(list);
                string written = _cells.ReadAnswer(sheet, row, value, list, out bool isRefused);
                if (!isRefused)
                {
                    List(list, named, place, written);
                }
                else if (_values.FindList(list) is not null)
                {
                    _values.Add(list, named, CellReader.Refused(place));
                }
            }
            else if (_values.FindMetric(key) is { } metric)
            {
                _values.Add(key, named, _cells.Read(sheet, row, value, metric));
            }
            else if (sheet[row, value] is { } unknown)
            {
                // Of an older outline: said as of data in YAML.
                _values.Add(key, named, CellReader.Value(unknown.Text, place));
            }
        }
        table.SayUnknownColumns(_log);
    }

    private void List(string path, Place named, Place place, string written)
    {
        ValueList? list = _values.FindList(path);
        YamlNode items = _lists.Read(path, list, written, place);
        // One that the outline does not have is only said if it was filled in.
        if (list is not null || items is YamlList)
        {
            _values.Add(path, named, items);
        }
    }

    private void Part(SheetContent sheet, int row, int value, string part, Place named)
    {
        string written = _cells.ReadAnswer(sheet, row, value, part, out bool isRefused);
        if (isRefused)
        {
            return;
        }
        if (written is not ("" or FormWords.Yes or FormWords.No))
        {
            _log.Say(WorkbookMessages.UnknownAnswer, sheet.PlaceOf(row, value), part, written, new Bilingual("“是”或“否”", "是 (yes) or 否 (no)"));
            // Of a part that nobody knows to be there it is not said what it lacks.
            written = "";
        }
        _values.Answer(part, named, written, sheet.PlaceOf(row, value));
    }
}
