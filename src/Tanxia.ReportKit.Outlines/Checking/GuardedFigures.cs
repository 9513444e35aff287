using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// An optional figure stands only where a condition makes sure that it has a value: an absent one must never print as 0
/// or as nothing. The same holds for what another part declares, if that part may be absent.
/// </summary>
internal sealed class GuardedFigures
{
    private readonly HashSet<Metric> _guarded;
    private readonly HashSet<Model> _there;

    private GuardedFigures(ConditionalWords words)
    {
        _guarded = [.. words.Guarded];
        _there = [.. words.There];
    }

    public static void Check(Outline outline, MessageLog log)
    {
        if (log.HasLostConditions)
        {
            return;
        }
        foreach (ConditionalWords words in ConditionalWords.WithLists(outline))
        {
            new GuardedFigures(words).Check(words.Words, log);
        }
    }

    private void Check(IReadOnlyList<Piece> words, MessageLog log)
    {
        foreach (Piece piece in words)
        {
            (Declaration? named, bool isCertain) = piece switch
            {
                FigurePiece figure => (figure.Metric, IsCertain(figure.Metric)),
                ListPiece list => (list.List, IsThere(list.List)),
                CountPiece { List: ValueList list } => (list, IsThere(list)),
                _ => ((Declaration?)null, true),
            };
            if (!isCertain)
            {
                log.Say(OutlineMessages.Unguarded, piece.Place, IsThere(named!) ? named!.Key : named!.Path);
            }
        }
    }

    /// <summary>What is computed is there where all that it needs is, except that a change may have no rate to compute with.</summary>
    private bool IsCertain(Metric metric) => _guarded.Contains(metric) || (IsThere(metric) && (!metric.IsOptional
        || (!metric.IsGiven && metric.Needs.All(needed => IsCertain(needed) && (metric.Phrase is not null || needed.Phrase is not ChangePhrase { Now: not null })))));

    private bool IsThere(Declaration declaration) => declaration.Model.AndOuter().All(part => !part.IsOptional || _there.Contains(part));
}
