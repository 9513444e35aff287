using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>The lists of a form: records on sheets of their own, names in columns of one.</summary>
internal sealed class FormLists(MessageLog log, CellReader cells)
{
    /// <summary>What people write below a table, and where there is nothing.</summary>
    private static readonly string[] Totals = ["合计", "总计", "小计", "共计"], Nothing = [FormWords.None, "没有", "暂无", "/", "-", "—", "——"];

    private readonly List<FormTable> _records = [], _names = [];

    public IEnumerable<FormTable> Tables => _records.Concat(_names);

    /// <summary>The lists that have a place, and where it is.</summary>
    public IEnumerable<(string Path, Place Place)> Places => _records.Select(table => (table.Mark, table.Sheet.PlaceOf(table.Heading, 1)))
        .Concat(_names.SelectMany(table => table.Columns.Select(column => (column.Key, table.Sheet.PlaceOf(table.Heading, column.Column)))));

    public void AddRecords(FormTable table) => _records.Add(table);

    public void AddNames(FormTable table) => _names.Add(table);

    /// <summary>What a list has.</summary>
    /// <param name="path">Its path in data.</param>
    /// <param name="list">What the outline has by this path; null for nothing.</param>
    /// <param name="written">What its row on the sheet of figures says: 无, or nothing.</param>
    /// <param name="place">Where it says so.</param>
    public YamlNode Read(string path, ValueList? list, string written, Place place)
    {
        List<YamlNode> items = [];
        bool isThere = false;
        foreach (FormTable table in _records.Where(table => table.Mark == path))
        {
            isThere = true;
            items.AddRange(Records(table, list));
        }
        foreach (FormTable table in _names.Where(table => table.ColumnOf(path) > 0))
        {
            isThere = true;
            items.AddRange(Names(table, table.ColumnOf(path), list));
        }
        if (written is not ("" or FormWords.None))
        {
            log.Say(WorkbookMessages.UnknownAnswer, place, path, written, new Bilingual($"“{FormWords.None}”", $"{FormWords.None} (none)"));
            return items.Count > 0 ? new YamlList(items[0].Place, items) : CellReader.Refused(place);
        }
        if (items.Count > 0 && written == FormWords.None)
        {
            log.Say(WorkbookMessages.ListDenied, place, path, items[0].Place.Cell!);
        }
        if (!isThere && written.Length == 0 && list is not null)
        {
            log.Say(WorkbookMessages.ListSheetMissing, place, path);
            return CellReader.Refused(place);
        }
        return items.Count > 0 ? new YamlList(items[0].Place, items)
            : written == FormWords.None ? new YamlList(place, items)
            : CellReader.Empty(place);
    }

    private IEnumerable<YamlNode> Records(FormTable table, ValueList? list)
    {
        (int Column, string Key)[] columns = [.. table.Columns];
        foreach (int row in table.Rows.Where(row => columns.Any(column => table.Sheet[row, column.Column] is not null)))
        {
            (int Column, string Text)[] texts = [.. columns.Where(column => table.Sheet[row, column.Column] is not null).Select(column => (column.Column, TextOf(table.Sheet, row, column.Column)))];
            if (texts.All(text => Nothing.Contains(text.Text)))
            {
                yield return SayNothing(table.Sheet, row, texts[0].Column);
                continue;
            }
            if (texts.FirstOrDefault(text => Totals.Contains(text.Text)) is { Column: > 0 } total)
            {
                log.Say(WorkbookMessages.LooksLikeTotal, table.Sheet.PlaceOf(row, total.Column));
            }
            yield return new YamlMap(table.Sheet.PlaceOf(row, columns[0].Column), [.. columns.Select(column => Field(table.Sheet, row, column)).OfType<YamlPair>()]);
        }
        table.SayUnknownColumns(log);

        YamlPair? Field(SheetContent sheet, int row, (int Column, string Key) column)
        {
            YamlScalar key = CellReader.Value(column.Key, sheet.PlaceOf(table.Heading, column.Column));
            string look = YamlReader.Key(column.Key);
            return list?.Fields.Find(field => field.IsNamed(look)) is { } field ? new YamlPair(key, cells.Read(sheet, row, column.Column, field))
                // Of an older outline: said as of data in YAML, if it was filled in.
                : sheet[row, column.Column] is { } unknown ? new YamlPair(key, CellReader.Value(unknown.Text, sheet.PlaceOf(row, column.Column)))
                : null;
        }
    }

    private IEnumerable<YamlNode> Names(FormTable table, int column, ValueList? list)
    {
        foreach (int row in table.Rows.Where(row => table.Sheet[row, column] is not null || table.Sheet.CoveredBy(row, column) is not null))
        {
            yield return list is null ? CellReader.Empty(table.Sheet.PlaceOf(row, column))
                : Nothing.Contains(TextOf(table.Sheet, row, column)) ? SayNothing(table.Sheet, row, column)
                : cells.ReadName(table.Sheet, row, column, list);
        }
        table.SayUnknownColumns(log);
    }

    private YamlScalar SayNothing(SheetContent sheet, int row, int column)
    {
        Place place = sheet.PlaceOf(row, column);
        log.Say(WorkbookMessages.NothingWrittenOut, place, TextOf(sheet, row, column), FiguresSheet.SheetName);
        return CellReader.Refused(place);
    }

    /// <summary>合　计 is 合计.</summary>
    private static string TextOf(SheetContent sheet, int row, int column) => WrittenNumber.Narrow(sheet.TextOf(row, column)).Replace(" ", "");
}
