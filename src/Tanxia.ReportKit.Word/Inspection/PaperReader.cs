using System.Xml.Linq;

namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>Reads the paragraphs of a document that say something, those of tables and text boxes aside.</summary>
internal sealed class PaperReader(DocxParts parts, InspectedStyles styles)
{
    private readonly XElement? _numbering = parts.Of("numbering");
    private readonly List<PaperParagraph> _paragraphs = [];

    public static IReadOnlyList<PaperParagraph> Read(DocxParts parts, InspectedStyles styles)
    {
        var reader = new PaperReader(parts, styles);
        reader.Blocks(parts.Document.Child("body"));
        ParagraphKinds.Tell(reader._paragraphs);
        return reader._paragraphs;
    }

    private void Blocks(XElement? parent)
    {
        foreach (XElement block in parent?.Elements() ?? [])
        {
            switch (block.Name.LocalName)
            {
                case "p":
                    Paragraph(block);
                    break;
                case "sdt":
                    Blocks(block.Child("sdtContent"));
                    break;
                case "ins" or "customXml" or "moveTo":
                    Blocks(block);
                    break;
            }
        }
    }

    private void Paragraph(XElement paragraph)
    {
        XElement? properties = paragraph.Child("pPr");
        var runs = new List<(string, Letters)>();
        Runs(paragraph, properties, runs);
        string typed = string.Concat(runs.Select(run => run.Item1));
        if (typed.Trim(' ', '\u3000', '\t', '\n').Length > 0)
        {
            _paragraphs.Add(new PaperParagraph(_paragraphs.Count + 1, typed, Mark(properties), styles.ShapeOf(properties), runs));
        }
    }

    private void Runs(XElement parent, XElement? paragraph, List<(string, Letters)> runs)
    {
        foreach (XElement child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "r" when child.Child("rPr").Flag("vanish") is not true && PaperParagraph.TextOf(child) is { Length: > 0 } text:
                    runs.Add((text, styles.LettersOf(paragraph, child.Child("rPr"))));
                    break;
                case "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "fldSimple" or "sdt" or "sdtContent":
                    Runs(child, paragraph, runs);
                    break;
            }
        }
    }

    /// <summary>The mark that Word counts, as the first of its kind would have it; empty if there is none.</summary>
    private string Mark(XElement? properties)
    {
        XElement? numbered = styles.Nearest(properties, "numPr");
        string? list = numbered.Value("numId"), depth = numbered.Value("ilvl") ?? "0";
        string? form = _numbering.Children("num").FirstOrDefault(num => num.Get("numId") == list).Value("abstractNumId");
        XElement? level = _numbering.Children("abstractNum").FirstOrDefault(each => each.Get("abstractNumId") == form)
            .Children("lvl").FirstOrDefault(each => each.Get("ilvl") == depth);
        bool isChinese = level.Value("numFmt") is { } format && (format.Contains("hinese") || format.Contains("ideographTraditional") || format.Contains("japaneseCounting"));
        string mark = level.Value("lvlText") ?? "";
        for (char place = '1'; place <= '9'; place++)
        {
            mark = mark.Replace("%" + place, isChinese ? "一" : "1");
        }
        return mark;
    }
}
