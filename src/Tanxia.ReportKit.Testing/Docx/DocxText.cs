using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Tanxia.ReportKit.Testing;

/// <summary>
/// What a Word document says and how it is set, as text: its paragraphs, each with what is not plain body text behind it,
/// then page, headers and footers, and the styles that are used. Ids, times and the order of parts are left out.
/// </summary>
internal sealed class DocxText
{
    internal static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XNamespace Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly ZipArchive _archive;
    private readonly StringBuilder _text = new();
    private readonly DocxStyles _styles;
    private readonly DocxNumbering _numbering;

    private DocxText(ZipArchive archive)
    {
        _archive = archive;
        _styles = new DocxStyles(Part("word/styles.xml"));
        _numbering = new DocxNumbering(Part("word/numbering.xml"));
    }

    /// <exception cref="InvalidDataException">It is no Word document.</exception>
    public static string Of(Stream docx)
    {
        using var archive = new ZipArchive(docx, ZipArchiveMode.Read, leaveOpen: true);
        return new DocxText(archive).Write();
    }

    private string Write()
    {
        XElement body = Part("word/document.xml")?.Root?.Element(W + "body") ?? throw new InvalidDataException("word/document.xml");
        Blocks(body);
        XElement[] sections = [.. body.Descendants(W + "sectPr")];
        bool oddAndEven = Part("word/settings.xml")?.Root?.Element(W + "evenAndOddHeaders") is not null;
        for (int i = 0; i < sections.Length; i++)
        {
            _text.Append(sections.Length == 1 ? "\n【页面】\n" : $"\n【页面 {i + 1}】\n").Append(DocxPage.Of(sections[i], oddAndEven));
            HeadersAndFooters(sections[i]);
        }
        _text.Append("\n【样式】\n").Append(_styles.Used());
        return _text.ToString();
    }

    private void Blocks(XElement parent)
    {
        foreach (XElement block in parent.Elements())
        {
            switch (block.Name.LocalName)
            {
                case "p":
                    Paragraph(block);
                    break;
                case "tbl":
                    Table(block);
                    break;
                case "sdt":
                    Blocks(block.Element(W + "sdtContent") ?? block);
                    break;
            }
        }
    }

    private void Paragraph(XElement paragraph)
    {
        XElement? properties = paragraph.Element(W + "pPr");
        string? style = (string?)properties?.Element(W + "pStyle")?.Attribute(W + "val");
        DocxLine line = Line(paragraph);
        List<string> words = [.. new[] { _styles.Name(style), line.Format }.Where(word => word.Length > 0), .. DocxFormat.Of(properties)];
        if (properties?.Element(W + "sectPr") is not null)
        {
            words.Add("此后分节");
        }
        _text.Append(_numbering.Next(properties?.Element(W + "numPr"))).Append(line).Append(words.Count == 0 ? "" : "〔" + string.Join("，", words) + "〕").Append('\n');
    }

    private DocxLine Line(XElement paragraph)
    {
        var line = new DocxLine(_styles);
        line.Add(paragraph);
        return line;
    }

    private void Table(XElement table)
    {
        IEnumerable<string?> widths = table.Element(W + "tblGrid")?.Elements(W + "gridCol").Select(column => DocxFormat.Length((string?)column.Attribute(W + "w"))) ?? [];
        _text.Append("〔表，各栏宽 ").Append(string.Join("、", widths)).Append("〕\n");
        foreach (XElement row in table.Elements(W + "tr"))
        {
            bool repeats = row.Element(W + "trPr")?.Element(W + "tblHeader") is not null;
            _text.Append("| ").Append(string.Join(" | ", row.Elements(W + "tc").Select(cell => Span(cell) + string.Join("／", cell.Elements(W + "p").Select(Line)))))
                .Append(repeats ? " |〔各页重复〕\n" : " |\n");
        }
    }

    private static string Span(XElement cell) => (string?)cell.Element(W + "tcPr")?.Element(W + "gridSpan")?.Attribute(W + "val") is { } columns ? $"〔跨{columns}栏〕" : "";

    private void HeadersAndFooters(XElement section)
    {
        XElement? relations = Part("word/_rels/document.xml.rels")?.Root;
        foreach (XElement reference in section.Elements().Where(element => element.Name.LocalName is "headerReference" or "footerReference"))
        {
            string? id = (string?)reference.Attribute(Relation + "id");
            string? target = (string?)relations?.Elements().FirstOrDefault(relation => (string?)relation.Attribute("Id") == id)?.Attribute("Target");
            string where = (reference.Name.LocalName == "headerReference" ? "页眉" : "页脚")
                + ((string?)reference.Attribute(W + "type") switch { "even" => "（双页）", "first" => "（首页）", _ => "" });
            _text.Append(where).Append("：\n");
            if (target is not null && Part(target.StartsWith("/", StringComparison.Ordinal) ? target.TrimStart('/') : "word/" + target)?.Root is { } root)
            {
                Blocks(root);
            }
        }
    }

    private XDocument? Part(string name)
    {
        if (_archive.GetEntry(name) is not { } entry)
        {
            return null;
        }
        using Stream content = entry.Open();
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
