using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// What has exact parts is exact: a total of an equality, or a figure from which another is computed, carries no
/// approximation word (203多项 = 198项 + 5项 contradicts itself).
/// </summary>
internal static class ExactFigures
{
    public static void Check(Outline outline, MessageLog log)
    {
        foreach (Check check in outline.Models.SelectMany(model => model.Checks).Where(check => check.Comparison.Operator == "=" && !check.IsSum))
        {
            Say(check.Comparison.Metrics, check.Source, log);
        }
        foreach (Metric computed in outline.Models.SelectMany(model => model.Metrics))
        {
            if (computed.Approximation == Approximation.None && computed.Phrase is null)
            {
                Say(computed.Value?.Metrics ?? [], computed.Key + " = " + computed.Formula, log);
            }
        }
    }

    private static void Say(IEnumerable<Metric> metrics, string where, MessageLog log)
    {
        foreach (Metric metric in metrics.Where(metric => metric.Approximation != Approximation.None))
        {
            log.Say(OutlineMessages.ApproximationOfExact, metric.Place, metric.Key, ApproximationRule.Word(metric.Approximation), where);
        }
    }
}
