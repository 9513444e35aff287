using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// A reference to a section that is left out is an exception when the report is made. Where the section may go and the
/// words that refer to it stand behind no such condition, that is foreseen here.
/// </summary>
internal static class ReferencesToOptional
{
    public static void Check(Outline outline, MessageLog log)
    {
        foreach (ConditionalWords words in ConditionalWords.Of(outline))
        {
            foreach (ReferencePiece reference in words.Words.OfType<ReferencePiece>())
            {
                if (!reference.Sections.SelectMany(section => ConditionalWords.Members(section.Head.Presence)).All(condition => IsCertain(condition, words)))
                {
                    log.Say(OutlineMessages.ReferenceToOptional, reference.Place, reference.Id);
                }
            }
        }
    }

    /// <summary>Whether a list has entries left cannot be asked in an outline.</summary>
    private static bool IsCertain(Condition condition, ConditionalWords words) => condition is HasEntries || words.Holding.Contains(condition)
        || (condition is ModelPresence { IsPresent: true } presence && words.There.Contains(presence.Model));
}
