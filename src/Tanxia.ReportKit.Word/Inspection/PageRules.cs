using System.Globalization;
using System.Xml.Linq;

namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>GB/T 9704 5.1 and 5.2: the paper, its margins, and how many lines and characters it holds.</summary>
internal static class PageRules
{
    // 5.2.1 gives 天头 and 订口 to 1 mm; a length in twips is rounded.
    private const decimal Tolerance = 1.05m;

    public static void Check(InspectedPaper paper, InspectionLog log)
    {
        foreach (XElement section in paper.Sections.Take(1))
        {
            XElement? size = section.Child("pgSz"), margins = section.Child("pgMar");
            int width = size.Number("w") ?? PageStandard.PageWidth, height = size.Number("h") ?? PageStandard.PageHeight;
            if (Differs(Millimetres(width), Millimetres(PageStandard.PageWidth)) || Differs(Millimetres(height), Millimetres(PageStandard.PageHeight)))
            {
                log.Say(InspectionMessages.PageSize, 0, Text(Math.Round(Millimetres(width))), Text(Math.Round(Millimetres(height))));
            }
            Margin(log, new("上", "top"), margins.Number("top"), PageStandard.Top);
            Margin(log, new("下", "bottom"), margins.Number("bottom"), PageStandard.Bottom);
            Margin(log, new("左", "left"), margins.Number("left") + (margins.Number("gutter") ?? 0), PageStandard.Left);
            Margin(log, new("右", "right"), margins.Number("right"), PageStandard.Right);
            int area = width - (margins.Number("left") ?? 0) - (margins.Number("gutter") ?? 0) - (margins.Number("right") ?? 0);
            Lines(paper, section.Child("docGrid"), height - Math.Abs(margins.Number("top") ?? 0) - Math.Abs(margins.Number("bottom") ?? 0), log);
            Characters(paper, section.Child("docGrid"), area, log);
        }
    }

    private static void Margin(InspectionLog log, Bilingual side, int? twips, decimal standard)
    {
        if (twips is { } length && Differs(Millimetres(Math.Abs(length)), standard))
        {
            log.Say(InspectionMessages.Margin, 0, side, Text(Millimetres(Math.Abs(length))), Text(standard));
        }
    }

    private static void Lines(InspectedPaper paper, XElement? grid, int height, InspectionLog log)
    {
        foreach (IGrouping<int, PaperParagraph> pitch in paper.Of(ParagraphKind.Text).GroupBy(paragraph => Pitch(paragraph.Shape, grid)))
        {
            if (pitch.Key <= 0)
            {
                log.Say(InspectionMessages.PitchNotFixed, pitch, PageStandard.Lines, PageStandard.Pitch);
            }
            else if (height / pitch.Key != PageStandard.Lines)
            {
                log.Say(InspectionMessages.Lines, pitch, height / pitch.Key, Text(pitch.Key / 20m), PageStandard.Lines, PageStandard.Pitch);
            }
        }
    }

    /// <summary>From line to line in twips; 0 if it depends on the font.</summary>
    private static int Pitch(Shape shape, XElement? grid)
    {
        int line = shape.Line ?? 240;
        return shape.LineRule is "exact" or "atLeast" ? line
            : grid.Get("type") is "lines" or "linesAndChars" or "snapToChars" && shape.SnapsToGrid is not false && grid.Number("linePitch") is { } pitch ? pitch * line / 240
            : 0;
    }

    private static void Characters(InspectedPaper paper, XElement? grid, int width, InspectionLog log)
    {
        int? space = grid.Get("type") is "linesAndChars" or "snapToChars" ? grid.Number("charSpace") : null;
        // 1/4096 of a point, added to the size of the default style.
        decimal ofGrid = (paper.Styles.LettersOf(null, null).SizeOrPlain * 10) + ((space ?? 0) * 20 / 4096m);
        foreach (IGrouping<int, PaperParagraph> line in paper.Of(ParagraphKind.Text).Where(paragraph => paragraph.Letters is not null)
            .GroupBy(paragraph => (int)(width / (space is not null && paragraph.Shape.SnapsToGrid is not false ? ofGrid : (paragraph.Letters!.SizeOrPlain * 10) + (paragraph.Letters.Spacing ?? 0)))))
        {
            if (line.Key != PageStandard.Characters)
            {
                log.Say(InspectionMessages.Characters, line, line.Key, PageStandard.Characters);
            }
        }
    }

    private static bool Differs(decimal millimetres, decimal standard) => Math.Abs(millimetres - standard) > Tolerance;

    private static decimal Millimetres(int twips) => twips * 25.4m / 1440;

    private static string Text(decimal length) => length.ToString("0.#", CultureInfo.InvariantCulture);
}
