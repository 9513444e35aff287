using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>The figures of the report, or of one node with an id: a class in C#, a map in a data file.</summary>
internal sealed class Model(Model? parent, string id, Place place, bool isOptional)
{
    public Model? Parent { get; } = parent;

    /// <summary>The id; empty for the report itself.</summary>
    public string Id { get; } = id;

    public Place Place { get; } = place;

    /// <summary>It may be null.</summary>
    public bool IsOptional { get; } = isOptional;

    /// <summary>The ids down to it, joined by dots; empty for the report itself.</summary>
    public string Path { get; } = parent is null ? "" : parent.Path.Length == 0 ? id : parent.Path + "." + id;

    /// <summary>Its C# property.</summary>
    public string Name { get; } = CSharpName.From(id);

    public List<Metric> Metrics { get; } = [];

    public List<ValueList> Lists { get; } = [];

    public List<EntryListName> EntryLists { get; } = [];

    /// <summary>Everything in it that a text can name.</summary>
    public IEnumerable<Declaration> Declarations => Metrics.Concat<Declaration>(Lists).Concat(EntryLists);

    public List<Model> Children { get; } = [];

    public List<Check> Checks { get; } = [];

    /// <summary>A node with an id but without figures makes no model; if it is optional, it is a bool of its parent.</summary>
    public bool HasFigures => Metrics.Any(metric => metric.IsGiven) || Lists.Count > 0 || Children.Any(child => child.HasFigures || child.IsOptional);

    /// <summary>This model and all inside it.</summary>
    public IEnumerable<Model> AndBelow() => new[] { this }.Concat(Children.SelectMany(child => child.AndBelow()));

    /// <summary>This model and the ones around it.</summary>
    public IEnumerable<Model> AndOuter()
    {
        for (Model? model = this; model is not null; model = model.Parent)
        {
            yield return model;
        }
    }
}

/// <summary>What may be named in a text: a metric or a list.</summary>
internal abstract class Declaration(string key, Place place)
{
    public string Key { get; } = key;

    /// <summary>What names are compared by.</summary>
    public string Look { get; } = YamlReader.Key(key);

    public Place Place { get; } = place;

    /// <summary>The C# property.</summary>
    public required string Name { get; init; }

    public required string About { get; init; }

    public required string Unit { get; init; }

    /// <summary>The model it belongs to; for a field of a record that of its list.</summary>
    public required Model Model { get; init; }

    /// <summary>Where it stands in a data file.</summary>
    public virtual string Path => Model.Path.Length == 0 ? Key : Model.Path + "." + Key;

    /// <summary>In data it may be called by its key or by its C# name.</summary>
    public bool IsNamed(string key) => Look == key || Name == key;

    /// <summary>A text or an expression names it.</summary>
    public bool IsUsed { get; set; }
}

/// <summary>A list of entries with an id: {id.count} is how many of them are printed.</summary>
internal sealed class EntryListName(string key, Place place) : Declaration(key, place)
{
    /// <summary>The list; known when the body is bound.</summary>
    public EntryList? List { get; set; }
}

/// <summary>A list of names, or of records if it has fields.</summary>
internal sealed class ValueList(string key, Place place) : Declaration(key, place)
{
    public List<Metric> Fields { get; } = [];

    public char Join { get; set; } = '、';

    /// <summary>What is said of each record; null for names.</summary>
    public Text? Each { get; set; }

    /// <summary>What stands before the last name; empty for 、.</summary>
    public string Last { get; set; } = "";

    /// <summary>How many names are listed before 等.</summary>
    public int Show { get; set; } = int.MaxValue;

    /// <summary>Which records are printed and counted; null for all.</summary>
    public Condition? Where { get; set; }

    /// <summary>What is said in its place if it has nothing to print.</summary>
    public Text? Empty { get; set; }

    /// <summary>How its records stand in rows; null if it is said in words.</summary>
    public Table? Table { get; set; }

    /// <summary>Example names or records; null for none.</summary>
    public YamlPair? Sample { get; set; }

    public bool IsRecords => Fields.Count > 0;
}

/// <summary>A check.</summary>
/// <param name="Source">The check as written.</param>
/// <param name="Comparison">Its two sides.</param>
/// <param name="Place">Its place.</param>
/// <param name="IsSum">It holds by itself, as the total is computed; only the printed figures may disagree.</param>
internal sealed record Check(string Source, Comparison Comparison, Place Place, bool IsSum = false)
{
    /// <summary>The same with the figures as printed; null where nothing is rounded.</summary>
    public Comparison? Printed => Comparison.Operator == "=" && Comparison.Metrics.Any(metric => metric.PrintedDecimals >= 0)
        ? new Comparison(AsPrinted(Comparison.Left), "=", AsPrinted(Comparison.Right)) { Tolerance = Comparison.Tolerance }
        : null;

    private static Expression AsPrinted(Expression expression) => expression switch
    {
        FigureOperand operand => new PrintedOperand(operand.Metric),
        Arithmetic arithmetic => new Arithmetic(AsPrinted(arithmetic.Left), arithmetic.Operator, AsPrinted(arithmetic.Right)),
        _ => expression,
    };
}
