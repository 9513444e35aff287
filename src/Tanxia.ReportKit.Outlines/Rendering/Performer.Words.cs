using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Outlines.Rendering;

// Words: literals, figures and lists of values.
internal sealed partial class Performer
{
    public void Text(TextStep step) => w.Text(step.Text);

    public void Comma(Comma step) => w.Comma();

    public void Figure(FigureStep step)
    {
        Metric metric = step.Metric;
        FigureInfo figure = declarations[metric];
        if (step.NotesZero)
        {
            Count(step, figure);
            return;
        }
        if (metric.Value is not null)
        {
            if (step.Wording == Wording.Usual)
            {
                w.Figure(_facts.Quantities[metric], figure);
            }
            else
            {
                w.Figure(_facts.Quantities[metric], figure, step.Wording);
            }
            return;
        }
        object? value = (metric.List is null ? data[metric.Model]! : _facts.Record!)[metric];
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

    private void Count(FigureStep step, FigureInfo figure)
    {
        Metric metric = step.Metric;
        object? value = metric.Value is not null ? _facts.Quantities[metric] : (metric.List is null ? data[metric.Model]! : _facts.Record!)[metric];
        switch (value)
        {
            case Quantity computed when step.Wording == Wording.Usual:
                w.Count(computed, figure);
                break;
            case Quantity computed:
                w.Count(computed, figure, step.Wording);
                break;
            case decimal amount when step.Wording == Wording.Usual:
                w.Count(amount, figure);
                break;
            case decimal amount:
                w.Count(amount, figure, step.Wording);
                break;
            // One that a draft still lacks counts nothing.
            default:
                long whole = ((long?)value).GetValueOrDefault();
                if (step.Wording == Wording.Usual)
                {
                    w.Count(whole, figure);
                }
                else
                {
                    w.Count(whole, figure, step.Wording);
                }
                break;
        }
    }

    public void Change(ChangeStep step)
    {
        FigureInfo change = declarations[step.Metric];
        if (step.Phrase.Now is null)
        {
            w.Rate(_facts.Value(step.Metric), change, step.Wording);
        }
        else
        {
            w.Change(_facts.Value(step.Phrase.Now), _facts.Value(step.Phrase.Before!), change, declarations[step.Phrase.Now], step.Wording);
        }
    }

    public void Comparison(ComparisonStep step) =>
        w.Comparison(_facts.Value(step.Phrase.Rate), _facts.Value(step.Phrase.With), declarations[step.Metric]);

    public void Parts(PartsStep step)
    {
        w.BeginParts(declarations[step.Metric]);
        foreach (Metric part in step.Phrase.Parts)
        {
            w.Part(_facts.Value(part), declarations[part], step.Phrase.SkipsZero);
        }
        w.EndParts();
    }

    public void Names(NamesStep step)
    {
        var names = (IReadOnlyList<string>?)data[step.List.Model]![step.List] ?? [];
        if (step.AndOthers)
        {
            w.NamesAndOthers(names, declarations[step.List], step.List.Show);
        }
        else
        {
            w.Names(names, declarations[step.List], step.List.Last);
        }
    }

    public void ListCount(ListCount step)
    {
        int count = _facts.Count(step.List);
        FigureInfo list = declarations[step.List];
        if (step.NotesZero)
        {
            w.Count(count, list, step.ChineseNumerals ? Wording.Chinese : Wording.Usual);
        }
        else
        {
            w.Count(count, list, step.ChineseNumerals);
        }
    }

    public void Records(RecordsStep step)
    {
        var records = (List<ModelData?>?)data[step.List.Model]![step.List] ?? [];
        w.BeginRecords(_facts.Count(step.List), declarations[step.List], step.List.Join);
        for (int i = 0; i < records.Count; i++)
        {
            _facts.Record = records[i] ?? ModelData.Blank();
            if (step.List.Where is null || _facts.Holds(step.List.Where))
            {
                w.BeginRecord(i);
                All(step.Each);
                w.EndRecord();
            }
        }
        _facts.Record = null;
        w.EndRecords();
    }

    public void Reference(Reference step)
    {
        for (int i = 0; i < step.Marks.Count; i++)
        {
            w.Reference(i, step.Marks[i], _facts.SectionNumbers[step.Piece.Sections[i]], step.Piece.Id, step.Piece.Place.Line);
        }
    }
}
