namespace Tanxia.ReportKit.Outlines.Lowering;

/// <summary>Does every kind of step. There is no default: a new kind must be handled by both back ends.</summary>
internal interface IStepVisitor
{
    void Within(Within step);

    void Given(Given step);

    void GivenNames(GivenNames step);

    void GivenRecords(GivenRecords step);

    void Computed(Computed step);

    void Checked(Checked step);

    void EntryCount(EntryCount step);

    void SectionNumber(SectionNumber step);

    void FrameLine(FrameLine step);

    void Section(SectionStep step);

    void Paragraph(ParagraphStep step);

    void SentenceEnd(SentenceEnd step);

    void EntryBreak(EntryBreak step);

    void List(ListStep step);

    void Entry(EntryStep step);

    void Document(DocumentStep step);

    void Annex(AnnexStep step);

    void When(When step);

    void Text(TextStep step);

    void Comma(Comma step);

    void Figure(FigureStep step);

    void Change(ChangeStep step);

    void Comparison(ComparisonStep step);

    void Parts(PartsStep step);

    void Names(NamesStep step);

    void ListCount(ListCount step);

    void Records(RecordsStep step);

    void Table(TableStep step);

    void Reference(Reference step);
}
