using Tanxia.ReportKit.Outlines.Checking;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Emit;

/// <summary>The names inside a generated class. What the clerk cannot see is built from his keys, so that the code reads like the outline.</summary>
internal sealed class Identifiers(ConsumerLanguage language)
{
    private readonly Dictionary<object, string> _names = [];
    // The classes that hold declarations: no member of them and no variable may hide them.
    private readonly HashSet<string> _taken = ["Figure", "Check"];

    /// <summary>The field that holds a figure's declaration, and the one that holds its value for expressions.</summary>
    public string Of(Declaration declaration) => Name(declaration, CSharpName.From(declaration.Path.Replace('.', '_')));

    /// <summary>The field that holds a check.</summary>
    public string Of(Check check) => Name(check, "Line" + check.Place.Line);

    /// <summary>The field that holds how many entries of a list are printed.</summary>
    public string Of(EntryList list) => Name(list, "Entries" + list.Place.Line);

    /// <summary>The field that holds the number of a section.</summary>
    public string Of(Section section) => Name(section, "Number" + section.Place.Line);

    /// <summary>The variable that holds a part while deciding.</summary>
    public string Of(Model model) => Name(model, CSharpName.From(model.Path.Replace('.', '_')));

    /// <summary>The property of a declaration.</summary>
    public static string Property(Declaration declaration) => CSharpName.Escape(declaration.Name);

    /// <summary>The field behind a required value; read where unset must be known from zero.</summary>
    public static string Given(Metric metric) => NeedsField(metric) ? "_" + metric.Name : Property(metric);

    /// <summary>The field behind a list: null where it was never set.</summary>
    public static string Given(ValueList list) => "_" + list.Name;

    /// <summary>A required value type: only a nullable field knows whether it was set, also after deserialisation.</summary>
    public static bool NeedsField(Metric metric) => !metric.IsOptional && metric.Type != MetricType.Text;

    public static string PartType(Model model) => CSharpName.Escape(TypeNames.PartOf(model));

    public static string RecordType(ValueList list) => CSharpName.Escape(TypeNames.RecordOf(list));

    /// <summary>The class of a part, or of a list's records, as the report's class sees it.</summary>
    public static string TypePath(Model model) => (model.Parent is { Parent: not null } parent ? TypePath(parent) + "." : "") + PartType(model);

    /// <inheritdoc cref="TypePath(Model)"/>
    public static string TypePath(ValueList list) => (list.Model.Parent is null ? "" : TypePath(list.Model) + ".") + RecordType(list);

    /// <summary>Parts that the method at hand has in a variable of their name.</summary>
    public HashSet<Model> Locals { get; } = [];

    /// <summary>Optional parts that are there wherever the method at hand is called: its caller has asked.</summary>
    public IReadOnlyCollection<Model> Entered { get; set; } = [];

    /// <summary>Optional parts that the code around has asked for, as the compiler's analysis of null sees.</summary>
    public HashSet<Model> Asked { get; } = [];

    /// <summary>All parts down to this one are there.</summary>
    public bool IsThere(Model model) => model.AndOuter().All(part => !IsNullable(part) || Entered.Contains(part) || Asked.Contains(part));

    /// <summary>How to reach a model from the report.</summary>
    /// <param name="model">The model.</param>
    /// <param name="safe">Parts on the way may be missing; otherwise a condition has made sure of them, which the compiler need not see.</param>
    public string Path(Model model, bool safe = false) => model.Parent is null ? "report"
        : Locals.Contains(model) ? CSharpName.Escape(model.Name)
        : safe ? Path(model.Parent, safe) + (model.Parent.Parent is not null ? "?." : ".") + CSharpName.Escape(model.Name)
        : IsNullable(model) ? Path(model.Parent) + "." + CSharpName.Escape(model.Name) + (language.HasNullable && (!Asked.Contains(model) || IsFarDown(model)) ? "!" : "")
        : "(" + OrBlank(model) + ")";

    /// <summary>A part that must be there; only a draft may find it missing, and takes an empty one.</summary>
    public string OrBlank(Model model) => Path(model.Parent!) + "." + CSharpName.Escape(model.Name) + " ?? " + TypePath(model) + ".Blank()";

    /// <summary>The compiler's analysis of null follows five names and no more.</summary>
    private static bool IsFarDown(Model model) => model.AndOuter().Count() > 5;

    private static bool IsNullable(Model model) => model.IsOptional && model.HasFigures;

    private string Name(object key, string wanted)
    {
        if (!_names.TryGetValue(key, out string? name))
        {
            name = wanted;
            for (int next = 2; !_taken.Add(name); next++)
            {
                name = wanted + "_" + next;
            }
            _names.Add(key, name);
        }
        return name;
    }
}
