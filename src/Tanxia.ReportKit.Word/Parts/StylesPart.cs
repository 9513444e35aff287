namespace Tanxia.ReportKit.Word.Parts;

/// <summary>word/styles.xml. Every paragraph has the pitch and no grid, so that the page is the same wherever the grid is read otherwise.</summary>
internal sealed class StylesPart : StyleSheet
{
    private const int Character = PageStandard.Character;

    private readonly PageSetup _page;

    private StylesPart(WordXml xml, PageSetup page) : base(xml) => _page = page;

    public static void Write(Stream part, PageSetup page)
    {
        using var xml = new WordXml(part, "styles");
        new StylesPart(xml, page).Write();
    }

    private void Write()
    {
        Defaults();
        Paragraph(StyleId.Text, "Normal", "", () => Body(), () => Letters(_page.TextFont, PageStandard.TextSize, PageStandard.TextSpacing), isDefault: true);
        Xml.Begin("style");
        Xml.Attribute("type", "character");
        Xml.Attribute("default", "1");
        Xml.Attribute("styleId", DefaultLetters);
        Xml.Value("name", "Default Paragraph Font");
        Xml.End();
        Head();
        Paragraph(StyleId.Title, "Title", StyleId.Text, () => Shape("center"), () => Letters(_page.TitleFont, PageStandard.TitleSize, 0));
        Paragraph(StyleId.UnderTitle, "Subtitle", StyleId.Text, () => Shape("center"), () => Xml.Fonts(_page.Heading2Font));
        Paragraph(StyleId.Addressee, "主送机关", StyleId.Text, () => Shape(null));
        for (int level = 1; level <= 5; level++)
        {
            Heading(level);
        }
        Paragraph(StyleId.Attachment, "附件说明", StyleId.Text, () => Hanging(Character, 6, 4));
        Paragraph(StyleId.Signature, "Signature", StyleId.Text, () => Shape("right"));
        Paragraph(StyleId.Date, "Date", StyleId.Text, () => Shape("right"));
        Paragraph(StyleId.Remark, "附注", StyleId.Text, () => { });
        Table();
        Paragraph(StyleId.AnnexNumber, "附件序号", StyleId.Text, () => Shape(null, startsPage: true), () => Xml.Fonts(_page.Heading1Font));
        Paragraph(StyleId.AnnexTitle, "附件标题", StyleId.Title, () => Xml.Value("outlineLvl", 0));
        Imprint();
        Paragraph(StyleId.PageNumber, "footer", StyleId.Text, () =>
        {
            Spacing(PageStandard.PageNumberLine);
            Indent();
        }, () => Letters(_page.PageNumberFont, PageStandard.PageNumberSize, 0));
        Paragraph(StyleId.DraftLine, "草稿", StyleId.Text, () => Shape("right"), () => Red(_page.Heading1Font));
        Words(StyleId.Lead, "条首", () =>
        {
            if (_page.BoldLeads)
            {
                Xml.Empty("b");
            }
        });
        Words(StyleId.Missing, "待填待核", () => Shade("FFE08A"));
        Words(StyleId.Sample, "样例", () => Shade("E3EEFB"));
    }

    private void Head()
    {
        Paragraph(StyleId.Degree, "密级和紧急程度", StyleId.Text, () => Shape(null), () => Xml.Fonts(_page.Heading1Font));
        Paragraph(StyleId.Letterhead, "发文机关标志", StyleId.Text, () =>
        {
            Spacing(PageStandard.LetterheadLine);
            Indent();
            Xml.Value("jc", "center");
        }, () => Red(_page.TitleFont, PageStandard.LetterheadSize));
        Paragraph(StyleId.DocumentNumber, "发文字号", StyleId.Text, () => Shape("center"));
        Words(StyleId.SignerName, "签发人姓名", () => Xml.Fonts(_page.Heading2Font));
        Paragraph(StyleId.HeadRule, "版头分隔线", StyleId.Text, () =>
        {
            Xml.Begin("pBdr");
            Xml.Element("bottom", ("val", "single"), ("sz", PageStandard.RuleWidth), ("space", 0), ("color", PageStandard.Red));
            Xml.End();
            Indent();
        });
    }

    private void Table()
    {
        Paragraph(StyleId.TableTitle, "表题", StyleId.Text, () => Shape("center", keepsWithNext: true), () => Letters(_page.Heading1Font, PageStandard.TableTitleSize, 0));
        Paragraph(StyleId.TableUnit, "表格单位", StyleId.Text, () => Shape("right", keepsWithNext: true), () => Letters(null, PageStandard.TableSize, 0));
        Paragraph(StyleId.TableCell, "表格文字", StyleId.Text, () =>
        {
            Spacing(PageStandard.TableLine);
            Indent();
            Xml.Value("jc", "center");
        }, () => Letters(null, PageStandard.TableSize, 0));
        Paragraph(StyleId.TableHeader, "表头", StyleId.TableCell, () => { }, () => Xml.Fonts(_page.Heading1Font));
        Paragraph(StyleId.TableNumber, "表格数字", StyleId.TableCell, () => Xml.Value("jc", "right"));
    }

    /// <summary>Its rules are black lines: in LibreOffice a frame of paragraphs with borders is none.</summary>
    private void Imprint()
    {
        const int character = PageStandard.ImprintCharacter;
        Paragraph(StyleId.Imprint, "版记", StyleId.Text, () => Indent(left: (100, character), right: (100, character)), () => Letters(null, PageStandard.ImprintSize, 0));
        Paragraph(StyleId.Copies, "抄送", StyleId.Imprint, () => Hanging(character, 4, 3));
        foreach ((string id, string name, int width) in new[] { (StyleId.ThickRule, "版记粗线", PageStandard.ThickRule), (StyleId.ThinRule, "版记细线", PageStandard.ThinRule) })
        {
            Paragraph(id, name, StyleId.Text, () =>
            {
                Shade("000000");
                Spacing(width);
                Indent();
            });
        }
    }

    private void Heading(int level)
    {
        string? font = level == 1 ? _page.Heading1Font : level == 2 ? _page.Heading2Font : null;
        string id = StyleId.Heading(level), word = StyleId.HeadingWord(level);
        void Letters()
        {
            if (font is not null)
            {
                Xml.Fonts(font);
            }
        }
        Paragraph(id, "heading " + (char)('0' + level), StyleId.Text, () => Xml.Value("outlineLvl", level - 1), Letters, link: word);
        Words(word, "标题 " + (char)('0' + level) + " 字符", Letters, link: id);
    }

    private void Defaults()
    {
        Xml.Begin("docDefaults");
        Xml.Begin("rPrDefault");
        Xml.Begin("rPr");
        Xml.Fonts(_page.TextFont);
        Xml.Value("sz", PageStandard.TextSize);
        Xml.Value("szCs", PageStandard.TextSize);
        Xml.Element("lang", ("val", "en-US"), ("eastAsia", "zh-CN"), ("bidi", "ar-SA"));
        Xml.End();
        Xml.End();
        Xml.Empty("pPrDefault");
        Xml.End();
    }

    private void Body()
    {
        // A page of paragraphs of three lines would else lose its last.
        Xml.Value("widowControl", 0);
        // LibreOffice reads this the other way round and drops marks that hang; said like this neither does.
        Xml.Value("overflowPunct", 1);
        Xml.Value("autoSpaceDE", 0);
        Xml.Value("autoSpaceDN", 0);
        Xml.Value("snapToGrid", 0);
        Spacing(_page.Pitch);
        Indent(first: (PageStandard.Indent * 100, PageStandard.Indent * Character));
        Xml.Value("jc", "both");
    }
}
