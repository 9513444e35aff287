using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Reads the lines of a map that stand in no body.</summary>
internal sealed class LineBinder(MapReader keys, TextBinder texts, Scope scope, MessageLog log)
{
    public IReadOnlyList<Piece> Line(Key key) => keys.Scalar(key) is { } scalar ? texts.Line(scalar, scope) : [];

    public IReadOnlyList<IReadOnlyList<Piece>> Lines(Key key)
    {
        var lines = new List<IReadOnlyList<Piece>>();
        if (keys[key] is not { } pair)
        {
            return lines;
        }
        if (pair.Value is YamlScalar { IsBlank: true } or YamlList { Items.Count: 0 })
        {
            log.Say(OutlineMessages.NothingBehindKey, pair.Key.Place, pair.Key.Value);
            return lines;
        }
        foreach (YamlNode line in pair.Value is YamlList list ? list.Items : [pair.Value])
        {
            if (line is YamlScalar { IsBlank: false } scalar)
            {
                lines.Add(texts.Line(scalar, scope));
            }
            else if (line is YamlScalar)
            {
                log.Say(OutlineMessages.NothingBehindKey, line.Place, pair.Key.Value);
            }
            else if (line is not YamlMap map || !MisreadKey.SayColonInText(map, MapKind.Part, log))
            {
                log.Say(OutlineMessages.TextExpected, line.Place, pair.Key.Value);
            }
        }
        return lines;
    }

    /// <summary>A date, or the key of a date metric.</summary>
    public IReadOnlyList<Piece> Date()
    {
        if (keys.Scalar(Keys.Date) is not { } scalar)
        {
            return [];
        }
        if (PlainDate.TryRead(scalar.Value, out DateTime date))
        {
            return [new Literal(FormattableString.Invariant($"{date.Year}年{date.Month}月{date.Day}日"), [(0, scalar.Place)])];
        }
        if (scope.Find(scalar.Value) is Metric { Type: MetricType.Date } metric)
        {
            metric.IsUsed = true;
            return [new FigurePiece(metric, Generated.Wording.Usual, scalar.Place)];
        }
        if (!log.HasLostNames)
        {
            log.Say(OutlineMessages.DateExpected, scalar.Place, scalar.Value);
        }
        return [];
    }
}
