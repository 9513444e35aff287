using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Schema;

/// <summary>The words that a key takes: those that the binder knows, from where it knows them.</summary>
internal static class KeyWords
{
    public static IReadOnlyCollection<string> Of(Key key, MapKind kind) => Tables(kind).First(row => row.Key == key).Words;

    private static IEnumerable<(Key Key, IReadOnlyCollection<string> Words)> Tables(MapKind kind) =>
    [
        (Keys.Levels, [.. SeriesWords.Levels.Keys]),
        (Keys.Ignore, [.. IgnoreBinder.Known]),
        (Keys.Heading, BodyBinder.Headings.Keys),
        (Keys.Mark, BodyBinder.HeadingMarks.Keys),
        (Keys.End, kind == MapKind.Entry ? BodyBinder.Ends.Keys : BodyBinder.HeadingEnds.Keys),
        (Keys.Flow, BodyBinder.Flows.Keys),
        (Keys.Marks, [.. SeriesWords.Entries.Keys]),
        (Keys.Separator, BodyBinder.Separators.Keys),
        (Keys.Type, [.. MetricBinder.Types.Keys, .. ComparisonPeriod.Usual]),
        (Keys.Scale, MetricBinder.Scales.Keys),
        (Keys.Approx, MetricBinder.Approximations.Keys),
        (Keys.Numerals, MetricBinder.Numerals.Keys),
        (Keys.As, kind == MapKind.ValueList ? TableBinder.Forms.Keys : ChangeWording.Forms.Keys),
        (Keys.Zero, FormulaBinder.ZeroWords.Keys),
        (Keys.Join, DeclarationBinder.Joins.Keys),
    ];
}
