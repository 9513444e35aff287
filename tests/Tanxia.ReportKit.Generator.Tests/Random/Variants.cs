using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>What may be left out of a report: by the data (optional nodes and figures) or by a condition that does not hold.</summary>
internal static class Variants
{
    /// <summary>The data without each optional node and each optional figure in turn.</summary>
    public static IEnumerable<TreeMap> WithoutEach(RandomReport report)
    {
        Outline outline = OutlineReader.Read(report.File, report.Yaml, out _)!;
        foreach (Model model in outline.Models)
        {
            if (model.IsOptional && Without(report.Data, model.Parent!, model.Id, model.Name) is { } left)
            {
                yield return left;
            }
            foreach (Metric metric in model.Metrics.Where(metric => metric.IsDeclaredOptional))
            {
                if (Without(report.Data, model, metric.Key, metric.Name) is { } absent)
                {
                    yield return absent;
                }
            }
        }
    }

    /// <summary>The data without some of what is optional.</summary>
    public static TreeMap Thinned(RandomReport report, Dice dice)
    {
        TreeMap data = report.Data;
        Outline outline = OutlineReader.Read(report.File, report.Yaml, out _)!;
        foreach (Model model in outline.Models.Where(model => model.IsOptional && dice.Chance(40)))
        {
            data = Without(data, model.Parent!, model.Id, model.Name) ?? data;
        }
        return data;
    }

    /// <summary>
    /// The outline with each condition made to fail in turn. It still names its figures, so what it guards stays guarded; an
    /// else that relies on an absent figure would then print it, so that one is left alone.
    /// </summary>
    public static IEnumerable<RandomReport> WithoutEachCondition(RandomReport report)
    {
        List<Tree> nodes = [.. report.Outline.All()];
        for (int i = 0; i < nodes.Count; i++)
        {
            if (nodes[i] is not TreeMap map)
            {
                continue;
            }
            string key = map["when"] is null ? "条件" : "when";
            if (map[key] is not TreeText when || ((map["else"] ?? map["否则"]) is not null && (when.Value.Contains("absent", StringComparison.Ordinal) || when.Value.Contains('无', StringComparison.Ordinal))))
            {
                continue;
            }
            var outline = (TreeMap)report.Outline.Copy();
            ((TreeMap)outline.All().ElementAt(i)).Set(key, new TreeText($"({when.Value}) and 1 > 2", when.Style));
            yield return report with { Outline = outline };
        }
    }

    private static TreeMap? Without(TreeMap data, Model model, string key, string name)
    {
        var copy = (TreeMap)data.Copy();
        TreeMap? map = copy;
        foreach (string id in model.Path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            map = map?[id] as TreeMap;
        }
        int before = map?.Pairs.Count ?? 0;
        map?.Remove(key);
        map?.Remove(name);
        return map is null || map.Pairs.Count == before ? null : copy;
    }
}
