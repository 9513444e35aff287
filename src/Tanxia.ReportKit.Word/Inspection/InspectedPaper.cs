using System.Xml.Linq;

namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>A document as the standard sees it: its page, its paragraphs, its footers.</summary>
internal sealed class InspectedPaper
{
    public InspectedPaper(DocxParts parts)
    {
        XElement? styles = parts.Of("styles");
        Styles = new InspectedStyles(styles, new Theme(parts.Of("theme")));
        Paragraphs = PaperReader.Read(parts, Styles);
        Sections = [.. parts.Document.Below("sectPr").Where(section => section.Parent?.Name.LocalName is "body" or "pPr")];
        HasEvenFooters = parts.Of("settings").Flag("evenAndOddHeaders") is true;
        foreach (XElement reference in Sections.SelectMany(section => section.Children("footerReference").Concat(section.Children("headerReference"))))
        {
            if (parts.ById(reference.Get("id")) is { } part)
            {
                Footers.Add((reference.Get("type") ?? "default", part));
            }
        }
    }

    public InspectedStyles Styles { get; }

    public IReadOnlyList<PaperParagraph> Paragraphs { get; }

    /// <summary>w:sectPr of each section, in their order.</summary>
    public IReadOnlyList<XElement> Sections { get; }

    /// <summary>Even pages have headers and footers of their own.</summary>
    public bool HasEvenFooters { get; }

    /// <summary>Footers and headers, each with its type: default, even or first.</summary>
    public List<(string Type, XElement Part)> Footers { get; } = [];

    public IEnumerable<PaperParagraph> Of(ParagraphKind kind) => Paragraphs.Where(paragraph => paragraph.Kind == kind);
}
