using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>The second pass: from nodes to the model of the outline. Texts and expressions find what they name.</summary>
internal sealed class Binder
{
    private readonly MessageLog _log;
    private readonly DeclarationBinder _declarations;
    private readonly TextBinder _texts;

    private Binder(MessageLog log)
    {
        _log = log;
        _declarations = new DeclarationBinder(log);
        _texts = new TextBinder(log);
    }

    /// <summary>The outline; null only if the root is no map or has no usable name.</summary>
    public static Outline? Bind(YamlNode root, MessageLog log)
    {
        if (root is not YamlMap map)
        {
            log.Say(OutlineMessages.OutlineExpected, root.Place);
            return null;
        }
        if (map.Pairs.Count == 0)
        {
            log.Say(OutlineMessages.EmptyFile, map.Place);
            return null;
        }
        return new Binder(log).Report(map);
    }

    private Outline? Report(YamlMap map)
    {
        var keys = new MapReader(map, MapKind.Report, _log);
        // First of all: what is ignored is not said by anything that follows.
        new IgnoreBinder(_log).Bind(keys);
        YamlScalar? name = keys.Scalar(Keys.Report);
        if (keys[Keys.Report] is null && !keys.IsMeant(Keys.Report))
        {
            _log.Say(OutlineMessages.NoReportName, map.Place);
        }
        else if (name is not null && (!CSharpName.IsValid(name.Value) || CSharpName.IsReserved(name.Value)))
        {
            _log.Say(CSharpName.IsValid(name.Value) ? OutlineMessages.NameOfMember : OutlineMessages.BadCSharpName, name.Place, name.Value);
            name = null;
        }
        var model = new Model(null, "", map.Place, false);
        _declarations.Read(map, MapKind.Report, model);
        new FormulaBinder(_log).Bind(model);
        foreach ((ValueList list, MapReader settings) in _declarations.Lists)
        {
            BindList(list, settings);
        }
        IReadOnlyList<Series> levels = keys.List(Keys.Levels) is { } ladder && Levels(ladder) is { Count: > 0 } known ? known : SeriesWords.DefaultLevels;
        var scope = new Scope(model);
        Frame frame = FrameBinder.Frame(new LineBinder(keys, _texts, scope, _log));
        var bodies = new BodyBinder(_log, _declarations, _texts, levels);
        bodies.Checks(map, MapKind.Report, model);
        List<Block> body = bodies.Body(keys, scope, 1, bodies.Children(keys, HeadingStyle.Default));
        var head = new NodeHead(model, false) { Empty = keys[Keys.Empty] is { } empty ? _texts.Text(empty, scope) : null };
        Document? document = new DocumentBinder(_log, _texts, bodies, scope).Document(keys.Map(Keys.Document));
        var references = new ReferenceBinder(body);
        foreach (ReferencePiece piece in _log.HasLost ? [] : _texts.References)
        {
            references.Bind(piece, _log);
        }
        if (frame.Title.Count == 0 && body.Count == 0 && !_log.HasErrors)
        {
            _log.Say(OutlineMessages.SaysNothing, (name ?? (YamlNode)map).Place);
        }
        return name is null ? null : new Outline
        {
            ClassName = name.Value,
            Place = name.Place,
            Model = model,
            Frame = frame,
            Body = body,
            Levels = levels,
            Ignored = _log.Ignored,
            Head = head,
            Document = document,
        };
    }

    private void BindList(ValueList list, MapReader settings)
    {
        var scope = new Scope(list.Model, list);
        if (settings[Keys.Each] is { } each)
        {
            list.Each = _texts.Text(each, scope);
        }
        if (settings.Scalar(Keys.Where) is { } where)
        {
            list.Where = ExpressionParser.Condition(where, scope, _log);
        }
        list.Table = new TableBinder(_log, _texts).Table(list, settings);
        if (settings[Keys.Empty] is { } empty)
        {
            list.Empty = _texts.Text(empty, new Scope(list.Model));
        }
    }

    private List<Series> Levels(YamlList node)
    {
        var levels = new List<Series>();
        foreach (YamlNode item in node.Items)
        {
            if (item is YamlScalar scalar && SeriesWords.Levels.TryGetValue(scalar.Value, out Series series))
            {
                levels.Add(series);
            }
            else
            {
                _log.Say(OutlineMessages.UnknownWord, item.Place, Keys.Levels.English, (item as YamlScalar)?.Value ?? "", string.Join(" ", SeriesWords.Levels.Keys));
            }
        }
        return levels;
    }
}
