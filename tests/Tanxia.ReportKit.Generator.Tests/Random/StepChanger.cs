using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>A copy of what is performed, with a mistake planted: every step, wherever it stands, passes through one function.</summary>
internal sealed class StepChanger(Func<Step, IEnumerable<Step>> change)
{
    public Lowered Change(Lowered lowered) => lowered with { Decide = All(lowered.Decide), Compose = All(lowered.Compose) };

    private IReadOnlyList<Step> All(IReadOnlyList<Step> steps) => [.. steps.Select(Inside).SelectMany(change)];

    private Step Inside(Step step) => step switch
    {
        Within within => within with { Steps = All(within.Steps) },
        GivenRecords given => given with { Fields = All(given.Fields) },
        FrameLine line => line with { Words = All(line.Words) },
        SectionStep section => section with { Heading = All(section.Heading), Body = All(section.Body) },
        ParagraphStep paragraph => paragraph with { Words = All(paragraph.Words) },
        ListStep list => list with { Entries = All(list.Entries) },
        EntryStep entry => entry with { Heading = All(entry.Heading), Body = All(entry.Body) },
        DocumentStep document => document with { Parts = All(document.Parts) },
        AnnexStep annex => annex with { Title = All(annex.Title), Body = All(annex.Body) },
        When choice => choice with { Then = All(choice.Then), Else = All(choice.Else) },
        TableStep table => table with { Title = All(table.Title), Columns = [.. table.Columns.Select(column => column with { Heading = All(column.Heading), Words = All(column.Words) })] },
        RecordsStep records => records with { Each = All(records.Each) },
        _ => step,
    };
}
