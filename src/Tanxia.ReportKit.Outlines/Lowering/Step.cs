using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Lowering;

/// <summary>
/// One thing that is done to make a report. The emitter turns it into a line of C#, the performer does it with data; both
/// handle every kind, or the build breaks.
/// </summary>
internal abstract record Step
{
    public abstract void Accept(IStepVisitor visitor);
}

/// <summary>Decide: the figures of a part, if the data has the part.</summary>
internal sealed record Within(Model Model, IReadOnlyList<Step> Steps) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Within(this);
}

/// <summary>Decide: a figure that the data gives. In a record it is a field of it.</summary>
internal sealed record Given(Metric Metric) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Given(this);
}

/// <summary>Decide: a list of names that the data gives.</summary>
internal sealed record GivenNames(ValueList List) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.GivenNames(this);
}

/// <summary>Decide: a list of records that the data gives.</summary>
internal sealed record GivenRecords(ValueList List, IReadOnlyList<Step> Fields) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.GivenRecords(this);
}

/// <summary>Decide: a figure computed from others that are known by now.</summary>
/// <param name="Metric">The figure.</param>
/// <param name="IsAsked">It must be computed; otherwise only where it is printed.</param>
internal sealed record Computed(Metric Metric, bool IsAsked) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Computed(this);
}

/// <summary>Decide: a check.</summary>
internal sealed record Checked(Check Check) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Checked(this);
}

/// <summary>Decide: how many entries of a list are printed.</summary>
internal sealed record EntryCount(EntryList List) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.EntryCount(this);
}

/// <summary>Decide: the number of a section; 0 if it is not printed.</summary>
/// <param name="Section">The section.</param>
/// <param name="Presence">It is printed only if this holds; null if it always is.</param>
/// <param name="Certain">How many numbered sections before it always are.</param>
/// <param name="Varying">Each numbered section before it that may go.</param>
internal sealed record SectionNumber(Section Section, Condition? Presence, int Certain, IReadOnlyList<Condition> Varying) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.SectionNumber(this);
}

/// <summary>Compose: a line of the title, the issuer, an attachment and the like.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Words">Its words.</param>
/// <param name="End">What closes it; empty for nothing.</param>
/// <param name="Line">Its line in the outline, where it takes set words only; otherwise 0.</param>
internal sealed record FrameLine(SpanKind Kind, IReadOnlyList<Step> Words, string End, int Line = 0) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.FrameLine(this);
}

/// <summary>Compose: a section with its heading.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Marks">The series of its mark.</param>
/// <param name="Level">Its depth, from 1.</param>
/// <param name="Position">Its position among its siblings and theirs: 1_3 is the third of the first.</param>
/// <param name="Heading">The words of the heading.</param>
/// <param name="Body">What stands under it.</param>
internal sealed record SectionStep(
    Section Source, Series Marks, int Level, string Position, IReadOnlyList<Step> Heading, IReadOnlyList<Step> Body) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Section(this);
}

/// <summary>Compose: a paragraph.</summary>
internal sealed record ParagraphStep(IReadOnlyList<Step> Words, int Line) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Paragraph(this);
}

/// <summary>Compose: the words so far are a whole; others follow in the same paragraph.</summary>
internal sealed record SentenceEnd(int Line) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.SentenceEnd(this);
}

/// <summary>Compose: the next paragraph of an entry.</summary>
internal sealed record EntryBreak(int Line) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.EntryBreak(this);
}

/// <summary>Compose: a list.</summary>
internal sealed record ListStep(EntryList Source, IReadOnlyList<Step> Entries) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.List(this);
}

/// <summary>Compose: an entry of a list.</summary>
internal sealed record EntryStep(Entry Source, IReadOnlyList<Step> Heading, IReadOnlyList<Step> Body) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Entry(this);
}

/// <summary>Compose: what only the signed paper has, if it is wanted.</summary>
internal sealed record DocumentStep(bool HasSeal, IReadOnlyList<Step> Parts) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Document(this);
}

/// <summary>Compose: an annex.</summary>
internal sealed record AnnexStep(Annex Source, IReadOnlyList<Step> Title, IReadOnlyList<Step> Body) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Annex(this);
}

/// <summary>Compose: one thing or the other.</summary>
internal sealed record When(Condition Condition, IReadOnlyList<Step> Then, IReadOnlyList<Step> Else) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.When(this);
}

/// <summary>Words: literal text.</summary>
internal sealed record TextStep(string Text) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Text(this);
}

/// <summary>Words: the ， that a part brings along.</summary>
internal sealed record Comma : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Comma(this);
}

/// <summary>Words: a figure.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Wording">Its form.</param>
/// <param name="NotesZero">It counts something, and no condition asks about it: that it is 0 is worth a look.</param>
internal sealed record FigureStep(Metric Metric, Generated.Wording Wording, bool NotesZero) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Figure(this);
}

/// <summary>Words: the change of a figure, or a given rate.</summary>
internal sealed record ChangeStep(Metric Metric, ChangePhrase Phrase, Generated.Wording Wording) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Change(this);
}

/// <summary>Words: a rate against that of another period.</summary>
internal sealed record ComparisonStep(Metric Metric, ComparePhrase Phrase) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Comparison(this);
}

/// <summary>Words: the parts of a whole.</summary>
internal sealed record PartsStep(Metric Metric, PartsPhrase Phrase) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Parts(this);
}

/// <summary>Words: the names of a list.</summary>
internal sealed record NamesStep(ValueList List, bool AndOthers) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Names(this);
}

/// <summary>Words: how many there are in a list.</summary>
/// <param name="List">The list.</param>
/// <param name="ChineseNumerals">Up to ten in Chinese characters.</param>
/// <param name="NotesZero">No condition asks whether there are any.</param>
internal sealed record ListCount(Declaration List, bool ChineseNumerals, bool NotesZero) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.ListCount(this);
}

/// <summary>Words: the records of a list.</summary>
internal sealed record RecordsStep(ValueList List, IReadOnlyList<Step> Each) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Records(this);
}

/// <summary>Compose: the records of a list in a table.</summary>
/// <param name="List">The list.</param>
/// <param name="Title">The words of the title; empty for none.</param>
/// <param name="Unit">The unit of all figures; empty where they differ.</param>
/// <param name="Columns">The columns from left to right.</param>
internal sealed record TableStep(ValueList List, IReadOnlyList<Step> Title, string Unit, IReadOnlyList<TableColumn> Columns) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Table(this);
}

/// <summary>A column of a table.</summary>
/// <param name="Heading">The words of its heading.</param>
/// <param name="Figure">The figure of each record; null for words.</param>
/// <param name="Wording">How a date is said.</param>
/// <param name="Words">The words about each record.</param>
/// <param name="Total">What stands in the row of totals; null for nothing.</param>
internal sealed record TableColumn(IReadOnlyList<Step> Heading, Metric? Figure, Generated.Wording Wording, IReadOnlyList<Step> Words, Expression? Total)
{
    /// <summary>The heading, if nothing in it depends on data.</summary>
    public string? FixedHeading => Heading.All(step => step is TextStep) ? string.Concat(Heading.Select(step => ((TextStep)step).Text)) : null;
}

/// <summary>Words: the place of a section by its numbers, 第二部分（一）.</summary>
/// <param name="Piece">The reference.</param>
/// <param name="Marks">The series of each level.</param>
internal sealed record Reference(ReferencePiece Piece, IReadOnlyList<Series> Marks) : Step
{
    public override void Accept(IStepVisitor visitor) => visitor.Reference(this);
}
