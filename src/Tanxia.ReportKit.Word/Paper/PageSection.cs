using Tanxia.ReportKit.Word.Parts;

namespace Tanxia.ReportKit.Word.Paper;

/// <summary>The one section of the document: paper, margins and the footers of odd and even pages.</summary>
internal static class PageSection
{
    public static void Write(WordXml xml, PageSetup page)
    {
        xml.Begin("sectPr");
        if (page.HasFooter)
        {
            Footer(xml, "default", PackageParts.OddFooter);
        }
        if (page.HasEvenFooter)
        {
            Footer(xml, "even", PackageParts.EvenFooter);
        }
        xml.Element("pgSz", ("w", PageStandard.PageWidth), ("h", PageStandard.PageHeight));
        xml.Element("pgMar", ("top", page.Top), ("right", page.Right), ("bottom", page.Bottom), ("left", page.Left),
            ("header", Math.Min(PageStandard.HeaderDistance, page.Top)), ("footer", page.Bottom - PageStandard.PageNumberDrop), ("gutter", 0));
        // Only said: every line has its pitch.
        xml.Element("docGrid", ("type", "lines"), ("linePitch", page.Pitch));
        xml.End();
    }

    private static void Footer(WordXml xml, string type, string id)
    {
        xml.Begin("footerReference");
        xml.Attribute("type", type);
        xml.Relation(id);
        xml.End();
    }
}
