using Tanxia.ReportKit.Word.Paper;

namespace Tanxia.ReportKit.Word.Parts;

/// <summary>word/document.xml: the report in the order of the paper, read from its text and its spans alone.</summary>
internal sealed class DocumentPart
{
    private readonly RenderedReport _report;
    private readonly PageSetup _page;
    private readonly WordXml _xml;
    private readonly ParagraphWriter _paragraphs;
    private readonly List<PaperLine> _lines;
    private readonly List<PaperLine> _paper;
    private readonly HeadingCounter _counter;

    private DocumentPart(RenderedReport report, PageSetup page, WordXml xml)
    {
        _report = report;
        _page = page;
        _xml = xml;
        _paragraphs = new ParagraphWriter(xml);
        _counter = new HeadingCounter(page.Numbers);
        _lines = PaperLine.Of(report);
        _paper = report.Document is { } document ? PaperLine.Of(document) : [];
    }

    private enum Block
    {
        None,
        Title,
        Body,
        Attachments,
    }

    public static void Write(Stream part, RenderedReport report, PageSetup page)
    {
        using var xml = new WordXml(part, "document");
        new DocumentPart(report, page, xml).Write();
    }

    private void Write()
    {
        _xml.Begin("body");
        int rows = Warnings();
        PaperLine[] head = [.. _paper.Where(line => line.Kind is >= SpanKind.Secrecy and <= SpanKind.Signer)];
        if (head.Length > 0 && !_page.IsPlain)
        {
            new HeadBlock(_paragraphs, _page).Write(head, rows);
        }
        else
        {
            _paragraphs.Blank(rows > 0 ? 1 : 0);
        }
        Frame();
        Behind();
        PageSection.Write(_xml, _page);
        _xml.End();
    }

    /// <summary>What keeps a draft or samples from being taken for the report.</summary>
    /// <returns>How many lines there are.</returns>
    private int Warnings()
    {
        int rows = 0;
        foreach (PaperLine draft in _lines.Where(line => line.Kind == SpanKind.DraftLine))
        {
            _paragraphs.Line(StyleId.DraftLine, draft);
            rows++;
        }
        if (_report.Spans.Any(span => span.State == FigureState.Sample))
        {
            _paragraphs.Begin(StyleId.DraftLine);
            _paragraphs.Words(RenderedReport.SampleNotice);
            _paragraphs.End();
            rows++;
        }
        return rows;
    }

    /// <summary>The text from the title to the date. Blocks are parted by an empty line (7.3.2, 7.3.4, 7.3.5).</summary>
    private void Frame()
    {
        var block = Block.None;
        List<PaperLine> signature = [];
        PaperLine? date = null;
        for (int i = 0; i < _lines.Count; i++)
        {
            PaperLine line = _lines[i];
            _paragraphs.KeepsWithNext = line.Kind != SpanKind.Signature && i + 1 < _lines.Count && _lines[i + 1].Kind == SpanKind.Signature;
            switch (line.Kind)
            {
                case SpanKind.DraftLine:
                    break;
                case SpanKind.Signature:
                    signature.Add(line);
                    break;
                case SpanKind.Date when signature.Count > 0:
                    date = line;
                    break;
                case SpanKind.TitleLine:
                    block = Block.Title;
                    i = Title(StyleId.Title, _lines, i);
                    break;
                case SpanKind.Issuer or SpanKind.Date or SpanKind.Occasion or SpanKind.Speaker:
                    block = Block.Title;
                    _paragraphs.Line(StyleId.UnderTitle, line);
                    break;
                case SpanKind.Attachment:
                    Begin(ref block, Block.Attachments);
                    AttachmentLine.Write(_paragraphs, line);
                    break;
                default:
                    Begin(ref block, Block.Body);
                    BodyLine(line);
                    break;
            }
        }
        if (signature.Count > 0)
        {
            new SignatureBlock(_paragraphs, _page).Write(signature, date, _report.Document?.HasSeal == true);
        }
    }

    private void Begin(ref Block block, Block next)
    {
        _paragraphs.Blank(block != next && block != Block.None ? 1 : 0);
        block = next;
    }

    /// <summary>All lines of a title are one paragraph, as the navigation pane and the properties of the file want it.</summary>
    /// <returns>The index of the last.</returns>
    private int Title(string style, List<PaperLine> lines, int first)
    {
        int last = first;
        _paragraphs.Begin(style);
        _paragraphs.Words(lines[first]);
        while (last + 1 < lines.Count && lines[last + 1].Kind == lines[first].Kind && lines[last + 1].Span.Level == lines[first].Span.Level)
        {
            _paragraphs.Break();
            _paragraphs.Words(lines[++last]);
        }
        _paragraphs.End();
        return last;
    }

    private void BodyLine(PaperLine line)
    {
        if (line.Kind == SpanKind.Table)
        {
            // Its rows may part.
            bool keeps = _paragraphs.KeepsWithNext;
            _paragraphs.KeepsWithNext = false;
            new TableBlock(_paragraphs, _page).Write(line);
            _paragraphs.KeepsWithNext = keeps;
            // Two tables in a row would be one, and behind the last thing of a document stands a paragraph.
            _paragraphs.Gap(PageStandard.LeastLine);
            return;
        }
        bool isHeading = line.Kind == SpanKind.Heading;
        ReportSpan heading = isHeading ? line.Span : line.First < line.Last ? line.Source.Spans[line.First] : default;
        int counted = heading.Kind == SpanKind.Heading && heading.Start == line.Start ? _counter.Count(heading.Level, line.Source.TextOf(heading)) : 0;
        string style = isHeading ? StyleId.Heading(line.Span.Level) : line.Kind == SpanKind.Addressee ? StyleId.Addressee : StyleId.Text;
        _paragraphs.Line(style, line, counted == 0 ? null : shape => _counter.Write(shape, heading.Level), counted);
    }

    /// <summary>What stands behind the text: remark, annexes, copies and imprint.</summary>
    private void Behind()
    {
        int annex = 0;
        for (int i = 0; i < _paper.Count; i++)
        {
            PaperLine line = _paper[i];
            switch (line.Kind)
            {
                case SpanKind.Remark:
                    _paragraphs.Line(StyleId.Remark, line);
                    break;
                case SpanKind.AnnexTitle:
                    annex++;
                    _counter.BeginList(annex);
                    _paragraphs.Begin(StyleId.AnnexNumber);
                    _paragraphs.Words(IsOnlyAnnex ? "附件" : "附件" + line.Span.Level.ToString(System.Globalization.CultureInfo.InvariantCulture));
                    _paragraphs.End();
                    _paragraphs.Blank(PageStandard.AnnexTitleRow - 2);
                    i = Title(StyleId.AnnexTitle, _paper, i);
                    _paragraphs.Blank();
                    break;
                case SpanKind.Heading or SpanKind.Paragraph or SpanKind.Table:
                    BodyLine(line);
                    break;
            }
        }
        PaperLine[] imprint = [.. _paper.Where(line => line.Kind is SpanKind.Copies or SpanKind.PrintedBy or SpanKind.PrintedDate)];
        if (imprint.Length > 0)
        {
            new ImprintBlock(_paragraphs, _page).Write(imprint);
        }
    }

    /// <summary>One annex has no number, nor has it where it is announced.</summary>
    private bool IsOnlyAnnex => _lines.Count(line => line.Kind == SpanKind.Attachment) is var announced && announced > 0 ? announced == 1
        : _paper.Where(line => line.Kind == SpanKind.AnnexTitle).All(line => line.Span.Level == 1);
}
