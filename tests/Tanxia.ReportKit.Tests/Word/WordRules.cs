using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Tests.Word;

/// <summary>What holds of the document of any report.</summary>
internal static class WordRules
{
    private static readonly OpenXmlValidator[] Validators =
        [.. new[] { FileFormatVersions.Office2010, FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 }.Select(version => new OpenXmlValidator(version))];

    public static DocxParts Hold(RenderedReport report, WordOptions? options = null)
    {
        DocxParts docx = DocxParts.Of(report, options);
        Assert.Empty(Findings(docx.File));
        NamesOnlyWhatItHas(docx);
        Assert.Equal(Bare(report.Text), Bare(TextOf(docx, report)));
        return docx;
    }

    /// <summary>What the validators of three versions of Office find.</summary>
    public static string[] Findings(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. Validators.SelectMany(validator => validator.Validate(package)).Select(finding => $"{finding.Part?.Uri} {finding.Path?.XPath}: {finding.Description}")];
    }

    /// <summary>Text without what only parts lines and words.</summary>
    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static void NamesOnlyWhatItHas(DocxParts docx)
    {
        XNamespace w = DocxParts.W;
        string[] styles = [.. docx.Xml("word/styles.xml").Elements(w + "style").Select(style => style.Attribute(w + "styleId")!.Value)];
        Assert.Equal(styles.Distinct(), styles);
        string[] named = ["pStyle", "rStyle", "basedOn", "next", "link"];
        foreach (XElement part in docx.All)
        {
            Assert.All(part.Descendants().Where(element => named.Contains(element.Name.LocalName)), element => Assert.Contains(element.Attribute(w + "val")!.Value, styles));
            // Of two fonts in one run, or a font of a theme, a reader may take the wrong one.
            Assert.DoesNotContain(part.Descendants().Attributes(), attribute => attribute.Name.LocalName.EndsWith("Theme", StringComparison.Ordinal) || attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal));
            Assert.All(part.Descendants(w + "rFonts").Where(fonts => fonts.Attribute(w + "hint") is null), fonts =>
                Assert.Single(new[] { "ascii", "hAnsi", "eastAsia", "cs" }.Select(script => fonts.Attribute(w + script)?.Value).Distinct()));
            // LibreOffice reads twips, Word characters.
            foreach (XElement indent in part.Descendants(w + "ind"))
            {
                Assert.All(indent.Attributes().Where(attribute => attribute.Name.LocalName.EndsWith("Chars", StringComparison.Ordinal)),
                    chars => Assert.NotNull(indent.Attribute(w + chars.Name.LocalName[..^"Chars".Length])));
            }
        }
    }

    /// <summary>The text of the report as it stands in the document, without what only the signed paper has.</summary>
    private static string TextOf(DocxParts docx, RenderedReport report)
    {
        string[] page = ["Degree", "Letterhead", "DocumentNumber", "HeadRule", "Remark", "AnnexNumber", "Copies", "Imprint", "ThickRule", "ThinRule"];
        IEnumerable<XElement> paragraphs = docx.Document.Descendants(DocxParts.W + "p").Where(paragraph => !page.Contains(DocxParts.StyleOf(paragraph)));
        string text = string.Concat(paragraphs.Select(DocxParts.TextOf)).Replace("↵", "").Replace("→", "");
        const string samples = "带底色的数是样例，不是实际数据。";
        text = report.Spans.Any(span => span.State == FigureState.Sample) ? text.Replace(samples, "") : text;
        string bare = Bare(text), behind = report.Document is null ? "" : Bare(string.Concat(AnnexLines(report.Document)));
        Assert.EndsWith(behind, bare);
        return bare[..^behind.Length];
    }

    private static IEnumerable<string> AnnexLines(RenderedDocument document)
    {
        int end = 0;
        foreach (ReportSpan span in document.Spans.Where(span => span.Start >= end && span.Kind is SpanKind.AnnexTitle or SpanKind.Heading or SpanKind.Paragraph or >= SpanKind.Secrecy))
        {
            end = span.Start + span.Length;
            if (span.Kind is SpanKind.AnnexTitle or SpanKind.Heading or SpanKind.Paragraph or SpanKind.Table)
            {
                yield return document.TextOf(span);
            }
        }
    }
}
