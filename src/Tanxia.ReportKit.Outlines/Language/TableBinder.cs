using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Reads how the records of a list stand in a table.</summary>
internal sealed class TableBinder(MessageLog log, TextBinder texts)
{
    public static readonly Dictionary<string, bool> Forms = new() { ["table"] = true, ["表格"] = true };

    /// <summary>What only a table has.</summary>
    public static readonly Key[] OfTables = [Keys.Title, Keys.Columns, Keys.Total];

    /// <summary>What says how records or names follow one another in a sentence.</summary>
    public static readonly Key[] OfSentences = [Keys.Each, Keys.Join, Keys.Last, Keys.Show];

    private readonly ColumnBinder _columns = new(log, texts);

    /// <summary>Null if the list is said in words.</summary>
    public Table? Table(ValueList list, MapReader keys)
    {
        if (keys[Keys.As] is not { } form)
        {
            foreach (YamlPair lone in OfTables.Select(key => keys[key]).OfType<YamlPair>())
            {
                log.Say(OutlineMessages.GoesWith, lone.Key.Place, lone.Key.Value, lone.Key.Value[0] < 128 ? "as: table" : "写法: 表格");
            }
            return null;
        }
        if (!keys.Word(Keys.As, false, Forms))
        {
            return null;
        }
        if (!list.IsRecords)
        {
            if (!keys.HasUnknown && !log.HasLostNames)
            {
                log.Say(OutlineMessages.GoesWith, form.Key.Place, form.Key.Value, form.Key.Value[0] < 128 ? Keys.Fields.English : Keys.Fields.Chinese);
            }
            return null;
        }
        foreach (YamlPair other in OfSentences.Select(key => keys[key]).OfType<YamlPair>())
        {
            log.Say(OutlineMessages.NotOfTable, other.Key.Place, list.Key, other.Key.Value);
        }
        var around = new Scope(list.Model);
        List<Column?> columns = keys[Keys.Columns] is null ? [.. list.Fields.Select(field => ColumnBinder.Of(field, field.Place))]
            : [.. (keys.List(Keys.Columns)?.Items ?? []).Select(item => _columns.Column(item, list))];
        if (keys[Keys.Columns] is { Value: YamlList { Items.Count: 0 } } none)
        {
            log.Say(OutlineMessages.NothingBehindKey, none.Key.Place, none.Key.Value);
        }
        var table = new Table(keys.Scalar(Keys.Title) is { } title ? texts.Line(title, around) : [], [.. columns.OfType<Column>()]);
        // A total may name a column that could not be read.
        if (keys.List(Keys.Total) is { } total && !columns.Contains(null))
        {
            Totals(total, keys[Keys.Total]!, table, list);
        }
        return table;
    }

    private void Totals(YamlList names, YamlPair pair, Table table, ValueList list)
    {
        if (names.Items.Count == 0)
        {
            log.Say(OutlineMessages.NothingBehindKey, pair.Key.Place, pair.Key.Value);
        }
        else if (table.Columns.Count > 0 && table.Columns[0].IsNumber)
        {
            log.Say(OutlineMessages.TotalNeedsWords, pair.Key.Place, list.Key);
        }
        foreach (YamlNode node in names.Items)
        {
            if (node is not YamlScalar { IsBlank: false } name)
            {
                log.Say(OutlineMessages.TextExpected, node.Place, pair.Key.Value);
                continue;
            }
            string look = YamlReader.Key(name.Value.Trim());
            if (table.Columns.FirstOrDefault(column => YamlReader.Key(column.Name) == look) is not { } column)
            {
                _columns.SayUnknown(name, list, table.Columns.Where(other => other.Figure is not null).Select(other => other.Name));
            }
            else if (column.Figure is { } figure && ColumnTotal.Of(figure) is { } total)
            {
                column.Total = total;
            }
            else
            {
                log.Say(OutlineMessages.TotalOfColumn, name.Place, name.Value);
            }
        }
    }
}
