using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>A table is no part of a sentence: it is a paragraph of its own in the text of a report, a section or an annex.</summary>
internal static class TablesStandAlone
{
    public static void Check(Outline outline, MessageLog log)
    {
        HashSet<Piece> alone = [.. outline.Bodies.SelectMany(node => Alone(node.Body))];
        foreach (ListPiece piece in AllWords.Of(outline).SelectMany(words => words).OfType<ListPiece>())
        {
            if (piece.List.Table is not null && !alone.Contains(piece))
            {
                log.Say(OutlineMessages.TableAlone, piece.Place, piece.List.Key);
            }
        }
    }

    private static IEnumerable<Piece> Alone(IReadOnlyList<Block> body) => body.SelectMany(block => block switch
    {
        Text text => text.Paragraphs.Where(paragraph => paragraph.Table is not null).Select(paragraph => paragraph.Parts[0].Words[0]),
        Section section => Alone(section.Body),
        _ => [],
    });
}
