namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>GB/T 9704 7.3.3: paragraphs begin two characters in, by the setting and not by blanks.</summary>
internal static class IndentRules
{
    // Two characters of 三号: 630 twips as the standard means it, 640 as Word does.
    private const int Least = 600, Most = 660;

    public static void Check(InspectedPaper paper, InspectionLog log)
    {
        PaperParagraph[] paragraphs = [.. paper.Paragraphs.Where(paragraph => paragraph.Kind is ParagraphKind.Text or ParagraphKind.Heading1 or ParagraphKind.Heading2)];
        ILookup<bool, PaperParagraph> spaced = paragraphs.ToLookup(paragraph => paragraph.IsSpaced);
        log.Say(InspectionMessages.BlankIndent, spaced[true]);
        log.Say(InspectionMessages.Indent, spaced[false].Where(paragraph => !IsIndented(paragraph.Shape)), PageStandard.Indent);
    }

    private static bool IsIndented(Shape shape) => !shape.Hanging
        && (shape.FirstLineChars is { } chars and not 0 ? chars == PageStandard.Indent * 100 : shape.FirstLine is >= Least and <= Most);
}
