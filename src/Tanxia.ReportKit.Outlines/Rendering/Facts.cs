using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Rendering;

/// <summary>What was decided of one report, and what follows from it: expressions and conditions with their values.</summary>
internal sealed class Facts(ReportData data, ReportWriter w, Declarations declarations)
{
    private readonly Dictionary<ValueList, int> _selected = [];
    private readonly Dictionary<Metric, Quantity> _sums = [];

    public Dictionary<Metric, Quantity> Quantities { get; } = [];

    public Dictionary<EntryList, int> EntryCounts { get; } = [];

    public Dictionary<Section, int> SectionNumbers { get; } = [];

    /// <summary>The record at hand; null outside of records.</summary>
    public ModelData? Record { get; set; }

    public void BeginRecords(ValueList list)
    {
        _selected[list] = 0;
        foreach (Metric field in list.Fields.Where(field => field.IsSummed))
        {
            _sums[field] = 0m;
        }
    }

    /// <summary>The record at hand is printed.</summary>
    public void CountRecord(ValueList list)
    {
        _selected[list]++;
        foreach (Metric field in list.Fields.Where(field => field.IsSummed))
        {
            _sums[field] += Value(field);
        }
    }

    public void EndRecords(ValueList list)
    {
        Record = null;
        foreach (Metric field in list.Fields.Where(field => field.IsSummed))
        {
            _sums[field] = w.Sum(_sums[field], declarations[list]);
        }
    }

    /// <summary>How many of a list are printed.</summary>
    public int Count(Declaration declaration) => declaration is EntryListName { List: { } entries }
        ? entries.CountVaries ? EntryCounts[entries] : entries.Entries.Count
        : Count((ValueList)declaration);

    private int Count(ValueList list) => _selected.TryGetValue(list, out int selected) ? selected : data[list.Model]?[list] is System.Collections.ICollection items ? items.Count : 0;

    public Quantity Evaluate(Expression expression)
    {
        switch (expression)
        {
            case Number number:
                return number.Value;
            case FigureOperand operand:
                return Value(operand.Metric);
            case PrintedOperand printed:
                return w.Printed(Value(printed.Metric), declarations[printed.Metric]);
            case RecordsSum sum:
                return _sums.TryGetValue(sum.Field, out Quantity total) ? total : default;
            case RateOfChange change:
                return Quantity.RateOfChange(Value(change.Now), Value(change.Before));
            default:
                var arithmetic = (Arithmetic)expression;
                Quantity left = Evaluate(arithmetic.Left), right = Evaluate(arithmetic.Right);
                return arithmetic.Operator switch
                {
                    '+' => left + right,
                    '-' => left - right,
                    '*' => left * right,
                    _ => left / right,
                };
        }
    }

    /// <summary>The value of a figure: decided before, or read from the record at hand.</summary>
    public Quantity Value(Metric metric)
    {
        if (metric.List is null)
        {
            return Quantities.TryGetValue(metric, out Quantity quantity) ? quantity : default;
        }
        object? value = Record![metric];
        return metric.Type switch
        {
            MetricType.Count => w.Value((long?)value, declarations[metric]),
            MetricType.Amount => w.Value((decimal?)value, declarations[metric]),
            _ => w.Value((int?)value, declarations[metric]),
        };
    }

    public Truth Evaluate(Comparison comparison)
    {
        Quantity left = Evaluate(comparison.Left), right = Evaluate(comparison.Right);
        return comparison.Operator switch
        {
            "=" when comparison.Tolerance > 0 => Quantity.Near(left, right, comparison.Tolerance),
            "=" => left == right,
            "!=" => left != right,
            "<" => left < right,
            "<=" => left <= right,
            ">" => left > right,
            _ => left >= right,
        };
    }

    public bool Holds(Condition condition) => condition switch
    {
        Comparison comparison => Evaluate(comparison) ? true : false,
        AndCondition and => Holds(and.Left) && Holds(and.Right),
        OrCondition or => Holds(or.Left) || Holds(or.Right),
        FigurePresence presence => IsPresent(presence.Metric) == presence.IsPresent,
        ListPresence presence => w.HasAny(Count(presence.List), declarations[presence.List]) == presence.IsPresent,
        PhrasePresence presence => Holds(presence.Holds),
        ModelPresence presence => data[presence.Model] is not null == presence.IsPresent,
        HasEntries entries => EntryCounts[entries.List] > 0,
        _ => throw new InvalidOperationException(condition.GetType().Name),
    };

    private bool IsPresent(Metric metric)
    {
        if (metric.IsNumber && metric.List is null)
        {
            return Value(metric).IsPresent;
        }
        object? value = (metric.List is null ? data[metric.Model] : Record)?[metric];
        FigureInfo figure = declarations[metric];
        return metric.Type switch
        {
            MetricType.Text => w.Has((string?)value, figure),
            MetricType.Date => w.Has((DateTime?)value, figure),
            MetricType.Count => w.Has((long?)value, figure),
            MetricType.Amount => w.Has((decimal?)value, figure),
            _ => w.Has((int?)value, figure),
        };
    }
}
