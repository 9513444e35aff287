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
            ?? (key.IndexOf('.') < 0 ? null : Root.AndBelow().SelectMany(model => model.Metrics.Concat<Declaration>(model.Lists))
                .FirstOrDefault(declaration => YamlReader.Key(declaration.Path) == key));
    }

    /// <summary>An optional part of the data, by its id or by the ids down to it.</summary>
    public Model? FindPart(string name)
    {
        string key = YamlReader.Key(name.Trim());
        return Model.AndOuter().SelectMany(outer => outer.Children).Concat(Root.AndBelow())
            .FirstOrDefault(part => part.IsOptional && (YamlReader.Key(part.Id) == key || YamlReader.Key(part.Path) == key));
    }

    /// <summary>What was probably meant: a figure of another part by its path, else the nearest name.</summary>
    public string? Nearest(string name)
    {
        string key = YamlReader.Key(name.Trim());
        IEnumerable<Declaration> everywhere = Root.AndBelow().SelectMany(model => model.Metrics.Concat<Declaration>(model.Lists));
        return everywhere.FirstOrDefault(declaration => YamlReader.Key(declaration.Key) == key)?.Path
            ?? NearestName.Find(key, (key.IndexOf('.') < 0 ? All.Select(declaration => declaration.Key) : everywhere.Select(declaration => declaration.Path)));
    }

    private Model Root => Model.AndOuter().Last();

    private IEnumerable<Declaration> All => (record?.Fields ?? [])
        .Concat(Model.AndOuter().SelectMany(outer => outer.Declarations));
}
