using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Rendering;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Takes out of a report whatever can go while it still fails: what is left shows the mistake.</summary>
internal static partial class Smallest
{
    public static string Failing(RandomReport report, Func<RandomReport, string?> fault, int attempts = 3000)
    {
        string said = fault(report) ?? "";
        for (bool isSmaller = true; isSmaller && attempts > 0;)
        {
            isSmaller = false;
            for (int i = 0; i < report.Outline.All().Count(); i++)
            {
                for (int child = Children(report, i) - 1; child >= 0 && attempts > 0; child--)
                {
                    attempts--;
                    if (Without(report, i, child) is { } candidate && fault(candidate) is { } still && Kind(still) == Kind(said))
                    {
                        (report, said, isSmaller) = (candidate, still, true);
                    }
                }
            }
        }
        return said + "\n" + report;
    }

    /// <summary>Another fault would be found on the way: it stays with the first one.</summary>
    private static string Kind(string fault) => MessageId().Match(fault) is { Success: true } id ? id.Value : fault[..Math.Min(12, fault.Length)];

    [GeneratedRegex(@"RK\d{4}")]
    private static partial Regex MessageId();

    private static int Children(RandomReport report, int node) => report.Outline.All().ElementAt(node) switch
    {
        TreeMap map => map.Pairs.Count,
        TreeList list => list.Items.Count,
        _ => 0,
    };

    /// <summary>The report without one piece, if what is left is still right.</summary>
    private static RandomReport? Without(RandomReport report, int node, int child)
    {
        var outline = (TreeMap)report.Outline.Copy();
        Tree around = outline.All().ElementAt(node);
        (around as TreeMap)?.Pairs.RemoveAt(child);
        (around as TreeList)?.Items.RemoveAt(child);
        RandomReport smaller = report with { Outline = outline };
        if (OutlineReader.Read(report.File, smaller.Yaml, out IReadOnlyList<ReportMessage> messages) is not { } bound || messages.Any(message => message.Severity == Severity.Error))
        {
            return null;
        }
        smaller = smaller with { Data = Known(report.Data, bound.Model) };
        return DataReader.Read(bound, "data.yaml", TreePrinter.Yaml(smaller.Data)).Messages.Count == 0 ? smaller : null;
    }

    /// <summary>The values that the outline still asks for.</summary>
    private static TreeMap Known(TreeMap data, Model model)
    {
        var known = new TreeMap();
        foreach ((string key, Tree value) in data.Pairs)
        {
            if (model.Children.Find(child => child.Id == key && (child.HasFigures || child.IsOptional)) is { } child)
            {
                known.Add(key, child.HasFigures ? Known(value as TreeMap ?? new TreeMap(), child) : new TreeText("true"));
            }
            else if (model.Metrics.Exists(metric => metric.IsGiven && Names(metric, key)) || model.Lists.Exists(list => !list.IsRecords && Names(list, key)))
            {
                known.Add(key, value);
            }
            else if (model.Lists.Find(list => Names(list, key)) is { } list)
            {
                known.Add(key, value is TreeList records ? new TreeList(records.Items.Select(item => item is TreeMap record ? Record(record, list) : item)) : value);
            }
        }
        return known;
    }

    private static TreeMap Record(TreeMap record, ValueList list)
    {
        var known = new TreeMap();
        known.Pairs.AddRange(record.Pairs.Where(pair => list.Fields.Exists(field => Names(field, pair.Key))));
        return known;
    }

    private static bool Names(Declaration declaration, string key) => declaration.Key == key || declaration.Name == key;
}
