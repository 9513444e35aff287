namespace Tanxia.ReportKit.Word.Paper;

/// <summary>
/// Copies and who printed it (版记, 7.4), between rules as wide as the type area, the last of which lies on its lower edge. A
/// frame puts it there, on the page of the paragraph behind it, which takes no room.
/// </summary>
/// <param name="paragraphs">Where to.</param>
/// <param name="page">The page.</param>
internal sealed class ImprintBlock(ParagraphWriter paragraphs, PageSetup page)
{
    public void Write(IReadOnlyList<PaperLine> lines)
    {
        PaperLine[] copies = [.. lines.Where(line => line.Kind == SpanKind.Copies)];
        PaperLine[] printed = [.. lines.Where(line => line.Kind is SpanKind.PrintedBy or SpanKind.PrintedDate)];
        Rule(StyleId.ThickRule);
        foreach (PaperLine line in copies)
        {
            Begin(StyleId.Copies);
            paragraphs.Words(line);
            paragraphs.End();
        }
        if (copies.Length > 0 && printed.Length > 0)
        {
            Rule(StyleId.ThinRule);
        }
        if (printed.Length > 0)
        {
            Begin(StyleId.Imprint, shape =>
            {
                shape.Begin("tabs");
                shape.Element("tab", ("val", "right"), ("pos", page.TextWidth - PageStandard.ImprintCharacter));
                shape.End();
            });
            foreach (PaperLine line in printed)
            {
                if (line.Kind == SpanKind.PrintedDate)
                {
                    paragraphs.Tab();
                }
                paragraphs.Words(line);
            }
            paragraphs.End();
        }
        Rule(StyleId.ThickRule);
        paragraphs.Gap(PageStandard.LeastLine);
    }

    private void Rule(string style)
    {
        Begin(style);
        paragraphs.End();
    }

    private void Begin(string style, Action<WordXml>? shape = null) => paragraphs.Begin(style, xml =>
    {
        xml.Element("framePr", ("w", page.TextWidth), ("wrap", "around"), ("vAnchor", "margin"), ("hAnchor", "margin"), ("xAlign", "left"), ("yAlign", "bottom"));
        shape?.Invoke(xml);
    });
}
