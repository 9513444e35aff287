using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Reads a column of a table: a field, words about each record, or what is computed of it.</summary>
internal sealed class ColumnBinder(MessageLog log, TextBinder texts)
{
    /// <summary>What a column may be made of, one of them.</summary>
    public static readonly Key[] Contents = [Keys.Text, Keys.Value, Keys.Share];

    /// <summary>A column as written; null after saying what is wrong with it.</summary>
    public Column? Column(YamlNode node, ValueList list)
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

    /// <summary>A name that is no column of the list.</summary>
    public void SayUnknown(YamlScalar name, ValueList list, IEnumerable<string> known)
    {
        if (!log.HasLostNames)
        {
            log.Say(OutlineMessages.UnknownColumn, name.Place, list.Key, name.Value, string.Join(" ", known));
        }
    }

    /// <summary>The column of a field.</summary>
    public static Column Of(Metric field, Place place)
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
}
