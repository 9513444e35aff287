using System.IO.Compression;

namespace Tanxia.ReportKit.Tests;

/// <summary>A Word document made by hand: a heading, entries that Word numbers, a table, a footer with the page's number.</summary>
internal sealed class DocxFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public string Body { get; set; } = """
        <w:p w:rsidR="00A1"><w:pPr><w:pStyle w:val="a3"/></w:pPr><w:r><w:t>青石镇工作总结</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="h1"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="黑体" w:ascii="黑体"/></w:rPr><w:t>一、工作成效</w:t></w:r></w:p>
        <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>一是化解矛盾。</w:t></w:r><w:r><w:t xml:space="preserve">受理信访37宗，</w:t></w:r><w:r><w:t>已办结34宗。</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>二是普法宣传。</w:t></w:r><w:r><w:t>宣传</w:t></w:r><w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>6次</w:t></w:r><w:r><w:t>。</w:t></w:r></w:p>
        <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>抓好秋收。</w:t></w:r></w:p>
        <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:jc w:val="right"/></w:pPr><w:r><w:t>抓好</w:t><w:br/><w:t>冬修水利。</w:t></w:r></w:p>
        <w:tbl><w:tblGrid><w:gridCol w:w="2268"/><w:gridCol w:w="1134"/></w:tblGrid>
          <w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>项目</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>数量</w:t></w:r></w:p></w:tc></w:tr>
          <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>合计</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        """;

    public string Page { get; set; } = """<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:bottom="1984" w:left="1588" w:right="1474" w:header="851" w:footer="992"/><w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"/>""";

    public string BodySize { get; set; } = "32";

    /// <summary>Everything that may change from one writing to the next.</summary>
    public string Id { get; set; } = "rId7";

    public byte[] ToBytes()
    {
        (string Name, string Text)[] parts =
        [
            ("word/document.xml", $"<w:document {Namespaces}><w:body>{Body}<w:sectPr w:rsidR=\"{Id}\"><w:footerReference w:type=\"default\" r:id=\"{Id}\"/>{Page}</w:sectPr></w:body></w:document>"),
            ("word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"{Id}\" Type=\"footer\" Target=\"footer1.xml\"/></Relationships>"),
            ("word/footer1.xml", $"<w:ftr {Namespaces}><w:p><w:pPr><w:jc w:val=\"right\"/><w:ind w:rightChars=\"100\" w:right=\"315\"/></w:pPr><w:r><w:t>— </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{Id}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t> —</w:t></w:r></w:p></w:ftr>"),
            ("word/settings.xml", $"<w:settings {Namespaces}><w:evenAndOddHeaders/></w:settings>"),
            ("word/numbering.xml", $"<w:numbering {Namespaces}><w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%1）\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>"),
            ("word/styles.xml", $"""
                <w:styles {Namespaces}>
                  <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312" w:ascii="仿宋_GB2312"/><w:sz w:val="{BodySize}"/><w:lang w:val="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>
                  <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/></w:pPr></w:style>
                  <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/><w:ind w:firstLineChars="0" w:firstLine="0"/></w:pPr><w:rPr><w:sz w:val="44"/></w:rPr></w:style>
                  <w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
                  <w:style w:type="paragraph" w:styleId="x"><w:name w:val="Unused"/></w:style>
                </w:styles>
                """),
        ];
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in Id == "rId7" ? parts : parts.Reverse())
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + text);
            }
        }
        return bytes.ToArray();
    }
}
