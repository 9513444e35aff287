namespace Tanxia.ReportKit.Word.Parts;

/// <summary>
/// word/numbering.xml: 一、 and （一） as Word counts them. The report is one list and each annex another, all of one form;
/// （一） begins anew under each 一、.
/// </summary>
internal static class NumberingPart
{
    /// <param name="part">Where to.</param>
    /// <param name="page">Its fonts.</param>
    /// <param name="lists">How many lists there are.</param>
    public static void Write(Stream part, PageSetup page, int lists)
    {
        using var xml = new WordXml(part, "numbering");
        xml.Begin("abstractNum");
        xml.Attribute("abstractNumId", 0);
        xml.Value("multiLevelType", "multilevel");
        Level(xml, 0, "%1、", page.Heading1Font);
        Level(xml, 1, "（%2）", page.Heading2Font);
        xml.End();
        for (int list = 1; list <= lists; list++)
        {
            xml.Begin("num");
            xml.Attribute("numId", list);
            xml.Value("abstractNumId", 0);
            // Lists of one form count on from each other unless they say where they begin.
            for (int level = 0; level < 2; level++)
            {
                xml.Begin("lvlOverride");
                xml.Attribute("ilvl", level);
                xml.Value("startOverride", 1);
                xml.End();
            }
            xml.End();
        }
    }

    private static void Level(WordXml xml, int level, string text, string font)
    {
        xml.Begin("lvl");
        xml.Attribute("ilvl", level);
        xml.Value("start", 1);
        xml.Value("numFmt", "chineseCountingThousand");
        xml.Value("suff", "nothing");
        xml.Value("lvlText", text);
        xml.Value("lvlJc", "left");
        xml.Begin("pPr");
        xml.Element("ind", ("left", 0), ("firstLine", PageStandard.Indent * PageStandard.Character));
        xml.End();
        xml.Begin("rPr");
        xml.Fonts(font);
        xml.End();
        xml.End();
    }
}
