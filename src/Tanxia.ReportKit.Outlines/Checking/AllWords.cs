using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>Every stretch of words of an outline, in the order of the report.</summary>
internal static class AllWords
{
    public static IEnumerable<IReadOnlyList<Piece>> Of(Outline outline) => outline.Title
        .Concat(Of(outline.Body))
        .Concat(outline.Models.SelectMany(model => model.Lists).SelectMany(list => Of(list.Each)));

    private static IEnumerable<IReadOnlyList<Piece>> Of(IReadOnlyList<Block> body) => body.SelectMany(block => block switch
    {
        Text text => Of(text),
        EntryList list => list.Entries.SelectMany(entry => Of(entry.Body).Prepend(entry.Heading)),
        Section section => Of(section.Body).Prepend(section.Heading),
        _ => [],
    });

    private static IEnumerable<IReadOnlyList<Piece>> Of(Text? text) =>
        (text?.Paragraphs ?? []).SelectMany(paragraph => paragraph.Parts).SelectMany(part => new[] { part.Words, part.Else });
}
