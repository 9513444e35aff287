using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Tests.Schema;

/// <summary>An outline as JSON, for a validator.</summary>
internal static partial class EditorYaml
{
    /// <summary>The nodes of an outline; null if it is no YAML, so that no schema ever sees it.</summary>
    public static YamlNode? Read(string outline) => YamlReader.Read(new SourceFile("", outline), new MessageLog(""));

    /// <summary>As our language takes it: every scalar is a text.</summary>
    public static JsonNode? AsWritten(YamlNode node) => Convert(node, scalar => JsonValue.Create(scalar.Value));

    /// <summary>As an editor takes it: plain scalars are numbers, yes, no and nothing by the core schema of YAML 1.2.</summary>
    public static JsonNode? Typed(YamlNode node) => Convert(node, scalar =>
        scalar.Style != ScalarStyle.Plain ? JsonValue.Create(scalar.Value)
        : Null().IsMatch(scalar.Value) ? null
        : Boolean().IsMatch(scalar.Value) ? JsonValue.Create(char.ToLowerInvariant(scalar.Value[0]) == 't')
        : Number().IsMatch(scalar.Value) ? JsonValue.Create(double.Parse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture))
        : JsonValue.Create(scalar.Value));

    private static JsonNode? Convert(YamlNode node, Func<YamlScalar, JsonNode?> read) => node switch
    {
        YamlMap map => new JsonObject(map.Pairs.Select(pair => KeyValuePair.Create(pair.Key.Value, Convert(pair.Value, read)))),
        YamlList list => new JsonArray([.. list.Items.Select(item => Convert(item, read))]),
        _ => read((YamlScalar)node),
    };

    [GeneratedRegex("^(~|null|Null|NULL|)$")]
    private static partial Regex Null();

    [GeneratedRegex("^(true|True|TRUE|false|False|FALSE)$")]
    private static partial Regex Boolean();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
