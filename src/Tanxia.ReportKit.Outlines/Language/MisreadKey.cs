using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Colons that YAML and the clerk read differently: a key that became text, and a text that became a key.</summary>
internal static class MisreadKey
{
    /// <summary>A text such as <c>achievement：成效</c> was meant as a key: its colon is full-width.</summary>
    /// <param name="node">The text.</param>
    /// <param name="kind">The map it was meant for; none if any name can be a key there.</param>
    /// <param name="log">Where it is said.</param>
    public static bool SayWideColon(YamlNode node, MapKind kind, MessageLog log)
    {
        if (node is not YamlScalar scalar || scalar.Style != ScalarStyle.Plain)
        {
            return false;
        }
        int colon = scalar.Value.IndexOf('：');
        string key = colon < 0 ? "" : scalar.Value.Substring(0, colon);
        if (key.Length == 0 || key.IndexOfAny([' ', '\n']) >= 0 || (kind != MapKind.None && Keys.Find(key, kind) is null))
        {
            return false;
        }
        // Lines that the parser has joined: the first of them is meant.
        string value = scalar.Value.Substring(colon + 1).TrimStart();
        value = scalar.IsFolded ? value.Split(' ', '\n')[0] : value;
        log.Say(OutlineMessages.WideColon, scalar.Place.At(colon, 1), FindingList.Pair(key, value));
        return true;
    }

    /// <summary>A map such as <c>- 农业: 好</c> in a list of texts was meant as a text: its colon is half-width.</summary>
    public static bool SayColonInText(YamlMap map, MapKind kind, MessageLog log)
    {
        if (kind is not (MapKind.Entry or MapKind.Part) || map.Pairs.Count == 0 || map.Pairs[0] is not { Value: YamlScalar { IsFolded: false } value, Key: var key })
        {
            return false;
        }
        bool hasKnown = map.Pairs.Any(pair => Keys.Places(pair.Key.Value) != MapKind.None);
        if (hasKnown || NearestName.Find(key.Value, Keys.Words(kind, key.Value)) is not null)
        {
            return false;
        }
        log.Say(OutlineMessages.ColonInText, key.Place.At(key.Place.Length, 1), FindingList.Sample(key.Value + "：" + value.Value));
        return true;
    }
}
