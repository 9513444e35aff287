using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Generator.Emit;

/// <summary>
/// The parts that a method speaks of, each in a variable of its name, so that the method reads like the outline. Optional
/// parts are asked for where they stand; only the one that a section is itself is there wherever its method is called.
/// </summary>
internal sealed class PartVariables(CodeWriter code, Identifiers identifiers)
{
    /// <summary>What every method has, and what the class around it calls by its bare name.</summary>
    private static readonly HashSet<string> Taken =
    [
        "report", "w", "d", "i", "record", "Document", "Figure", "Check",
        .. Enum.GetNames(typeof(SpanKind)), .. Enum.GetNames(typeof(Series)), .. Enum.GetNames(typeof(Generated.Flow)),
    ];

    /// <summary>A variable of such a name could hide a class.</summary>
    private static bool IsFree(string name) => !Taken.Contains(name) && !name.EndsWith("Part", StringComparison.Ordinal) && !name.EndsWith("Record", StringComparison.Ordinal);

    /// <param name="steps">What the method says.</param>
    /// <param name="own">The model of its section; the report's for the rest.</param>
    public void Declare(IEnumerable<Step> steps, Model own)
    {
        identifiers.Locals.Clear();
        HashSet<Model> certain = [.. own.AndOuter()];
        identifiers.Entered = certain;
        foreach (Model model in Named(steps).SelectMany(model => model.AndOuter()).Distinct().OrderBy(model => model.AndOuter().Count()).ToList())
        {
            bool isReached = model.Parent is { } parent && (parent.Parent is null || identifiers.Locals.Contains(parent));
            if (isReached && (certain.Contains(model) || !model.IsOptional) && model.HasFigures && IsFree(model.Name))
            {
                // The caller has asked for an optional one, which the path says to the compiler by its !.
                code.Line("var " + CSharpName.Escape(model.Name) + " = " + (model.IsOptional ? identifiers.Path(model) : identifiers.OrBlank(model)) + ";");
                identifiers.Locals.Add(model);
            }
        }
    }

    private static IEnumerable<Model> Named(IEnumerable<Step> steps) => steps.SelectMany(step => step switch
    {
        FigureStep { Metric: { IsGiven: true, List: null } metric } => [metric.Model],
        NamesStep names => [names.List.Model],
        ListCount { List: ValueList { Where: null } list } => [list.Model],
        RecordsStep records => Named(records.Each).Prepend(records.List.Model),
        TableStep table => Named(table.Title.Concat(table.Columns.SelectMany(column => column.Heading.Concat(column.Words)))).Prepend(table.List.Model),
        When choice => Named(choice.Then).Concat(Named(choice.Else)).Concat(Named(choice.Condition)),
        FrameLine line => Named(line.Words),
        ParagraphStep paragraph => Named(paragraph.Words),
        ListStep list => Named(list.Entries),
        AnnexStep annex => Named(annex.Title).Concat(Named(annex.Body)),
        EntryStep entry => Named(entry.Heading).Concat(Named(entry.Body)),
        _ => Enumerable.Empty<Model>(),
    });

    private static IEnumerable<Model> Named(Condition condition) => condition switch
    {
        AndCondition and => Named(and.Left).Concat(Named(and.Right)),
        OrCondition or => Named(or.Left).Concat(Named(or.Right)),
        ModelPresence { Model.Parent: { } parent } => [parent],
        ListPresence { List.Where: null } list => [list.List.Model],
        FigurePresence { Metric: { IsNumber: false, List: null } metric } => [metric.Model],
        _ => [],
    };
}
