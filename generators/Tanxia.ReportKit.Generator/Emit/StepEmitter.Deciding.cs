using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Generator.Emit;

// Deciding: what is asked before the first character is written.
internal sealed partial class StepEmitter
{
    public void Within(Within step)
    {
        string outer = _owner, type = Identifiers.TypePath(step.Model), part = identifiers.Of(step.Model);
        string path = _owner + "." + CSharpName.Escape(step.Model.Name);
        code.Open(step.Model.IsOptional ? "if (" + path + " is " + type + " " + part + ")"
            : "if ((" + path + " ?? w.MissingPart(" + CodeWriter.Quote(step.Model.Path) + ", " + step.Model.Place.Line + ", " + type + ".Blank)) is " + type + " " + part + ")");
        _owner = part;
        All(step.Steps);
        _owner = outer;
        code.Close();
    }

    public void Given(Given step)
    {
        Metric metric = step.Metric;
        string arguments = "(" + (metric.List is null ? _owner : "record") + "." + Identifiers.Given(metric) + ", " + Figure(metric) + ");";
        code.Line(metric.IsInExpression && metric.IsNumber && metric.List is null
            ? "d." + identifiers.Of(metric) + " = w.Given" + arguments
            : "w.Look" + arguments);
    }

    public void GivenNames(GivenNames step) =>
        code.Line("w.Look(" + _owner + "." + Identifiers.Given(step.List) + ", " + Figure(step.List) + ");");

    public void GivenRecords(GivenRecords step)
    {
        string list = _owner + "." + Identifiers.Property(step.List), type = Identifiers.TypePath(step.List);
        List<Metric> summed = [.. step.List.Fields.Where(field => field.IsSummed)];
        foreach (Metric field in summed)
        {
            code.Line("d." + identifiers.Of(field) + " = 0m;");
        }
        code.Open("for (int i = 0, count = w.LookAtRecords(" + _owner + "." + Identifiers.Given(step.List) + ", " + Figure(step.List) + "); i < count; i++)");
        code.Line("w.LookAtRecord(i, " + Figure(step.List) + ");");
        code.Open("if ((" + list + "[i] ?? w.MissingRecord(" + Figure(step.List) + ", " + type + ".Blank)) is " + type + " record)");
        All(step.Fields);
        if (step.List.Where is not null)
        {
            code.Open("if (" + _expressions.Print(step.List.Where) + ")");
            code.Line("d." + identifiers.Of(step.List) + "++;");
        }
        foreach (Metric field in summed)
        {
            code.Line("d." + identifiers.Of(field) + " += " + _expressions.Value(field) + ";");
        }
        if (step.List.Where is not null)
        {
            code.Close();
        }
        code.Close();
        code.Close();
        code.Line("w.EndLookAtRecords();");
        foreach (Metric field in summed)
        {
            code.Line("d." + identifiers.Of(field) + " = w.Sum(d." + identifiers.Of(field) + ", " + Figure(step.List) + ");");
        }
    }

    public void Computed(Computed step) =>
        code.Line("d." + identifiers.Of(step.Metric) + " = w." + (step.IsAsked ? "Computed(" : "ComputedToPrint(") + _expressions.Print(step.Metric.Value!) + ", " + Figure(step.Metric) + ");");

    public void Checked(Checked step)
    {
        Comparison comparison = step.Check.Comparison;
        string values = string.Concat(comparison.Metrics.Select(metric => ", d." + identifiers.Of(metric)));
        code.Open("if (w.Fails(" + _expressions.Print(comparison) + "))");
        code.Line("w.Contradiction(Check." + identifiers.Of(step.Check) + ", " + _expressions.Print(comparison.Left) + ", " + _expressions.Print(comparison.Right) + values + ");");
        code.Close();
        if (step.Check.Printed is { } printed)
        {
            string figures = string.Concat(printed.Metrics.Select(metric => ", " + _expressions.Print(new PrintedOperand(metric))));
            code.Open("else if (w.Fails(" + _expressions.Print(printed) + "))");
            code.Line("w.RoundedApart(Check." + identifiers.Of(step.Check) + figures + ");");
            code.Close();
        }
    }

    public void EntryCount(EntryCount step)
    {
        int certain = step.List.Entries.Count(entry => entry.Head.Presence is null);
        code.Line("d." + identifiers.Of(step.List) + " = " + Sum(certain, step.List.Entries.Select(entry => entry.Head.Presence).OfType<Condition>()) + ";");
    }

    public void SectionNumber(SectionNumber step)
    {
        string number = Sum(1 + step.Certain, step.Varying);
        string value = step.Presence is null ? number : "(" + _expressions.Print(step.Presence, deciding: true) + ") ? " + number + " : 0";
        Numbers.Add(step.Section);
        code.Line("d." + identifiers.Of(step.Section) + " = " + value + ";");
    }

    /// <summary>What is certain, and one for each condition that holds.</summary>
    private string Sum(int certain, IEnumerable<Condition> varying) =>
        string.Join(" + ", varying.Select(condition => "(" + _expressions.Print(condition, deciding: true) + " ? 1 : 0)").Prepend(certain.ToString()));
}
