using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Checking;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Lowering;

/// <summary>The only walk over an outline that speaks: from its model to steps, for both back ends.</summary>
internal sealed class Lowerer
{
    private readonly Outline _outline;
    private readonly List<Step> _counts = [];
    private readonly HashSet<Section> _referenced = [];
    private readonly AskedFigures _asked = new();

    private Lowerer(Outline outline) => _outline = outline;

    /// <summary>Only for an outline without errors.</summary>
    public static Lowered Lower(Outline outline)
    {
        var lowerer = new Lowerer(outline);
        var frame = new FrameLowerer(outline.Frame, lowerer.Words);
        List<Step> compose = [.. frame.Above(), .. lowerer.OrEmpty(outline.Head, outline.Body, lowerer.Body(outline.Body, 1, "")), .. frame.Below()];
        if (outline.Document is { } document)
        {
            compose.Add(new DocumentLowerer(document, lowerer.Words, (annex, number) =>
                lowerer.OrEmpty(annex.Head, annex.Body, lowerer.Body(annex.Body, 1, "Annex" + number))).Step());
        }
        return new Lowered(outline, lowerer.Decide(), compose);
    }

    private List<Step> Decide()
    {
        List<Step> decide = [.. Given(_outline.Model)];
        decide.AddRange(ComputedOrder.Of(_outline).Select(metric => WherePresent(metric.Model, metric.Value!.Metrics, new Computed(metric, metric.IsAsked))));
        decide.AddRange(_outline.Models.SelectMany(model => model.Checks.Select(check =>
            WherePresent(model, check.Comparison.Metrics, new Checked(check)))));
        decide.AddRange(_counts);
        decide.AddRange(SectionNumbers.Of(_outline.Body, _referenced));
        return decide;
    }

    private static IEnumerable<Step> Given(Model model)
    {
        foreach (Metric metric in model.Metrics.Where(metric => metric.IsGiven))
        {
            yield return new Given(metric);
        }
        foreach (ValueList list in model.Lists)
        {
            yield return list.IsRecords ? new GivenRecords(list, [.. list.Fields.Select(field => new Given(field))]) : new GivenNames(list);
        }
        foreach (Model child in model.Children.Where(child => child.HasFigures))
        {
            yield return new Within(child, [.. Given(child)]);
        }
    }

    /// <summary>
    /// Nothing is looked at in a part that the data leaves out. An absent figure sees to that by itself, so only what
    /// stands in the part without naming any of its figures needs the question.
    /// </summary>
    private static Step WherePresent(Model model, IEnumerable<Metric> named, Step step)
    {
        HashSet<Model> asked = [.. named.SelectMany(metric => metric.Model.AndOuter())];
        Condition? presence = null;
        foreach (Model part in model.AndOuter().Where(part => part.IsOptional && !asked.Contains(part)))
        {
            presence = Condition.And(new ModelPresence(part), presence);
        }
        return presence is null ? step : new When(presence, [step], []);
    }

    private List<Step> Body(IReadOnlyList<Block> body, int level, string position)
    {
        var steps = new List<Step>();
        int section = 0;
        for (int i = 0; i < body.Count; i++)
        {
            switch (body[i])
            {
                case Text text:
                    EntryList? list = ListAt(body, i + 1);
                    for (int p = 0; p < text.Paragraphs.Count; p++)
                    {
                        bool isLast = p == text.Paragraphs.Count - 1;
                        if (text.Paragraphs[p].Table is { } table)
                        {
                            steps.Add(Table(table, text.Paragraphs[p].Parts[0], text.Paragraphs[p].Place.Line));
                            continue;
                        }
                        List<Step> words = Parts(text.Paragraphs[p]);
                        if (isLast && list is { Flow: Flow.RunOn })
                        {
                            words.Add(List(list));
                            i++;
                        }
                        steps.AddRange(With(isLast ? list : null, [new ParagraphStep(words, text.Paragraphs[p].Place.Line)]));
                    }
                    break;
                case EntryList { Flow: Flow.RunOn } runOn:
                    steps.Add(new ParagraphStep([List(runOn)], runOn.Place.Line));
                    break;
                case EntryList below:
                    steps.Add(List(below));
                    break;
                case Section child:
                    steps.Add(Section(child, level, position + (position.Length == 0 ? "" : "_") + ++section));
                    break;
            }
        }
        return steps;
    }

    private Step Table(ValueList list, TextPart part, int line) => _asked.Within(part.When, () =>
    {
        Table table = list.Table!;
        Step step = _asked.Within(list.Where, () => new TableStep(list, Words(table.Title), table.Unit, [.. table.Columns.Select(column => Column(column, table))]));
        if (list.Empty is not null)
        {
            step = new When(new ListPresence(list, true), [step],
                _asked.Otherwise(() => list.Empty.Paragraphs.Select(paragraph => (Step)new ParagraphStep(Parts(paragraph), paragraph.Place.Line)).ToList()));
        }
        return part.When is null ? step : new When(part.When, [step], part.Else.Count == 0 ? [] : [new ParagraphStep(_asked.Otherwise(() => Words(part.Else)), line)]);
    });

    private TableColumn Column(Column column, Table table)
    {
        List<Step> heading = Words(column.Heading);
        if (table.Unit.Length == 0 && column.Unit.Length > 0)
        {
            heading.Add(new TextStep("（" + column.Unit + "）"));
        }
        return new TableColumn(heading, column.Figure, column.Wording, [.. (column.Words?.Paragraphs ?? []).SelectMany(Parts)], column.Total);
    }

    private Step Section(Section section, int level, string position) => _asked.Within(section.Head.Presence, () =>
    {
        Series marks = section.Style.HasMark ? _outline.Levels[level - 1] : Series.None;
        List<Step> body = Body(section.Body, section.Style.HasMark ? level + 1 : level, position);
        var step = new SectionStep(section, marks, level, position, Words(section.Heading), OrEmpty(section.Head, section.Body, body));
        return Present(section.Head.Presence, step);
    });

    /// <summary>What is said instead where nothing of the node's lists and sections is printed.</summary>
    private List<Step> OrEmpty(NodeHead head, IReadOnlyList<Block> blocks, List<Step> body) =>
        head.Empty is null || Block.AnyPrinted(blocks) is not { } any ? body : [new When(any, body, _asked.Otherwise(() => Body([head.Empty], 1, "")))];

    /// <summary>Words before a list; they may go with it.</summary>
    private static List<Step> With(EntryList? list, List<Step> words) => list is { TakesWordsAlong: true } ? [new When(new HasEntries(list), words, [])] : words;

    private static EntryList? ListAt(IReadOnlyList<Block> body, int index) => index < body.Count ? body[index] as EntryList : null;

    private ListStep List(EntryList list)
    {
        var step = new ListStep(list, [.. list.Entries.Select(Entry)]);
        if (list.CountVaries)
        {
            // Behind the counts of the lists inside it, on which the presence of its entries may depend.
            _counts.Add(new EntryCount(list));
        }
        return step;
    }

    private Step Entry(Entry entry) => _asked.Within(entry.Head.Presence, () =>
    {
        var body = new List<Step>();
        for (int i = 0; i < entry.Body.Count; i++)
        {
            switch (entry.Body[i])
            {
                case Text text when i > 0 && entry.Body[i - 1] is EntryList { Flow: not Flow.RunOn } list:
                    List<Step> below = [.. text.Paragraphs.SelectMany((paragraph, p) =>
                        With(p == text.Paragraphs.Count - 1 ? ListAt(entry.Body, i + 1) : null, [new ParagraphStep(Parts(paragraph), paragraph.Place.Line)]))];
                    // If nothing of the list is printed, the entry's line is still open.
                    body.AddRange(list.CountVaries ? [new When(new HasEntries(list), below, Paragraphs(text, true, ListAt(entry.Body, i + 1)))] : below);
                    break;
                case Text text:
                    if (i > 0)
                    {
                        body.Add(new SentenceEnd(text.Place.Line));
                    }
                    body.AddRange(Paragraphs(text, false, ListAt(entry.Body, i + 1)));
                    break;
                case EntryList list:
                    body.Add(List(list));
                    break;
            }
        }
        return Present(entry.Head.Presence, new EntryStep(entry, Words(entry.Heading), OrEmptyEntry(entry, body)));
    });

    private List<Step> Paragraphs(Text text, bool onNewLine, EntryList? before)
    {
        var steps = new List<Step>();
        for (int p = 0; p < text.Paragraphs.Count; p++)
        {
            List<Step> words = Parts(text.Paragraphs[p]);
            if (p > 0 || onNewLine)
            {
                words.Insert(0, new EntryBreak(text.Paragraphs[p].Place.Line));
            }
            steps.AddRange(With(p == text.Paragraphs.Count - 1 ? before : null, words));
        }
        return steps;
    }

    private List<Step> OrEmptyEntry(Entry entry, List<Step> body) => entry.Head.Empty is null || Block.AnyPrinted(entry.Body) is not { } any ? body
        : [new When(any, body, _asked.Otherwise(() => Paragraphs(entry.Head.Empty, false, null)))];

    private static Step Present(Condition? presence, Step step) => presence is null ? step : new When(presence, [step], []);

    private List<Step> Parts(Paragraph paragraph)
    {
        var steps = new List<Step>();
        foreach (TextPart part in paragraph.Parts)
        {
            if (part.When is null)
            {
                steps.AddRange(Words(part.Words));
            }
            else
            {
                steps.Add(new When(part.When, _asked.Within(part.When, () => Words(part.Words)), _asked.Otherwise(() => Words(part.Else))));
            }
        }
        return steps;
    }

    private Step Figure(FigurePiece figure) => figure.Metric.Phrase switch
    {
        ChangePhrase change => new ChangeStep(figure.Metric, change, figure.Wording),
        ComparePhrase compare => new ComparisonStep(figure.Metric, compare),
        PartsPhrase parts => new PartsStep(figure.Metric, parts),
        _ => new FigureStep(figure.Metric, figure.Wording, _asked.Misses(figure.Metric)),
    };

    /// <summary>Words that stand inside a sentence leave its marks to it.</summary>
    private static Paragraph Unclosed(Paragraph paragraph)
    {
        TextPart last = paragraph.Parts[paragraph.Parts.Count - 1];
        return paragraph with
        {
            Parts = [.. paragraph.Parts.Take(paragraph.Parts.Count - 1), last with { Words = Unclosed(last.Words), Else = Unclosed(last.Else) }],
        };
    }

    private static IReadOnlyList<Piece> Unclosed(IReadOnlyList<Piece> words)
    {
        if (words.Count == 0 || words[words.Count - 1] is not Literal last)
        {
            return words;
        }
        string value = last.Value.TrimEnd('。', '；', '，', '、', ' ', '\u3000');
        return [.. words.Take(words.Count - 1), .. value.Length > 0 ? [last with { Value = value }] : Array.Empty<Piece>()];
    }

    private List<Step> Words(IReadOnlyList<Piece> words)
    {
        var steps = new List<Step>();
        foreach (Piece piece in words)
        {
            switch (piece)
            {
                case Literal literal when steps.Count == 0 && literal.Value[0] == '，':
                    steps.Add(new Comma());
                    if (literal.Value.Length > 1)
                    {
                        steps.Add(new TextStep(literal.Value.Substring(1)));
                    }
                    break;
                case Literal literal:
                    steps.Add(new TextStep(literal.Value));
                    break;
                case FigurePiece figure:
                    steps.Add(Figure(figure));
                    break;
                case ReferencePiece reference:
                    _referenced.UnionWith(reference.Sections);
                    steps.Add(new Reference(reference, [.. reference.Sections.Select((_, level) => _outline.Levels[level])]));
                    break;
                case CountPiece count:
                    steps.Add(new ListCount(count.List, count.ChineseNumerals, _asked.Misses(count.List)));
                    break;
                case ListPiece { List: var list }:
                    Step all = list.IsRecords ? _asked.Within(list.Where, () => new RecordsStep(list, [.. list.Each!.Paragraphs.SelectMany(Parts)]))
                        : new NamesStep(list, piece is ListPiece { AndOthers: true });
                    steps.Add(list.Empty is null ? all : new When(new ListPresence(list, true), [all],
                        _asked.Otherwise(() => list.Empty.Paragraphs.SelectMany(paragraph => Parts(Unclosed(paragraph))).ToList())));
                    break;
            }
        }
        return steps;
    }
}
