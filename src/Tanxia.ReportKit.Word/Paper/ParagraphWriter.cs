namespace Tanxia.ReportKit.Word.Paper;

/// <summary>Writes paragraphs and the runs in them. Neighbours that look alike are one run.</summary>
internal sealed class ParagraphWriter(WordXml xml)
{
    /// <summary>Marks that Word counts to no script; they are Chinese here.</summary>
    private static readonly char[] Ambiguous = ['“', '”', '‘', '’', '—', '…', '·', '×', '÷', '±', '°', '§', '《', '》'];

    private int _runStart;
    private int _runEnd;
    private string? _runStyle;
    private RenderedText? _runSource;

    public WordXml Xml => xml;

    /// <summary>What else the characters have that are written now, in the order of the schema behind their font.</summary>
    public Action<WordXml>? Letters { get; set; }

    /// <summary>The paragraphs that are written now stay on the page of the next one.</summary>
    public bool KeepsWithNext { get; set; }

    /// <param name="style">Its style.</param>
    /// <param name="shape">What depends on the text: indents, tabs, in the order of the schema.</param>
    public void Begin(string style, Action<WordXml>? shape = null)
    {
        xml.Begin("p");
        if (style != StyleId.Text || shape is not null || KeepsWithNext)
        {
            xml.Begin("pPr");
            if (style != StyleId.Text)
            {
                xml.Value("pStyle", style);
            }
            if (KeepsWithNext)
            {
                xml.Empty("keepNext");
            }
            shape?.Invoke(xml);
            xml.End();
        }
    }

    public void End()
    {
        EndRun();
        xml.End();
    }

    /// <summary>A whole line as one paragraph.</summary>
    public void Line(string style, PaperLine line, Action<WordXml>? shape = null, int skip = 0)
    {
        Begin(style, shape);
        Words(line, skip);
        End();
    }

    /// <summary>Empty lines of the text's pitch: space before or after would leave the grid.</summary>
    public void Blank(int lines = 1)
    {
        for (int i = 0; i < lines; i++)
        {
            Begin(StyleId.Text);
            End();
        }
    }

    /// <summary>An empty line of another height, or the lowest that there is.</summary>
    public void Gap(int height)
    {
        Begin(StyleId.Text, shape => shape.Element("spacing", ("line", Math.Max(PageStandard.LeastLine, height)), ("lineRule", "exact")));
        End();
    }

    /// <summary>The words of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="skip">How many characters of it the page says in another way.</param>
    /// <param name="style">The style of its characters.</param>
    /// <param name="drop">The same of its end.</param>
    public void Words(PaperLine line, int skip = 0, string? style = null, int drop = 0)
    {
        int next = line.First;
        Inline(line, ref next, line.Start + skip, line.End - drop, style);
        EndRun();
    }

    /// <summary>Words that are the page's.</summary>
    public void Words(string text, string? style = null) => Run(text, style);

    public void Tab()
    {
        xml.Begin("r");
        xml.Empty("tab");
        xml.End();
    }

    public void Break()
    {
        xml.Begin("r");
        xml.Empty("br");
        xml.End();
    }

    /// <summary>An indent in characters and in twips: Word takes the one, LibreOffice the other.</summary>
    /// <param name="shape">Where to.</param>
    /// <param name="indents">Sides, in half characters.</param>
    public static void Indent(WordXml shape, params (string Side, int Halves)[] indents)
    {
        shape.Begin("ind");
        foreach ((string side, int halves) in indents)
        {
            shape.Attribute(side + "Chars", halves * 50);
            shape.Attribute(side, halves * PageStandard.Character / 2);
        }
        shape.End();
    }

    private void Inline(PaperLine line, ref int next, int position, int end, string? style)
    {
        while (next < line.Last && line.Source.Spans[next].Start < end)
        {
            ReportSpan span = line.Source.Spans[next++];
            if (span.Length == 0)
            {
                continue;
            }
            Stretch(line.Source, position, span.Start, style);
            int from = Math.Max(position, span.Start), to = Math.Max(from, Math.Min(span.Start + span.Length, end));
            Inline(line, ref next, from, to, StyleOf(span) ?? style);
            position = to;
        }
        Stretch(line.Source, position, end, style);
    }

    private static string? StyleOf(ReportSpan span) => span.Kind switch
    {
        SpanKind.Heading => StyleId.HeadingWord(span.Level),
        SpanKind.EntryMark or SpanKind.EntryHeading => StyleId.Lead,
        SpanKind.Figure => span.State switch
        {
            FigureState.Missing or FigureState.Doubtful => StyleId.Missing,
            FigureState.Sample => StyleId.Sample,
            _ => null,
        },
        _ => null,
    };

    private void Stretch(RenderedText source, int start, int end, string? style)
    {
        if (start >= end)
        {
            return;
        }
        if (_runSource != source || _runEnd != start || _runStyle != style)
        {
            EndRun();
            (_runSource, _runStart, _runStyle) = (source, start, style);
        }
        _runEnd = end;
    }

    private void EndRun()
    {
        if (_runSource is not null)
        {
            Run(_runSource.Text.Substring(_runStart, _runEnd - _runStart), _runStyle);
            _runSource = null;
        }
    }

    private void Run(string text, string? style)
    {
        xml.Begin("r");
        bool isAmbiguous = text.IndexOfAny(Ambiguous) >= 0;
        if (style is not null || isAmbiguous || Letters is not null)
        {
            xml.Begin("rPr");
            if (style is not null)
            {
                xml.Value("rStyle", style);
            }
            if (isAmbiguous)
            {
                xml.Element("rFonts", ("hint", "eastAsia"));
            }
            Letters?.Invoke(xml);
            xml.End();
        }
        xml.Text(text);
        xml.End();
    }
}
