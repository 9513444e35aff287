namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>A node of the file, with its place.</summary>
internal abstract class YamlNode(Place place)
{
    public Place Place { get; } = place;
}

/// <summary>A list.</summary>
internal sealed class YamlList(Place place, IReadOnlyList<YamlNode> items) : YamlNode(place)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;
}

/// <summary>A map; its keys are all different.</summary>
internal sealed class YamlMap(Place place, IReadOnlyList<YamlPair> pairs) : YamlNode(place)
{
    public IReadOnlyList<YamlPair> Pairs { get; } = pairs;
}

/// <summary>One key of a map with its value.</summary>
internal sealed record YamlPair(YamlScalar Key, YamlNode Value);
