using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Mistakes that a performer could make.</summary>
internal static class Plants
{
    public static readonly IReadOnlyDictionary<string, Func<Step, IEnumerable<Step>>> All = new Dictionary<string, Func<Step, IEnumerable<Step>>>
    {
        ["the ， of a part is lost"] = step => step is Comma ? [] : [step],
        ["the ， of a part is text"] = step => step is Comma ? [new TextStep("，")] : [step],
        ["the separator is the other one"] = step => step is ListStep list ? [list with { Source = Copy(list.Source, separator: list.Source.Separator == '；' ? '。' : '；') }] : [step],
        ["一要 is 一是"] = step => step is ListStep { Source.Marks: Series.FirstMust } list ? [list with { Source = Copy(list.Source, marks: Series.FirstIs) }] : [step],
        ["a list of paragraphs is one"] = step => step is ListStep { Source.Flow: Flow.Paragraphs } list ? [list with { Source = Copy(list.Source, flow: Flow.Paragraph) }] : [step],
        ["a sentence inside an entry is not closed"] = step => step is SentenceEnd ? [] : [step],
        ["the paragraphs of an entry are one"] = step => step is EntryBreak ? [] : [step],
        ["the other words are forgotten"] = step => step is When { Then.Count: > 0, Else.Count: > 0 } choice ? [choice with { Else = [] }] : [step],
        ["> is >="] = step => step is When { Condition: Comparison { Operator: ">" } comparison } choice ? [choice with { Condition = comparison with { Operator = ">=" } }] : [step],
        ["and is or"] = step => step is When { Condition: AndCondition and } choice ? [choice with { Condition = new OrCondition(and.Left, and.Right) }] : [step],
        ["the levels below do not start anew"] = step => step is SectionStep { Level: 2 } section ? [section with { Level = 3 }] : [step],
        ["a count in Chinese characters is Arabic"] = step => step is ListCount { ChineseNumerals: true } count ? [count with { ChineseNumerals = false }] : [step],
        ["the heading of an entry is words"] = step => step is EntryStep { Heading.Count: > 0 } entry ? [entry with { Heading = [], Body = [.. entry.Heading, .. entry.Body] }] : [step],
        ["an entry is forgotten in the count"] = step => step is EntryCount ? [step, new EntryCount(((EntryCount)step).List)] : step is ListStep { Entries.Count: > 2 } list ? [list with { Entries = [.. list.Entries.Skip(1)] }] : [step],
        ["the seal is forgotten"] = step => step is DocumentStep document ? [document with { HasSeal = false }] : [step],
        ["an annex is a part like others"] = step => step is AnnexStep annex ? [.. annex.Title, .. annex.Body] : [step],
        ["a check is skipped"] = step => step is Checked ? [] : [step],
        ["the fields of a record are not looked at"] = step => step is GivenRecords given ? [given with { Fields = [] }] : [step],
        ["a list of names is not looked at"] = step => step is GivenNames ? [] : [step],
        ["a figure is looked at twice"] = step => step is Given { Metric.List: null } ? [step, step] : [step],
        ["figures of parts are not looked at"] = step => step is Within within ? [within with { Steps = [] }] : [step],
        ["a reference names another section"] = step => step is SectionNumber number ? [number with { Certain = number.Certain + 1 }] : [step],
        ["a figure is worded as usual"] = step => step is FigureStep figure ? [figure with { Wording = Wording.Usual }] : [step],
        ["parts that are zero are said"] = step => step is PartsStep parts ? [parts with { Phrase = parts.Phrase with { SkipsZero = false } }] : [step],
        ["a table has no unit"] = step => step is TableStep table ? [table with { Unit = "" }] : [step],
        ["a table has no totals"] = step => step is TableStep table ? [table with { Columns = [.. table.Columns.Select(column => column with { Total = null })] }] : [step],
        ["a column is forgotten"] = step => step is TableStep { Columns.Count: > 1 } table ? [table with { Columns = [.. table.Columns.Skip(1)] }] : [step],
        ["等 is not said"] = step => step is NamesStep names ? [names with { AndOthers = false }] : [step],
    };

    private static EntryList Copy(EntryList list, char? separator = null, Series? marks = null, Flow? flow = null)
    {
        if (list.CountVaries)
        {
            // What is counted is counted under the list itself.
            return list;
        }
        return new EntryList(list.Place) { Entries = list.Entries, Marks = marks ?? list.Marks, Separator = separator ?? list.Separator, Flow = flow ?? list.Flow };
    }
}
