using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Html;

/// <summary>What holds of the HTML of every report.</summary>
internal static class HtmlRules
{
    private static readonly string[] Blocks = ["h1", "h2", "h3", "h4", "h5", "h6", "p"];

    public static void Hold(RenderedReport report)
    {
        string html = report.ToHtml();
        AllFormsAgree(report, html);
        XElement document = Parse(html);
        Assert.Equal(Printable(WithoutTables(report)).Split('\n', StringSplitOptions.RemoveEmptyEntries), Lines(document));
        Assert.Equal(report.Spans.Where(span => span.Kind == SpanKind.Table).Select(span => Printable(report.TextOf(span))), document.Descendants("table").Select(Table));
        Assert.Equal(report.Spans.Where(span => span.Kind == SpanKind.TableNumber).Select(span => Printable(report.TextOf(span))),
            document.Descendants("td").Where(cell => cell.Attribute("class")?.Value == "number").Select(cell => cell.Value));
        Assert.Equal(
            report.Spans.Where(span => span.Kind == SpanKind.Figure && span.Length > 0).Select(span => Expected(report, span)),
            document.Descendants().Where(IsFigure).Select(Found));
        Assert.Equal(
            report.Spans.Where(span => span.Kind == SpanKind.Heading && span.Length > 0).Select(span => $"{span.Level} {Printable(report.TextOf(span))}"),
            document.Descendants().Where(element => Level(element) > 0).Select(element => $"{Level(element)} {element.Value}"));
        foreach (SpanKind kind in Enum.GetValues<SpanKind>().Where(kind => kind is not (SpanKind.Figure or SpanKind.Heading or SpanKind.Paragraph) and not (SpanKind.Table or >= SpanKind.TableHeader)))
        {
            Assert.Equal(
                report.Spans.Where(span => span.Kind == kind && span.Length > 0).Select(span => Printable(report.TextOf(span))),
                Elements(document, kind));
        }
        Assert.Equal(report.IsDraft, document.Descendants("title").Single().Value.StartsWith("草稿：", StringComparison.Ordinal));
        SectionsNest(document);
        AsksForNothing(document);
    }

    /// <summary>The document as a parser of XML reads it; the tests of nasty texts read it once more with their own eyes.</summary>
    public static XElement Parse(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    private static string WithoutTables(RenderedReport report)
    {
        string text = report.Text;
        foreach (ReportSpan table in report.Spans.Where(span => span.Kind == SpanKind.Table).Reverse())
        {
            text = text.Remove(table.Start, table.Length);
        }
        return text;
    }

    /// <summary>The lines and cells of a table, as the text has them; a column has a heading, and so has a row that begins with words.</summary>
    private static string Table(XElement table)
    {
        Assert.All(table.Elements("thead").Elements("tr").Elements(), cell => Assert.Equal("th col", cell.Name + " " + cell.Attribute("scope")?.Value));
        Assert.All(table.Elements().Where(part => part.Name.LocalName is "tbody" or "tfoot").Elements("tr").Elements("th"),
            cell => Assert.True(cell.Attribute("scope")?.Value == "row" && cell.ElementsBeforeSelf().FirstOrDefault() is null));
        return string.Join('\n', table.Elements("caption").Elements().Select(line => line.Value)
            .Concat(table.Descendants("tr").Select(row => string.Join('\t', row.Elements().Select(cell => cell.Value)))));
    }

    private static void AllFormsAgree(RenderedReport report, string html)
    {
        var writer = new StringWriter(CultureInfo.GetCultureInfo("fa-IR")) { NewLine = "\r\n" };
        report.WriteHtml(writer);
        Assert.Equal(html, writer.ToString());
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n", html);
        Assert.EndsWith("</html>\n", html);
        Assert.DoesNotContain('\r', html);
    }

    /// <summary>The text line by line, as a reader sees it.</summary>
    private static IEnumerable<string> Lines(XElement document) => document.Element("body")!.Descendants()
        .Where(element => Blocks.Contains(element.Name.LocalName))
        .SelectMany(element => string.Concat(element.DescendantNodes().Select(node =>
            node is XText text ? text.Value.Trim('\n') : node is XElement { Name.LocalName: "br" } ? "\n" : "")).Split('\n'));

    private static string Expected(RenderedReport report, ReportSpan span)
    {
        FigureInfo figure = span.Figure!;
        decimal? known = report.ValueOf(span);
        if (figure.Formula.Length > 0 || figure.Kind is FigureKind.Change or FigureKind.Comparison)
        {
            known = known is { } computed ? Math.Round(computed, 6, MidpointRounding.AwayFromZero) : null;
        }
        string value = known is not { } number ? "span: "
            : figure.Kind == FigureKind.Year ? "time: " + Digits(number)
            : figure.Kind == FigureKind.Date ? "time: " + DateTime.ParseExact(Digits(number).PadLeft(8, '0'), "yyyyMMdd", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : "data: " + Digits(number);
        string line = figure.Line > 0 ? figure.Line.ToString(CultureInfo.InvariantCulture) : "";
        return Printable($"{(span.State == FigureState.Given ? "" : span.State.ToString().ToLowerInvariant())} {report.TextOf(span)} | {value} | {figure.Key} | {figure.Unit} | {figure.Path} | {line}");
    }

    private static string Digits(Quantity number) => number.ToString();

    private static string Found(XElement element)
    {
        string Attribute(string name) => element.Attribute(name)?.Value ?? "";
        Assert.Equal("0", Attribute("tabindex"));
        Assert.Equal(Attribute("data-name"), Attribute("data-tip").Split('\n')[0]);
        string state = Attribute("class")["figure".Length..].TrimStart();
        return $"{state} {element.Value} | {element.Name.LocalName}: {Attribute("value")}{Attribute("datetime")} | {Attribute("data-name")} | {Attribute("data-unit")} | {Attribute("data-path")} | {Attribute("data-line")}";
    }

    private static IEnumerable<string> Elements(XElement document, SpanKind kind) => kind == SpanKind.TitleLine
        ? Lines(document).Skip(Elements(document, SpanKind.DraftLine).Count()).Take(document.Descendants("h1").Sum(title => 1 + title.Elements("br").Count()))
        : document.Descendants().Where(element => element.Attribute("class")?.Value == kind switch
        {
            SpanKind.EntryMark => "mark",
            SpanKind.EntryHeading => "entry",
            _ => kind.ToString().ToLowerInvariant(),
        }).Select(element => element.Value);

    private static void SectionsNest(XElement document)
    {
        foreach (XElement section in document.Descendants("section"))
        {
            XElement heading = section.Descendants().First(element => Level(element) > 0);
            Assert.True(heading.Parent == section || heading.Parent!.Parent == section, "a section begins with its heading");
            Assert.All(section.Ancestors("section"), outer => Assert.True(Level(outer.Descendants().First(element => Level(element) > 0)) < Level(heading)));
            Assert.All(section.Elements("section").Descendants().Where(element => Level(element) > 0), inner => Assert.True(Level(inner) > Level(heading)));
        }
        Assert.Equal(document.Descendants().Count(element => Level(element) > 0), document.Descendants("section").Count());
    }

    private static void AsksForNothing(XElement document)
    {
        string[] elements = ["html", "head", "meta", "link", "title", "style", "body", "article", "header", "div", "section", "footer", "br", "span", "data", "time", "aside", "ol", "li", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", .. Blocks];
        foreach (XElement element in document.DescendantsAndSelf())
        {
            Assert.Contains(element.Name.LocalName, elements);
            foreach (XAttribute attribute in element.Attributes())
            {
                Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName is "src" or "style", attribute.ToString());
                Assert.True(attribute.Name.LocalName != "href" || attribute.Value == "data:,", attribute.ToString());
            }
        }
        string style = Assert.Single(document.Descendants("style")).Value;
        Assert.All(new[] { "url(", "@import", "@font-face", "//", "<", "&" }, loader => Assert.DoesNotContain(loader, style));
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'; img-src data:",
            document.Descendants("meta").Single(meta => meta.Attribute("http-equiv")?.Value == "Content-Security-Policy").Attribute("content")!.Value);
    }

    private static bool IsFigure(XElement element) => element.Attribute("class")?.Value.Split(' ')[0] == "figure";

    /// <summary>The level of a section's heading, 0 for everything else.</summary>
    private static int Level(XElement element)
    {
        string name = element.Name.LocalName;
        return element.Attribute("aria-level") is { } level ? int.Parse(level.Value, CultureInfo.InvariantCulture) - 1
            : name.Length == 2 && name[0] == 'h' && name[1] is >= '2' and <= '6' ? name[1] - '1'
            : 0;
    }

    /// <summary>With U+FFFD for what no document can hold.</summary>
    private static string Printable(string text)
    {
        var printable = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            printable.Append(rune.Value is not ('\n' or '\t') && (Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF) ? "\uFFFD" : rune.ToString());
        }
        return printable.ToString();
    }
}
