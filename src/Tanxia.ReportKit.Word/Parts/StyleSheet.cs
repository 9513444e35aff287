namespace Tanxia.ReportKit.Word.Parts;

/// <summary>How styles are written. What a style does not say it inherits, so an indent of nothing is said too.</summary>
internal abstract class StyleSheet(WordXml xml)
{
    protected const string DefaultLetters = "DefaultParagraphFont";

    protected WordXml Xml { get; } = xml;

    protected void Paragraph(string id, string name, string basedOn, Action shape, Action? letters = null, string? link = null, bool isDefault = false)
    {
        Xml.Begin("style");
        Xml.Attribute("type", "paragraph");
        if (isDefault)
        {
            Xml.Attribute("default", "1");
        }
        // Those of Word have English names and are shown in the reader's language.
        if (name[0] > '\u007F')
        {
            Xml.Attribute("customStyle", "1");
        }
        Xml.Attribute("styleId", id);
        Xml.Value("name", name);
        if (basedOn.Length > 0)
        {
            Xml.Value("basedOn", basedOn);
            Xml.Value("next", StyleId.Text);
        }
        if (link is not null)
        {
            Xml.Value("link", link);
        }
        Xml.Empty("qFormat");
        Xml.Begin("pPr");
        shape();
        Xml.End();
        if (letters is not null)
        {
            Xml.Begin("rPr");
            letters();
            Xml.End();
        }
        Xml.End();
    }

    protected void Words(string id, string name, Action letters, string? link = null)
    {
        Xml.Begin("style");
        Xml.Attribute("type", "character");
        Xml.Attribute("customStyle", "1");
        Xml.Attribute("styleId", id);
        Xml.Value("name", name);
        Xml.Value("basedOn", DefaultLetters);
        if (link is not null)
        {
            Xml.Value("link", link);
        }
        Xml.Begin("rPr");
        letters();
        Xml.End();
        Xml.End();
    }

    protected void Shape(string? alignment, bool keepsWithNext = false, bool startsPage = false)
    {
        if (keepsWithNext)
        {
            Xml.Empty("keepNext");
        }
        if (startsPage)
        {
            Xml.Empty("pageBreakBefore");
        }
        Indent();
        if (alignment is not null)
        {
            Xml.Value("jc", alignment);
        }
    }

    protected void Hanging(int character, int left, int hanging) =>
        Xml.Element("ind", ("leftChars", left * 100), ("left", left * character), ("hangingChars", hanging * 100), ("hanging", hanging * character));

    protected void Spacing(int line) => Xml.Element("spacing", ("before", 0), ("after", 0), ("line", line), ("lineRule", "exact"));

    /// <summary>In characters and in twips: Word takes the one, LibreOffice the other, and what is not said is inherited.</summary>
    protected void Indent((int Chars, int Twips) left = default, (int Chars, int Twips) right = default, (int Chars, int Twips) first = default) => Xml.Element("ind",
        ("leftChars", left.Chars), ("left", left.Twips), ("rightChars", right.Chars), ("right", right.Twips), ("firstLineChars", first.Chars), ("firstLine", first.Twips));

    protected void Letters(string? font, int size, int spacing)
    {
        if (font is not null)
        {
            Xml.Fonts(font);
        }
        Xml.Value("snapToGrid", 0);
        Xml.Value("spacing", spacing);
        Xml.Value("sz", size);
        Xml.Value("szCs", size);
    }

    protected void Red(string font, int size = PageStandard.TextSize)
    {
        Xml.Fonts(font);
        Xml.Value("color", PageStandard.Red);
        Xml.Value("spacing", 0);
        Xml.Value("sz", size);
        Xml.Value("szCs", size);
    }

    protected void Shade(string colour) => Xml.Element("shd", ("val", "clear"), ("color", "auto"), ("fill", colour));
}
