using System.Globalization;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Generator.Emit;

/// <summary>Prints expressions and conditions. The operators of the runtime's quantities hold the rules, so the code reads like the outline.</summary>
internal sealed class ExpressionEmitter(Identifiers identifiers)
{
    private const string AsQuantity = "(global::Tanxia.ReportKit.Generated.Quantity)";

    public string Print(Expression expression)
    {
        switch (expression)
        {
            case Number number:
                return number.Value.ToString(CultureInfo.InvariantCulture) + "m";
            case FigureOperand operand:
                return Value(operand.Metric);
            case PrintedOperand printed:
                return "w.Printed(" + Value(printed.Metric) + ", Figure." + identifiers.Of(printed.Metric) + ")";
            case RecordsSum sum:
                return "d." + identifiers.Of(sum.Field);
            case RateOfChange change:
                return "global::Tanxia.ReportKit.Generated.Quantity.RateOfChange(" + Value(change.Now) + ", " + Value(change.Before) + ")";
            default:
                var arithmetic = (Arithmetic)expression;
                return Alone(arithmetic.Left, arithmetic.Right) + Side(arithmetic, arithmetic.Left, false) + " " + arithmetic.Operator + " " + Side(arithmetic, arithmetic.Right, true);
        }
    }

    /// <param name="condition">The condition.</param>
    /// <param name="deciding">Parts on the way to what it asks may be missing.</param>
    public string Print(Condition condition, bool deciding = false) => condition switch
    {
        Comparison { Tolerance: > 0 } near => "global::Tanxia.ReportKit.Generated.Quantity.Near(" + Print(near.Left) + ", " + Print(near.Right) + ", " + near.Tolerance.ToString(CultureInfo.InvariantCulture) + "m)",
        Comparison comparison => Alone(comparison.Left, comparison.Right) + Print(comparison.Left) + " " + (comparison.Operator == "=" ? "==" : comparison.Operator) + " " + Print(comparison.Right),
        AndCondition and => Member(and.Left, deciding) + " && " + Member(and.Right, deciding),
        OrCondition or => Print(or.Left, deciding) + " || " + Print(or.Right, deciding),
        FigurePresence presence => Present(presence, IsSafe(presence.Metric.Model, deciding)),
        PhrasePresence presence => "(" + Print(presence.Holds, deciding) + ")",
        ListPresence presence => Present(presence, IsSafe(presence.List.Model, deciding)),
        ModelPresence presence => Present(presence, IsSafe(presence.Model.Parent!, deciding)),
        HasEntries entries => "d." + identifiers.Of(entries.List) + " > 0",
        _ => throw new InvalidOperationException(condition.GetType().Name),
    };

    /// <summary>The value of a figure in an expression: decided before, or read from the record at hand.</summary>
    public string Value(Metric metric) => metric.List is null
        ? "d." + identifiers.Of(metric)
        : "w.Value(record." + Identifiers.Given(metric) + ", Figure." + identifiers.Of(metric) + ")";

    /// <summary>While deciding nothing is certain; in a text only what is asked for around it, or where its method is called.</summary>
    private bool IsSafe(Model model, bool deciding) => deciding || !identifiers.IsThere(model);

    private string Present(FigurePresence presence, bool safe)
    {
        Metric metric = presence.Metric;
        string owner = metric.List is null ? identifiers.Path(metric.Model, safe) : "record";
        string access = owner + (safe && metric.List is null && metric.Model.Parent is not null ? "?." : ".") + Identifiers.Given(metric);
        string present = metric.IsNumber && metric.List is null ? "d." + identifiers.Of(metric) + ".IsPresent"
            : "w.Has(" + access + ", Figure." + identifiers.Of(metric) + ")";
        return presence.IsPresent ? present : "!" + present;
    }

    private string Present(ListPresence presence, bool safe)
    {
        string present = "w.HasAny(" + Count(presence.List, safe) + ", Figure." + identifiers.Of(presence.List) + ")";
        return presence.IsPresent ? present : "!" + present;
    }

    private string Present(ModelPresence presence, bool safe)
    {
        string path = identifiers.Path(presence.Model.Parent!, safe) + (safe && presence.Model.Parent!.Parent is not null ? "?." : ".") + CSharpName.Escape(presence.Model.Name);
        if (presence.Model.HasFigures)
        {
            return path + (presence.IsPresent ? " != null" : " == null");
        }
        return safe && presence.Model.Parent!.Parent is not null ? path + (presence.IsPresent ? " == true" : " != true") : (presence.IsPresent ? "" : "!") + path;
    }

    /// <summary>How many items of a list are printed.</summary>
    public string Count(Declaration list) => list is EntryListName { List: { } entries }
        ? entries.CountVaries ? "d." + identifiers.Of(entries) : entries.Entries.Count.ToString()
        : Count((ValueList)list);

    private string Count(ValueList list, bool safe = false) => list.Where is not null ? "d." + identifiers.Of(list) : identifiers.Path(list.Model, safe) + (safe && list.Model.Parent is not null ? "?." : ".") + Identifiers.Property(list) + (safe ? "?" : "") + ".Count";

    /// <summary>Two numbers that stand alone the compiler would compute itself: it refuses 5 / 0, and code behind 1 > 2.</summary>
    private static string Alone(Expression left, Expression right) => left is Number && right is Number ? AsQuantity : "";

    private string Member(Condition condition, bool deciding) =>
        condition is OrCondition ? "(" + Print(condition, deciding) + ")" : Print(condition, deciding);

    private string Side(Arithmetic outer, Expression inner, bool isRight) =>
        inner is Arithmetic arithmetic && Precedence.NeedsBrackets(outer, arithmetic, isRight) ? "(" + Print(inner) + ")" : Print(inner);
}
