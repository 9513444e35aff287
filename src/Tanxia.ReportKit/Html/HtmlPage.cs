using System.Globalization;

namespace Tanxia.ReportKit;

/// <summary>
/// Writes a report as one HTML document, from its text and its spans alone. The document is well-formed XML too, so that
/// both kinds of parser read the same, and its lines end in LF.
/// </summary>
internal sealed partial class HtmlPage
{
    /// <summary>The level of a section whose heading is h6.</summary>
    private const int DeepestElement = 5;

    private readonly RenderedReport _report;
    private readonly string _text;
    private readonly IReadOnlyList<ReportSpan> _spans;
    private readonly TextWriter _out;
    private readonly Stack<int> _sections = new();
    private int _next;
    private Part _part;
    private bool _inTitle;
    private bool _inSignature;

    private HtmlPage(RenderedReport report, TextWriter destination)
    {
        _report = report;
        _text = report.Text;
        _spans = report.Spans;
        _out = destination;
    }

    private enum Part
    {
        None,
        Header,
        Body,
        Footer,
    }

    public static void Write(RenderedReport report, TextWriter destination) => new HtmlPage(report, destination).Write();

    private void Write()
    {
        Head();
        Put("<body>\n");
        if (_spans.Any(span => span.State == FigureState.Sample))
        {
            Put("<aside class=\"samples\">" + RenderedReport.SampleNotice + "</aside>\n");
        }
        Put("<article>\n");
        while (_next < _spans.Count)
        {
            ReportSpan line = _spans[_next++];
            // An empty line has no element; neither has an empty figure at the end of one.
            if (line.Kind <= SpanKind.Paragraph && line.Length > 0)
            {
                Line(line);
            }
            else if (line.Kind == SpanKind.Table)
            {
                Go(Part.Body);
                Table(line);
            }
        }
        Go(Part.None);
        Put("</article>\n");
        if (_report.IsDraft && _report.Messages.Count > 0)
        {
            Faults();
        }
        Put("</body>\n</html>\n");
    }

    /// <summary>What a draft still lacks, and what is wrong with it. The page is Chinese, and so is the list.</summary>
    private void Faults()
    {
        Put("<aside class=\"faults\">\n<div>要补、要核的有" + Digits(_report.Messages.Count) + "处：</div>\n<ol>\n");
        foreach (ReportMessage message in _report.Messages)
        {
            Put("<li>");
            string place = message.Cell is { } cell ? message.File + "(" + cell + ")：" : message.Line > 0 ? "第" + Digits(message.Line) + "行：" : "";
            HtmlText.Write(_out, place + message.Text(MessageLanguage.Chinese) + "（" + message.Id + "）");
            Put("</li>\n");
        }
        Put("</ol>\n</aside>\n");
    }

    private void Head()
    {
        Put("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        // Nothing is asked of anyone, not even an icon; and no telephone makes a number of ours its own.
        Put("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"/>\n");
        Put("<link rel=\"icon\" href=\"data:,\"/>\n");
        Put("<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\"/>\n");
        Put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>" + (_report.IsDraft ? "草稿：" : ""));
        bool titled = false;
        foreach (ReportSpan span in _spans)
        {
            if (span.Kind == SpanKind.TitleLine && span.Length > 0)
            {
                HtmlText.Write(_out, _text, span.Start, span.Start + span.Length);
                titled = true;
            }
        }
        // A document must have one.
        Put(titled ? "" : "报告");
        Put("</title>\n<style>\n");
        Put(PageStyle.Css);
        Put("</style>\n</head>\n");
    }

    private void Line(ReportSpan line)
    {
        Go(PartOf(line.Kind));
        switch (line.Kind)
        {
            case SpanKind.TitleLine:
                Put(_inTitle ? "<br/>\n" : "<h1>");
                _inTitle = true;
                Inline(line);
                return;
            case SpanKind.Heading:
                Section(line.Level);
                string heading = HeadingElement(line.Level);
                Put("<" + heading + (line.Level > DeepestElement ? AriaLevel(line.Level) : "") + ">");
                Inline(line);
                Put("</" + heading + ">\n");
                return;
            case SpanKind.Paragraph:
                if (_next < _spans.Count && _spans[_next].Kind == SpanKind.Heading && _spans[_next].Start == line.Start)
                {
                    Section(_spans[_next].Level);
                }
                Put("<p>");
                break;
            case SpanKind.Signature when !_inSignature:
                EndTitle();
                _inSignature = true;
                Put("<div class=\"signed\">\n<p class=\"signature\">");
                break;
            default:
                EndTitle();
                Put("<p class=\"" + ClassOf(line.Kind) + "\">");
                break;
        }
        Inline(line);
        Put("</p>\n");
    }

    private void Inline(ReportSpan span) => Inline(span.Start, span.Start + span.Length);

    private void Inline(int position, int end)
    {
        while (_next < _spans.Count && _spans[_next].Start < end)
        {
            ReportSpan span = _spans[_next++];
            if (span.Length == 0)
            {
                continue;
            }
            HtmlText.Write(_out, _text, position, span.Start);
            string element = Begin(span);
            position = Math.Min(span.Start + span.Length, end);
            Inline(span.Start, position);
            Put("</" + element + ">");
        }
        HtmlText.Write(_out, _text, position, end);
    }

    private string Begin(ReportSpan span)
    {
        switch (span.Kind)
        {
            case SpanKind.Figure:
                return HtmlFigure.Begin(_out, _report, span);
            case SpanKind.Heading:
                Put("<span role=\"heading\"" + AriaLevel(span.Level) + " class=\"" + HeadingElement(span.Level) + "\">");
                return "span";
            default:
                Put(span.Kind == SpanKind.EntryMark ? "<span class=\"mark\">" : "<span class=\"entry\">");
                return "span";
        }
    }

    /// <summary>A heading opens a section inside those of higher rank and ends all others.</summary>
    private void Section(int level)
    {
        EndSections(level);
        _sections.Push(level);
        Put("<section>\n");
    }

    private void EndSections(int level)
    {
        while (_sections.Count > 0 && _sections.Peek() >= level)
        {
            _sections.Pop();
            Put("</section>\n");
        }
    }

    private void Go(Part part)
    {
        if (part == _part)
        {
            return;
        }
        EndTitle();
        EndSections(0);
        if (_inSignature)
        {
            _inSignature = false;
            Put("</div>\n");
        }
        Put(_part switch { Part.Header => "</header>\n", Part.Body => "</div>\n", Part.Footer => "</footer>\n", _ => "" });
        Put(part switch { Part.Header => "<header>\n", Part.Body => "<div class=\"body\">\n", Part.Footer => "<footer>\n", _ => "" });
        _part = part;
    }

    private void EndTitle()
    {
        if (_inTitle)
        {
            _inTitle = false;
            Put("</h1>\n");
        }
    }

    private Part PartOf(SpanKind kind) => kind switch
    {
        SpanKind.DraftLine or SpanKind.TitleLine or SpanKind.Issuer or SpanKind.Occasion or SpanKind.Speaker => Part.Header,
        // Under the title, or under the signature.
        SpanKind.Date => _part is Part.None or Part.Header ? Part.Header : Part.Footer,
        SpanKind.Attachment or SpanKind.Signature => Part.Footer,
        _ => Part.Body,
    };

    private static string ClassOf(SpanKind kind) => kind switch
    {
        SpanKind.DraftLine => "draftline",
        SpanKind.Issuer => "issuer",
        SpanKind.Date => "date",
        SpanKind.Occasion => "occasion",
        SpanKind.Speaker => "speaker",
        SpanKind.Addressee => "addressee",
        SpanKind.Attachment => "attachment",
        _ => "signature",
    };

    /// <summary>The title is h1, so the first level of sections is h2; HTML ends at h6.</summary>
    private static string HeadingElement(int level) => "h" + Digits(Math.Min(level, DeepestElement) + 1);

    private static string AriaLevel(int level) => " aria-level=\"" + Digits(level + 1) + "\"";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Put(string markup) => _out.Write(markup);
}
