using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>A section, an entry or an annex as a heading of the form.</summary>
/// <param name="Place">Where it begins in the outline.</param>
/// <param name="Text">Its heading; the words that it begins with, if it has none but an id.</param>
/// <param name="Depth">How many are around it.</param>
internal sealed record FormHeading(Place Place, string Text, int Depth)
{
    private const int LongestBeginning = 16;

    /// <summary>The rows in the order of the outline, each under the headings that it belongs to.</summary>
    public static IEnumerable<FormRow> Above(IEnumerable<(Place Place, FormRow Row)> rows, Outline outline)
    {
        List<FormHeading> around = [], shown = [];
        IEnumerable<(Place Place, object Item)> all = Of(outline).Select(heading => (heading.Place, (object)heading)).Concat(rows.Select(row => (row.Place, (object)row.Row)));
        foreach ((Place place, object item) in all.OrderBy(one => one.Place.Line).ThenBy(one => one.Place.Column))
        {
            if (item is FormHeading heading)
            {
                around.RemoveAll(other => other.Depth >= heading.Depth);
                around.Add(heading);
                continue;
            }
            // What is not indented more than a section stands behind it, not in it.
            around.RemoveAll(other => other.Place.Column >= place.Column);
            int same = around.Zip(shown).TakeWhile(pair => ReferenceEquals(pair.First, pair.Second)).Count();
            bool isBack = same == around.Count && same < shown.Count;
            if (isBack && around.Count == 0)
            {
                yield return new HeadingRow("全文", 0);
            }
            foreach (FormHeading next in around.Skip(isBack ? around.Count - 1 : same))
            {
                yield return new HeadingRow(next.Text, next.Depth);
            }
            shown = [.. around];
            yield return (FormRow)item;
        }
    }

    /// <summary>Words of the outline with ×× for the figures in them, as a form is headed before its figures have come.</summary>
    public static string TextOf(IReadOnlyList<Piece> words) => string.Concat(words.Select(piece => piece is Literal literal ? literal.Value : "××"));

    private static IEnumerable<FormHeading> Of(Outline outline) => Of(outline.Body, 0).Concat((outline.Document?.Annexes ?? []).SelectMany(annex =>
        Of(annex.Body, 1).Prepend(new FormHeading(annex.Place, "附件：" + string.Concat(annex.Title.Select(TextOf)), 0))));

    private static IEnumerable<FormHeading> Of(IReadOnlyList<Block> body, int depth) => body.SelectMany(block => block switch
    {
        Section section => Of(section.Place, section.Heading, section.Head, section.Body, depth),
        EntryList list => list.Entries.SelectMany(entry => Of(entry.Place, entry.Heading, entry.Head, entry.Body, depth)),
        _ => [],
    });

    private static IEnumerable<FormHeading> Of(Place place, IReadOnlyList<Piece> words, NodeHead head, IReadOnlyList<Block> body, int depth)
    {
        string text = words.Count > 0 ? TextOf(words) : head.OwnId.Length > 0 ? Beginning(body) ?? head.OwnId : "";
        return text.Length == 0 ? Of(body, depth) : Of(body, depth + 1).Prepend(new FormHeading(place, text, depth));
    }

    private static string? Beginning(IReadOnlyList<Block> body)
    {
        string text = string.Concat(body.OfType<Outlines.Language.Text>().SelectMany(words => words.Paragraphs).SelectMany(paragraph => paragraph.Parts).Select(part => TextOf(part.Words)));
        return text.Length == 0 ? null : text.Length <= LongestBeginning ? text : text[..LongestBeginning] + "……";
    }
}
