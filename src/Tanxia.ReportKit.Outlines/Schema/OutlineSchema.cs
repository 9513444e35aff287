using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Schema;

/// <summary>
/// The JSON schema of outlines, made from the table of keys: draft-07, which the YAML language server knows. Each key is
/// one definition, which its Chinese and its English word share.
/// </summary>
internal static class OutlineSchema
{
    private static readonly MapKind[] Maps =
    [
        MapKind.Section, MapKind.Entry, MapKind.List, MapKind.Part, MapKind.Block, MapKind.Children, MapKind.Metric, MapKind.ValueList,
        MapKind.Document, MapKind.Number, MapKind.Printed, MapKind.Annex, MapKind.Column,
    ];

    public static string Text { get; } = JsonText.Of(Make());

    private static JsonMap Make()
    {
        var definitions = new Definitions();
        var maps = new JsonMap();
        foreach (MapKind kind in Maps)
        {
            maps[kind.ToString()] = Map(kind, KeysOf(kind), definitions);
        }
        // The system computes what is in a record: a field has none of the formulas, nor what goes with them only.
        IEnumerable<Key> lone = MetricBinder.Companions.Where(row => row.Company.All(MetricBinder.Derived.Contains)).Select(row => row.Key);
        maps["Field"] = Map(MapKind.Metric, KeysOf(MapKind.Metric).Except(MetricBinder.Derived).Except(lone), definitions);
        maps["MetricValue"] = Shape.Metric(Keys.Metrics, nameof(MapKind.Metric));
        maps["FieldValue"] = Shape.Metric(Keys.Fields, "Field");
        var schema = new JsonMap
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$comment"] = "Made from Language/Keys.cs; the test SchemaFileTests says how to renew it.",
            ["defaultSnippets"] = Snippets.Outlines,
        };
        foreach (KeyValuePair<string, object> member in Map(MapKind.Report, KeysOf(MapKind.Report), definitions))
        {
            schema[member.Key] = member.Value;
        }
        foreach (KeyValuePair<string, JsonMap> definition in definitions.All)
        {
            maps[definition.Key] = definition.Value;
        }
        schema["definitions"] = maps;
        return schema;
    }

    private static IEnumerable<Key> KeysOf(MapKind kind) => Keys.All.Where(key => (key.Where & kind) != 0);

    private static JsonMap Map(MapKind kind, IEnumerable<Key> keys, Definitions definitions)
    {
        Key[] known = [.. keys];
        var properties = new JsonMap();
        foreach (Key key in known)
        {
            JsonMap reference = Shape.Reference(definitions.Of(key, kind));
            properties[key.English] = reference;
            properties[key.Chinese] = reference;
        }
        Neighbours neighbours = Neighbours.In(kind, known);
        return new JsonMap
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
            ["allOf"] = neighbours.Needs.Count > 0 ? neighbours.Needs : null,
            ["dependencies"] = neighbours.Dependencies,
        };
    }

    /// <summary>One definition a key; another where a key means something else in another kind of map.</summary>
    private sealed class Definitions
    {
        private readonly Dictionary<string, (string Name, JsonMap Shape)> _byText = [];
        private readonly List<KeyValuePair<string, JsonMap>> _all = [];

        public IEnumerable<KeyValuePair<string, JsonMap>> All => _all;

        public string Of(Key key, MapKind kind)
        {
            JsonMap shape = Shape.Of(key, kind);
            string text = JsonText.Of(shape);
            if (!_byText.TryGetValue(text, out (string Name, JsonMap Shape) known))
            {
                string name = _all.Any(definition => definition.Key == key.English) ? $"{kind}.{key.English}" : key.English;
                known = (name, shape);
                _byText.Add(text, known);
                _all.Add(new KeyValuePair<string, JsonMap>(name, shape));
            }
            return known.Name;
        }
    }
}
