using System.IO.Compression;
using System.Text;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Word;
using static Tanxia.ReportKit.Tests.Word.Inspection.ForeignDocx;

namespace Tanxia.ReportKit.Tests.Word.Inspection;

/// <summary>What is said of a Word document that is read back: ours, and such as offices have.</summary>
public sealed class DocxInspectorTests
{
    private const string Indent = """<w:ind w:firstLineChars="200" w:firstLine="630"/>""", Pitch = """<w:spacing w:line="579" w:lineRule="exact"/>""", Centre = """<w:jc w:val="center"/>""";
    private const string Condensed = """<w:spacing w:val="-5"/>""";
    private const string Sentence = "今年以来，全镇上下紧紧围绕年初确定的目标任务，各项工作有序推进。";

    private static readonly string Text = Fonts("仿宋_GB2312", 32) + Condensed;

    /// <summary>A paper in which everything is right, said by direct formatting as offices do.</summary>
    private static readonly string Right = Paragraph("青石镇2026年上半年工作总结", Centre, Fonts("方正小标宋简体", 44))
        + Paragraph("县人民政府：", Pitch, Text)
        + Paragraph(Sentence, Pitch + Indent, Text)
        + Paragraph("一、主要工作", Pitch + Indent, Fonts("黑体", 32))
        + Paragraph("（一）基层治理", Pitch + Indent, Fonts("楷体_GB2312", 32))
        + Paragraph(Sentence, Pitch + Indent, Text)
        + Paragraph("青石镇人民政府", """<w:jc w:val="right"/>""", Text)
        + Paragraph("2026年7月3日", """<w:jc w:val="right"/>""", Text);

    private static readonly string Odd = PageNumber("""<w:jc w:val="right"/>""", Fonts("宋体", 28)), Even = PageNumber("", Fonts("宋体", 28));

    public static TheoryData<string> Outlines => [.. Directory.GetFiles(Path.Combine(Repository.Root, "examples"), "*.report.yaml", SearchOption.AllDirectories)
        .Where(path => !path.Contains("/bin/") && !path.Contains("/obj/")).Select(path => Path.GetRelativePath(Repository.Root, path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Outlines))]
    public void OurOwnDocumentsAreAsTheStandardHasThem(string outline)
    {
        RenderedReport report = ReportOutline.Parse(outline, File.ReadAllText(Path.Combine(Repository.Root, outline))).Sample.Draft();
        foreach (WordOptions options in (WordOptions[])[new(), new() { Fonts = WordFonts.Common }, new() { HeadingNumbers = HeadingNumbers.Automatic }, new() { IsPlain = true }, new() { BoldLeads = true }])
        {
            var docx = new MemoryStream();
            report.WriteDocx(docx, options);
            docx.Position = 0;
            Assert.Equal("", Say(DocxInspector.Inspect(docx, "a.docx")));
        }
    }

    [Fact]
    public void OtherOptionsAreFound()
    {
        Assert.Equal("""
            a.docx: 警告 RK1453: 上边距是 30 毫米：应为 37 毫米（GB/T 9704 5.2.1）。
            a.docx: 警告 RK1464: 页码写成“1”：数字左右各放一条一字线，如 — 1 —（GB/T 9704 7.5）。
            a.docx: 警告 RK1465: 页码没有分单双页：单页码居右空一字，双页码居左空一字（GB/T 9704 7.5）。
            a.docx: 警告 RK1466: 页码用黑体、四号（14 磅）：应为四号宋体（GB/T 9704 7.5）。
            a.docx(3): 警告 RK1454: 正文有 1 段一页排 21 行（行距 31 磅），第一处是“受理群众信访37宗，已办…”：一般每页 22 行，行距用固定值 28.95 磅（GB/T 9704 5.2.3）。
            a.docx(3): 警告 RK1457: 正文有 1 段用宋体，第一处是“受理群众信访37宗，已办…”：正文用仿宋（GB/T 9704 5.2.2）。

            """, SayOurs(new WordOptions { Top = 30, Pitch = 31, TextFont = "宋体", PageNumberFont = "黑体", PageNumber = PageNumberForm.Digits, PageNumberPlace = PageNumberPlace.Centre }));
        Assert.Equal("a.docx: 警告 RK1463: 没有页码：公文编页码，如 — 1 —（GB/T 9704 7.5）。\n", SayOurs(new WordOptions { PageNumber = PageNumberForm.None }));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void APaperThatIsRightIsNotFoundFaultWith(bool isStrict) =>
        Is(new ForeignDocx { Body = Right, Footer = Odd, EvenFooter = Even, IsStrict = isStrict }, "");

    [Fact]
    public void WhatIsSetByStylesAndGridIsSeen()
    {
        Is(new ForeignDocx
        {
            Page = """<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/><w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-842"/>""",
            Styles = $"""
                <w:docDefaults><w:rPrDefault><w:rPr>{Fonts("仿宋", 32)}</w:rPr></w:rPrDefault></w:docDefaults>
                <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr>{Indent}</w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="b"><w:name w:val="title line"/><w:basedOn w:val="c"/><w:pPr>{Centre}<w:ind w:firstLineChars="0" w:firstLine="0"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="c"><w:name w:val="large"/><w:basedOn w:val="b"/><w:rPr>{Fonts("方正小标宋简体", 44)}</w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr>{Fonts("黑体", 32)}</w:rPr></w:style>
                """,
            Numbering = """<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>""",
            Body = Paragraph("上半年工作总结", """<w:pStyle w:val="b"/>""") + Paragraph("主要工作", """<w:pStyle w:val="h"/>""") + Paragraph(Sentence),
            Footer = Odd,
            EvenFooter = Even,
        }, "");
    }

    [Fact]
    public void APaperThatWasTypedWithoutCareHasEverythingSaidAtOnce()
    {
        Is(new ForeignDocx
        {
            Page = """<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800"/>""",
            Styles = """<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>""",
            ThemeFonts = """<a:ea typeface=""/><a:font script="Hans" typeface="仿宋"/>""",
            Body = Paragraph("青石镇上半年工作总结", Centre, Fonts("黑体", 36)) + Paragraph("一、主要工作", "", Fonts("宋体", 32)) + Paragraph("　　" + Sentence) + Paragraph("　　" + Sentence)
                + Paragraph("二、存在问题", Pitch + Indent, Fonts("黑体", 32)) + Paragraph(Sentence, Indent, Fonts("仿宋", 30)),
            Footer = """<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>第</w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t>页</w:t></w:r></w:p>""",
        }, """
            a.docx: 警告 RK1452: 纸张是 216×279 毫米：公文用 A4 纸，210×297 毫米（GB/T 9704 5.1）。
            a.docx: 警告 RK1453: 上边距是 25.4 毫米：应为 37 毫米（GB/T 9704 5.2.1）。
            a.docx: 警告 RK1453: 下边距是 25.4 毫米：应为 35 毫米（GB/T 9704 5.2.1）。
            a.docx: 警告 RK1453: 左边距是 31.8 毫米：应为 28 毫米（GB/T 9704 5.2.1）。
            a.docx: 警告 RK1453: 右边距是 31.8 毫米：应为 26 毫米（GB/T 9704 5.2.1）。
            a.docx: 警告 RK1464: 页码写成“第1页”：数字左右各放一条一字线，如 — 1 —（GB/T 9704 7.5）。
            a.docx: 警告 RK1465: 页码没有分单双页：单页码居右空一字，双页码居左空一字（GB/T 9704 7.5）。
            a.docx: 警告 RK1466: 页码用仿宋、五号（10.5 磅）：应为四号宋体（GB/T 9704 7.5）。
            a.docx(1): 警告 RK1457: 标题有 1 段用黑体，第一处是“青石镇上半年工作总结”：标题用小标宋（GB/T 9704 7.3.1）。
            a.docx(1): 警告 RK1460: 标题有 1 段用小二（18 磅），第一处是“青石镇上半年工作总结”：标题用二号（22 磅）（GB/T 9704 7.3.1）。
            a.docx(2): 警告 RK1457: 一级标题有 1 段用宋体，第一处是“一、主要工作”：一级标题用黑体（GB/T 9704 7.3.3）。
            a.docx(2): 警告 RK1461: 有 1 段首行没有缩进 2 字，第一处是“一、主要工作”：段落首行左空二字（GB/T 9704 7.3.3）。
            a.docx(3): 警告 RK1455: 正文有 3 段的行距不是固定值，第一处是“今年以来，全镇上下紧紧围…”：换一台电脑行数就会变，一般每页 22 行，行距用固定值 28.95 磅（GB/T 9704 5.2.3）。
            a.docx(3): 警告 RK1456: 正文有 2 段一行排 41 字，第一处是“今年以来，全镇上下紧紧围…”：一般每行 28 字，三号字的字符间距要紧缩 0.25 磅（GB/T 9704 5.2.3）。
            a.docx(3): 警告 RK1459: 正文有 2 段用主题字体（现在是仿宋），第一处是“今年以来，全镇上下紧紧围…”：换一台电脑或换 WPS 打开，字体会变，请直接指定字体。
            a.docx(3): 警告 RK1460: 正文有 2 段用五号（10.5 磅），第一处是“今年以来，全镇上下紧紧围…”：正文用三号（16 磅）（GB/T 9704 5.2.2）。
            a.docx(3): 警告 RK1462: 有 2 段用空格缩进，第一处是“今年以来，全镇上下紧紧围…”：请删去空格，设首行缩进 2 字符，换字体、换行距时才不会乱。
            a.docx(6): 警告 RK1460: 正文有 1 段用小三（15 磅），第一处是“今年以来，全镇上下紧紧围…”：正文用三号（16 磅）（GB/T 9704 5.2.2）。

            """);
    }

    [Fact]
    public void ChineseWithoutAFontOfItsOwnIsSaid()
    {
        const string Latin = """<w:rFonts w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312"/><w:sz w:val="32"/>""";
        Is(new ForeignDocx { Body = Right + Paragraph(Sentence, Pitch + Indent, Latin + Condensed), Footer = Odd, EvenFooter = Even },
            "a.docx(9): 警告 RK1458: 正文有 1 段没有指定中文字体，第一处是“今年以来，全镇上下紧紧围…”：每台电脑显示的都不同，请指定仿宋（GB/T 9704 5.2.2）。\n");
    }

    [Fact]
    public void AFieldInOneRunIsSaid()
    {
        string field = $"""<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr>{Fonts("宋体", 28)}</w:rPr><w:t>— </w:t><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/><w:t> —</w:t></w:r></w:p>""";
        Is(new ForeignDocx { Body = Right, Footer = field, EvenFooter = Even }, "a.docx: 警告 RK1467: 页码域写在一个文字块里，WPS 显示不出来：请删去页码，重新插入。\n");
    }

    [Fact]
    public void APaperWithoutATitleIsSaid() => Is(new ForeignDocx { Body = Paragraph(Sentence, Pitch + Indent, Text), Footer = Odd, EvenFooter = Even },
        "a.docx: 警告 RK1468: 找不到标题：标题居中，用二号小标宋（GB/T 9704 7.3.1）。\n");

    [Fact]
    public void WhatIsDeletedHiddenOrInATableIsNotLookedAt() => Is(new ForeignDocx
    {
        Body = Right + $"<w:tbl><w:tr><w:tc>{Paragraph(Sentence)}</w:tc></w:tr></w:tbl><w:p><w:del><w:r><w:t>{Sentence}</w:t></w:r></w:del></w:p>"
            + Paragraph(Sentence, "", "<w:vanish/>") + $"<w:sdt><w:sdtContent>{Paragraph(Sentence, Pitch + Indent, Text)}</w:sdtContent></w:sdt>",
        Footer = Odd,
        EvenFooter = Even,
    }, "");

    [Theory]
    [InlineData("")]
    [InlineData("青石镇2026年上半年工作总结")]
    [InlineData("PK\u0003\u0004 broken")]
    public void WhatIsNoWordDocumentIsSaid(string text) => Assert.Equal("a.docx: 错误 RK1450: 这个文件不是 Word 文档（.docx），或者坏了：请用 Word 或 WPS 打开，另存为 .docx。\n",
        Say(DocxInspector.Inspect(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.docx")));

    [Fact]
    public void AnOldOrLockedDocumentIsSaid() => Assert.Equal("a.docx: 错误 RK1451: 这是旧格式的 .doc，或者加了密码：请打开后另存为不加密码的 .docx。\n",
        Say(DocxInspector.Inspect(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]), "a.docx")));

    [Fact]
    public void ADamagedDocumentIsSaidWhereverItIsDamaged()
    {
        byte[] whole = new ForeignDocx { Body = Right, Footer = Odd, EvenFooter = Even }.Open().ToArray();
        var random = new Random(7);
        for (int i = 0; i < 300; i++)
        {
            byte[] damaged = [.. whole];
            if (i % 3 == 0)
            {
                damaged = damaged[..random.Next(damaged.Length)];
            }
            else
            {
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            }
            // Faults of the page or of the file, but never an exception.
            Assert.All(DocxInspector.Inspect(new MemoryStream(damaged), "a.docx"), message => Assert.StartsWith("RK14", message.Id));
        }
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    [InlineData("<w:document")]
    public void AnotherDocumentTypeIsNotRead(string main)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, string text) in (ReadOnlySpan<(string, string)>)[
                ("_rels/.rels", """<Relationships xmlns="r"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>"""), ("word/document.xml", main)])
            {
                using Stream part = zip.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        file.Position = 0;
        Assert.Equal("RK1450", Assert.Single(DocxInspector.Inspect(file, "a.docx")).Id);
    }

    [Fact]
    public void ADocumentThatUnpacksToMoreThanAPaperIsNotRead()
    {
        using MemoryStream file = new ForeignDocx { Body = Paragraph(new string('水', 70_000_000)) }.Open();
        Assert.True(file.Length < 1_000_000);
        Assert.Equal("RK1450", Assert.Single(DocxInspector.Inspect(file, "a.docx")).Id);
    }

    private static void Is(ForeignDocx docx, string said) => Assert.Equal(said, Say(DocxInspector.Inspect(docx.Open(), "a.docx")));

    private static string SayOurs(WordOptions options)
    {
        var docx = new MemoryStream();
        ReportOutline.Parse("a.report.yaml", Cli.Texts.Outline).Sample.Render().WriteDocx(docx, options);
        docx.Position = 0;
        return Say(DocxInspector.Inspect(docx, "a.docx"));
    }

    private static string Say(IEnumerable<ReportMessage> messages) => string.Concat(messages.Select(message => message.ToString(MessageLanguage.Chinese) + "\n"));
}
