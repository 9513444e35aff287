using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>The report, or a node with an id, while it is made: what it declares, and the values that go with it.</summary>
internal sealed class RandomModel(RandomModel? parent, string id, bool isOptional)
{
    public RandomModel? Parent { get; } = parent;

    public string Id { get; } = id;

    public bool IsOptional { get; } = isOptional;

    public List<RandomFigure> Figures { get; } = [];

    public List<RandomList> Lists { get; } = [];

    /// <summary>The ids of lists of entries, for their counts.</summary>
    public List<string> EntryLists { get; } = [];

    public List<RandomModel> Children { get; } = [];

    /// <summary>The nodes whose metrics and lists belong to this model.</summary>
    public List<TreeMap> Nodes { get; } = [];

    public List<(string Key, Tree Value)> Metrics { get; } = [];

    public List<(string Key, Tree Value)> ListDeclarations { get; } = [];

    public bool HasFigures => Figures.Exists(figure => !figure.IsComputed) || Lists.Count > 0 || Children.Exists(child => child.HasFigures || child.IsOptional);

    public IEnumerable<RandomModel> AndOuter() => Parent is null ? [this] : Parent.AndOuter().Prepend(this);

    /// <summary>The values, a map for each id, keyed by the clerk's word or the C# name.</summary>
    public TreeMap Data(Dice dice)
    {
        var data = new TreeMap();
        foreach (RandomFigure figure in Figures.Where(figure => figure is { IsComputed: false, Value: not null }))
        {
            data.Add(dice.Chance(80) ? figure.Key : figure.Name, figure.Value!);
        }
        foreach (RandomList list in Lists)
        {
            data.Add(dice.Chance(80) ? list.Key : list.Name, list.Value);
        }
        foreach (RandomModel child in Children.Where(child => child.HasFigures || child.IsOptional))
        {
            data.Add(child.Id, child.HasFigures ? child.Data(dice) : new TreeText(dice.Either("true", "是")));
        }
        dice.Shuffle(data.Pairs);
        return data;
    }
}

/// <summary>A metric with its value.</summary>
internal sealed class RandomFigure(string key, string name)
{
    public string Key { get; } = key;

    public string Name { get; } = name;

    public required MetricType Type { get; init; }

    public string Unit { get; init; } = "";

    public bool IsOptional { get; init; }

    public bool IsApproximate { get; init; }

    public bool IsComputed { get; init; }

    /// <summary>As it stands in the data; null for none.</summary>
    public TreeText? Value { get; set; }

    /// <summary>The number, if it is one and there is one.</summary>
    public decimal? Number { get; set; }

    public int Decimals { get; init; } = -1;

    public string Scale { get; init; } = "";

    public bool IsRatio { get; init; }

    /// <summary>Its value is not known here, or is no number at all: nothing is computed from it.</summary>
    public bool IsPhrase { get; init; }

    /// <summary>A change that says with what it is compared.</summary>
    public bool HasPeriod { get; init; }

    public decimal? Least { get; set; }

    public decimal? Most { get; set; }

    public bool IsNumber => !IsPhrase && Type is MetricType.Count or MetricType.Amount or MetricType.Year or MetricType.Month;
}

/// <summary>A list of names or of records, with what is in it.</summary>
internal sealed class RandomList(string key, string name)
{
    public string Key { get; } = key;

    public string Name { get; } = name;

    public bool HasUnit { get; init; }

    /// <summary>{list:等} can be said of it.</summary>
    public bool IsNames => Fields.Count == 0;

    /// <summary>Its records stand in rows, and so it in no sentence.</summary>
    public bool IsTable { get; init; }

    /// <summary>Empty for names.</summary>
    public List<RandomFigure> Fields { get; } = [];

    /// <summary>It may have nothing to print, and then only a condition saves the text.</summary>
    public bool NeedsGuard { get; init; }

    public TreeList Value { get; } = new();
}

/// <summary>What a text or a condition may name, and what of it certainly has a value.</summary>
internal sealed record Sight(RandomModel Model, IReadOnlySet<object> Guarded, RandomList? Record = null)
{
    /// <summary>Everything that a condition may ask about.</summary>
    public IEnumerable<RandomFigure> Figures => (Record?.Fields ?? []).Concat(Model.AndOuter().SelectMany(model => model.Figures));

    public IEnumerable<RandomList> Lists => Model.AndOuter().SelectMany(model => model.Lists);

    public IReadOnlyList<string> EntryLists => [.. Model.AndOuter().SelectMany(model => model.EntryLists)];

    public IReadOnlyList<RandomFigure> Printable => [.. Figures.Where(figure => !figure.IsOptional || Guarded.Contains(figure))];

    public IReadOnlyList<RandomList> PrintableLists => [.. Lists.Where(list => !list.IsTable && (!list.NeedsGuard || Guarded.Contains(list)))];

    public IReadOnlyList<RandomList> Tables => [.. Lists.Where(list => list.IsTable)];

    public Sight With(IEnumerable<object> guards) => this with { Guarded = Guarded.Concat(guards).ToHashSet() };
}
