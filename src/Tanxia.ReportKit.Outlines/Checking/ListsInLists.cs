using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// What a list says of its records, or says where it is empty, may print another list, but not one that prints a list in its
/// turn: in the end such a list would print itself, without end. Records among the words of a record nobody could read.
/// </summary>
internal static class ListsInLists
{
    public static void Check(Outline outline, MessageLog log)
    {
        foreach (ValueList list in outline.Models.SelectMany(model => model.Lists))
        {
            foreach (ListPiece piece in Printed(list).Where(piece => Printed(piece.List).Any()))
            {
                log.Say(OutlineMessages.ListInList, piece.Place, list.Key, piece.List.Key);
            }
            foreach (ListPiece piece in OfRecords(list).Where(piece => piece.List.IsRecords && !Printed(piece.List).Any()))
            {
                log.Say(OutlineMessages.RecordsInRecord, piece.Place, list.Key, piece.List.Key);
            }
        }
    }

    private static IEnumerable<ListPiece> Printed(ValueList list) => OfRecords(list).Concat(Printed(list.Empty));

    private static IEnumerable<ListPiece> OfRecords(ValueList list) => Printed(list.Each).Concat((list.Table?.Columns ?? []).SelectMany(column => Printed(column.Words)));

    private static IEnumerable<ListPiece> Printed(Text? text) => (text?.Paragraphs ?? [])
        .SelectMany(paragraph => paragraph.Parts).SelectMany(part => part.Words.Concat(part.Else)).OfType<ListPiece>();
}
