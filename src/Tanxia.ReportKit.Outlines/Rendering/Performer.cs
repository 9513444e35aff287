using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Outlines.Rendering;

/// <summary>A step is done with data, no C# needed. It makes the same calls as the emitted code, therefore the same text.</summary>
internal sealed class Performer(ReportData data, ReportWriter w, Declarations declarations) : IStepVisitor
{
    private readonly Dictionary<Metric, Quantity> _quantities = [];
    private readonly Dictionary<EntryList, int> _counts = [];
    private readonly Dictionary<Section, int> _numbers = [];
    private readonly Dictionary<ValueList, int> _selected = [];
    private readonly Dictionary<Metric, Quantity> _sums = [];
    private ModelData? _record;

    public void All(IReadOnlyList<Step> steps)
    {
        foreach (Step step in steps)
        {
            step.Accept(this);
        }
    }

    public void Within(Within step)
    {
        if (data[step.Model] is not null)
        {
            All(step.Steps);
        }
        else if (!step.Model.IsOptional)
        {
            w.MissingPart(step.Model.Path, step.Model.Place.Line);
        }
    }

    public void Given(Given step)
    {
        Metric metric = step.Metric;
        ModelData values = _record ?? data[metric.Model]!;
        if (values.IsUnreadable(metric))
        {
            return;
        }
        FigureInfo figure = declarations[metric];
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
        if (_record is null)
        {
            _quantities[metric] = quantity;
        }
    }

    public void GivenNames(GivenNames step)
    {
        ModelData values = data[step.List.Model]!;
        if (!values.IsUnreadable(step.List))
        {
            w.Look((IReadOnlyList<string>?)values[step.List], declarations[step.List]);
        }
    }

    public void GivenRecords(GivenRecords step)
    {
        ModelData values = data[step.List.Model]!;
        if (values.IsUnreadable(step.List))
        {
            return;
        }
        var records = (List<ModelData?>?)values[step.List];
        _selected[step.List] = 0;
        foreach (Metric field in step.List.Fields.Where(field => field.IsSummed))
        {
            _sums[field] = 0m;
        }
        for (int i = 0, count = w.LookAtRecords(records, declarations[step.List]); i < count; i++)
        {
            _record = records![i];
            if (w.LookAtRecord(_record, i, declarations[step.List]))
            {
                All(step.Fields);
                if (step.List.Where is null || Holds(step.List.Where))
                {
                    Select(step.List);
                }
            }
        }
        _record = null;
        w.EndLookAtRecords();
    }

    private void Select(ValueList list)
    {
        _selected[list]++;
        foreach (Metric field in list.Fields.Where(field => field.IsSummed))
        {
            _sums[field] += Value(field);
        }
    }

    public void Computed(Computed step) =>
        _quantities[step.Metric] = w.Computed(Evaluate(step.Metric.Value!), declarations[step.Metric]);

    public void Checked(Checked step)
    {
        Comparison comparison = step.Check.Comparison;
        if (step.Check.Printed is { } printed && !w.Fails(Evaluate(comparison)) && w.Fails(Evaluate(printed)))
        {
            w.RoundedApart(FigureDeclaration.Of(step.Check), [.. printed.Metrics.Select(metric => w.Printed(Value(metric), declarations[metric]))]);
        }
        if (w.Fails(Evaluate(comparison)))
        {
            w.Contradiction(FigureDeclaration.Of(step.Check), Evaluate(comparison.Left), Evaluate(comparison.Right), [.. comparison.Metrics.Select(Value)]);
        }
    }

    public void EntryCount(EntryCount step) =>
        _counts[step.List] = step.List.Entries.Count(entry => entry.Head.Presence is null || Holds(entry.Head.Presence));

    public void SectionNumber(SectionNumber step) =>
        _numbers[step.Section] = step.Presence is null || Holds(step.Presence) ? 1 + step.Certain + step.Varying.Count(Holds) : 0;

    public void FrameLine(FrameLine step)
    {
        w.BeginFrameLine(step.Kind);
        All(step.Words);
        w.EndFrameLine(step.End);
    }

    public void Section(SectionStep step)
    {
        HeadingStyle style = step.Source.Style;
        if (style.IsRunIn)
        {
            w.BeginRunInHeading(step.Marks, step.Level);
            All(step.Heading);
            w.EndRunInHeading(style.Close);
        }
        else
        {
            w.BeginHeading(step.Marks, step.Level);
            All(step.Heading);
            w.EndHeading(style.Close);
        }
        All(step.Body);
        if (step.Source.Body.Count > 0)
        {
            w.EndSection(step.Source.Place.Line);
        }
        else
        {
            w.EndSection();
        }
    }

    public void Paragraph(ParagraphStep step)
    {
        w.BeginParagraph();
        All(step.Words);
        w.EndParagraph(step.Line);
    }

    public void SentenceEnd(SentenceEnd step) => w.EndSentence(step.Line);

    public void EntryBreak(EntryBreak step) => w.BreakEntry(step.Line);

    public void List(ListStep step)
    {
        EntryList list = step.Source;
        w.BeginList(list.Marks, list.Separator, list.Flow!.Value, list.CountVaries ? _counts[list] : list.Entries.Count, list.Place.Line);
        All(step.Entries);
        w.EndList();
    }

    public void Entry(EntryStep step)
    {
        w.BeginEntry();
        if (step.Heading.Count > 0)
        {
            w.BeginEntryHeading();
            All(step.Heading);
            w.EndEntryHeading(step.Source.End);
        }
        All(step.Body);
        w.EndEntry(step.Source.Place.Line);
    }

    public void When(When step) => All(Holds(step.Condition) ? step.Then : step.Else);

    public void Text(TextStep step) => w.Text(step.Text);

    public void Comma(Comma step) => w.Comma();

    public void Figure(FigureStep step)
    {
        Metric metric = step.Metric;
        FigureInfo figure = declarations[metric];
        if (metric.Value is not null && step.Wording == Wording.Usual)
        {
            w.Figure(_quantities[metric], figure);
            return;
        }
        object? value = metric.Value is not null ? _quantities[metric].Value : (metric.List is null ? data[metric.Model]! : _record!)[metric];
        if (step.Wording != Wording.Usual)
        {
            if (value is DateTime date)
            {
                w.Figure(date, figure, step.Wording);
            }
            else
            {
                w.Figure(value is long whole ? whole : (decimal?)value, figure, step.Wording);
            }
            return;
        }
        switch (metric.Type)
        {
            case MetricType.Text:
                w.Figure((string?)value, figure);
                break;
            case MetricType.Date:
                w.Figure((DateTime?)value, figure);
                break;
            case MetricType.Amount:
                w.Figure((decimal?)value, figure);
                break;
            case MetricType.Count:
                w.Figure((long?)value, figure);
                break;
            default:
                w.Figure((int?)value, figure);
                break;
        }
    }

    public void Change(ChangeStep step)
    {
        FigureInfo change = declarations[step.Metric];
        if (step.Phrase.Now is null)
        {
            w.Rate(Value(step.Metric), change);
        }
        else
        {
            w.Change(Value(step.Phrase.Now), Value(step.Phrase.Before!), change, declarations[step.Phrase.Now]);
        }
    }

    public void Comparison(ComparisonStep step) =>
        w.Comparison(Value(step.Phrase.Rate), Value(step.Phrase.With), declarations[step.Metric]);

    public void Parts(PartsStep step)
    {
        w.BeginParts(declarations[step.Metric]);
        foreach (Metric part in step.Phrase.Parts)
        {
            w.Part(Value(part), declarations[part], step.Phrase.SkipsZero);
        }
        w.EndParts();
    }

    public void Names(NamesStep step)
    {
        var names = (IReadOnlyList<string>)data[step.List.Model]![step.List]!;
        if (step.AndOthers)
        {
            w.NamesAndOthers(names, declarations[step.List], step.List.Show);
        }
        else
        {
            w.Names(names, declarations[step.List], step.List.Last);
        }
    }

    public void ListCount(ListCount step) => w.Count(Count(step.List), declarations[step.List], step.ChineseNumerals);

    public void Records(RecordsStep step)
    {
        var records = (List<ModelData?>)data[step.List.Model]![step.List]!;
        w.BeginRecords(Count(step.List), declarations[step.List], step.List.Join);
        for (int i = 0; i < records.Count; i++)
        {
            _record = records[i];
            if (step.List.Where is null || Holds(step.List.Where))
            {
                w.BeginRecord(i);
                All(step.Each);
                w.EndRecord();
            }
        }
        _record = null;
        w.EndRecords();
    }

    public void Reference(Reference step)
    {
        for (int i = 0; i < step.Marks.Count; i++)
        {
            w.Reference(i, step.Marks[i], _numbers[step.Piece.Sections[i]], step.Piece.Id, step.Piece.Place.Line);
        }
    }

    private int Count(Declaration declaration) => declaration is EntryListName { List: { } entries }
        ? entries.CountVaries ? _counts[entries] : entries.Entries.Count
        : Count((ValueList)declaration);

    private int Count(ValueList list) => _selected.TryGetValue(list, out int selected) ? selected : data[list.Model]?[list] is System.Collections.ICollection items ? items.Count : 0;

    private Quantity Evaluate(Expression expression)
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

    private Quantity Value(Metric metric)
    {
        if (metric.List is null)
        {
            return _quantities.TryGetValue(metric, out Quantity quantity) ? quantity : default;
        }
        return _record![metric] switch
        {
            long whole => whole,
            int number => (long)number,
            decimal amount => metric.IsRatio ? amount * 100 : amount,
            _ => default,
        };
    }

    private Truth Evaluate(Comparison comparison)
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

    private bool Holds(Condition condition) => condition switch
    {
        Comparison comparison => Evaluate(comparison) ? true : false,
        AndCondition and => Holds(and.Left) && Holds(and.Right),
        OrCondition or => Holds(or.Left) || Holds(or.Right),
        FigurePresence presence => IsPresent(presence.Metric) == presence.IsPresent,
        ListPresence presence => Count(presence.List) > 0 == presence.IsPresent,
        PhrasePresence presence => Holds(presence.Holds),
        ModelPresence presence => data[presence.Model] is not null == presence.IsPresent,
        HasEntries entries => _counts[entries.List] > 0,
        _ => throw new InvalidOperationException(condition.GetType().Name),
    };

    private bool IsPresent(Metric metric)
    {
        if (metric.IsNumber && metric.List is null)
        {
            return Value(metric).IsKnown;
        }
        object? value = (metric.List is null ? data[metric.Model] : _record)?[metric];
        return value is string text ? w.Has(text) : value is not null;
    }
}

/// <summary>What the runtime is told of the metrics and lists of one outline.</summary>
internal sealed class Declarations
{
    private readonly Dictionary<Declaration, FigureInfo> _figures = [];

    public Declarations(Outline outline)
    {
        foreach (ValueList list in outline.Models.SelectMany(model => model.Lists))
        {
            FigureInfo info = FigureDeclaration.Of(list);
            _figures.Add(list, info);
            for (int i = 0; i < list.Fields.Count; i++)
            {
                _figures.Add(list.Fields[i], info.Fields[i]);
            }
        }
        foreach (Declaration metric in outline.Models.SelectMany(model => model.Metrics.Concat<Declaration>(model.EntryLists)))
        {
            _figures.Add(metric, FigureDeclaration.Of(metric));
        }
        All = [.. outline.Models.SelectMany(model => model.Metrics.Concat<Declaration>(model.Lists)).Select(declaration => _figures[declaration])];
    }

    public IReadOnlyList<FigureInfo> All { get; }

    public FigureInfo this[Declaration declaration] => _figures[declaration];
}
