using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>Runs every rule over a bound outline. What follows from an unreadable part is not said: rules ask only what was bound.</summary>
internal static class Checker
{
    public static void Check(Outline outline, MessageLog log)
    {
        ComputedOrder.Check(outline, log);
        TypeNames.Check(outline, log);
        ExactFigures.Check(outline, log);
        GuardedFigures.Check(outline, log);
        SecondApproximation.Check(outline, log);
        ChangeInText.Check(outline, log);
        ScaledNumbers.Check(outline, log);
        HeadingMarks.Check(outline, log);
        TablesStandAlone.Check(outline, log);
        NumbersInTables.Check(outline, log);
        UnusedFigures.Check(outline, log);
        if (!log.HasLost)
        {
            Together(outline, log);
        }
        HalfWidthMarks.Check(outline, log);
        UnmatchedMarks.Check(outline, log);
        TypedMarks.Check(outline, log);
        TypedLabels.Check(outline, log);
        TypedFigures.Check(outline, log);
        QuotedNamesJoined.Check(outline, log);
        PauseBeforeEtCetera.Check(outline, log);
        EllipsisWithEtCetera.Check(outline, log);
        MarkBehindOrdinal.Check(outline, log);
        WidePercent.Check(outline, log);
        BareDecimalPoint.Check(outline, log);
        DigitsWithThousand.Check(outline, log);
        YearInSquareBrackets.Check(outline, log);
        Samples.Check(outline, log);
    }

    /// <summary>Rules that look at several nodes: with one of them lost they would say what only follows.</summary>
    private static void Together(Outline outline, MessageLog log)
    {
        ListLayout.Check(outline, log);
        EntriesMayGo.Check(outline, log);
        ColonBeforeNothing.Check(outline, log);
        ListsInLists.Check(outline, log);
        SentencesInSemicolonList.Check(outline, log);
        LoneSections.Check(outline, log);
        ReferencesToOptional.Check(outline, log);
        SeriesLength.Check(outline, log);
        ListsWithoutEmpty.Check(outline, log);
        SilentAbsence.Check(outline, log);
        AnnexTitles.Check(outline, log);
    }
}
