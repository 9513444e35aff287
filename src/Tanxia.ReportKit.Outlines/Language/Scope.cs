using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>What a text or an expression may name: the figures of its own model and of the ones around it, and of its record.</summary>
internal sealed class Scope(Model model, ValueList? record = null)
{
    public Model Model { get; } = model;

    /// <summary>By its key; a figure of another model by the ids down to it: Governance.受理信访.</summary>
    public Declaration? Find(string name)
    {
        string key = YamlReader.Key(name.Trim());
        return All.FirstOrDefault(declaration => declaration.Look == key)
            ?? (key.IndexOf('.') < 0 ? null : Model.AndOuter().Last().AndBelow().SelectMany(model => model.Metrics.Concat<Declaration>(model.Lists))
                .FirstOrDefault(declaration => YamlReader.Key(declaration.Path) == key));
    }

    public string? Nearest(string name) => NearestName.Find(name.Trim(), All.Select(declaration => declaration.Key));

    private IEnumerable<Declaration> All => (record?.Fields ?? [])
        .Concat(Model.AndOuter().SelectMany(outer => outer.Metrics.Concat<Declaration>(outer.Lists).Concat(outer.EntryLists)));
}
