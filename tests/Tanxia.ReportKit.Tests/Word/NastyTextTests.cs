using System.Xml.Linq;
using CsCheck;
using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Tests.Word;

/// <summary>Never a file that Word refuses, never half a file.</summary>
public sealed class NastyTextTests
{
    [Theory]
    [InlineData("a & b < c > d \" e ' f ]]> <![CDATA[ &lt; &#60;")]
    [InlineData("  两头  有空格  ")]
    [InlineData("表情😀和𠮷字，é，全角＜＞＆　")]
    [InlineData("_x0041_ _x000D_")]
    public void WhateverTheTextItStaysText(string nasty)
    {
        DocxParts docx = WordRules.Hold(Report(nasty));
        Assert.Contains(docx.Paragraphs, paragraph => paragraph == "Title|" + nasty);
        Assert.Contains(docx.Paragraphs, paragraph => paragraph.StartsWith("Heading1|一、" + nasty.TrimEnd('　', ' '), StringComparison.Ordinal));
        Assert.Contains(nasty, XDocument.Parse(docx["docProps/core.xml"]).Root!.Value);
    }

    [Fact]
    public void WhatNoDocumentCanHoldIsReplaced()
    {
        byte[] file = DocxParts.BytesOf(new HandWritten(w => w.Paragraph("甲\0\u0001\u001B\u007F\u0085乙\uFFFE\uFFFF丙\uD83D丁\uDE00")).Render());
        Assert.Empty(WordRules.Findings(file));
        Assert.Equal(["Normal|甲\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD乙\uFFFD\uFFFD丙\uFFFD丁\uFFFD。"], new DocxParts(file).Paragraphs);
    }

    [Fact]
    public void NoTextBreaksOut() => Gen.Char["&<>\"'/!-[]#;=\0\t\u0085\u00A0\uD83D\uDE00\uFFFEa1一是，。；、“”　 "].Array[0, 12].Sample(text =>
    {
        DocxParts docx = DocxParts.Of(Report("题" + new string(text)));
        Assert.Empty(WordRules.Findings(docx.File));
        Assert.Contains(docx.Paragraphs, paragraph => paragraph == "Title|题" + XmlText.Clean(new string(text).Replace('\t', '→')));
    }, iter: 100, threads: 1);

    [Fact]
    public void ATitleOfTenThousandCharactersAndFiveThousandSections()
    {
        string title = string.Concat(Enumerable.Repeat("关于做好秋季防火工作的通知", 770));
        RenderedReport report = new HandWritten(w =>
        {
            w.TitleLine(title);
            for (int i = 0; i < 5000; i++)
            {
                w.Section("做好工作", Series.Chinese, 1, () => w.Paragraph("认真做好"));
            }
        }).Render();
        DocxParts docx = DocxParts.Of(report);
        Assert.Equal("Title|" + title, docx.Paragraphs[0]);
        Assert.Equal("Heading1|五千、做好工作", docx.Paragraphs[^2]);
        Assert.Equal(10_002, docx.Paragraphs.Length);
    }

    [Fact]
    public void NamesOfAnyLengthStayOnThePage()
    {
        string name = new('镇', 10_000);
        DocxParts docx = WordRules.Hold(Paper.With($"signature: [{name}, {name}]\ndate: 2026-07-08\ndocument: {{ seal: true, signer: [{name}, {name}, {name}], letterhead: [{name}, {name}文件] }}\n"));
        WordRules.Hold(Paper.With($"signature: {name}\ndate: 2026-07-08\n"));
        Assert.All(docx.Document.Descendants().Attributes().Where(attribute => int.TryParse(attribute.Value, out _)), attribute => Assert.InRange(int.Parse(attribute.Value), 0, 31680));
    }

    [Fact]
    public void AReportThatFailsLeavesTheOldFile()
    {
        using var folder = new Cli.Transcript().Write("r.docx", "old");
        string path = folder.PathOf("r.docx");
        Assert.Throws<ReportException>(() => new HandWritten(w => w.Section("空", Series.Chinese, 1, () => { }, 3)).ToDocx(path));
        Assert.Equal("old", folder.Read("r.docx"));
        Paper.With("").ToDocx(path);
        Assert.Empty(WordRules.Findings(File.ReadAllBytes(path)));
        Paper.With("").ToDocx(folder.PathOf("new.docx"));
        Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(folder.PathOf("new.docx")));
        Assert.Throws<DirectoryNotFoundException>(() => Paper.With("").ToDocx(folder.PathOf("nowhere/r.docx")));
        Assert.Equal(["new.docx", "r.docx"], folder.Files);
    }

    [Fact]
    public void AStreamThatCannotSeekGetsTheSameBytes()
    {
        var file = new MemoryStream();
        using (var stream = new System.Security.Cryptography.CryptoStream(file, new System.Security.Cryptography.ToBase64Transform(), System.Security.Cryptography.CryptoStreamMode.Write))
        {
            Paper.With("").WriteDocx(stream);
        }
        Assert.Equal(DocxParts.BytesOf(Paper.With("")), Convert.FromBase64String(System.Text.Encoding.ASCII.GetString(file.ToArray())));
    }

    [Fact]
    public void NowhereIsNoDestination()
    {
        RenderedReport report = Paper.With("");
        Assert.Throws<ArgumentNullException>(() => report.WriteDocx(null!));
        Assert.Throws<ArgumentNullException>(() => report.ToDocx(null!));
        Assert.Throws<ArgumentNullException>(() => ((RenderedReport)null!).ToDocx("r.docx"));
        Assert.Throws<ArgumentNullException>(() => ((Report)null!).WriteDocx(Stream.Null));
    }

    private static RenderedReport Report(string nasty) => new HandWritten(w =>
    {
        w.TitleLine(nasty);
        w.Section(nasty + "节", Series.Chinese, 1, () =>
        {
            w.BeginParagraph();
            w.Text("文" + nasty);
            w.Figure(nasty + "数", new FigureInfo { Key = "名", Path = "名", Kind = FigureKind.Text });
            w.EndParagraph(1);
        });
        w.FrameLine(SpanKind.Attachment, "附件：" + nasty);
        w.FrameLine(SpanKind.Signature, nasty + "署");
    }).Render();
}
