using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Outlines.Rendering;

/// <summary>A step is done with data, no C# needed. It makes the same calls as the emitted code, therefore the same text.</summary>
internal sealed class Performer(ReportData data, ReportWriter w, Declarations declarations) : IStepVisitor
{
    private readonly Facts _facts = new(data, w, declarations);

    public void All(IReadOnlyList<Step> steps)
    {
        foreach (Step step in steps)
        {
            step.Accept(this);
        }
    }

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
            w.Unreadable(figure);
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
            w.Unreadable(declarations[step.List]);
            return;
        }
        w.Look((IReadOnlyList<string>?)values[step.List], declarations[step.List]);
    }

    public void GivenRecords(GivenRecords step)
    {
        ModelData values = data[step.List.Model]!;
        if (values.IsUnreadable(step.List))
        {
            w.Unreadable(declarations[step.List]);
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
        _facts.Record = null;
        w.EndLookAtRecords();
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

    public void FrameLine(FrameLine step)
    {
        w.BeginFrameLine(step.Kind);
        All(step.Words);
        if (step.Line > 0)
        {
            w.EndSetWords(step.Kind, step.Line);
        }
        else
        {
            w.EndFrameLine(step.End);
        }
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
        w.BeginList(list.Marks, list.Separator, list.Flow!.Value, list.CountVaries ? _facts.EntryCounts[list] : list.Entries.Count, list.Place.Line);
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

    public void Document(DocumentStep step)
    {
        if (w.BeginDocument(step.HasSeal))
        {
            All(step.Parts);
        }
    }

    public void Annex(AnnexStep step)
    {
        w.BeginAnnex(step.Source.Number);
        All(step.Title);
        All(step.Body);
        w.EndAnnex(step.Source.Place.Line);
    }

    public void When(When step) => All(_facts.Holds(step.Condition) ? step.Then : step.Else);

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
