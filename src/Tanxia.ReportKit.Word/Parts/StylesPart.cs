namespace Tanxia.ReportKit.Word.Parts;

/// <summary>word/styles.xml. Every paragraph has the pitch and no grid, so that the page is the same wherever the grid is read otherwise.</summary>
internal sealed class StylesPart(WordXml xml, PageSetup page)
{
    private const int Character = PageStandard.Character;
    private const string DefaultLetters = "DefaultParagraphFont";

    public static void Write(Stream part, PageSetup page)
    {
        using var xml = new WordXml(part, "styles");
        new StylesPart(xml, page).Write();
    }

    private void Write()
    {
        Defaults();
        Paragraph(StyleId.Text, "Normal", "", () => Body(), () => Letters(page.TextFont, PageStandard.TextSize, PageStandard.TextSpacing), isDefault: true);
        xml.Begin("style");
        xml.Attribute("type", "character");
        xml.Attribute("default", "1");
        xml.Attribute("styleId", DefaultLetters);
        xml.Value("name", "Default Paragraph Font");
        xml.End();
        Head();
        Paragraph(StyleId.Title, "Title", StyleId.Text, () => Shape(0, "center"), () => Letters(page.TitleFont, PageStandard.TitleSize, 0));
        Paragraph(StyleId.UnderTitle, "Subtitle", StyleId.Text, () => Shape(0, "center"), () => xml.Fonts(page.Heading2Font));
        Paragraph(StyleId.Addressee, "主送机关", StyleId.Text, () => Shape(0, null));
        for (int level = 1; level <= 5; level++)
        {
            Heading(level);
        }
        Paragraph(StyleId.Attachment, "附件说明", StyleId.Text, () => Hanging(Character, 6, 4));
        Paragraph(StyleId.Signature, "Signature", StyleId.Text, () => Shape(0, "right"));
        Paragraph(StyleId.Date, "Date", StyleId.Text, () => Shape(0, "right"));
        Paragraph(StyleId.Remark, "附注", StyleId.Text, () => { });
        Table();
        Paragraph(StyleId.AnnexNumber, "附件序号", StyleId.Text, () => Shape(0, null, startsPage: true), () => xml.Fonts(page.Heading1Font));
        Paragraph(StyleId.AnnexTitle, "附件标题", StyleId.Title, () => xml.Value("outlineLvl", 0));
        Imprint();
        Paragraph(StyleId.PageNumber, "footer", StyleId.Text, () =>
        {
            Spacing(PageStandard.PageNumberLine);
            Indent(first: (0, 0));
        }, () => Letters(page.PageNumberFont, PageStandard.PageNumberSize, 0));
        Paragraph(StyleId.DraftLine, "草稿", StyleId.Text, () => Shape(0, "right"), () => Red(page.Heading1Font));
        Words(StyleId.Lead, "条首", () =>
        {
            if (page.BoldLeads)
            {
                xml.Empty("b");
            }
        });
        Words(StyleId.Missing, "待填待核", () => Shade("FFE08A"));
        Words(StyleId.Sample, "样例", () => Shade("E3EEFB"));
    }

    private void Head()
    {
        Paragraph(StyleId.Degree, "密级和紧急程度", StyleId.Text, () => Shape(0, null), () => xml.Fonts(page.Heading1Font));
        Paragraph(StyleId.Letterhead, "发文机关标志", StyleId.Text, () =>
        {
            Spacing(PageStandard.LetterheadLine);
            Indent(first: (0, 0));
            xml.Value("jc", "center");
        }, () => Red(page.TitleFont, PageStandard.LetterheadSize));
        Paragraph(StyleId.DocumentNumber, "发文字号", StyleId.Text, () => Shape(0, "center"));
        Words(StyleId.SignerName, "签发人姓名", () => xml.Fonts(page.Heading2Font));
        Paragraph(StyleId.HeadRule, "版头分隔线", StyleId.Text, () =>
        {
            xml.Begin("pBdr");
            xml.Element("bottom", ("val", "single"), ("sz", PageStandard.RuleWidth), ("space", 0), ("color", PageStandard.Red));
            xml.End();
            Indent(first: (0, 0));
        });
    }

    private void Table()
    {
        Paragraph(StyleId.TableTitle, "表题", StyleId.Text, () => Shape(0, "center", keepsWithNext: true), () => Letters(page.Heading1Font, PageStandard.TableTitleSize, 0));
        Paragraph(StyleId.TableUnit, "表格单位", StyleId.Text, () => Shape(0, "right", keepsWithNext: true), () => Letters(null, PageStandard.TableSize, 0));
        Paragraph(StyleId.TableCell, "表格文字", StyleId.Text, () =>
        {
            Spacing(PageStandard.TableLine);
            Indent(first: (0, 0));
            xml.Value("jc", "center");
        }, () => Letters(null, PageStandard.TableSize, 0));
        Paragraph(StyleId.TableHeader, "表头", StyleId.TableCell, () => { }, () => xml.Fonts(page.Heading1Font));
        Paragraph(StyleId.TableNumber, "表格数字", StyleId.TableCell, () => xml.Value("jc", "right"));
    }

    /// <summary>Its rules are black lines: in LibreOffice a frame of paragraphs with borders is none.</summary>
    private void Imprint()
    {
        const int character = PageStandard.ImprintCharacter;
        Paragraph(StyleId.Imprint, "版记", StyleId.Text, () => Indent(left: (100, character), right: (100, character), first: (0, 0)), () => Letters(null, PageStandard.ImprintSize, 0));
        Paragraph(StyleId.Copies, "抄送", StyleId.Imprint, () => Hanging(character, 4, 3));
        foreach ((string id, string name, int width) in new[] { (StyleId.ThickRule, "版记粗线", PageStandard.ThickRule), (StyleId.ThinRule, "版记细线", PageStandard.ThinRule) })
        {
            Paragraph(id, name, StyleId.Text, () =>
            {
                Shade("000000");
                Spacing(width);
                Indent(first: (0, 0));
            });
        }
    }

    private void Heading(int level)
    {
        string? font = level == 1 ? page.Heading1Font : level == 2 ? page.Heading2Font : null;
        string id = StyleId.Heading(level), word = StyleId.HeadingWord(level);
        void Letters()
        {
            if (font is not null)
            {
                xml.Fonts(font);
            }
        }
        Paragraph(id, "heading " + (char)('0' + level), StyleId.Text, () => xml.Value("outlineLvl", level - 1), Letters, link: word);
        Words(word, "标题 " + (char)('0' + level) + " 字符", Letters, link: id);
    }

    private void Defaults()
    {
        xml.Begin("docDefaults");
        xml.Begin("rPrDefault");
        xml.Begin("rPr");
        xml.Fonts(page.TextFont);
        xml.Value("sz", PageStandard.TextSize);
        xml.Value("szCs", PageStandard.TextSize);
        xml.Element("lang", ("val", "en-US"), ("eastAsia", "zh-CN"), ("bidi", "ar-SA"));
        xml.End();
        xml.End();
        xml.Empty("pPrDefault");
        xml.End();
    }

    private void Paragraph(string id, string name, string basedOn, Action shape, Action? letters = null, string? link = null, bool isDefault = false)
    {
        xml.Begin("style");
        xml.Attribute("type", "paragraph");
        if (isDefault)
        {
            xml.Attribute("default", "1");
        }
        // Those of Word have English names and are shown in the reader's language.
        if (name[0] > '\u007F')
        {
            xml.Attribute("customStyle", "1");
        }
        xml.Attribute("styleId", id);
        xml.Value("name", name);
        if (basedOn.Length > 0)
        {
            xml.Value("basedOn", basedOn);
            xml.Value("next", StyleId.Text);
        }
        if (link is not null)
        {
            xml.Value("link", link);
        }
        xml.Empty("qFormat");
        xml.Begin("pPr");
        shape();
        xml.End();
        if (letters is not null)
        {
            xml.Begin("rPr");
            letters();
            xml.End();
        }
        xml.End();
    }

    private void Words(string id, string name, Action letters, string? link = null)
    {
        xml.Begin("style");
        xml.Attribute("type", "character");
        xml.Attribute("customStyle", "1");
        xml.Attribute("styleId", id);
        xml.Value("name", name);
        xml.Value("basedOn", DefaultLetters);
        if (link is not null)
        {
            xml.Value("link", link);
        }
        xml.Begin("rPr");
        letters();
        xml.End();
        xml.End();
    }

    private void Body()
    {
        // A page of paragraphs of three lines would else lose its last.
        xml.Value("widowControl", 0);
        // LibreOffice reads this the other way round and drops marks that hang; said like this neither does.
        xml.Value("overflowPunct", 1);
        xml.Value("autoSpaceDE", 0);
        xml.Value("autoSpaceDN", 0);
        xml.Value("snapToGrid", 0);
        Spacing(page.Pitch);
        Indent(first: (PageStandard.Indent * 100, PageStandard.Indent * Character));
        xml.Value("jc", "both");
    }

    private void Shape(int indent, string? alignment, bool keepsWithNext = false, bool startsPage = false)
    {
        if (keepsWithNext)
        {
            xml.Empty("keepNext");
        }
        if (startsPage)
        {
            xml.Empty("pageBreakBefore");
        }
        Indent(first: (indent * 100, indent * Character));
        if (alignment is not null)
        {
            xml.Value("jc", alignment);
        }
    }

    private void Hanging(int character, int left, int hanging) =>
        xml.Element("ind", ("leftChars", left * 100), ("left", left * character), ("hangingChars", hanging * 100), ("hanging", hanging * character));

    private void Spacing(int line) => xml.Element("spacing", ("before", 0), ("after", 0), ("line", line), ("lineRule", "exact"));

    /// <summary>In characters and in twips: Word takes the one, LibreOffice the other, and what is not said is inherited.</summary>
    private void Indent((int Chars, int Twips) left = default, (int Chars, int Twips) right = default, (int Chars, int Twips) first = default) => xml.Element("ind",
        ("leftChars", left.Chars), ("left", left.Twips), ("rightChars", right.Chars), ("right", right.Twips), ("firstLineChars", first.Chars), ("firstLine", first.Twips));

    private void Letters(string? font, int size, int spacing)
    {
        if (font is not null)
        {
            xml.Fonts(font);
        }
        xml.Value("snapToGrid", 0);
        xml.Value("spacing", spacing);
        xml.Value("sz", size);
        xml.Value("szCs", size);
    }

    private void Red(string font, int size = PageStandard.TextSize)
    {
        xml.Fonts(font);
        xml.Value("color", PageStandard.Red);
        xml.Value("spacing", 0);
        xml.Value("sz", size);
        xml.Value("szCs", size);
    }

    private void Shade(string colour) => xml.Element("shd", ("val", "clear"), ("color", "auto"), ("fill", colour));
}
