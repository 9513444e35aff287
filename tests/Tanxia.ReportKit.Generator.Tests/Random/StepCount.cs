using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Counts what occurs: every kind of step, mark, flow, separator and whatever else outlines can say.</summary>
internal sealed class StepCount : IStepVisitor
{
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>Everything that must occur, and how often it did.</summary>
    public IEnumerable<(string What, int Count)> Counts => Wanted().Select(what => (what, _counts.GetValueOrDefault(what)));

    public void Add(Lowered lowered)
    {
        All(lowered.Decide);
        All(lowered.Compose);
        foreach (Metric metric in lowered.Outline.Models.SelectMany(model => model.Metrics.Concat(model.Lists.SelectMany(list => list.Fields))))
        {
            Add(metric.Type);
            Add(metric.Approximation);
            Add(metric.Scale);
        }
    }

    /// <summary>A key of the language, in either of its languages.</summary>
    public void AddKey(string word)
    {
        foreach (Key key in Keys.All.Where(key => key.English == word || key.Chinese == word))
        {
            Add("key " + key.English);
        }
    }

    private static IEnumerable<string> Wanted() => typeof(IStepVisitor).GetMethods().Select(method => "step " + method.Name)
        .Concat(Enum.GetValues<Series>().Where(series => series != Series.Chinese).Select(Name)).Concat(Enum.GetValues<Series>().Where(IsOfHeadings).Select(series => "heading " + series))
        .Concat(Enum.GetValues<Flow>().Select(Name))
        .Concat(["separator 。", "separator ；", "end 。", "end ：", "join 、", "join ；", "join ，", "join 。", "nested list", "list of one", "last word", "filtered records",
            "unit above", "units in headings", "totals", "column of words", "column of a field", "computed column", "computed total"])
        .Concat(Enum.GetValues<MetricType>().Select(Name)).Concat(Enum.GetValues<Approximation>().Select(Name)).Concat(Enum.GetValues<Scale>().Select(Name))
        .Concat(Enum.GetValues<Wording>().Select(Name))
        .Concat(Enumerable.Range(1, 4).Select(level => "level " + level))
        .Concat(["Comparison", "AndCondition", "OrCondition", "FigurePresence", "ListPresence", "ModelPresence", "HasEntries"])
        .Concat(Enum.GetValues<SpanKind>().Where(kind => kind is > SpanKind.DraftLine and <= SpanKind.Signature or >= SpanKind.Secrecy and < SpanKind.Table).Select(kind => "line " + kind))
        .Concat(Keys.All.Select(key => "key " + key.English));

    private static string Name<T>(T value)
        where T : struct, Enum => typeof(T).Name + " " + value;

    private static bool IsOfHeadings(Series series) => series is Series.None or >= Series.Chinese and <= Series.Circled;

    private void Add<T>(T value)
        where T : struct, Enum => Add(Name(value));

    private void Add(string what) => _counts[what] = _counts.GetValueOrDefault(what) + 1;

    private void All(IReadOnlyList<Step> steps)
    {
        foreach (Step step in steps)
        {
            step.Accept(this);
        }
    }

    private void Asks(Condition? condition)
    {
        if (condition is null)
        {
            return;
        }
        Add(condition.GetType().Name);
        Asks((condition as AndCondition)?.Left ?? (condition as OrCondition)?.Left);
        Asks((condition as AndCondition)?.Right ?? (condition as OrCondition)?.Right);
    }

    public void Within(Within step)
    {
        Add("step Within");
        All(step.Steps);
    }

    public void Given(Given step) => Add("step Given");

    public void GivenNames(GivenNames step)
    {
        Add("step GivenNames");
        Add(step.List.Last.Length > 0 ? "last word" : "");
    }

    public void GivenRecords(GivenRecords step)
    {
        Add("step GivenRecords");
        Add("join " + step.List.Join);
        Add(step.List.Where is null ? "" : "filtered records");
        All(step.Fields);
    }

    public void Computed(Computed step) => Add("step Computed");

    public void Checked(Checked step) => Add("step Checked");

    public void EntryCount(EntryCount step) => Add("step EntryCount");

    public void SectionNumber(SectionNumber step) => Add("step SectionNumber");

    public void FrameLine(FrameLine step)
    {
        Add("step FrameLine");
        Add("line " + step.Kind);
        All(step.Words);
    }

    public void Section(SectionStep step)
    {
        Add("step Section");
        Add("heading " + step.Marks);
        Add("level " + step.Level);
        All(step.Heading);
        All(step.Body);
    }

    public void Paragraph(ParagraphStep step)
    {
        Add("step Paragraph");
        All(step.Words);
    }

    public void SentenceEnd(SentenceEnd step) => Add("step SentenceEnd");

    public void EntryBreak(EntryBreak step) => Add("step EntryBreak");

    public void List(ListStep step)
    {
        Add("step List");
        Add(step.Source.Marks);
        Add(step.Source.Flow!.Value);
        Add("separator " + step.Source.Separator);
        Add(step.Source.Entries.Count == 1 ? "list of one" : "");
        Add(step.Source.Entries.SelectMany(entry => entry.Body).OfType<EntryList>().Any() ? "nested list" : "");
        All(step.Entries);
    }

    public void Entry(EntryStep step)
    {
        Add("step Entry");
        Add("end " + step.Source.End);
        All(step.Heading);
        All(step.Body);
    }

    public void Document(DocumentStep step)
    {
        Add("step Document");
        All(step.Parts);
    }

    public void Annex(AnnexStep step)
    {
        Add("step Annex");
        All(step.Title);
        All(step.Body);
    }

    public void When(When step)
    {
        Add("step When");
        Asks(step.Condition);
        All(step.Then);
        All(step.Else);
    }

    public void Text(TextStep step) => Add("step Text");

    public void Comma(Comma step) => Add("step Comma");

    public void Figure(FigureStep step)
    {
        Add("step Figure");
        Add(step.Wording);
    }

    public void Change(ChangeStep step)
    {
        Add("step Change");
        Add(step.Wording);
    }

    public void Comparison(ComparisonStep step) => Add("step Comparison");

    public void Parts(PartsStep step) => Add("step Parts");

    public void Names(NamesStep step) => Add("step Names");

    public void ListCount(ListCount step) => Add("step ListCount");

    public void Records(RecordsStep step)
    {
        Add("step Records");
        All(step.Each);
    }

    public void Table(TableStep step)
    {
        Add("step Table");
        Add(step.Unit.Length > 0 ? "unit above" : "units in headings");
        Add(step.Columns.Any(column => column.Total is not null) ? "totals" : "");
        foreach (TableColumn column in step.Columns)
        {
            Add(column.Figure is null ? "column of words" : column.Figure.IsGiven ? "column of a field" : "computed column");
            Add(column.Total is not (null or RecordsSum) ? "computed total" : "");
            All(column.Heading);
            All(column.Words);
        }
        All(step.Title);
    }

    public void Reference(Reference step) => Add("step Reference");
}
