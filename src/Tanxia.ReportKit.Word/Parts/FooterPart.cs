namespace Tanxia.ReportKit.Word.Parts;

/// <summary>A footer with the number of the page (7.5). The field is five runs: in one, some programs do not count.</summary>
internal static class FooterPart
{
    public static void Write(Stream part, PageSetup page, bool isEven)
    {
        using var xml = new WordXml(part, "ftr");
        xml.Begin("p");
        xml.Begin("pPr");
        xml.Value("pStyle", StyleId.PageNumber);
        int chars = page.PageNumberPlace == PageNumberPlace.Centre ? 0 : PageStandard.PageNumberIndent;
        string side = isEven ? "left" : "right";
        xml.Element("ind", (side + "Chars", chars * 100), (side, chars * PageStandard.Character));
        xml.Value("jc", page.PageNumberPlace == PageNumberPlace.Centre ? "center" : side);
        xml.End();
        Number(xml, page.PageNumber == PageNumberForm.Dashes);
        xml.End();
    }

    private static void Number(WordXml xml, bool hasDashes)
    {
        Run(xml, hasDashes ? "— " : "");
        Mark(xml, "begin");
        xml.Begin("r");
        xml.Text("instrText", " PAGE ");
        xml.End();
        Mark(xml, "separate");
        Run(xml, "1");
        Mark(xml, "end");
        Run(xml, hasDashes ? " —" : "");
    }

    private static void Run(WordXml xml, string text)
    {
        if (text.Length == 0)
        {
            return;
        }
        xml.Begin("r");
        if (text.Contains('—'))
        {
            xml.Begin("rPr");
            xml.Element("rFonts", ("hint", "eastAsia"));
            xml.End();
        }
        xml.Text(text);
        xml.End();
    }

    private static void Mark(WordXml xml, string kind)
    {
        xml.Begin("r");
        xml.Element("fldChar", ("fldCharType", kind));
        xml.End();
    }
}
