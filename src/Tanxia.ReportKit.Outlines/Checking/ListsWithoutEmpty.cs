using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// A list that turns out to be empty is an exception when the report is made, unless the outline says what is printed then.
/// Many lists never are, so this is a note.
/// </summary>
internal static class ListsWithoutEmpty
{
    public static void Check(Outline outline, MessageLog log)
    {
        foreach (ConditionalWords words in ConditionalWords.Of(outline))
        {
            foreach (ValueList list in words.Words.OfType<ListPiece>().Select(piece => piece.List))
            {
                if (list.Empty is null && !words.Holding.Any(condition => condition is ListPresence { IsPresent: true } there && there.List == list)
                    && !words.Failing.Any(condition => condition is ListPresence { IsPresent: false } gone && gone.List == list))
                {
                    log.Say(OutlineMessages.ListWithoutEmpty, list.Place, list.Key);
                }
            }
        }
    }
}
