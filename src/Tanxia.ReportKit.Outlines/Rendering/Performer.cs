using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Outlines.Rendering;

/// <summary>A step is done with data, no C# needed. It makes the same calls as the emitted code, therefore the same text.</summary>
internal sealed partial class Performer(ReportData data, ReportWriter w, Declarations declarations) : IStepVisitor
{
    private readonly Facts _facts = new(data, w, declarations);

    public void All(IReadOnlyList<Step> steps)
    {
        foreach (Step step in steps)
        {
            step.Accept(this);
        }
    }

    public void FrameLine(FrameLine step)
    {
        w.BeginFrameLine(step.Kind);
        All(step.Words);
        if (step.Line > 0)
        {
            w.EndSetWords(step.Kind, step.Line);
        }
        else
        {
            w.EndFrameLine(step.End);
        }
    }

    public void Section(SectionStep step)
    {
        HeadingStyle style = step.Source.Style;
        if (style.IsRunIn)
        {
            w.BeginRunInHeading(step.Marks, step.Level);
            All(step.Heading);
            w.EndRunInHeading(style.Close);
        }
        else
        {
            w.BeginHeading(step.Marks, step.Level);
            All(step.Heading);
            w.EndHeading(style.Close);
        }
        All(step.Body);
        if (step.Source.Body.Count > 0)
        {
            w.EndSection(step.Source.Place.Line);
        }
        else
        {
            w.EndSection();
        }
    }

    public void Paragraph(ParagraphStep step)
    {
        w.BeginParagraph();
        All(step.Words);
        w.EndParagraph(step.Line);
    }

    public void SentenceEnd(SentenceEnd step) => w.EndSentence(step.Line);

    public void EntryBreak(EntryBreak step) => w.BreakEntry(step.Line);

    public void List(ListStep step)
    {
        EntryList list = step.Source;
        w.BeginList(list.Marks, list.Separator, list.Flow!.Value, list.CountVaries ? _facts.EntryCounts[list] : list.Entries.Count, list.Place.Line);
        All(step.Entries);
        w.EndList();
    }

    public void Entry(EntryStep step)
    {
        w.BeginEntry();
        if (step.Heading.Count > 0)
        {
            w.BeginEntryHeading();
            All(step.Heading);
            w.EndEntryHeading(step.Source.End);
        }
        All(step.Body);
        w.EndEntry(step.Source.Place.Line);
    }

    public void Document(DocumentStep step)
    {
        if (w.BeginDocument(step.HasSeal))
        {
            All(step.Parts);
        }
    }

    public void Annex(AnnexStep step)
    {
        w.BeginAnnex(step.Source.Number);
        All(step.Title);
        All(step.Body);
        w.EndAnnex(step.Source.Place.Line);
    }

    public void When(When step) => All(_facts.Holds(step.Condition) ? step.Then : step.Else);
}
