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

    /// <summary>What a column may be made of, one of them.</summary>
    public static readonly Key[] Contents = [Keys.Text, Keys.Value, Keys.Share];

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
        List<Column> columns = keys[Keys.Columns] is null ? [.. list.Fields.Select(field => Of(field, field.Place))]
            : [.. (keys.List(Keys.Columns)?.Items ?? []).Select(item => Column(item, list)).OfType<Column>()];
        if (keys[Keys.Columns] is { Value: YamlList { Items.Count: 0 } } none)
        {
            log.Say(OutlineMessages.NothingBehindKey, none.Key.Place, none.Key.Value);
        }
        foreach (Column column in columns.Where(column => column.IsNumber))
        {
            Number(column.Figure!);
        }
        var table = new Table(keys.Scalar(Keys.Title) is { } title ? texts.Line(title, around) : [], columns);
        if (keys.List(Keys.Total) is { } total)
        {
            Totals(total, keys[Keys.Total]!, table, list);
        }
        return table;
    }

    private Column? Column(YamlNode node, ValueList list)
    {
        if (node is YamlScalar { IsBlank: false } name)
        {
            string look = YamlReader.Key(name.Value.Trim());
            if (list.Fields.Find(field => field.Look == look) is { } field)
            {
                return Of(field, name.Place);
            }
            SayUnknown(name, list, list.Fields.Select(other => other.Key));
            return null;
        }
        if (node is not YamlMap map)
        {
            log.Say(OutlineMessages.ColumnExpected, node.Place);
            return null;
        }
        var keys = new MapReader(map, MapKind.Column, log);
        YamlPair[] contents = [.. Contents.Select(key => keys[key]).OfType<YamlPair>()];
        if (keys.HasUnknown)
        {
            return null;
        }
        if (keys.Scalar(Keys.Column) is not { } heading || contents.Length != 1)
        {
            if (keys[Keys.Column] is null || contents.Length != 1)
            {
                log.Say(OutlineMessages.ColumnExpected, map.Place);
            }
            return null;
        }
        IReadOnlyList<Piece> words = texts.Line(heading, new Scope(list.Model));
        return keys[Keys.Text] is { } text ? Words(heading.Value, words, text, keys, list)
            : Computed(heading, words, contents[0], keys, list) is { } computed ? new Column(heading.Value, words, computed, null) : null;
    }

    private void SayUnknown(YamlScalar name, ValueList list, IEnumerable<string> known)
    {
        if (!log.HasLostNames)
        {
            log.Say(OutlineMessages.UnknownColumn, name.Place, list.Key, name.Value, string.Join(" ", known));
        }
    }

    private static Column Of(Metric field, Place place)
    {
        field.IsUsed = true;
        return new Column(field.Key, [new Literal(field.Key, [(0, place)])], field, null);
    }

    private Column Words(string name, IReadOnlyList<Piece> heading, YamlPair pair, MapReader keys, ValueList list)
    {
        foreach (YamlPair other in new[] { Keys.Unit, Keys.Decimals }.Select(key => keys[key]).OfType<YamlPair>())
        {
            log.Say(OutlineMessages.GoesWith, other.Key.Place, other.Key.Value, other.Key.Value[0] < 128 ? "value / share" : "算式、占比");
        }
        Text text = texts.Text(pair, new Scope(list.Model, list));
        if (text.Paragraphs.Count > 1)
        {
            log.Say(OutlineMessages.OneLineExpected, pair.Value.Place);
        }
        // A field by itself is a column of figures, whatever its heading.
        return Alone(text) is { } field && field.Metric.List == list && (field.Wording == Generated.Wording.Usual || field.Metric.Type == MetricType.Date)
            ? new Column(name, heading, field.Metric, null) { Wording = field.Wording } : new Column(name, heading, null, text);
    }

    private static FigurePiece? Alone(Text text) => text.Paragraphs.Count == 1 && text.Paragraphs[0].Parts.Count == 1
        && text.Paragraphs[0].Parts[0] is { When: null, Words.Count: 1 } part ? part.Words[0] as FigurePiece : null;

    private Metric? Computed(YamlScalar heading, IReadOnlyList<Piece> words, YamlPair formula, MapReader keys, ValueList list)
    {
        bool isShare = keys[Keys.Share] is not null;
        YamlScalar? unit = keys.Scalar(Keys.Unit);
        if (isShare && unit is not null)
        {
            log.Say(OutlineMessages.NotOfPhrase, keys[Keys.Unit]!.Key.Place, keys[Keys.Unit]!.Key.Value, formula.Key.Value);
        }
        var metric = new Metric(string.Concat(words.Select(piece => piece is Literal literal ? literal.Value : ((piece as FigurePiece)?.Metric.Key ?? ""))), heading.Place)
        {
            Name = "",
            About = "",
            Unit = isShare ? "%" : unit?.Value.Replace('％', '%') ?? "",
            Model = list.Model,
            List = list,
            Type = MetricType.Amount,
            IsDeclaredOptional = true,
            Decimals = keys.WholeNumber(Keys.Decimals, DecimalWriter.MostDecimals) ?? -1,
            IsFixed = false,
            Scale = Scale.None,
            IsRatio = false,
            Approximation = Approximation.None,
            Step = 0,
            ChineseNumerals = false,
            Minimum = null,
            Maximum = null,
            Sample = null,
            DerivedFrom = formula,
            Settings = null,
            IsOptional = true,
        };
        if (keys.Scalar(isShare ? Keys.Share : Keys.Value) is not { } source
            || ExpressionParser.Formula(source, new Scope(list.Model, list), log) is not { } written
            || new UnitConversion(log).Convert(written, metric) is not { } value)
        {
            return null;
        }
        metric.Value = isShare ? new Arithmetic(value, '*', new Number(100)) : value;
        return metric;
    }

    /// <summary>One column has one unit and one number of decimals, and its numbers are exact.</summary>
    private void Number(Metric metric)
    {
        Place place = metric.Place;
        if (metric.Type == MetricType.Amount && metric.Decimals < 0)
        {
            log.Say(OutlineMessages.DecimalsOfColumn, place, metric.Key);
        }
        if (metric.Scale == Scale.Auto)
        {
            log.Say(OutlineMessages.ScaleOfColumn, metric.Settings![Keys.Scale]!.Value.Place, metric.Key);
        }
        foreach (Key key in new[] { Keys.Approx, Keys.Numerals })
        {
            if (metric.Settings?[key] is { } word)
            {
                log.Say(OutlineMessages.WordOfColumn, word.Key.Place, metric.Key, word.Key.Value);
            }
        }
    }

    private void Totals(YamlList names, YamlPair pair, Table table, ValueList list)
    {
        if (names.Items.Count == 0)
        {
            log.Say(OutlineMessages.NothingBehindKey, pair.Key.Place, pair.Key.Value);
        }
        else if (table.Columns.Count > 0 && (table.Columns[0].Total is not null || table.Columns[0].IsNumber))
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
                SayUnknown(name, list, table.Columns.Where(other => other.Figure is not null).Select(other => other.Name));
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
