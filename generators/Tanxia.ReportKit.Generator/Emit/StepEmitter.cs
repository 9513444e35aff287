using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Generator.Emit;

/// <summary>A step becomes a line of C#.</summary>
internal sealed partial class StepEmitter(CodeWriter code, Identifiers identifiers) : IStepVisitor
{
    private readonly ExpressionEmitter _expressions = new(identifiers);
    private readonly PartVariables _variables = new(code, identifiers);
    private string _owner = "report";
    private bool _deciding;

    /// <summary>Sections met while a body was written; each gets a method of its own.</summary>
    public Queue<SectionStep> Sections { get; } = [];

    /// <summary>What only the signed paper has, if it was met; it gets a method too.</summary>
    public DocumentStep? SignedPaper { get; private set; }

    /// <summary>Sections whose numbers are said somewhere.</summary>
    public List<Section> Numbers { get; } = [];

    /// <summary>The series of marks, the lines of the frame and the flows that occur.</summary>
    public SortedSet<string> Marks { get; } = new(StringComparer.Ordinal);

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
}
