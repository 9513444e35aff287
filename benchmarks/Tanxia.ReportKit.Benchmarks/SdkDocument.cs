using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tanxia.ReportKit.Benchmarks;

/// <summary>The same document by the SDK: its paragraphs as elements, the parts that are always the same as finished bytes.</summary>
internal sealed class SdkDocument
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly IReadOnlyDictionary<string, byte[]> _parts;
    private readonly List<(string Style, List<(string Style, string Text)> Runs)> _paragraphs = [];

    public SdkDocument(IEnumerable<(string Name, byte[] Content)> parts)
    {
        _parts = parts.ToDictionary(part => part.Name, part => part.Content);
        foreach (XElement paragraph in XDocument.Load(new MemoryStream(_parts["word/document.xml"])).Descendants(W + "p"))
        {
            _paragraphs.Add((Style(paragraph.Element(W + "pPr")?.Element(W + "pStyle")),
                [.. paragraph.Elements(W + "r").Select(run => (Style(run.Element(W + "rPr")?.Element(W + "rStyle")), run.Value))]));
        }
    }

    public void Write(Stream destination)
    {
        using var file = WordprocessingDocument.Create(destination, WordprocessingDocumentType.Document);
        MainDocumentPart main = file.AddMainDocumentPart();
        Feed(main.AddNewPart<StyleDefinitionsPart>(), "word/styles.xml");
        Feed(main.AddNewPart<DocumentSettingsPart>(), "word/settings.xml");
        Feed(main.AddNewPart<FontTablePart>(), "word/fontTable.xml");
        var odd = main.AddNewPart<FooterPart>();
        Feed(odd, "word/footer1.xml");
        var even = main.AddNewPart<FooterPart>();
        Feed(even, "word/footer2.xml");
        var body = new Body();
        foreach ((string style, List<(string Style, string Text)> runs) in _paragraphs)
        {
            var paragraph = new Paragraph();
            if (style.Length > 0)
            {
                paragraph.AppendChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
            }
            foreach ((string runStyle, string text) in runs)
            {
                var run = new Run();
                if (runStyle.Length > 0)
                {
                    run.AppendChild(new RunProperties(new RunStyle { Val = runStyle }));
                }
                run.AppendChild(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
                paragraph.AppendChild(run);
            }
            body.AppendChild(paragraph);
        }
        body.AppendChild(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(odd) },
            new FooterReference { Type = HeaderFooterValues.Even, Id = main.GetIdOfPart(even) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 2098, Right = 1474, Bottom = 1984, Left = 1587, Header = 851, Footer = 1400, Gutter = 0 }));
        main.Document = new Document(body);
        main.Document.Save();
    }

    private void Feed(OpenXmlPart part, string name) => part.FeedData(new MemoryStream(_parts[name]));

    private static string Style(XElement? style) => style?.Attribute(W + "val")?.Value ?? "";
}
