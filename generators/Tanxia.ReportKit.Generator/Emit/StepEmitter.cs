using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Generator.Emit;

/// <summary>A step becomes a line of C#.</summary>
internal sealed class StepEmitter(CodeWriter code, Identifiers identifiers) : IStepVisitor
{
    private readonly ExpressionEmitter _expressions = new(identifiers);
    private readonly PartVariables _variables = new(code, identifiers);
    private string _owner = "report";
    private bool _deciding;

    /// <summary>Sections met while a body was written; each gets a method of its own.</summary>
    public Queue<SectionStep> Sections { get; } = [];

    /// <summary>What only the signed paper has, if it was met; it gets a method too.</summary>
    public DocumentStep? SignedPaper { get; private set; }

    /// <summary>The series of marks, the lines of the frame and the flows that occur.</summary>
    public SortedSet<string> Marks { get; } = new(StringComparer.Ordinal);

    /// <summary>Sections whose numbers are said somewhere.</summary>
    public List<Section> Numbers { get; } = [];

    public SortedSet<string> Lines { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Flows { get; } = new(StringComparer.Ordinal);

    public void Decide(IReadOnlyList<Step> steps)
    {
        _deciding = true;
        All(steps);
        _deciding = false;
    }

    /// <summary>What stands outside of sections.</summary>
    public void Compose(IReadOnlyList<Step> steps, Model report)
    {
        _variables.Declare(steps, report);
        All(steps);
    }

    public void All(IReadOnlyList<Step> steps)
    {
        foreach (Step step in steps)
        {
            step.Accept(this);
        }
    }

    public void Within(Within step)
    {
        string outer = _owner, type = Identifiers.TypePath(step.Model), part = identifiers.Of(step.Model);
        string path = _owner + "." + CSharpName.Escape(step.Model.Name);
        code.Open(step.Model.IsOptional ? "if (" + path + " is " + type + " " + part + ")"
            : "if ((" + path + " ?? w.MissingPart(" + CodeWriter.Quote(step.Model.Path) + ", " + step.Model.Place.Line + ", " + type + ".Blank)) is " + type + " " + part + ")");
        _owner = part;
        All(step.Steps);
        _owner = outer;
        code.Close();
    }

    public void Given(Given step)
    {
        Metric metric = step.Metric;
        string arguments = "(" + (metric.List is null ? _owner : "record") + "." + Identifiers.Given(metric) + ", " + Figure(metric) + ");";
        code.Line(metric.IsInExpression && metric.IsNumber && metric.List is null
            ? "d." + identifiers.Of(metric) + " = w.Given" + arguments
            : "w.Look" + arguments);
    }

    public void GivenNames(GivenNames step) =>
        code.Line("w.Look(" + _owner + "." + Identifiers.Given(step.List) + ", " + Figure(step.List) + ");");

    public void GivenRecords(GivenRecords step)
    {
        string list = _owner + "." + Identifiers.Property(step.List), type = Identifiers.TypePath(step.List);
        List<Metric> summed = [.. step.List.Fields.Where(field => field.IsSummed)];
        foreach (Metric field in summed)
        {
            code.Line("d." + identifiers.Of(field) + " = 0m;");
        }
        code.Open("for (int i = 0, count = w.LookAtRecords(" + _owner + "." + Identifiers.Given(step.List) + ", " + Figure(step.List) + "); i < count; i++)");
        code.Line("w.LookAtRecord(i, " + Figure(step.List) + ");");
        code.Open("if ((" + list + "[i] ?? w.MissingRecord(" + Figure(step.List) + ", " + type + ".Blank)) is " + type + " record)");
        All(step.Fields);
        if (step.List.Where is not null)
        {
            code.Open("if (" + _expressions.Print(step.List.Where) + ")");
            code.Line("d." + identifiers.Of(step.List) + "++;");
        }
        foreach (Metric field in summed)
        {
            code.Line("d." + identifiers.Of(field) + " += " + _expressions.Value(field) + ";");
        }
        if (step.List.Where is not null)
        {
            code.Close();
        }
        code.Close();
        code.Close();
        code.Line("w.EndLookAtRecords();");
    }

    public void Computed(Computed step) =>
        code.Line("d." + identifiers.Of(step.Metric) + " = w." + (step.IsAsked ? "Computed(" : "ComputedToPrint(") + _expressions.Print(step.Metric.Value!) + ", " + Figure(step.Metric) + ");");

    public void Checked(Checked step)
    {
        Comparison comparison = step.Check.Comparison;
        string values = string.Concat(comparison.Metrics.Select(metric => ", d." + identifiers.Of(metric)));
        code.Open("if (w.Fails(" + _expressions.Print(comparison) + "))");
        code.Line("w.Contradiction(Check." + identifiers.Of(step.Check) + ", " + _expressions.Print(comparison.Left) + ", " + _expressions.Print(comparison.Right) + values + ");");
        code.Close();
        if (step.Check.Printed is { } printed)
        {
            string figures = string.Concat(printed.Metrics.Select(metric => ", " + _expressions.Print(new PrintedOperand(metric))));
            code.Open("else if (w.Fails(" + _expressions.Print(printed) + "))");
            code.Line("w.RoundedApart(Check." + identifiers.Of(step.Check) + figures + ");");
            code.Close();
        }
    }

    public void EntryCount(EntryCount step)
    {
        int certain = step.List.Entries.Count(entry => entry.Head.Presence is null);
        IEnumerable<string> varying = step.List.Entries.Where(entry => entry.Head.Presence is not null)
            .Select(entry => "(" + _expressions.Print(entry.Head.Presence!, deciding: true) + " ? 1 : 0)");
        code.Line("d." + identifiers.Of(step.List) + " = " + string.Join(" + ", varying.Prepend(certain.ToString())) + ";");
    }

    public void SectionNumber(SectionNumber step)
    {
        IEnumerable<string> varying = step.Varying.Select(condition => "(" + _expressions.Print(condition, deciding: true) + " ? 1 : 0)");
        string number = string.Join(" + ", varying.Prepend((1 + step.Certain).ToString()));
        string value = step.Presence is null ? number : "(" + _expressions.Print(step.Presence, deciding: true) + ") ? " + number + " : 0";
        Numbers.Add(step.Section);
        code.Line("d." + identifiers.Of(step.Section) + " = " + value + ";");
    }

    public void FrameLine(FrameLine step)
    {
        Lines.Add(step.Kind.ToString());
        code.Line("w.BeginFrameLine(" + step.Kind + ");");
        All(step.Words);
        code.Line(step.Line > 0 ? "w.EndSetWords(" + step.Kind + ", " + step.Line + ");" : "w.EndFrameLine(" + CodeWriter.Quote(step.End) + ");");
    }

    public void Section(SectionStep step)
    {
        Sections.Enqueue(step);
        code.Line("Section" + step.Position + "(report, w, in d);");
    }

    /// <summary>What the method of a section says.</summary>
    public void Body(SectionStep step)
    {
        _variables.Declare(step.Heading.Concat(step.Body), step.Source.Head.Model);
        Marks.Add(step.Marks.ToString());
        HeadingStyle style = step.Source.Style;
        string kind = style.IsRunIn ? "RunInHeading(" : "Heading(";
        code.Line("w.Begin" + kind + step.Marks + ", " + step.Level + ");");
        All(step.Heading);
        code.Line("w.End" + kind + CodeWriter.Quote(style.Close) + ");");
        All(step.Body);
        code.Line("w.EndSection(" + (step.Source.Body.Count > 0 ? step.Source.Place.Line.ToString() : "") + ");");
    }

    public void Paragraph(ParagraphStep step)
    {
        code.Line("w.BeginParagraph();");
        All(step.Words);
        code.Line("w.EndParagraph(" + step.Line + ");");
    }

    public void SentenceEnd(SentenceEnd step) => code.Line("w.EndSentence(" + step.Line + ");");

    public void EntryBreak(EntryBreak step) => code.Line("w.BreakEntry(" + step.Line + ");");

    public void List(ListStep step)
    {
        EntryList list = step.Source;
        string flow = list.Flow!.Value.ToString();
        Marks.Add(list.Marks.ToString());
        Flows.Add(flow);
        string count = list.CountVaries ? "d." + identifiers.Of(list) : list.Entries.Count.ToString();
        code.Line("w.BeginList(" + list.Marks + ", '" + list.Separator + "', " + flow + ", " + count + ", " + list.Place.Line + ");");
        All(step.Entries);
        code.Line("w.EndList();");
    }

    public void Entry(EntryStep step)
    {
        code.Line("w.BeginEntry();");
        if (step.Heading.Count > 0)
        {
            code.Line("w.BeginEntryHeading();");
            All(step.Heading);
            code.Line("w.EndEntryHeading('" + step.Source.End + "');");
        }
        All(step.Body);
        code.Line("w.EndEntry(" + step.Source.Place.Line + ");");
    }

    public void Document(DocumentStep step)
    {
        SignedPaper = step;
        code.Open("if (w.BeginDocument(" + (step.HasSeal ? "true" : "false") + "))");
        code.Line("Document(report, w, in d);");
        code.Close();
    }

    public void Annex(AnnexStep step)
    {
        code.Line("w.BeginAnnex(" + step.Source.Number + ");");
        All(step.Title);
        All(step.Body);
        code.Line("w.EndAnnex(" + step.Source.Place.Line + ");");
    }

    public void When(When step)
    {
        if (step.Else.Count == 0 && PartAsked(step.Condition, out Condition rest) is { } part)
        {
            // The compiler sees through a test of null only where it stands alone: beside a comparison it is one of our operators.
            When(new When(part, [new When(rest, step.Then, [])], []));
            return;
        }
        if (step.Then.Count > 0)
        {
            code.Open("if (" + _expressions.Print(step.Condition, _deciding) + ")");
            List<Model> asked = [.. Asked(step.Condition).Where(identifiers.Asked.Add)];
            All(step.Then);
            identifiers.Asked.ExceptWith(asked);
            code.Close();
            if (step.Else.Count == 0)
            {
                return;
            }
            code.Open("else");
        }
        else
        {
            // A condition that does not hold and one that is not known both take the other words.
            code.Open("if (" + _expressions.Print(step.Condition, _deciding) + ") { } else");
        }
        All(step.Else);
        code.Close();
    }

    /// <summary>The presence of a part that a condition asks for before it asks anything else.</summary>
    private static ModelPresence? PartAsked(Condition condition, out Condition rest)
    {
        switch (condition)
        {
            case AndCondition { Left: ModelPresence part, Right: var right }:
                rest = right;
                return part;
            case AndCondition { Left: var left, Right: var right } when PartAsked(left, out Condition inner) is { } first:
                rest = new AndCondition(inner, right);
                return first;
            default:
                rest = condition;
                return null;
        }
    }

    private static IEnumerable<Model> Asked(Condition condition) => condition switch
    {
        AndCondition and => Asked(and.Left).Concat(Asked(and.Right)),
        ModelPresence { IsPresent: true, Model: { HasFigures: true } part } => [part],
        _ => [],
    };

    public void Text(TextStep step) => code.Line("w.Text(" + CodeWriter.Quote(step.Text) + ");");

    public void Comma(Comma step) => code.Line("w.Comma();");

    public void Figure(FigureStep step)
    {
        Metric metric = step.Metric;
        string value = metric.Value is not null ? "d." + identifiers.Of(metric)
            : metric.List is not null ? "record." + Identifiers.Property(metric)
            : identifiers.Path(metric.Model) + "." + Identifiers.Property(metric);
        code.Line((step.NotesZero ? "w.Count(" : "w.Figure(") + value + ", " + Figure(metric) + Worded(step.Wording) + ");");
    }

    public void Change(ChangeStep step) => code.Line(step.Phrase.Now is null
        ? "w.Rate(" + _expressions.Value(step.Metric) + ", " + Figure(step.Metric) + Worded(step.Wording) + ");"
        : "w.Change(" + _expressions.Value(step.Phrase.Now) + ", " + _expressions.Value(step.Phrase.Before!) + ", " + Figure(step.Metric) + ", " + Figure(step.Phrase.Now) + Worded(step.Wording) + ");");

    private static string Worded(Wording wording) => wording == Wording.Usual ? "" : ", global::Tanxia.ReportKit.Generated.Wording." + wording;

    public void Comparison(ComparisonStep step) =>
        code.Line("w.Comparison(" + _expressions.Value(step.Phrase.Rate) + ", " + _expressions.Value(step.Phrase.With) + ", " + Figure(step.Metric) + ");");

    public void Parts(PartsStep step)
    {
        code.Line("w.BeginParts(" + Figure(step.Metric) + ");");
        foreach (Metric part in step.Phrase.Parts)
        {
            code.Line("w.Part(" + _expressions.Value(part) + ", " + Figure(part) + ", " + (step.Phrase.SkipsZero ? "true" : "false") + ");");
        }
        code.Line("w.EndParts();");
    }

    public void Names(NamesStep step) => code.Line(step.AndOthers
        ? "w.NamesAndOthers(" + Access(step.List) + ", " + Figure(step.List) + ", " + step.List.Show + ");"
        : "w.Names(" + Access(step.List) + ", " + Figure(step.List) + ", " + CodeWriter.Quote(step.List.Last) + ");");

    public void ListCount(ListCount step)
    {
        string form = !step.NotesZero ? ", " + (step.ChineseNumerals ? "true" : "false")
            : step.ChineseNumerals ? ", global::Tanxia.ReportKit.Generated.Wording.Chinese" : "";
        code.Line("w.Count(" + _expressions.Count(step.List) + ", " + Figure(step.List) + form + ");");
    }

    public void Records(RecordsStep step)
    {
        string list = Access(step.List);
        code.Line("w.BeginRecords(" + _expressions.Count(step.List) + ", " + Figure(step.List) + ", '" + step.List.Join + "');");
        code.Open("for (int i = 0; i < " + list + ".Count; i++)");
        code.Line("var record = " + list + "[i] ?? " + Identifiers.TypePath(step.List) + ".Blank();");
        if (step.List.Where is not null)
        {
            code.Open("if (" + _expressions.Print(step.List.Where) + ")");
        }
        code.Line("w.BeginRecord(i);");
        All(step.Each);
        code.Line("w.EndRecord();");
        if (step.List.Where is not null)
        {
            code.Close();
        }
        code.Close();
        code.Line("w.EndRecords();");
    }

    public void Reference(Reference step)
    {
        for (int i = 0; i < step.Marks.Count; i++)
        {
            Marks.Add(step.Marks[i].ToString());
            code.Line("w.Reference(" + i + ", " + step.Marks[i] + ", d." + identifiers.Of(step.Piece.Sections[i]) + ", " + CodeWriter.Quote(step.Piece.Id) + ", " + step.Piece.Place.Line + ");");
        }
    }

    private string Figure(Declaration declaration) => "Figure." + identifiers.Of(declaration);

    private string Access(ValueList list) => identifiers.Path(list.Model) + "." + Identifiers.Property(list);
}
