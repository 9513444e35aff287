using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>Every stretch of words of an outline, in the order of the report.</summary>
internal static class AllWords
{
    public static IEnumerable<IReadOnlyList<Piece>> Of(Outline outline) => ConditionalWords.WithLists(outline).Select(words => words.Words);

    /// <summary>Every place in literal words that looks like this.</summary>
    public static IEnumerable<(Place Place, string Found)> Like(Regex pattern, Outline outline) => Of(outline)
        .SelectMany(words => words.OfType<Literal>())
        .SelectMany(literal => pattern.Matches(literal.Value).OfType<Match>().Select(match => (PlaceOf(literal, match), match.Value)));

    /// <summary>The place of what was found in literal words.</summary>
    public static Place PlaceOf(Literal literal, Match match) => literal.PlaceAt(match.Index) with { Length = match.Length };

    /// <summary>The words of each paragraph as one: a quote may open in one part and close in the next.</summary>
    public static IEnumerable<IReadOnlyList<Piece>> Sentences(Outline outline) => ConditionalWords.WithLists(outline)
        .GroupBy(words => (object?)words.Paragraph ?? words)
        .Select(sentence => sentence.Key is Paragraph paragraph ? (IReadOnlyList<Piece>)[.. paragraph.Parts.SelectMany(part => part.Words)] : sentence.First().Words);
}
