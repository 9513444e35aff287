using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Rendering;

/// <summary>The values of one report, by model: what a generated class has in its properties.</summary>
internal sealed class ReportData
{
    /// <summary>Stands for a value that could not be read; what is wrong with it is in <see cref="Messages"/>.</summary>
    public static readonly object Unreadable = new();

    private readonly Dictionary<Model, ModelData> _models = [];

    /// <summary>Where its values come from; nowhere for samples and an empty form.</summary>
    public GivenTwice Given { get; } = new();

    /// <summary>The faults of the data file.</summary>
    public List<ReportMessage> Messages { get; } = [];

    /// <summary>The cells that values came from.</summary>
    public DataPlaces Places { get; private init; } = new();

    /// <summary>The values of a model; null if the data leaves it out.</summary>
    public ModelData? this[Model model] => _models.TryGetValue(model, out ModelData? data) ? data : null;

    public void Add(Model model, ModelData data) => _models[model] = data;

    /// <summary>A model without any value, and all parts of it that must be there.</summary>
    public void AddBlank(Model model)
    {
        Add(model, new ModelData());
        foreach (Model child in model.Children.Where(child => !child.IsOptional))
        {
            AddBlank(child);
        }
    }

    /// <summary>The same values, to which a draft adds the parts that are missing.</summary>
    public ReportData Copy()
    {
        var copy = new ReportData { Places = Places };
        foreach (KeyValuePair<Model, ModelData> model in _models)
        {
            copy.Add(model.Key, model.Value);
        }
        return copy;
    }

    /// <summary>A model is there, but could not be read: that its figures and parts are missing would only follow from this.</summary>
    public void AddUnreadable(Model model)
    {
        ModelData values = this[model] ?? new ModelData();
        values.MarkUnreadable();
        Add(model, values);
        foreach (Model child in model.Children)
        {
            AddUnreadable(child);
        }
    }
}

/// <summary>The values of one model or record.</summary>
internal sealed class ModelData
{
    private bool _isUnreadable;
    private readonly Dictionary<Declaration, object> _values = [];

    public static ModelData Blank() => new();

    /// <summary>A record that is there, but nothing of it could be read.</summary>
    public static ModelData Unreadable()
    {
        var data = new ModelData();
        data.MarkUnreadable();
        return data;
    }

    /// <summary>long, decimal, int, DateTime, string, names or records; null if there is none, or none that could be read.</summary>
    public object? this[Declaration declaration]
    {
        get => _values.TryGetValue(declaration, out object? value) && !ReferenceEquals(value, ReportData.Unreadable) ? value : null;
        set => _values[declaration] = value!;
    }

    /// <summary>What was meant for it could not be told; a value that it has stays.</summary>
    public void MarkUnreadable(Declaration declaration) => this[declaration] ??= ReportData.Unreadable;

    /// <summary>What it lacks may have been in what could not be read.</summary>
    public void MarkUnreadable() => _isUnreadable = true;

    public bool IsUnreadable(Declaration declaration) =>
        _values.TryGetValue(declaration, out object? value) && value is not null ? ReferenceEquals(value, ReportData.Unreadable) : _isUnreadable;

    /// <summary>A value that is written but empty is none.</summary>
    public bool IsSame(ModelData other) => _values.Keys.Union(other._values.Keys).All(key => GivenTwice.IsSame(this[key], other[key]));
}
