namespace Tanxia.ReportKit.Word.Paper;

/// <summary>
/// A table: title and unit above it, headings that repeat on every page, rows that stay whole. Its widths stand three times,
/// since Word reads those of the table, WPS those of the grid and LibreOffice those of the cells.
/// </summary>
/// <param name="paragraphs">Where to.</param>
/// <param name="page">The page.</param>
internal sealed class TableBlock(ParagraphWriter paragraphs, PageSetup page)
{
    private readonly WordXml _xml = paragraphs.Xml;

    public void Write(PaperLine table)
    {
        List<PaperLine> lines = table.Inner;
        foreach (PaperLine line in lines.Where(line => line.Kind is SpanKind.TableTitle or SpanKind.TableUnit))
        {
            paragraphs.Line(line.Kind == SpanKind.TableTitle ? StyleId.TableTitle : StyleId.TableUnit, line);
        }
        List<(PaperLine Row, List<PaperLine> Cells)> rows =
            [.. lines.Where(line => line.Kind is SpanKind.TableHeader or SpanKind.TableRow or SpanKind.TableTotal).Select(line => (line, line.Inner))];
        int[] widths = ColumnWidths.Of(rows.ConvertAll(row => row.Cells), page.TextWidth);
        _xml.Begin("tbl");
        Properties(widths);
        foreach ((PaperLine row, List<PaperLine> cells) in rows)
        {
            Row(row.Kind == SpanKind.TableHeader, cells, widths);
        }
        _xml.End();
    }

    private void Properties(int[] widths)
    {
        _xml.Begin("tblPr");
        _xml.Element("tblW", ("w", widths.Sum()), ("type", "dxa"));
        _xml.Begin("tblBorders");
        Rule("top", PageStandard.TableRule);
        Rule("bottom", PageStandard.TableRule);
        Rule("insideH", PageStandard.CellRule);
        Rule("insideV", PageStandard.CellRule);
        _xml.End();
        _xml.Element("tblLayout", ("type", "fixed"));
        _xml.Begin("tblCellMar");
        _xml.Element("left", ("w", PageStandard.TableMargin), ("type", "dxa"));
        _xml.Element("right", ("w", PageStandard.TableMargin), ("type", "dxa"));
        _xml.End();
        _xml.End();
        _xml.Begin("tblGrid");
        foreach (int width in widths)
        {
            _xml.Element("gridCol", ("w", width));
        }
        _xml.End();
    }

    private void Row(bool isHeader, List<PaperLine> cells, int[] widths)
    {
        _xml.Begin("tr");
        _xml.Begin("trPr");
        _xml.Empty("cantSplit");
        if (isHeader)
        {
            _xml.Empty("tblHeader");
        }
        _xml.End();
        for (int column = 0; column < cells.Count; column++)
        {
            _xml.Begin("tc");
            _xml.Begin("tcPr");
            _xml.Element("tcW", ("w", widths[column]), ("type", "dxa"));
            _xml.Value("vAlign", "center");
            _xml.End();
            paragraphs.Line(isHeader ? StyleId.TableHeader : cells[column].Kind == SpanKind.TableNumber ? StyleId.TableNumber : StyleId.TableCell, cells[column]);
            _xml.End();
        }
        _xml.End();
    }

    private void Rule(string side, int width) => _xml.Element(side, ("val", "single"), ("sz", width), ("space", 0), ("color", "auto"));
}
