using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Schema;

/// <summary>
/// Which keys of a map ask for one another and which exclude one another: those rules of the binder that need nothing but
/// the map itself.
/// </summary>
internal sealed class Neighbours
{
    private readonly Dictionary<string, List<JsonMap>> _dependencies = [];
    private readonly List<string> _order = [];
    private readonly List<JsonMap> _needs = [];
    private readonly HashSet<Key> _keys;

    private Neighbours(IEnumerable<Key> keys) => _keys = [.. keys];

    /// <summary>What a key that is there asks of the map.</summary>
    public JsonMap Dependencies
    {
        get
        {
            var map = new JsonMap();
            foreach (string word in _order)
            {
                map[word] = All(_dependencies[word]);
            }
            return map;
        }
    }

    /// <summary>What the map asks for in any case.</summary>
    public IReadOnlyList<JsonMap> Needs => _needs;

    /// <param name="kind">The kind of map.</param>
    /// <param name="keys">The keys that it may have.</param>
    public static Neighbours In(MapKind kind, IEnumerable<Key> keys)
    {
        var rules = new Neighbours(keys);
        foreach (Key key in rules._keys)
        {
            rules.Depend(key, key.English, new JsonMap { ["properties"] = new JsonMap { [key.Chinese] = false } });
        }
        switch (kind)
        {
            case MapKind.Report:
                rules.Need(OutlineMessages.NoReportName, [Keys.Report]);
                rules.Need(OutlineMessages.SaysNothing, [Keys.Title, Keys.Preamble, Keys.Intro, Keys.Text, .. Keys.EntryLists, Keys.Sections, Keys.Body, Keys.Closing]);
                rules.OneOf(OutlineMessages.TwoLists, [.. Keys.EntryLists, Keys.Sections, Keys.Body]);
                break;
            case MapKind.Section:
                rules.Need(OutlineMessages.NoHeading, [Keys.Section]);
                rules.OneOf(OutlineMessages.TwoLists, [.. Keys.EntryLists, Keys.Sections, Keys.Body]);
                rules.Ask(Keys.Optional, OutlineMessages.OptionalWithoutId, [], [Unless(Keys.Optional, Flag(false)), .. Has(Keys.Id)]);
                break;
            case MapKind.Entry:
                rules.Need(OutlineMessages.EntryExpected, [.. Keys.EntryHeadings, Keys.Intro, Keys.Text, .. Keys.EntryLists, Keys.Body, Keys.Closing]);
                rules.OneOf(OutlineMessages.TwoHeadings, Keys.EntryHeadings);
                rules.OneOf(OutlineMessages.TwoLists, [.. Keys.EntryLists, Keys.Body]);
                rules.Ask(Keys.Optional, OutlineMessages.OptionalWithoutId, [], [Unless(Keys.Optional, Flag(false)), .. Has(Keys.Id)]);
                break;
            case MapKind.Annex:
                rules.Need(OutlineMessages.AnnexExpected, [Keys.Title]);
                rules.Need(OutlineMessages.AnnexExpected, BodyBinder.BodyKeys);
                rules.OneOf(OutlineMessages.TwoLists, [.. Keys.EntryLists, Keys.Sections, Keys.Body]);
                break;
            case MapKind.Number:
                rules.Need(OutlineMessages.NumberOfDocument, [Keys.Code]);
                rules.Need(OutlineMessages.NumberOfDocument, [Keys.Year]);
                rules.Need(OutlineMessages.NumberOfDocument, [Keys.Serial]);
                break;
            case MapKind.Part:
                rules.Need(OutlineMessages.PartWithoutWhen, [Keys.When]);
                rules.Need(OutlineMessages.PartWithoutWords, [Keys.Text, Keys.Else]);
                break;
            case MapKind.List:
                rules.Need(OutlineMessages.ListExpected, [Keys.List]);
                break;
            case MapKind.ValueList:
                rules.Ask(Keys.Fields, OutlineMessages.FieldsAndEach, [SchemaMessage.Unknown], [.. Has(Keys.Each), .. Has(Keys.As)]);
                rules.Ask(Keys.Each, OutlineMessages.FieldsAndEach, [SchemaMessage.Unknown], [.. Has(Keys.Fields)]);
                rules.Ask(Keys.As, OutlineMessages.GoesWith, [SchemaMessage.Name(Keys.As), SchemaMessage.Name(Keys.Fields)], [.. Has(Keys.Fields)]);
                foreach (Key key in TableBinder.OfTables)
                {
                    rules.Ask(key, OutlineMessages.GoesWith, [SchemaMessage.Name(key), SchemaMessage.Name(Keys.As)], [.. Has(Keys.As)]);
                }
                foreach (Key key in TableBinder.OfSentences)
                {
                    rules.Exclude(Keys.As, [key], SchemaMessage.Of(OutlineMessages.NotOfTable, SchemaMessage.Unknown, SchemaMessage.Name(key)));
                }
                break;
            case MapKind.Column:
                rules.Need(OutlineMessages.ColumnExpected, [Keys.Column]);
                rules.Need(OutlineMessages.ColumnExpected, ColumnBinder.Contents);
                rules.OneOf(OutlineMessages.ColumnExpected, ColumnBinder.Contents);
                foreach (Key key in (Key[])[Keys.Unit, Keys.Decimals])
                {
                    rules.Ask(key, OutlineMessages.GoesWith, [SchemaMessage.Name(key), SchemaMessage.Names([Keys.Value, Keys.Share])], [.. Has(Keys.Value), .. Has(Keys.Share)]);
                }
                break;
            case MapKind.Metric:
                rules.OfMetrics();
                break;
        }
        return rules;
    }

    private void OfMetrics()
    {
        Need(OutlineMessages.NoUnit, [Keys.Unit, Keys.Type, Keys.Rate, .. MetricBinder.Derived]);
        OneOf(OutlineMessages.TwoDerivations, [.. MetricBinder.Derived, Keys.Rate]);
        foreach ((Key key, Key[] company) in MetricBinder.Companions)
        {
            Ask(key, OutlineMessages.GoesWith, [SchemaMessage.Name(key), SchemaMessage.Names(company)], [.. company.SelectMany(Has), .. company.Contains(Keys.Rate) ? Has(Keys.Type, Pattern(ComparisonPeriod.Pattern)) : []]);
        }
        foreach (Key key in MetricBinder.NotOfPeriods)
        {
            Ask(key, OutlineMessages.NotOfPhrase, [SchemaMessage.Name(key), SchemaMessage.Unknown], [NoPeriod()]);
        }
        foreach (Key key in (Key[])[Keys.Change, Keys.Compare])
        {
            Ask(key, OutlineMessages.PeriodOfComputed, [SchemaMessage.Name(key), SchemaMessage.Unknown], [NoPeriod()]);
        }
        foreach (Key phrase in MetricBinder.Worded)
        {
            // The unit of a change is that of what changes; only a given one brings its own.
            foreach (Key other in phrase == Keys.Rate ? [Keys.Approx, Keys.Numerals] : (Key[])[Keys.Approx, Keys.Numerals, Keys.Unit])
            {
                Exclude(phrase, [other], SchemaMessage.Of(OutlineMessages.NotOfPhrase, SchemaMessage.Name(other), SchemaMessage.Name(phrase)));
            }
        }
        Ask(Keys.Change, OutlineMessages.KeyMissing, [SchemaMessage.Name(Keys.From)], [.. Has(Keys.From)]);
        Ask(Keys.Compare, OutlineMessages.KeyMissing, [SchemaMessage.Name(Keys.With)], [.. Has(Keys.With)]);
        Ask(Keys.Step, OutlineMessages.StepWithoutApprox, [SchemaMessage.Name(Keys.Step)], [.. Has(Keys.Approx)]);
        Ask(Keys.Fixed, OutlineMessages.FixedWithoutDecimals, [SchemaMessage.Unknown], [Unless(Keys.Fixed, Flag(false)), .. Has(Keys.Decimals)]);
        Ask(Keys.Ratio, OutlineMessages.RatioOfNoPercent, [SchemaMessage.Unknown],
        [
            Unless(Keys.Ratio, Flag(false)),
            .. Has(Keys.Type, OneWord("percent", "百分数")), .. Has(Keys.Unit, OneWord("%", "％")),
            .. Has(Keys.Share), .. Has(Keys.Change), .. Has(Keys.Compare), .. Has(Keys.Parts), .. Has(Keys.Rate), .. Has(Keys.Type, Pattern(ComparisonPeriod.Pattern)),
        ]);
        Ask(Keys.Scale, OutlineMessages.ScaleOfLargeUnit, [SchemaMessage.Unknown], [Unless(Keys.Unit, Pattern("^[^万亿]"))]);
        JsonMap notAndSome = Unless(Keys.Approx, OneWord([.. MetricBinder.Approximations.Where(word => !ApproximationRule.IsAndSome(word.Value)).Select(word => word.Key)]));
        string andSome = string.Join(" ", MetricBinder.Approximations.Where(word => ApproximationRule.IsAndSome(word.Value)).Select(word => word.Key));
        Ask(Keys.Decimals, OutlineMessages.AndSomeWithDecimals, [SchemaMessage.Unknown, andSome], [notAndSome]);
        Ask(Keys.Step, OutlineMessages.BadStep, [SchemaMessage.Unknown, andSome], [notAndSome, Unless(Keys.Step, TensOrOne())]);
        // With what a change is level is known from 同比 and from 比….
        JsonMap[] flat = [Unless(Keys.Prefix, Pattern("^(同比$|[比较])")), .. Has(Keys.Flat)];
        object[] values = [SchemaMessage.Unknown, "flat: 与上月"];
        Ask(Keys.Type, OutlineMessages.FlatNeeded, values, [Unless(Keys.Type, Pattern("^(?!环比$)")), .. Has(Keys.Flat)]);
        Ask(Keys.Change, OutlineMessages.FlatNeeded, values, flat);
        Ask(Keys.Compare, OutlineMessages.FlatNeeded, values, flat);
        Ask(Keys.Rate, OutlineMessages.FlatNeeded, values, [.. flat, Unless(Keys.Rate, Flag(false))]);
    }

    private void Need(MessageKind kind, Key[] keys)
    {
        JsonMap[] alternatives = [.. keys.Where(_keys.Contains).SelectMany(Has)];
        // An editor shows what the first of them says.
        alternatives[0] = Saying(alternatives[0], SchemaMessage.Of(kind, SchemaMessage.Unknown));
        _needs.Add(AnyOf(alternatives));
    }

    private void OneOf(MessageKind kind, Key[] keys)
    {
        for (int i = 0; i < keys.Length - 1; i++)
        {
            Key[] rest = [.. keys.Skip(i + 1)];
            Exclude(keys[i], rest, kind == OutlineMessages.TwoLists
                ? SchemaMessage.Of(kind, SchemaMessage.Names(keys))
                : SchemaMessage.Of(kind, SchemaMessage.Name(keys[i]), SchemaMessage.Names(rest)));
        }
    }

    private void Exclude(Key key, Key[] others, string message)
    {
        var excluded = new JsonMap();
        foreach (Key other in others)
        {
            excluded[other.English] = false;
            excluded[other.Chinese] = false;
        }
        var asked = new JsonMap { ["properties"] = excluded, ["errorMessage"] = message };
        Depend(key, key.English, asked);
        Depend(key, key.Chinese, asked);
    }

    private void Ask(Key key, MessageKind kind, object[] values, JsonMap[] alternatives)
    {
        string message = SchemaMessage.Of(kind, values);
        JsonMap asked = AnyOf([.. alternatives.Select(alternative => Saying(alternative, message))]);
        Depend(key, key.English, asked);
        Depend(key, key.Chinese, asked);
    }

    private void Depend(Key key, string word, JsonMap asked)
    {
        if (!_keys.Contains(key))
        {
            return;
        }
        if (!_dependencies.TryGetValue(word, out List<JsonMap>? all))
        {
            _dependencies.Add(word, all = []);
            _order.Add(word);
        }
        all.Add(asked);
    }

    private static JsonMap AnyOf(JsonMap[] alternatives) => alternatives.Length == 1 ? alternatives[0] : new JsonMap { ["anyOf"] = alternatives };

    private static JsonMap All(List<JsonMap> asked) => asked.Count == 1 ? asked[0] : new JsonMap { ["allOf"] = asked };

    private static IEnumerable<JsonMap> Has(Key key) => [Required(key.English), Required(key.Chinese)];

    private static IEnumerable<JsonMap> Has(Key key, JsonMap value) => ((string[])[key.English, key.Chinese]).Select(word =>
    {
        JsonMap map = Required(word);
        map["properties"] = new JsonMap { [word] = value };
        return map;
    });

    private static JsonMap Required(string word) => new() { ["required"] = new[] { word } };

    /// <summary>The key is not there, or this stands behind it.</summary>
    private static JsonMap Unless(Key key, JsonMap value) => new()
    {
        ["properties"] = new JsonMap { [key.English] = value, [key.Chinese] = value },
    };

    private static JsonMap Flag(bool flag) => new()
    {
        ["enum"] = (object[])[flag, .. MapReader.Flags.Where(word => word.Value == flag).Select(word => word.Key)],
    };

    private static JsonMap TensOrOne() => AnyOf(
    [
        new JsonMap { ["type"] = "integer", ["multipleOf"] = 10 },
        new JsonMap { ["enum"] = new[] { 1 } },
        new JsonMap { ["type"] = "string", ["pattern"] = "^0*(1|[0-9]*0)$" },
    ]);

    private static JsonMap NoPeriod() => Unless(Keys.Type, new JsonMap { ["not"] = Pattern(ComparisonPeriod.Pattern) });

    private static JsonMap OneWord(params string[] words) => new() { ["enum"] = words };

    private static JsonMap Pattern(string pattern) => new() { ["pattern"] = pattern };

    /// <summary>The same with what an editor says when it does not hold, at the key that is looked at.</summary>
    private static JsonMap Saying(JsonMap map, string message)
    {
        var said = new JsonMap();
        foreach (KeyValuePair<string, object> member in map)
        {
            said[member.Key] = member.Key == "properties" ? SayingEach((JsonMap)member.Value, message) : member.Value;
        }
        said["errorMessage"] = message;
        return said;
    }

    private static JsonMap SayingEach(JsonMap properties, string message)
    {
        var said = new JsonMap();
        foreach (KeyValuePair<string, object> property in properties)
        {
            said[property.Key] = Saying((JsonMap)property.Value, message);
        }
        return said;
    }
}
