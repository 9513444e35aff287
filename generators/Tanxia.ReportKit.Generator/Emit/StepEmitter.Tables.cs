using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Generator.Emit;

// Tables: the records of a list in rows.
internal sealed partial class StepEmitter
{
    public void Table(TableStep step)
    {
        code.Line("w.BeginTable(" + _expressions.Count(step.List) + ", " + Figure(step.List) + ", " + step.Columns.Count + ");");
        if (step.Title.Count > 0)
        {
            code.Line("w.BeginTableTitle();");
            All(step.Title);
            code.Line("w.EndTableTitle();");
        }
        if (step.Unit.Length > 0)
        {
            code.Line("w.TableUnit(" + CodeWriter.Quote(step.Unit) + ");");
        }
        code.Line("w.BeginTableHeader();");
        foreach (TableColumn column in step.Columns)
        {
            if (column.FixedHeading is { } heading)
            {
                code.Line("w.Cell(" + CodeWriter.Quote(heading) + ");");
            }
            else
            {
                Cell(column.Heading);
            }
        }
        code.Line("w.EndTableRow();");
        OfEach(step.List, () => Row(step));
        if (step.Columns.Any(column => column.Total is not null))
        {
            code.Line("w.BeginTableTotal();");
            foreach (TableColumn column in step.Columns.Skip(1))
            {
                code.Line(Total(column));
            }
            code.Line("w.EndTableRow();");
        }
        code.Line("w.EndTable();");
    }

    private void Row(TableStep step)
    {
        code.Line("w.BeginTableRow(i);");
        foreach (TableColumn column in step.Columns)
        {
            if (column.Figure is { } metric)
            {
                string value = metric.Value is not null ? _expressions.Print(metric.Value) : "record." + Identifiers.Given(metric);
                code.Line("w.Cell(" + value + ", " + Figure(metric) + Worded(column.Wording) + ");");
            }
            else
            {
                Cell(column.Words);
            }
        }
        code.Line("w.EndTableRow();");
    }

    private void Cell(IReadOnlyList<Step> words)
    {
        code.Line("w.BeginCell();");
        All(words);
        code.Line("w.EndCell();");
    }

    private string Total(TableColumn column) => column.Total is null ? "w.NoCell();"
        : (column.Total is RecordsSum ? "w.TotalCell(" : "w.Cell(") + _expressions.Print(column.Total) + ", " + Figure(column.Figure!) + ");";
}
