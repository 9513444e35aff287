using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>Every stretch of words of an outline, in the order of the report.</summary>
internal static class AllWords
{
    public static IEnumerable<IReadOnlyList<Piece>> Of(Outline outline) => outline.Lines
        .Concat(outline.Bodies.SelectMany(node => Of(node.Body).Concat(Of(node.Head.Empty))))
        .Concat(outline.Models.SelectMany(model => model.Lists).SelectMany(list => Of(list.Each).Concat(Of(list.Empty))));

    /// <summary>Every place in literal words that looks like this.</summary>
    public static IEnumerable<(Place Place, string Found)> Like(Regex pattern, Outline outline) => Of(outline)
        .SelectMany(words => words.OfType<Literal>())
        .SelectMany(literal => pattern.Matches(literal.Value).OfType<Match>().Select(match => (PlaceOf(literal, match), match.Value)));

    /// <summary>The place of what was found in literal words.</summary>
    public static Place PlaceOf(Literal literal, Match match) => literal.PlaceAt(match.Index) with { Length = match.Length };

    /// <summary>The words of each paragraph as one: a quote may open in one part and close in the next.</summary>
    public static IEnumerable<IReadOnlyList<Piece>> Sentences(Outline outline)
    {
        IEnumerable<Paragraph> paragraphs = outline.Bodies.SelectMany(node => Texts(node.Body).Concat(Only(node.Head.Empty))).Concat(outline.Models.SelectMany(model => model.Lists).SelectMany(list => new[] { list.Each, list.Empty }).OfType<Text>())
            .SelectMany(text => text.Paragraphs);
        return outline.Lines.Concat(outline.Bodies.SelectMany(node => Headings(node.Body)))
            .Concat(paragraphs.Select(paragraph => (IReadOnlyList<Piece>)[.. paragraph.Parts.SelectMany(part => part.Words)]));
    }

    private static IEnumerable<Text> Texts(IReadOnlyList<Block> body) => body.SelectMany(block => block switch
    {
        Text text => [text],
        EntryList list => list.Entries.SelectMany(entry => Texts(entry.Body).Concat(Only(entry.Head.Empty))),
        Section section => Texts(section.Body).Concat(Only(section.Head.Empty)),
        _ => [],
    });

    private static IEnumerable<Text> Only(Text? text) => text is null ? [] : [text];

    private static IEnumerable<IReadOnlyList<Piece>> Headings(IReadOnlyList<Block> body) => body.SelectMany(block => block switch
    {
        EntryList list => list.Entries.SelectMany(entry => Headings(entry.Body).Prepend(entry.Heading)),
        Section section => Headings(section.Body).Prepend(section.Heading),
        _ => [],
    });

    private static IEnumerable<IReadOnlyList<Piece>> Of(IReadOnlyList<Block> body) => body.SelectMany(block => block switch
    {
        Text text => Of(text),
        EntryList list => list.Entries.SelectMany(entry => Of(entry.Body).Prepend(entry.Heading).Concat(Of(entry.Head.Empty))),
        Section section => Of(section.Body).Prepend(section.Heading).Concat(Of(section.Head.Empty)),
        _ => [],
    });

    private static IEnumerable<IReadOnlyList<Piece>> Of(Text? text) =>
        (text?.Paragraphs ?? []).SelectMany(paragraph => paragraph.Parts).SelectMany(part => new[] { part.Words, part.Else });
}
