using System.IO.Compression;
using System.Text;
using Tanxia.ReportKit.Cli.Workbooks;
using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests.Workbooks;

/// <summary>Files that are called .xlsx, and what they are: none of them stops the tool.</summary>
public sealed class WorkbookFileTests
{
    private static readonly ReportOutline Outline = ReportOutline.Parse("outline", "report: A\nmetrics: { 受理: 件 }\ntext: 受理{受理}。\n");

    private static readonly byte[] OldTable = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0];

    [Fact]
    public void AFormIsRead() => Assert.Equal("受理46件。\n", Outline.WithFiles([new WorkbookFile("表.xlsx", Form())]).ToText());

    [Fact]
    public void WhatIsNoWorkbookIsNamed()
    {
        const string save = "请用 Excel 或 WPS 打开，另存为 .xlsx。";
        Assert.Equal("表.xlsx: 错误 RK1110: 这个文件不是 Excel 工作簿（.xlsx），而是旧格式的表格（.xls 或 .et）：" + save, Said(OldTable));
        Assert.Equal("表.xlsx: 错误 RK1110: 这个文件不是 Excel 工作簿（.xlsx），而是文本（如 .csv）：" + save, Said(Encoding.UTF8.GetBytes("受理,46\n")));
        Assert.Equal("表.xlsx: 错误 RK1110: 这个文件不是 Excel 工作簿（.xlsx），而是空文件：" + save, Said([]));
        Assert.Equal("表.xlsx: 错误 RK1110: 这个文件不是 Excel 工作簿（.xlsx），而是别的格式的文件（如 .ods、.docx）：" + save, Said([0x89, (byte)'P', (byte)'N', (byte)'G', 0]));
        Assert.Equal("表.xlsx: 错误 RK1110: 这个文件不是 Excel 工作簿（.xlsx），而是别的格式的文件（如 .ods、.docx）：" + save, Said(Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<a/>"))));
    }

    [Fact]
    public void AWorkbookWithAPasswordIsNamed() => Assert.Equal("表.xlsx: 错误 RK1111: 工作簿加了打开密码，读不了：请去掉密码，另存一份。",
        Said([.. OldTable, .. new byte[500], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[500]]));

    /// <summary>Cut off, or with bytes changed, at many places: a message, or the form as it was, never a failure.</summary>
    [Fact]
    public void ADamagedWorkbookIsNamed()
    {
        byte[] form = Form();
        Assert.Equal("表.xlsx: 错误 RK1112: 工作簿坏了，读不出来：请用 Excel 或 WPS 打开，修复后另存一份，或请填表人重新发来。", Said(form[..(form.Length / 2)]));
        int damaged = 0;
        for (int at = 8; at < form.Length; at += 61)
        {
            var copy = (byte[])form.Clone();
            copy[at] ^= 0x5A;
            IReadOnlyList<ReportMessage> said = Outline.WithFiles([new WorkbookFile("表.xlsx", copy)]).Check();
            damaged += said.Any(message => message.Id == "RK1112") ? 1 : 0;
            Outline.WithFiles([new WorkbookFile("表.xlsx", form[..at])]).Check();
        }
        Assert.InRange(damaged, 15, int.MaxValue);
    }

    /// <summary>A piece cut out of one of its parts, at many places: a message, or less of the form, never a failure.</summary>
    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/worksheets/sheet2.xml")]
    public void SoIsOneThatLacksAPieceInside(string part)
    {
        byte[] form = Form();
        int messages = 0;
        for (int i = 0; i < 150; i++)
        {
            byte[] cut = Changed(form, part, xml => xml.Remove((int)((long)(xml.Length - 40) * i / 150), 1 + i % 37));
            messages += Outline.WithFiles([new WorkbookFile("表.xlsx", cut)]).Check().Count;
        }
        Assert.InRange(messages, 20, int.MaxValue);
    }

    [Theory]
    [InlineData("xl/workbook.xml", "<workbook><sheets><sheet name=\"a\"")]
    [InlineData("xl/workbook.xml", "<!DOCTYPE workbook [<!ENTITY a \"b\">]><workbook>&a;</workbook>")]
    [InlineData("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c r=\"XFE1\"><v>1</v></c></row></sheetData></worksheet>")]
    [InlineData("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c r=\"A0\"><v>1</v></c></row></sheetData></worksheet>")]
    [InlineData("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row r=\"x\"/></sheetData></worksheet>")]
    [InlineData("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c><v>四十六</v></c></row></sheetData></worksheet>")]
    [InlineData("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>")]
    public void SoIsOneWhosePartsAreNot(string part, string xml) => Assert.Contains("RK1112", Said(Changed(part, xml)));

    [Fact]
    public void AWorkbookThatUnpacksToAllTheMemoryThereIsIsRefused()
    {
        byte[] bomb = Changed("xl/worksheets/sheet2.xml", "<worksheet>" + new string(' ', 68_000_000) + "</worksheet>");
        Assert.InRange(bomb.Length, 0, 1_000_000);
        Assert.Equal("表.xlsx: 错误 RK1113: 工作簿太大，展开超过 64 MB，不像一份填报表：请只留填报的工作表，另存一份。", Said(bomb));
        Assert.Contains("RK1113", Said(new byte[WorkbookFile.LargestSize + 1]));
        string cells = string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 1000));
        string rows = string.Concat(Enumerable.Repeat("<row>" + cells + "</row>", 600));
        Assert.Contains("RK1113", Said(Changed("xl/worksheets/sheet2.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>")));
        Assert.Contains("RK1113", Said(Zip([.. Enumerable.Range(0, 6000).Select(i => ($"a{i}", ""))])));
    }

    /// <summary>As deep as it wants to be, and with attributes and elements that nobody knows.</summary>
    [Fact]
    public void DepthIsNoMatter() => Assert.Contains("RK11", Said(Changed("xl/worksheets/sheet2.xml",
        "<worksheet>" + string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000)) + "</worksheet>")));

    [Fact]
    public void WhatLiesOutsideTheFileIsNotLookedAt()
    {
        byte[] form = Changed("xl/_rels/workbook.xml.rels", xml => xml.Replace("</Relationships>",
            """<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="file:///\\server\a b?.xlsx" TargetMode="External"/><Relationship Id="rId91" Type="x/hyperlink" Target="mailto:@@" TargetMode="External"/><Relationship Id="rId92" Type="x/sharedStrings" Target="http://example.org/strings.xml" TargetMode="External"/></Relationships>"""));
        Assert.Equal("受理46件。\n", Outline.WithFiles([new WorkbookFile("表.xlsx", form)]).ToText());
    }

    /// <summary>Other namespaces, other prefixes, absolute targets, backslashes, cells without addresses.</summary>
    [Fact]
    public void AStrictWorkbookIsReadAsWell()
    {
        const string transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        byte[] form = Form();
        foreach (string part in (string[])["xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet2.xml"])
        {
            form = Changed(form, part, xml => xml.Replace(transitional, strict).Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        }
        form = Changed(form, "xl/_rels/workbook.xml.rels", xml => xml.Replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/").Replace("/xl/worksheets/sheet2", @"worksheets\sheet2"));
        form = Changed(form, "_rels/.rels", xml => xml.Replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/"));
        Assert.Equal("受理46件。\n", Outline.WithFiles([new WorkbookFile("表.xlsx", form)]).ToText());
    }

    private static byte[] Form() => FormDraft.Of(Outline).Fill("受理", 46).Save();

    private static string Said(byte[] file) => Assert.Single(Outline.WithFiles([new WorkbookFile("表.xlsx", file)]).Check(), message => message.Severity == Severity.Error).ToString(MessageLanguage.Chinese);

    private static byte[] Changed(string part, string xml) => Changed(Form(), part, _ => xml);

    private static byte[] Changed(string part, Func<string, string> change) => Changed(Form(), part, change);

    private static byte[] Changed(byte[] form, string part, Func<string, string> change)
    {
        using var from = new ZipArchive(new MemoryStream(form));
        bool isChanged = false;
        byte[] changed = Zip([.. from.Entries.Select(entry =>
        {
            string text = new StreamReader(entry.Open()).ReadToEnd();
            string other = entry.FullName == part ? change(text) : text;
            isChanged |= other != text;
            return (entry.FullName, other);
        })]);
        Assert.True(isChanged, part + " is as it was");
        return changed;
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }
        return bytes.ToArray();
    }
}
