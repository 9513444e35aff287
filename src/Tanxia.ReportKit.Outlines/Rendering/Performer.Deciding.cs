using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Outlines.Rendering;

// Deciding: what is asked before the first character is written.
internal sealed partial class Performer
{
    public void Within(Within step)
    {
        Model model = step.Model;
        if (data[model] is null && !model.IsOptional && w.MissingPart(model.Path, model.Place.Line, ModelData.Blank) is { } blank)
        {
            data.Add(model, blank);
        }
        if (data[model] is not null)
        {
            All(step.Steps);
        }
    }

    public void Given(Given step)
    {
        Metric metric = step.Metric;
        ModelData values = _facts.Record ?? data[metric.Model]!;
        FigureInfo figure = declarations[metric];
        if (values.IsUnreadable(metric))
        {
            w.Lack(figure);
            return;
        }
        object? value = values[metric];
        Quantity quantity = default;
        switch (metric.Type)
        {
            case MetricType.Text:
                w.Look((string?)value, figure);
                return;
            case MetricType.Date:
                w.Look((DateTime?)value, figure);
                return;
            case MetricType.Amount:
                quantity = w.Given((decimal?)value, figure);
                break;
            case MetricType.Count:
                quantity = w.Given((long?)value, figure);
                break;
            default:
                quantity = w.Given((int?)value, figure);
                break;
        }
        if (_facts.Record is null)
        {
            _facts.Quantities[metric] = quantity;
        }
    }

    public void GivenNames(GivenNames step)
    {
        ModelData values = data[step.List.Model]!;
        if (values.IsUnreadable(step.List))
        {
            w.Lack(declarations[step.List]);
            return;
        }
        w.Look((IReadOnlyList<string>?)values[step.List], declarations[step.List]);
    }

    public void GivenRecords(GivenRecords step)
    {
        ModelData values = data[step.List.Model]!;
        if (values.IsUnreadable(step.List))
        {
            w.Lack(declarations[step.List]);
            return;
        }
        var records = (List<ModelData?>?)values[step.List];
        _facts.BeginRecords(step.List);
        for (int i = 0, count = w.LookAtRecords(records, declarations[step.List]); i < count; i++)
        {
            w.LookAtRecord(i, declarations[step.List]);
            _facts.Record = records![i] ?? w.MissingRecord(declarations[step.List], ModelData.Blank);
            if (_facts.Record is not null)
            {
                All(step.Fields);
                if (step.List.Where is null || _facts.Holds(step.List.Where))
                {
                    _facts.CountRecord(step.List);
                }
            }
        }
        w.EndLookAtRecords();
        _facts.EndRecords(step.List);
    }

    public void Computed(Computed step) =>
        _facts.Quantities[step.Metric] = step.IsAsked
            ? w.Computed(_facts.Evaluate(step.Metric.Value!), declarations[step.Metric])
            : w.ComputedToPrint(_facts.Evaluate(step.Metric.Value!), declarations[step.Metric]);

    public void Checked(Checked step)
    {
        Comparison comparison = step.Check.Comparison;
        if (w.Fails(_facts.Evaluate(comparison)))
        {
            w.Contradiction(declarations.Of(step.Check), _facts.Evaluate(comparison.Left), _facts.Evaluate(comparison.Right), [.. comparison.Metrics.Select(_facts.Value)]);
        }
        else if (step.Check.Printed is { } printed && w.Fails(_facts.Evaluate(printed)))
        {
            w.RoundedApart(declarations.Of(step.Check), [.. printed.Metrics.Select(metric => w.Printed(_facts.Value(metric), declarations[metric]))]);
        }
    }

    public void EntryCount(EntryCount step) =>
        _facts.EntryCounts[step.List] = step.List.Entries.Count(entry => entry.Head.Presence is null || _facts.Holds(entry.Head.Presence));

    public void SectionNumber(SectionNumber step) =>
        _facts.SectionNumbers[step.Section] = step.Presence is null || _facts.Holds(step.Presence) ? 1 + step.Certain + step.Varying.Count(_facts.Holds) : 0;
}
