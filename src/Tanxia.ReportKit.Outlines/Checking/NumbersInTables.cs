using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// A column is read down: it has one number of decimals and one unit, which its heading says, and its numbers are exact, as
/// they are added up and compared.
/// </summary>
internal static class NumbersInTables
{
    public static void Check(Outline outline, MessageLog log)
    {
        foreach (Metric metric in outline.Models.SelectMany(model => model.Lists).SelectMany(list => list.Table?.Columns ?? [])
            .Where(column => column.IsNumber).Select(column => column.Figure!))
        {
            Check(metric, log);
        }
    }

    private static void Check(Metric metric, MessageLog log)
    {
        if (metric.Type == MetricType.Amount && metric.Decimals < 0)
        {
            log.Say(OutlineMessages.DecimalsOfColumn, metric.Place, metric.Key);
        }
        if (metric.Scale == Scale.Auto)
        {
            log.Say(OutlineMessages.ScaleOfColumn, metric.Settings![Keys.Scale]!.Value.Place, metric.Key);
        }
        foreach (YamlPair word in new[] { Keys.Approx, Keys.Numerals }.Select(key => metric.Settings?[key]).OfType<YamlPair>())
        {
            log.Say(OutlineMessages.WordOfColumn, word.Key.Place, metric.Key, word.Key.Value);
        }
    }
}
