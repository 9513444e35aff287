using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Colons that YAML and the clerk read differently: a key that became text, and a text that became a key.</summary>
internal static class MisreadKey
{
    /// <summary>A text such as <c>achievement：成效</c> or <c>achievement:成效</c> was meant as a key: its colon is none.</summary>
    /// <param name="node">The text.</param>
    /// <param name="kind">The map it was meant for; none if any name can be a key there.</param>
    /// <param name="log">Where it is said.</param>
    public static bool SayLooseKey(YamlNode node, MapKind kind, MessageLog log)
    {
        if (node is not YamlScalar { Style: ScalarStyle.Plain } scalar)
        {
            return false;
        }
        // The parser has joined the keys that stand below to the same text.
        bool isKey = false;
        foreach ((Place place, string line) in scalar.Lines)
        {
            int colon = LooseKey.Colon(line, 0);
            if (colon > 0 && (kind == MapKind.None || Keys.Find(LooseKey.Name(line, 0, colon), kind) is not null))
            {
                log.Say(LooseKey.Kind(line[colon]), place.At(colon, 1), LooseKey.Corrected(line, 0, colon));
                log.HasLostKeys = isKey = true;
            }
            else if (!isKey)
            {
                return false;
            }
        }
        return isKey;
    }

    /// <summary>A text such as <c>［甲，乙］</c> where a list or a map is expected: its brackets are full-width.</summary>
    public static bool SayWideSign(YamlNode node, MessageLog log)
    {
        string? corrected = node is YamlScalar { Style: ScalarStyle.Plain } scalar ? WideSign.Find(scalar.Value, true) : null;
        if (corrected is not null)
        {
            log.Say(OutlineMessages.WideSign, node.Place, ((YamlScalar)node).Value[0], corrected);
        }
        return corrected is not null;
    }

    /// <summary>A map such as <c>- 农业: 好</c> in a list of texts was meant as a text: its colon is half-width.</summary>
    public static bool SayColonInText(YamlMap map, MapKind kind, MessageLog log)
    {
        if (kind is not (MapKind.Entry or MapKind.Part) || map.Pairs.Count == 0 || map.Pairs[0] is not { Value: YamlScalar { IsFolded: false } value, Key: var key })
        {
            return false;
        }
        // Of two characters one is always like those of some key: 目标 is no misspelt 指标.
        bool hasKnown = map.Pairs.Any(pair => Keys.Places(MapReader.Bare(pair.Key.Value)) != MapKind.None);
        if (hasKnown || (key.Value.Length > 2 && NearestName.Find(key.Value, Keys.Words(kind, key.Value)) is not null))
        {
            return false;
        }
        log.Say(OutlineMessages.ColonInText, key.Place.At(key.Place.Length, 1), FindingList.Corrected(key.Value + "：" + value.Value));
        return true;
    }
}
