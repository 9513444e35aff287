namespace Tanxia.ReportKit.Word.Paper;

/// <summary>
/// Copies and who printed it (版记, 7.4), between rules as wide as the type area, the last of which lies on its lower edge. A
/// frame puts it there, on the page of the paragraph behind it, which takes no room.
/// </summary>
/// <param name="paragraphs">Where to.</param>
/// <param name="page">The page.</param>
internal sealed class ImprintBlock(ParagraphWriter paragraphs, PageSetup page)
{
    private const int Anchor = 20;

    public void Write(IReadOnlyList<PaperLine> lines)
    {
        PaperLine[] copies = [.. lines.Where(line => line.Kind == SpanKind.Copies)];
        PaperLine[] printed = [.. lines.Where(line => line.Kind is SpanKind.PrintedBy or SpanKind.PrintedDate)];
        if (copies.Length > 0)
        {
            Begin(PageStandard.ThickRule, printed.Length > 0 ? PageStandard.ThinRule : PageStandard.ThickRule, null, shape => shape.Element("ind",
                ("leftChars", 400), ("left", 4 * PageStandard.ImprintCharacter), ("hangingChars", 300), ("hanging", 3 * PageStandard.ImprintCharacter)));
            paragraphs.Words(copies[0]);
            paragraphs.End();
        }
        if (printed.Length > 0)
        {
            Begin(copies.Length > 0 ? 0 : PageStandard.ThickRule, PageStandard.ThickRule, page.TextWidth - PageStandard.ImprintCharacter, null);
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
        paragraphs.Gap(Anchor);
    }

    private void Begin(int ruleAbove, int ruleBelow, int? rightTab, Action<WordXml>? indent) => paragraphs.Begin(StyleId.Imprint, shape =>
    {
        shape.Element("framePr", ("w", page.TextWidth), ("wrap", "around"), ("vAnchor", "margin"), ("hAnchor", "margin"), ("xAlign", "left"), ("yAlign", "bottom"));
        shape.Begin("pBdr");
        Rule(shape, "top", ruleAbove);
        Rule(shape, "bottom", ruleBelow);
        shape.End();
        if (rightTab is { } stop)
        {
            shape.Begin("tabs");
            shape.Element("tab", ("val", "right"), ("pos", stop));
            shape.End();
        }
        indent?.Invoke(shape);
    });

    private static void Rule(WordXml shape, string side, int width)
    {
        if (width > 0)
        {
            shape.Element(side, ("val", "single"), ("sz", width), ("space", 0), ("color", "auto"));
        }
    }
}
