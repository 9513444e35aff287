using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Outlines.Rendering;

// Tables: the records of a list in rows.
internal sealed partial class Performer
{
    public void Table(TableStep step)
    {
        w.BeginTable(_facts.Count(step.List), declarations[step.List], step.Columns.Count);
        if (step.Title.Count > 0)
        {
            w.BeginTableTitle();
            All(step.Title);
            w.EndTableTitle();
        }
        if (step.Unit.Length > 0)
        {
            w.TableUnit(step.Unit);
        }
        w.BeginTableHeader();
        foreach (TableColumn column in step.Columns)
        {
            if (column.FixedHeading is { } heading)
            {
                w.Cell(heading);
            }
            else
            {
                Cell(column.Heading);
            }
        }
        w.EndTableRow();
        Rows(step);
        if (step.Columns.Any(column => column.Total is not null))
        {
            w.BeginTableTotal();
            foreach (TableColumn column in step.Columns.Skip(1))
            {
                Total(column);
            }
            w.EndTableRow();
        }
        w.EndTable();
    }

    private void Rows(TableStep step)
    {
        var records = (List<ModelData?>?)data[step.List.Model]![step.List] ?? [];
        for (int i = 0; i < records.Count; i++)
        {
            _facts.Record = records[i] ?? ModelData.Blank();
            if (step.List.Where is null || _facts.Holds(step.List.Where))
            {
                w.BeginTableRow(i);
                foreach (TableColumn column in step.Columns)
                {
                    if (column.Figure is { } figure)
                    {
                        Cell(figure, column.Wording);
                    }
                    else
                    {
                        Cell(column.Words);
                    }
                }
                w.EndTableRow();
            }
        }
        _facts.Record = null;
    }

    private void Cell(IReadOnlyList<Step> words)
    {
        w.BeginCell();
        All(words);
        w.EndCell();
    }

    private void Cell(Metric metric, Wording wording)
    {
        FigureInfo figure = declarations[metric];
        switch (metric.Type)
        {
            case var _ when metric.Value is not null:
                w.Cell(_facts.Evaluate(metric.Value), figure);
                break;
            case MetricType.Text:
                w.Cell((string?)_facts.Record![metric], figure);
                break;
            case MetricType.Date when wording == Wording.Usual:
                w.Cell((DateTime?)_facts.Record![metric], figure);
                break;
            case MetricType.Date:
                w.Cell((DateTime?)_facts.Record![metric], figure, wording);
                break;
            default:
                w.Cell(_facts.Value(metric), figure);
                break;
        }
    }

    private void Total(TableColumn column)
    {
        switch (column.Total)
        {
            case null:
                w.NoCell();
                break;
            case RecordsSum sum:
                w.TotalCell(_facts.Evaluate(sum), declarations[column.Figure!]);
                break;
            default:
                w.Cell(_facts.Evaluate(column.Total), declarations[column.Figure!]);
                break;
        }
    }
}
