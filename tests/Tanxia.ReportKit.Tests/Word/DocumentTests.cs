using System.Xml.Linq;
using Tanxia.ReportKit.Tests.Html;

namespace Tanxia.ReportKit.Tests.Word;

/// <summary>What stands in the document, paragraph by paragraph. Where it stands on the page is measured elsewhere.</summary>
public sealed class DocumentTests
{
    private static readonly XNamespace W = DocxParts.W;

    [Fact]
    public void TheWholePaperInItsOrder() => Assert.Equal(
        [
            "Normal|",
            "Degree|秘密★1年",
            "Degree|加急",
            "Normal|",
            "Letterhead|青石镇人民政府文件",
            "Normal|",
            "Normal|",
            "DocumentNumber|青府〔2026〕8号→签发人：林远",
            "HeadRule|",
            "Normal|",
            "Normal|",
            "Title|青石镇人民政府关于2026年上半年↵森林防火工作情况的报告",
            "Normal|",
            "Addressee|云川县人民政府：",
            "Normal|现将有关情况报告如下：",
            "Heading1|一、上半年的工作",
            "Heading2|（一）建好队伍",
            "Normal|组建护林队，分片包干，每日巡护。",
            "Normal|（二）备足物资。风力灭火机“随叫随到”——每月检修一次。",
            "Heading1|二、下半年的打算",
            "Normal|一是抓宣传。进村入户讲清规定。二是抓好值守。",
            "Normal|",
            "Attachment|附件：1.防火物资清单",
            "Attachment|2.青石镇秋冬季森林防火值班安排和各村护林员包片责任区域划分情况一览表",
            "Normal|",
            "Signature|青石镇人民政府",
            "Date|2026年7月8日",
            "Remark|（联系人：周岚，电话：8123）",
            "AnnexNumber|附件1",
            "Normal|",
            "AnnexTitle|防火物资清单",
            "Normal|",
            "Normal|风力灭火机十二台，水泵四台。",
            "AnnexNumber|附件2",
            "Normal|",
            "AnnexTitle|青石镇秋冬季森林防火值班安排和各村护林员包片责任区域划分情况一览表",
            "Normal|",
            "Heading1|一、镇政府",
            "Normal|每日安排六人值班。",
            "Heading1|二、护林点",
            "Normal|昼夜有人值守。",
            "ThickRule|",
            "Copies|抄送：云川县应急管理局、林业局，青石林场。",
            "ThinRule|",
            "Imprint|青石镇党政办公室→2026年7月9日印发",
            "ThickRule|",
            "Normal|",
        ],
        WordRules.Hold(Paper.Render(Paper.Whole)).Paragraphs);

    [Fact]
    public void WhatTheOutlineDoesNotHaveIsNotThere()
    {
        Assert.Equal(["Normal|我镇秋季防火准备已经就绪。"], WordRules.Hold(Paper.Render("report: A\ntext: 我镇秋季防火准备已经就绪。\n")).Paragraphs);
        Assert.Equal(["Title|关于秋季防火工作的报告", "Normal|", "Normal|我镇秋季防火准备已经就绪。"], WordRules.Hold(Paper.With("")).Paragraphs);
    }

    [Fact]
    public void EverythingAReportCanHoldIsValid()
    {
        WordRules.Hold(Rendered.Twice(EverySpan.Written));
        Assert.Equal(
            [
                "Title|在半年工作会上的讲话",
                "Subtitle|——7月3日在镇干部会上",
                "Subtitle|镇长　林小青",
                "Normal|",
                "Normal|同志们：",
                "Normal|上半年的工作大家都很辛苦。",
                "Normal|",
                "Attachment|附件：名单",
            ],
            WordRules.Hold(Rendered.Twice(EverySpan.Spoken)).Paragraphs);
    }

    [Fact]
    [Trait("PublicCase", "P01")]
    public void EveryTextHasItsFontForChineseToo()
    {
        DocxParts docx = WordRules.Hold(Paper.Render(Paper.Whole));
        Assert.Equal("仿宋_GB2312", Font(docx.Style("Normal")));
        Assert.Equal("仿宋_GB2312", Font(docx.Xml("word/styles.xml").Element(W + "docDefaults")!));
        Assert.Equal("黑体", Font(docx.Style("Heading1")));
        Assert.Equal("楷体_GB2312", Font(docx.Style("Heading2")));
        Assert.Equal("楷体_GB2312", Font(docx.Style("Heading2Char")));
        Assert.Equal("方正小标宋简体", Font(docx.Style("Title")));
        Assert.Equal("宋体", Font(docx.Style("Footer")));
        // No run has a font of its own; one that has marks without a script only says that they are Chinese.
        Assert.All(docx.Document.Descendants(W + "rFonts"), fonts => Assert.Equal("hint", Assert.Single(fonts.Attributes()).Name.LocalName));
        Assert.Contains(docx.Document.Descendants(W + "r"), run => run.Value.Contains('“') && run.Element(W + "rPr")!.Element(W + "rFonts")!.Attribute(W + "hint")!.Value == "eastAsia");
    }

    [Fact]
    public void ARunInHeadingHasItsOwnStyleWithinItsParagraph()
    {
        XElement paragraph = WordRules.Hold(Paper.Render(Paper.Whole)).Document.Descendants(W + "p").Single(p => p.Value.StartsWith("（二）", StringComparison.Ordinal));
        Assert.Equal(["Heading2Char|（二）备足物资。", "|风力灭火机“随叫随到”——每月检修一次。"],
            paragraph.Elements(W + "r").Select(run => $"{run.Element(W + "rPr")?.Element(W + "rStyle")?.Attribute(W + "val")?.Value}|{run.Value}"));
    }

    [Fact]
    public void HeadingsOfTheTextAndAnnexesAreInTheNavigationPane()
    {
        DocxParts docx = DocxParts.Of(Paper.Render(Paper.Whole));
        Assert.Equal(["0", "1", "2", "3", "4"], Enumerable.Range(1, 5).Select(level => docx.Style("Heading" + level).Descendants(W + "outlineLvl").Single().Attribute(W + "val")!.Value));
        Assert.Equal("0", docx.Style("AnnexTitle").Descendants(W + "outlineLvl").Single().Attribute(W + "val")!.Value);
        Assert.Equal("heading 1", docx.Style("Heading1").Element(W + "name")!.Attribute(W + "val")!.Value);
    }

    [Fact]
    [Trait("PublicCase", "P59")]
    public void ThePageNumberIsAFieldOfSeparateRunsInTwoFooters()
    {
        DocxParts docx = WordRules.Hold(Paper.With(""));
        foreach ((string part, string side) in new[] { ("word/footer1.xml", "right"), ("word/footer2.xml", "left") })
        {
            XElement footer = docx.Xml(part);
            Assert.Equal(["t", "fldChar", "instrText", "fldChar", "t", "fldChar", "t"], footer.Descendants(W + "r").Select(run => run.Elements().Last().Name.LocalName));
            Assert.Equal("—  PAGE 1 —", footer.Value);
            Assert.Equal(side, footer.Descendants(W + "jc").Single().Attribute(W + "val")!.Value);
        }
        Assert.NotNull(docx.Xml("word/settings.xml").Element(W + "evenAndOddHeaders"));
        Assert.Equal(["default", "even"], docx.Document.Descendants(W + "footerReference").Select(reference => reference.Attribute(W + "type")!.Value));
    }

    [Fact]
    [Trait("PublicCase", "P57")]
    public void ThereIsNoThemeAndTheLanguageIsChinese()
    {
        DocxParts docx = WordRules.Hold(Paper.With(""));
        Assert.DoesNotContain(docx.Names, name => name.Contains("theme"));
        Assert.Equal("zh-CN", docx.Xml("word/styles.xml").Descendants(W + "lang").Single().Attribute(W + "eastAsia")!.Value);
        Assert.Equal("zh-CN", docx.Xml("word/settings.xml").Element(W + "themeFontLang")!.Attribute(W + "eastAsia")!.Value);
    }

    [Fact]
    [Trait("PublicCase", "P58")]
    public void TheFontTableSaysWhatToTakeWhereAFontIsMissing()
    {
        DocxParts docx = WordRules.Hold(Paper.With(""));
        Assert.Equal(
            ["方正小标宋简体 FZXiaoBiaoSong-B05S", "仿宋_GB2312 仿宋", "黑体 SimHei", "楷体_GB2312 楷体", "宋体 SimSun"],
            docx.Xml("word/fontTable.xml").Elements(W + "font").Select(font => $"{font.Attribute(W + "name")!.Value} {font.Element(W + "altName")!.Attribute(W + "val")!.Value}"));
        Assert.DoesNotContain(docx.Names, name => name.Contains("odttf"));
    }

    [Fact]
    public void TheTitleOfTheFileIsTheWholeTitle() => Assert.Equal(
        "青石镇人民政府关于2026年上半年森林防火工作情况的报告zh-CN", XDocument.Parse(DocxParts.Of(Paper.Render(Paper.Whole))["docProps/core.xml"]).Root!.Value);

    [Theory]
    [InlineData("signature: 青石镇人民政府\n", "Signature 4")]
    // In half characters, name 20 and date 12: the date begins two characters right of the name.
    [InlineData("signature: 青石镇人民政府办公室\ndate: 2026-07-08\n", "Signature 4; Date 8")]
    // A date that would come nearer to the edge than two characters pushes the name left.
    [InlineData("signature: 青石镇人民政府\ndate: 2026-07-08\n", "Signature 6; Date 4")]
    [InlineData("signature: 青石镇\ndate: 2026-12-28\n", "Signature 16; Date 4")]
    // Sealed: the date four characters from the right, the name centred on it as far as there is room.
    [InlineData("signature: 青石镇人民政府\ndate: 2026-07-08\ndocument: { seal: true }\n", "Signature 7; Date 8")]
    [InlineData("signature: 青石镇森林草原防灭火指挥部办公室综合协调组\ndate: 2026-07-08\ndocument: { seal: true }\n", "Signature 0; Date 15")]
    public void NameAndDateStandAsTheStandardHasThem(string keys, string expected) => Assert.Equal(
        expected,
        string.Join("; ", WordRules.Hold(Paper.With(keys)).Document.Descendants(W + "p").Where(p => DocxParts.StyleOf(p) is "Signature" or "Date")
            .Select(p => $"{DocxParts.StyleOf(p)} {int.Parse(p.Descendants(W + "ind").Single().Attribute(W + "rightChars")!.Value) / 50}")));

    [Fact]
    public void ASealHasTwoLinesAboveTheNameAndNoSealOne()
    {
        Assert.Equal(["Normal|", "Signature|青石镇"], WordRules.Hold(Paper.With("signature: 青石镇\n")).Paragraphs[^2..]);
        Assert.Equal(["Normal|", "Normal|", "Signature|青石镇"], WordRules.Hold(Paper.With("signature: 青石镇\ndocument: { seal: true }\n")).Paragraphs[^3..]);
    }

    [Fact]
    public void OneAnnexHasNoNumber()
    {
        Assert.Contains("AnnexNumber|附件", WordRules.Hold(Paper.With("attachments: 清单\ndocument: { annexes: [ { title: 清单, body: 水泵四台。 } ] }\n")).Paragraphs);
        Assert.Contains("AnnexNumber|附件", WordRules.Hold(Paper.With("document: { annexes: [ { title: 清单, body: 水泵四台。 } ] }\n")).Paragraphs);
        Assert.Contains("AnnexNumber|附件2", WordRules.Hold(Paper.With("attachments: [名单, 清单]\ndocument: { annexes: [ { title: 清单, body: 水泵四台。 } ] }\n")).Paragraphs);
    }

    [Theory]
    [InlineData("signer: 林远", "→签发人：林远")]
    [InlineData("signer: [林远, 周岚]", "→签发人：林远→周岚")]
    [InlineData("signer: [林远, 周岚, 欧阳清]\n  number: { code: 青府, year: 2026, serial: 8 }", "→签发人：林远→周岚", "青府〔2026〕8号→欧阳清")]
    public void SignersStandTwoInARowTheNumberBesideTheLast(string keys, params string[] rows) => Assert.Equal(
        rows.Select(row => "DocumentNumber|" + row),
        WordRules.Hold(Paper.With($"document:\n  {keys}\n")).Paragraphs.Where(paragraph => paragraph.StartsWith("DocumentNumber", StringComparison.Ordinal)));

    [Fact]
    public void OfficesThatIssueTogetherShareTheirLastWords()
    {
        DocxParts docx = WordRules.Hold(Paper.With("document:\n  letterhead: [青石镇人民政府, 青石林场文件]\n"));
        XElement[] cells = [.. docx.Document.Descendants(W + "tc")];
        Assert.Equal([["青石镇人民政府", "青石林场"], ["文件"]], cells.Select(cell => cell.Elements(W + "p").Select(DocxParts.TextOf).ToArray()));
        int[] widths = [.. docx.Document.Descendants(W + "gridCol").Select(column => (int)column.Attribute(W + "w")!)];
        Assert.Equal(widths, cells.Select(cell => (int)cell.Descendants(W + "tcW").Single().Attribute(W + "w")!));
        Assert.Equal(widths.Sum(), (int)docx.Document.Descendants(W + "tblW").Single().Attribute(W + "w")!);
        Assert.InRange(widths.Sum(), 1, 8845);
        // Nothing that is shared: one below the other.
        Assert.Equal(2, WordRules.Hold(Paper.With("document:\n  letterhead: [青石镇人民政府, 青石林场]\n")).Paragraphs.Count(paragraph => paragraph.StartsWith("Letterhead", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(10, null, null)]
    [InlineData(14, "75", "84")]
    [InlineData(30, "50", "58")]
    public void ALongLetterheadIsMadeNarrowerThenSmaller(int characters, string? scale, string? size)
    {
        XElement run = WordRules.Hold(Paper.With($"document:\n  letterhead: {new string('镇', characters)}\n")).Document.Descendants(W + "r").Single(run => run.Value.StartsWith('镇') && run.Value.Length == characters);
        Assert.Equal((scale, size), (run.Descendants(W + "w").SingleOrDefault()?.Attribute(W + "val")?.Value, run.Descendants(W + "sz").SingleOrDefault()?.Attribute(W + "val")?.Value));
    }

    [Fact]
    public void OfficesThatSealTogetherStandBesideEachOther()
    {
        DocxParts docx = WordRules.Hold(Paper.With("signature: [青石镇政府, 青石林场, 松坪林场, 河口林场]\ndate: 2026-07-08\ndocument: { seal: true }\n"));
        Assert.Equal(["Signature|→青石镇政府→青石林场→松坪林场", "Normal|", "Normal|", "Normal|", "Normal|", "Signature|→河口林场", "Signature|→2026年7月8日"], docx.Paragraphs[^7..]);
        int[][] stops = [.. docx.Document.Descendants(W + "tabs").Select(tabs => tabs.Elements(W + "tab").Select(tab => (int)tab.Attribute(W + "pos")!).ToArray())];
        Assert.All(stops, row => Assert.Equal(stops[0][2], row[^1]));
        // 42 mm is 2381 twips: seals beside each other do not touch.
        Assert.All(stops[0].Zip(stops[0].Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 2381, 8845));
    }

    [Fact]
    [Trait("PublicCase", "P19")]
    public void WhatIsLeftOutLeavesNoEmptyParagraph()
    {
        const string outline = "report: A\nmetrics: { 受理: { unit: 宗, optional: true } }\nbody:\n  - 甲\n  - when: 受理 present\n    text: 受理{受理}\n  - 乙\n";
        Assert.Equal(["Normal|甲。", "Normal|乙。"], WordRules.Hold(Paper.Render(outline)).Paragraphs);
    }

    [Fact]
    [Trait("PublicCase", "P28")]
    public void ABlankLineOfATextIsAParagraphAndALineBreakIsNone() =>
        Assert.Equal(["Normal|第一行接着说。", "Normal|第二段。"], WordRules.Hold(Paper.Render("report: A\ntext: |\n  第一行\n  接着说\n\n  第二段\n")).Paragraphs);

    [Fact]
    public void ADraftSaysSoAndWhatIsMissingStandsOut()
    {
        const string outline = "report: A\ntitle: 信访情况\nmetrics: { 受理: 宗 }\ntext: 受理信访{受理}。\n";
        DocxParts docx = WordRules.Hold(Paper.Read(outline).Blank().Draft());
        Assert.Equal(["DraftLine|草稿", "Normal|", "Title|信访情况", "Normal|", "Normal|受理信访【待填：受理（宗）】。"], docx.Paragraphs);
        XElement missing = docx.Document.Descendants(W + "r").Single(run => run.Value.StartsWith('【'));
        Assert.Equal("Missing", missing.Descendants(W + "rStyle").Single().Attribute(W + "val")!.Value);
        Assert.NotNull(docx.Style("Missing").Descendants(W + "shd").Single());
    }

    [Fact]
    public void SamplesAreNotTakenForData()
    {
        RenderedReport sample = Paper.Read("report: A\nmetrics: { 受理: { unit: 宗, sample: 37 } }\ntext: 受理信访{受理}。\n").Sample.Render();
        DocxParts docx = WordRules.Hold(sample);
        Assert.Equal("DraftLine|带底色的数是样例，不是实际数据。", docx.Paragraphs[0]);
        Assert.Equal("37宗", docx.Document.Descendants(W + "r").Single(run => run.Descendants(W + "rStyle").Any()).Value);
    }

    private static string Font(XElement style) => style.Descendants(W + "rFonts").Single().Attribute(W + "eastAsia")!.Value;
}
