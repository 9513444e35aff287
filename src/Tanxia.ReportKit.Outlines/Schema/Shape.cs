using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using ValueType = Tanxia.ReportKit.Outlines.Language.ValueType;

namespace Tanxia.ReportKit.Outlines.Schema;

/// <summary>
/// What may stand behind a key. The language takes scalars as written, but an editor's YAML turns 12, true, 1. and ~ into
/// something else: where a text may stand, those may.
/// </summary>
internal static class Shape
{
    private const string SomeText = "\\S";

    /// <summary>A unit or a type; 环比 alone does not say with what it is level.</summary>
    private const string LoneWord = "^(?!\\s*环比\\s*$).*\\S";

    /// <summary>What <see cref="CSharpName.IsValid"/> lets through and nobody has taken.</summary>
    private static readonly string CSharpPattern =
        $"^(?!({string.Join("|", CSharpName.Members)})$)[\\p{{L}}\\p{{Nl}}\\p{{Pc}}][\\p{{L}}\\p{{Nl}}\\p{{Nd}}\\p{{Pc}}]*$";

    /// <summary>What stands behind a key, with its words and its sentence.</summary>
    public static JsonMap Of(Key key, MapKind kind) => About(key, Behind(key, kind));

    /// <summary>What a metric is declared by: its unit or type alone, or a map.</summary>
    /// <param name="key">The key that it stands below.</param>
    /// <param name="map">The definition of the map.</param>
    public static JsonMap Metric(Key key, string map) => About(key, AnyOf(
        new JsonMap { ["type"] = Only("string"), ["pattern"] = LoneWord, ["errorMessage"] = SchemaMessage.Of(OutlineMessages.MetricExpected, SchemaMessage.Unknown) },
        new JsonMap { ["enum"] = MetricBinder.Types.Keys.Concat(ComparisonPeriod.Usual.Where(period => !ComparisonPeriod.NeedsFlat(period))) },
        Unquoted("null"),
        Reference(map)));

    public static JsonMap Reference(string definition) => new() { ["$ref"] = "#/definitions/" + definition };

    /// <summary>
    /// Alternatives. On hovering a key the YAML language server joins the titles of all that it cannot tell apart by title,
    /// description and properties; so each has properties, if only an empty set of its own.
    /// </summary>
    private static JsonMap AnyOf(params JsonMap[] alternatives)
    {
        foreach (JsonMap alternative in alternatives.Where(alternative => !alternative.Any(member => member.Key is "properties" or "$ref")))
        {
            alternative["properties"] = new JsonMap();
        }
        return new JsonMap { ["anyOf"] = alternatives };
    }

    /// <summary>
    /// One type, as a list: of alternatives whose types are single words the YAML language server says only which types it
    /// expected, not what we say.
    /// </summary>
    private static string[] Only(string type) => [type];

    private static JsonMap About(Key key, JsonMap behind)
    {
        var shape = new JsonMap
        {
            ["title"] = $"{key.English} · {key.Chinese}",
            ["description"] = $"{key.AboutChinese} / {key.AboutEnglish}",
        };
        foreach (KeyValuePair<string, object> member in behind)
        {
            shape[member.Key] = member.Value;
        }
        return shape;
    }

    private static JsonMap Behind(Key key, MapKind kind) => key.Type switch
    {
        ValueType.Text when key == Keys.Secrecy => AnyOf(Suggested(SetWords.Secrecy), Text(key), Unquoted()),
        ValueType.Text when key == Keys.Urgency => AnyOf(Suggested(SetWords.Urgency), Text(key), Unquoted()),
        ValueType.Text => AnyOf(Text(key), Unquoted()),
        ValueType.Texts when key == Keys.Title && kind == MapKind.ValueList => AnyOf(Text(key), Unquoted()),
        ValueType.Texts => Texts(key, kind),
        ValueType.Name when key == Keys.Report || key == Keys.Name => AnyOf(CSharp(), Unquoted("number", "null")),
        ValueType.Name when key == Keys.Id => AnyOf(Name(), Unquoted("number", "null")),
        ValueType.Name => AnyOf(Text(key), Unquoted("number", "null")),
        ValueType.Word => Word(key, kind),
        ValueType.Words when key == Keys.Total => ListOf(key, AnyOf(Text(key), Unquoted()), least: 1),
        ValueType.Words => ListOf(key, Word(key, kind)),
        ValueType.Flag => Flag(key),
        ValueType.WholeNumber => WholeNumber(key),
        ValueType.Number => new JsonMap
        {
            ["type"] = new[] { "number", "string" },
            ["pattern"] = "^-?[0-9]*\\.?[0-9]+$",
            ["errorMessage"] = SchemaMessage.Of(OutlineMessages.NumberExpected, SchemaMessage.Name(key), SchemaMessage.Unknown),
        },
        ValueType.Expression => new JsonMap { ["type"] = new[] { "string", "number" }, ["pattern"] = SomeText },
        ValueType.Condition => Text(key),
        ValueType.Map => Map(key),
        ValueType.Nodes => Nodes(key),
        ValueType.Sample => kind == MapKind.ValueList ? ListOf(key, new JsonMap { ["type"] = new[] { "string", "number", "boolean", "object" } }) : AnyOf(Text(key), Unquoted()),
        _ => throw new InvalidOperationException($"a value of type {key.Type} has no shape yet"),
    };

    private static JsonMap Text(Key key) => new()
    {
        ["type"] = Only("string"),
        ["pattern"] = SomeText,
        ["patternErrorMessage"] = SchemaMessage.Of(OutlineMessages.NothingBehindKey, SchemaMessage.Name(key)),
        ["errorMessage"] = SchemaMessage.Of(OutlineMessages.TextExpected, SchemaMessage.Name(key)),
    };

    /// <summary>Words that an editor offers; a figure or a term may stand there too.</summary>
    private static JsonMap Suggested(string[] words) => new() { ["enum"] = words };

    /// <summary>
    /// What YAML takes for a number, for yes or no, or for nothing. Said by what it is not, because an editor offers every
    /// type that it reads: true, false and null behind each key.
    /// </summary>
    private static JsonMap Unquoted(params string[] refused) => new()
    {
        ["not"] = new JsonMap { ["type"] = (string[])["string", "object", "array", .. refused], ["properties"] = new JsonMap() },
    };

    private static JsonMap Texts(Key key, MapKind kind)
    {
        if (key == Keys.Checks || key == Keys.Parts)
        {
            return ListOf(key, Text(key));
        }
        if (key == Keys.ChangeWords)
        {
            JsonMap two = ListOf(key, AnyOf(Text(key), Unquoted()));
            two["minItems"] = 2;
            two["maxItems"] = 2;
            return two;
        }
        if (key == Keys.Sum)
        {
            return AnyOf(Text(key), ListOf(key, Text(key)));
        }
        JsonMap[] items = [Text(key), Unquoted()];
        // Lines around the body and what a part says have no parts themselves.
        bool hasParts = (key.Where & (MapKind.Entry | MapKind.ValueList)) != 0 && kind != MapKind.Part;
        items = hasParts || key == Keys.Preamble ? [.. items, Reference(nameof(MapKind.Part))] : items;
        return AnyOf(Text(key), ListOf(key, AnyOf(items), least: 1), Unquoted());
    }

    private static JsonMap ListOf(Key key, JsonMap items, int least = 0) => new()
    {
        ["type"] = Only("array"),
        ["items"] = items,
        ["minItems"] = least > 0 ? least : null,
        ["errorMessage"] = SchemaMessage.Of(OutlineMessages.ListExpected, SchemaMessage.Name(key)),
    };

    /// <summary>A name that a clerk gives.</summary>
    private static JsonMap Name() => new()
    {
        ["type"] = Only("string"),
        ["allOf"] = new[]
        {
            new JsonMap
            {
                ["pattern"] = $"^[^{InBrackets(NameBinder.NotInNames)}]+$",
                ["errorMessage"] = SchemaMessage.Of(OutlineMessages.BadKey, SchemaMessage.Unknown, NameBinder.NotInNames, SchemaMessage.Unknown),
            },
            new JsonMap
            {
                ["pattern"] = $"^(?!({string.Join("|", NameBinder.NoNames)}|-?[0-9]*\\.?[0-9]+)$)",
                ["errorMessage"] = SchemaMessage.Of(OutlineMessages.KeyIsWord, SchemaMessage.Unknown),
            },
        },
    };

    private static JsonMap CSharp() => new()
    {
        ["type"] = Only("string"),
        ["pattern"] = CSharpPattern,
        ["errorMessage"] = SchemaMessage.Of(OutlineMessages.BadCSharpName, SchemaMessage.Unknown),
    };

    private static JsonMap Word(Key key, MapKind kind)
    {
        IReadOnlyCollection<string> words = KeyWords.Of(key, kind);
        var known = new JsonMap
        {
            ["enum"] = words,
            ["errorMessage"] = key == Keys.Ignore
                ? SchemaMessage.Of(OutlineMessages.UnknownId, SchemaMessage.Unknown)
                : SchemaMessage.Of(OutlineMessages.UnknownWord, SchemaMessage.Name(key), SchemaMessage.Unknown, string.Join(" ", words)),
        };
        if (key == Keys.Type)
        {
            return AnyOf(known, new JsonMap { ["type"] = Only("string"), ["pattern"] = ComparisonPeriod.Pattern });
        }
        // YAML reads 1. as the number 1.
        return words.Contains("1.") ? AnyOf(known, new JsonMap { ["type"] = "number", ["minimum"] = 1, ["maximum"] = 1 }) : known;
    }

    private static JsonMap Flag(Key key) => AnyOf(
        new JsonMap
        {
            ["type"] = Only("boolean"),
            ["errorMessage"] = SchemaMessage.Of(OutlineMessages.FlagExpected, SchemaMessage.Name(key), SchemaMessage.Unknown),
        },
        new JsonMap { ["enum"] = MapReader.Flags.Keys.Where(word => word[0] > '\u007F') },
        new JsonMap { ["type"] = "string", ["pattern"] = $"^({string.Join("|", MapReader.Flags.Keys)})$" });

    private static JsonMap WholeNumber(Key key)
    {
        int least = key == Keys.Step ? 1 : 0;
        int most = key == Keys.Decimals ? DecimalWriter.MostDecimals : key == Keys.Step ? MetricBinder.MostStep : DeclarationBinder.MostShown;
        return new JsonMap
        {
            ["type"] = new[] { "integer", "string" },
            ["minimum"] = least,
            ["maximum"] = most,
            ["pattern"] = least > 0 ? "^0*[1-9][0-9]*$" : $"^0*[0-9]{{1,{most.ToString().Length}}}$",
            ["errorMessage"] = SchemaMessage.Of(OutlineMessages.WholeNumberExpected, SchemaMessage.Name(key), SchemaMessage.Unknown, most),
        };
    }

    private static JsonMap Map(Key key)
    {
        if (key == Keys.Children || key == Keys.Document || key == Keys.Number || key == Keys.Printed)
        {
            return Reference((key == Keys.Children ? MapKind.Children : key == Keys.Document ? MapKind.Document : key == Keys.Number ? MapKind.Number : MapKind.Printed).ToString());
        }
        string behind = key == Keys.Metrics ? "MetricValue" : key == Keys.Fields ? "FieldValue" : key == Keys.Lists ? nameof(MapKind.ValueList)
            : throw new InvalidOperationException($"what stands behind {key} has no shape yet");
        return new JsonMap
        {
            ["type"] = "object",
            ["propertyNames"] = Name(),
            ["additionalProperties"] = Reference(behind),
            ["errorMessage"] = SchemaMessage.Of(OutlineMessages.MapExpected, SchemaMessage.Name(key)),
        };
    }

    private static JsonMap Nodes(Key key)
    {
        if (key == Keys.Sections)
        {
            JsonMap sections = ListOf(key, Reference(nameof(MapKind.Section)));
            sections["defaultSnippets"] = Snippets.Sections;
            return sections;
        }
        if (key == Keys.Body)
        {
            // A section has the keys of the others too: of equals an editor takes the first, and would miss a heading.
            return AnyOf(Text(key), Unquoted(), ListOf(key, AnyOf(Text(key), Unquoted(), Reference(nameof(MapKind.Block)), Reference(nameof(MapKind.Part)), Reference(nameof(MapKind.Section)))));
        }
        if (key == Keys.Annexes)
        {
            return ListOf(key, Reference(nameof(MapKind.Annex)));
        }
        if (key == Keys.Columns)
        {
            return ListOf(key, AnyOf(Text(key), Unquoted(), Reference(nameof(MapKind.Column))), least: 1);
        }
        var text = new JsonMap { ["type"] = Only("string"), ["pattern"] = SomeText, ["errorMessage"] = SchemaMessage.Of(OutlineMessages.EntryExpected) };
        JsonMap entries = ListOf(key, AnyOf(text, Unquoted(), Reference(nameof(MapKind.Entry))), least: 1);
        return key == Keys.List ? entries : AnyOf(entries, Reference(nameof(MapKind.List)));
    }

    private static string InBrackets(string characters) => string.Concat(characters.Select(c => c is '[' or ']' or '\\' or '^' or '-' ? "\\" + c : c.ToString()));
}
