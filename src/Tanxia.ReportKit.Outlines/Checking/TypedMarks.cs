using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// A mark typed by hand where the program sets one: 一、一、成效 would be printed. Words that only begin like a mark stay:
/// 一村一品, 3.5万元, 一方面军, 一、二期工程, 一是一、二是二.
/// </summary>
internal static class TypedMarks
{
    private const string Numeral = "[一二三四五六七八九十]";

    private static readonly Regex Mark = new(
        "^(?:" + Numeral + "{1,3}、(?!" + Numeral + ")"
        + "|" + Numeral + "(?:是|要(?![素件点]))(?!" + Numeral + ")[，、]?"
        + "|第" + Numeral + "{1,3}[，、]"
        + "|(?:首先|其次|再次|最后|一方面|另一方面)[，、]"
        + "|[（(](?:" + Numeral + "{1,3}|[0-9０-９]{1,2})[）)]、?"
        + "|[0-9０-９]{1,2}(?:[.．](?![0-9０-９])|、(?![0-9０-９]))"
        + "|[①-⑳])\\s*",
        RegexOptions.CultureInvariant);

    public static void Check(Outline outline, MessageLog log)
    {
        foreach (IReadOnlyList<Piece> line in outline.Frame.Notes.Concat(outline.Frame.Attachments)
            .Concat((outline.Document?.Annexes ?? []).SelectMany(annex => annex.Title)))
        {
            Look(line, log);
        }
        foreach ((_, IReadOnlyList<Block> body) in outline.Bodies)
        {
            Body(body, log);
        }
    }

    private static void Body(IReadOnlyList<Block> body, MessageLog log)
    {
        foreach (Block block in body)
        {
            if (block is Section section)
            {
                if (section.Style.HasMark)
                {
                    Look(section.Heading, log);
                }
                Body(section.Body, log);
            }
            else if (block is EntryList list)
            {
                foreach (Entry entry in list.Entries)
                {
                    if (list.Marks != Series.None)
                    {
                        Look(entry.Heading.Count > 0 ? entry.Heading : FirstWords(entry), log);
                    }
                    Body(entry.Body, log);
                }
            }
        }
    }

    private static IReadOnlyList<Piece> FirstWords(Entry entry) =>
        entry.Body.Count > 0 && entry.Body[0] is Text { Paragraphs.Count: > 0 } text ? text.Paragraphs[0].Parts[0].Words : [];

    private static void Look(IReadOnlyList<Piece> words, MessageLog log)
    {
        if (words.Count > 0 && words[0] is Literal literal && Mark.Match(literal.Value) is { Success: true } mark)
        {
            log.Say(OutlineMessages.TypedMark, literal.PlaceAt(0) with { Length = mark.Length }, mark.Value.TrimEnd());
        }
    }
}
