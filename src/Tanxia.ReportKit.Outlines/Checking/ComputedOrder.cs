using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// Computed figures in the order in which they can be computed. One that needs itself can never be; one that needs an
/// optional figure is optional itself.
/// </summary>
internal static class ComputedOrder
{
    public static void Check(Outline outline, MessageLog log) => Walk(outline, log);

    /// <summary>All computed figures, each behind those it needs.</summary>
    public static IReadOnlyList<Metric> Of(Outline outline) => Walk(outline, null);

    private static List<Metric> Walk(Outline outline, MessageLog? log)
    {
        var order = new List<Metric>();
        var done = new HashSet<Metric>();
        var path = new List<Metric>();
        foreach (Metric metric in outline.Models.SelectMany(model => model.Metrics))
        {
            Visit(metric, order, done, path, log);
        }
        // What only words others, as compare and parts do, is never needed by one that is computed.
        return [.. order.Where(metric => metric.Value is not null)];
    }

    private static void Visit(Metric metric, List<Metric> order, HashSet<Metric> done, List<Metric> path, MessageLog? log)
    {
        if (metric.IsGiven || done.Contains(metric))
        {
            return;
        }
        int cycle = path.IndexOf(metric);
        if (cycle >= 0)
        {
            IEnumerable<string> names = path.Skip(cycle).Append(metric).Select(m => m.Key);
            log?.Say(OutlineMessages.ComputedFromItself, metric.DerivedFrom!.Value.Place, string.Join(" → ", names));
            return;
        }
        path.Add(metric);
        foreach (Metric needed in metric.Needs)
        {
            Visit(needed, order, done, path, log);
            metric.IsOptional |= needed.IsOptional || IsInOptionalPart(needed, metric) || HasNoRate(needed, metric);
        }
        path.RemoveAt(path.Count - 1);
        done.Add(metric);
        order.Add(metric);
    }

    /// <summary>The part that it stands in may be absent where the computed figure is not.</summary>
    private static bool IsInOptionalPart(Metric needed, Metric computed) =>
        needed.Model.AndOuter().Except(computed.Model.AndOuter()).Any(part => part.IsOptional);

    /// <summary>A change has no rate over a zero or negative base. It can be worded all the same, but not computed with.</summary>
    private static bool HasNoRate(Metric needed, Metric computed) =>
        needed.Phrase is ChangePhrase { Now: not null } && computed.Phrase is null;
}
