using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>What a text or an expression may name: the figures of its own model and of the ones around it, and of its record.</summary>
internal sealed class Scope(Model model, ValueList? record = null)
{
    public Model Model { get; } = model;

    public Declaration? Find(string name)
    {
        string key = YamlReader.Key(name.Trim());
        return All.FirstOrDefault(declaration => YamlReader.Key(declaration.Key) == key);
    }

    public string? Nearest(string name) => NearestName.Find(name.Trim(), All.Select(declaration => declaration.Key));

    private IEnumerable<Declaration> All => (record?.Fields ?? [])
        .Concat(Model.AndOuter().SelectMany(outer => outer.Metrics.Concat<Declaration>(outer.Lists)));
}
