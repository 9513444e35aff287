namespace Tanxia.ReportKit;

// Tables: title and unit are the caption, the headings repeat on every printed page.
internal sealed partial class HtmlPage
{
    private void Table(ReportSpan table)
    {
        int end = table.Start + table.Length;
        SpanKind before = SpanKind.Table;
        Put("<table>\n");
        while (_next < _spans.Count && _spans[_next].Start < end)
        {
            ReportSpan line = _spans[_next++];
            Between(before, line.Kind);
            before = line.Kind;
            if (line.Kind is SpanKind.TableTitle or SpanKind.TableUnit)
            {
                Put(line.Kind == SpanKind.TableTitle ? "<span class=\"tabletitle\">" : "<span class=\"tableunit\">");
                Inline(line);
                Put("</span>");
            }
            else
            {
                Row(line);
            }
        }
        Put(before == SpanKind.TableTotal ? "</tfoot>\n</table>\n" : "</tbody>\n</table>\n");
    }

    /// <summary>What ends with the line before, and begins with this one.</summary>
    private void Between(SpanKind before, SpanKind line)
    {
        if (line is SpanKind.TableTitle or SpanKind.TableUnit)
        {
            Put(before == SpanKind.Table ? "<caption>" : "");
            return;
        }
        Put(before is SpanKind.TableTitle or SpanKind.TableUnit ? "</caption>\n" : before == SpanKind.TableHeader ? "</thead>\n<tbody>\n" : "");
        Put(line == SpanKind.TableHeader ? "<thead>\n" : line == SpanKind.TableTotal ? "</tbody>\n<tfoot>\n" : "");
    }

    private void Row(ReportSpan row)
    {
        int end = row.Start + row.Length;
        Put("<tr>");
        while (_next < _spans.Count && _spans[_next].Start < end)
        {
            ReportSpan cell = _spans[_next++];
            // The words in the first column say what its row is about.
            bool isHeading = row.Kind == SpanKind.TableHeader || (cell.Level == 1 && cell.Kind == SpanKind.TableCell);
            string scope = row.Kind == SpanKind.TableHeader ? "<th scope=\"col\">" : "<th scope=\"row\">";
            Put(isHeading ? scope : cell.Kind == SpanKind.TableNumber ? "<td class=\"number\">" : "<td>");
            Inline(cell);
            Put(isHeading ? "</th>" : "</td>");
        }
        Put("</tr>\n");
    }
}
