using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// Properties, the classes of parts and of records, and the fields behind properties live in one C# class: no two of them
/// may have one name, nor the name of the class.
/// </summary>
internal static class TypeNames
{
    public static void Check(Outline outline, MessageLog log)
    {
        foreach (Model model in outline.Models)
        {
            string own = model.Parent is null ? outline.ClassName : PartOf(model);
            var names = new Dictionary<string, Place>(StringComparer.Ordinal);
            foreach ((string name, string written, Place place) in Names(model))
            {
                if (name == own)
                {
                    log.Say(OutlineMessages.NameOfClass, place, name);
                }
                else if (names.TryGetValue(name, out Place first))
                {
                    log.Say(OutlineMessages.DuplicateName, place, written, first.Line);
                }
                else
                {
                    names.Add(name, place);
                }
            }
            foreach (ValueList list in model.Lists)
            {
                foreach (Metric field in list.Fields.Where(field => field.Name == RecordOf(list)))
                {
                    log.Say(OutlineMessages.NameOfClass, field.Place, field.Name);
                }
            }
        }
    }

    /// <summary>The class of a part.</summary>
    public static string PartOf(Model model) => model.Name + "Part";

    /// <summary>The class of a list's records.</summary>
    public static string RecordOf(ValueList list) => list.Name + "Record";

    private static IEnumerable<(string Name, string Written, Place Place)> Names(Model model)
    {
        foreach (Metric metric in model.Metrics)
        {
            yield return (metric.Name, metric.Key, metric.Place);
            yield return ("_" + metric.Name, metric.Key, metric.Place);
        }
        foreach (ValueList list in model.Lists)
        {
            yield return (list.Name, list.Key, list.Place);
            yield return ("_" + list.Name, list.Key, list.Place);
            if (list.IsRecords)
            {
                yield return (RecordOf(list), list.Key, list.Place);
            }
        }
        foreach (Model child in model.Children)
        {
            yield return (child.Name, child.Id, child.Place);
            if (child.HasFigures)
            {
                yield return (PartOf(child), child.Id, child.Place);
            }
        }
    }
}
