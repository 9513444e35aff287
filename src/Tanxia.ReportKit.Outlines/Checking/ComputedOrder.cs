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
        foreach (Metric metric in outline.Models.SelectMany(model => model.Metrics))
        {
            Visit(metric, order, done, log);
        }
        // What only words others, as compare and parts do, is never needed by one that is computed.
        return [.. order.Where(metric => metric.Value is not null)];
    }

    /// <summary>Not by recursion: thousands of metrics may be computed each from the next.</summary>
    private static void Visit(Metric first, List<Metric> order, HashSet<Metric> done, MessageLog? log)
    {
        if (first.IsGiven || done.Contains(first))
        {
            return;
        }
        var open = new Stack<(Metric Metric, IEnumerator<Metric> Needs)>();
        var path = new HashSet<Metric> { first };
        open.Push((first, first.Needs.GetEnumerator()));
        while (open.Count > 0)
        {
            (Metric metric, IEnumerator<Metric> needs) = open.Peek();
            if (!needs.MoveNext())
            {
                open.Pop();
                path.Remove(metric);
                done.Add(metric);
                order.Add(metric);
                if (open.Count > 0)
                {
                    Needs(open.Peek().Metric, metric);
                }
                continue;
            }
            Metric needed = needs.Current;
            if (needed.IsGiven || done.Contains(needed))
            {
                Needs(metric, needed);
            }
            else if (path.Add(needed))
            {
                open.Push((needed, needed.Needs.GetEnumerator()));
            }
            else
            {
                IEnumerable<string> names = open.Reverse().Select(step => step.Metric).SkipWhile(step => step != needed).Append(needed).Select(step => step.Key);
                log?.Say(OutlineMessages.ComputedFromItself, needed.DerivedFrom!.Value.Place, string.Join(" → ", names));
            }
        }
    }

    private static void Needs(Metric computed, Metric needed) =>
        computed.IsOptional |= needed.IsOptional || IsInOptionalPart(needed, computed) || HasNoRate(needed, computed);

    /// <summary>The part that it stands in may be absent where the computed figure is not.</summary>
    private static bool IsInOptionalPart(Metric needed, Metric computed) =>
        needed.Model.AndOuter().Except(computed.Model.AndOuter()).Any(part => part.IsOptional);

    /// <summary>A change has no rate over a zero or negative base. It can be worded all the same, but not computed with.</summary>
    private static bool HasNoRate(Metric needed, Metric computed) =>
        needed.Phrase is ChangePhrase { Now: not null } && computed.Phrase is null;
}
