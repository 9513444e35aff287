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
            metric.IsOptional |= needed.IsOptional;
        }
        path.RemoveAt(path.Count - 1);
        done.Add(metric);
        order.Add(metric);
    }
}
