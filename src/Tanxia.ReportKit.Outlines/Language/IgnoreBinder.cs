using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Reads which warnings and notes an outline does not want to be told. An error it cannot wish away.</summary>
internal sealed class IgnoreBinder(MessageLog log)
{
    private static readonly MessageKind[] Kinds = [.. OutlineMessages.All, .. RuntimeMessages.All];

    /// <summary>The ids that may be ignored.</summary>
    public static IEnumerable<string> Known => Kinds.Where(kind => kind.Severity != Severity.Error).Select(kind => kind.Id);

    public void Bind(MapReader keys)
    {
        if (keys.IsMeant(Keys.Ignore) || (keys[Keys.Ignore] is { } ignore && log.SpoiltLines.Contains(ignore.Value.Place.Line)))
        {
            // Which ones is not known, so none is said.
            log.Ignored.UnionWith(Known);
            return;
        }
        foreach (YamlNode item in keys.List(Keys.Ignore)?.Items ?? [])
        {
            if (item is YamlScalar { IsBlank: false } id)
            {
                Bind(id.Value, id.Place);
            }
            else
            {
                log.Say(OutlineMessages.TextExpected, item.Place, keys[Keys.Ignore]!.Key.Value);
            }
        }
    }

    private void Bind(string id, Place place)
    {
        if (Known.Contains(id))
        {
            log.Ignored.Add(id);
        }
        else if (Kinds.Any(kind => kind.Id == id))
        {
            log.Say(OutlineMessages.ErrorIgnored, place, id);
        }
        else if (NearestName.Find(id, Known) is { } nearest)
        {
            log.Say(OutlineMessages.UnknownIdNearest, place, id, nearest);
        }
        else
        {
            log.Say(OutlineMessages.UnknownId, place, id);
        }
    }
}
