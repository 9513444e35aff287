namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>How a text is written in YAML, if it can be.</summary>
internal enum TreeStyle
{
    Plain,
    Single,
    Double,
    Block,
}

/// <summary>YAML as a tree: an outline or its data, easy to make, to print and to take pieces out of.</summary>
internal abstract class Tree
{
    public abstract Tree Copy();

    /// <summary>This node and everything below it.</summary>
    public virtual IEnumerable<Tree> All() => [this];
}

internal sealed class TreeText(string value, TreeStyle style = TreeStyle.Plain) : Tree
{
    public string Value { get; set; } = value;

    public TreeStyle Style { get; set; } = style;

    public override Tree Copy() => new TreeText(Value, Style);
}

internal sealed class TreeList(params IEnumerable<Tree> items) : Tree
{
    public List<Tree> Items { get; } = [.. items];

    public override Tree Copy() => new TreeList(Items.Select(item => item.Copy()));

    public override IEnumerable<Tree> All() => Items.SelectMany(item => item.All()).Prepend(this);
}

internal sealed class TreeMap : Tree
{
    public List<KeyValuePair<string, Tree>> Pairs { get; } = [];

    /// <summary>Written in braces, on one line.</summary>
    public bool IsFlow { get; set; }

    public Tree? this[string key] => Pairs.Find(pair => pair.Key == key).Value;

    public void Add(string key, Tree value) => Pairs.Add(new(key, value));

    public void Add(string key, string value) => Add(key, new TreeText(value));

    public void Set(string key, Tree value)
    {
        int index = Pairs.FindIndex(pair => pair.Key == key);
        Pairs[index] = new(key, value);
    }

    public void Remove(string key) => Pairs.RemoveAll(pair => pair.Key == key);

    public override Tree Copy()
    {
        var copy = new TreeMap { IsFlow = IsFlow };
        copy.Pairs.AddRange(Pairs.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Copy())));
        return copy;
    }

    public override IEnumerable<Tree> All() => Pairs.SelectMany(pair => pair.Value.All()).Prepend(this);
}
