using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;
using Tanxia.ReportKit.Outlines.Rendering;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>
/// Changes one value of a report at a time. Either a check that names it fails, or the text changes; and outside of what
/// conditions choose, only where that figure and those computed from it stand.
/// </summary>
internal sealed class LiveFigures
{
    private readonly string _file;
    private readonly Lowered _lowered;
    private readonly string _data;
    private readonly BothBackEnds _both;
    private readonly RenderedReport _original;

    public LiveFigures(string file, string outline, string data)
    {
        _file = file;
        _data = data;
        _lowered = Lowerer.Lower(OutlineReader.Read(file, outline, out _)!);
        _both = new BothBackEnds((file, outline));
        _original = _both.Render(file, _lowered, Values()).Render();
    }

    public IEnumerable<Declaration> Given => _lowered.Outline.Models.SelectMany(model => model.Metrics.Where(metric => metric.IsGiven)
        .Concat<Declaration>(model.Lists).Concat(model.Lists.SelectMany(list => list.Fields)));

    /// <summary>Those that the text or a choice shows; where much is missing some stand behind conditions that do not hold.</summary>
    public IEnumerable<Declaration> Shown => Given.Where(declaration =>
        Values()[declaration.Model]?[declaration is Metric { List: { } list } ? list : declaration] is not (null or System.Collections.ICollection { Count: 0 })
        && (IsInCondition(declaration) || Dependent(declaration).Any(d => _original.Spans.Any(span => span.Figure?.Path == d.Path))));

    public IEnumerable<Model> Optional => _lowered.Outline.Models.Where(model => model.IsOptional && Values()[model] is not null);

    /// <summary>Changes a figure until something must be seen of it.</summary>
    public void Change(Declaration declaration)
    {
        if (Values()[declaration.Model] is null)
        {
            return;
        }
        for (int attempt = 0; attempt < 6; attempt++)
        {
            ReportData values = Values();
            if (!Alter(values, declaration, attempt))
            {
                continue;
            }
            Report report = _both.Render(_file, _lowered, values);
            IReadOnlyList<ReportMessage> messages = [.. report.Check().Where(message => message.Severity == Severity.Error)];
            if (messages.Any(message => message.Id == "RK1101" && Dependent(declaration).Any(d => message.Text(MessageLanguage.Chinese).Contains(d.Key, StringComparison.Ordinal))))
            {
                return;
            }
            if (messages.Count > 0)
            {
                // Out of bounds: try another value.
                continue;
            }
            RenderedReport changed = report.Render();
            if (changed.Text == _original.Text)
            {
                continue;
            }
            if (!IsInCondition(declaration))
            {
                HashSet<string> paths = [.. Dependent(declaration).Select(d => d.Path)];
                Assert.Equal(Without(_original, paths), Without(changed, paths));
            }
            return;
        }
        Assert.Fail($"“{declaration.Path}” was changed, and neither a check nor the text showed it");
    }

    /// <summary>Leaves an optional node out.</summary>
    public string LeaveOut(Model model)
    {
        var values = new ReportData();
        ReportData all = Values();
        foreach (Model kept in _lowered.Outline.Models.Where(kept => all[kept] is not null && !kept.AndOuter().Contains(model)))
        {
            values.Add(kept, all[kept]!);
        }
        string text = _both.Render(_file, _lowered, values).ToText();
        Assert.NotEqual(_original.Text, text);
        return text;
    }

    private ReportData Values() => DataReader.Read(_lowered.Outline, "data.yaml", _data);

    private static bool Alter(ReportData values, Declaration declaration, int attempt)
    {
        ModelData model = values[declaration.Model]!;
        if (declaration is Metric { List: { } list } field)
        {
            model = ((List<ModelData?>)model[list]!)[0]!;
            declaration = field;
        }
        object? old = model[declaration];
        switch (old)
        {
            case null:
                model[declaration] = ((Metric)declaration).Type switch { MetricType.Count => 7L, MetricType.Text => "新添的", _ => (object)7.5m };
                break;
            case long number:
                model[declaration] = (attempt switch { 0 => number * 2 + 137, 1 => number + 1, 2 => number - 1, 3 => number / 2, 4 => 0, _ => 1 });
                break;
            case decimal amount:
                model[declaration] = (attempt switch { 0 => amount * 2 + 130.3m, 1 => amount + 1, 2 => amount - 1, 3 => amount / 2, 4 => 0, _ => 0.5m });
                break;
            case DateTime date:
                model[declaration] = date.AddDays(32);
                break;
            case int number:
                model[declaration] = ((Metric)declaration).Type == MetricType.Month ? number % 12 + 1 : number + 1 + attempt;
                break;
            case string text:
                model[declaration] = text + "新";
                break;
            case List<string> names:
                names.Add("新添的");
                break;
            case List<ModelData?> records:
                records.Add(records[0]);
                break;
        }
        return model[declaration] is not IComparable value || !value.Equals(old);
    }

    private IEnumerable<Declaration> Dependent(Declaration declaration)
    {
        var found = new HashSet<Declaration> { declaration };
        if (declaration is Metric { List: { } list })
        {
            found.Add(list);
        }
        Metric[] computed = [.. _lowered.Outline.Models.SelectMany(model => model.Metrics).Where(metric => !metric.IsGiven)];
        while (computed.Any(metric => !found.Contains(metric) && metric.Needs.Any(found.Contains) && found.Add(metric)))
        {
        }
        return found;
    }

    private bool IsInCondition(Declaration declaration)
    {
        HashSet<Declaration> dependent = [.. Dependent(declaration)];
        return Conditions(_lowered.Compose).Any(condition => Named(condition).Any(dependent.Contains));
    }

    private static IEnumerable<Condition> Conditions(IReadOnlyList<Step> steps) => steps.SelectMany(step => step switch
    {
        When choice => Conditions(choice.Then).Concat(Conditions(choice.Else)).Append(choice.Condition),
        SectionStep section => Conditions(section.Heading).Concat(Conditions(section.Body)),
        ParagraphStep paragraph => Conditions(paragraph.Words),
        ListStep list => Conditions(list.Entries),
        EntryStep entry => Conditions(entry.Heading).Concat(Conditions(entry.Body)),
        RecordsStep records => Conditions(records.Each),
        TableStep table => Conditions([.. table.Columns.SelectMany(column => column.Words)]),
        _ => Enumerable.Empty<Condition>(),
    });

    private static IEnumerable<Declaration> Named(Condition condition) => condition switch
    {
        Comparison comparison => comparison.Metrics,
        AndCondition and => Named(and.Left).Concat(Named(and.Right)),
        OrCondition or => Named(or.Left).Concat(Named(or.Right)),
        FigurePresence presence => [presence.Metric],
        PhrasePresence presence => Named(presence.Holds).Append(presence.Metric),
        ListPresence presence => [presence.List],
        _ => [],
    };

    /// <summary>The text with a sign in place of these figures; a figure inside another, such as a part of a whole, goes with it.</summary>
    private static string Without(RenderedReport report, HashSet<string> paths)
    {
        var text = new System.Text.StringBuilder();
        int end = 0;
        foreach (ReportSpan span in report.Spans.Where(span => span.Kind is SpanKind.Figure or SpanKind.Table && paths.Contains(span.Figure!.Path)).OrderBy(span => span.Start).ThenByDescending(span => span.Length))
        {
            if (span.Start >= end)
            {
                text.Append(report.Text, end, span.Start - end).Append('□');
                end = span.Start + span.Length;
            }
        }
        return text.Append(report.Text, end, report.Text.Length - end).ToString();
    }
}
