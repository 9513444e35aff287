namespace Tanxia.ReportKit.Word.Paper;

/// <summary>
/// The letterhead of several offices (联合行文, 7.2.4): their names below each other, each as wide as the widest, and 文件 once,
/// right of them and in the middle of their height. Word has nothing for that but a table.
/// </summary>
/// <param name="paragraphs">Where to.</param>
/// <param name="page">The page.</param>
internal sealed class SharedLetterhead(ParagraphWriter paragraphs, PageSetup page)
{
    /// <param name="names">The names; the last has the shared words at its end.</param>
    /// <param name="shared">How many characters those are.</param>
    /// <param name="halves">How wide the widest name is, in half characters.</param>
    /// <param name="character">How wide a character is, in twips.</param>
    /// <param name="height">How high a line is.</param>
    public void Write(IReadOnlyList<PaperLine> names, int shared, int halves, int character, int height)
    {
        // A little more than the characters take: one that does not fit would go to the next line.
        int right = (4 * shared + 1) * character / 4;
        int[] columns = [Math.Min((2 * halves + 1) * character / 4, page.TextWidth - right), right];
        WordXml xml = paragraphs.Xml;
        xml.Begin("tbl");
        xml.Begin("tblPr");
        xml.Element("tblW", ("w", columns.Sum()), ("type", "dxa"));
        xml.Value("jc", "center");
        xml.Element("tblLayout", ("type", "fixed"));
        xml.Begin("tblCellMar");
        xml.Element("left", ("w", 0), ("type", "dxa"));
        xml.Element("right", ("w", 0), ("type", "dxa"));
        xml.End();
        xml.End();
        xml.Begin("tblGrid");
        foreach (int column in columns)
        {
            xml.Element("gridCol", ("w", column));
        }
        xml.End();
        xml.Begin("tr");
        Cell(columns[0], () =>
        {
            for (int i = 0; i < names.Count; i++)
            {
                int drop = i == names.Count - 1 ? shared : 0;
                if (names[i].Span.Length > drop)
                {
                    Line("distribute", height, () => paragraphs.Words(names[i], drop: drop));
                }
            }
        });
        PaperLine last = names[names.Count - 1];
        Cell(columns[1], () => Line("center", height, () => paragraphs.Words(last, last.Span.Length - shared)));
        xml.End();
        xml.End();
    }

    private void Cell(int width, Action content)
    {
        WordXml xml = paragraphs.Xml;
        xml.Begin("tc");
        xml.Begin("tcPr");
        xml.Element("tcW", ("w", width), ("type", "dxa"));
        xml.Value("vAlign", "center");
        xml.End();
        content();
        xml.End();
    }

    private void Line(string alignment, int height, Action words)
    {
        paragraphs.Begin(StyleId.Letterhead, shape =>
        {
            shape.Element("spacing", ("line", height), ("lineRule", "exact"));
            shape.Value("jc", alignment);
        });
        words();
        paragraphs.End();
    }
}
