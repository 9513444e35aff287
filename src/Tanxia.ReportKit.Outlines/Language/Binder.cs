using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>The second pass: from nodes to the model of the outline. Texts and expressions find what they name.</summary>
internal sealed class Binder
{
    private static readonly Dictionary<string, Flow> Flows = new()
    {
        ["run-on"] = Flow.RunOn,
        ["paragraph"] = Flow.Paragraph,
        ["paragraphs"] = Flow.Paragraphs,
        ["接排"] = Flow.RunOn,
        ["成段"] = Flow.Paragraph,
        ["分段"] = Flow.Paragraphs,
    };

    private static readonly Dictionary<string, char> Separators = new() { ["。"] = '。', ["；"] = '；' };

    private static readonly Dictionary<string, char> Ends = new() { ["。"] = '。', ["："] = '：' };

    private static readonly Dictionary<string, string> HeadingEnds = new() { ["。"] = "。", ["："] = "：" };

    private static readonly Dictionary<string, bool> Headings = new() { ["line"] = false, ["独行"] = false, ["run-in"] = true, ["接排"] = true };

    private static readonly Dictionary<string, bool> HeadingMarks = new() { ["none"] = false, ["无"] = false, ["level"] = true, ["按层次"] = true };

    private readonly MessageLog _log;
    private readonly DeclarationBinder _declarations;
    private readonly TextBinder _texts;
    private IReadOnlyList<Series> _levels = SeriesWords.DefaultLevels;

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
        YamlScalar? name = keys.Scalar(Keys.Report);
        if (keys[Keys.Report] is null && !keys.IsMeant(Keys.Report))
        {
            _log.Say(OutlineMessages.NoReportName, map.Place);
        }
        else if (name is not null && (!CSharpName.IsValid(name.Value) || CSharpName.IsReserved(name.Value)))
        {
            _log.Say(OutlineMessages.BadCSharpName, name.Place, name.Value);
            name = null;
        }
        var model = new Model(null, "", map.Place, false);
        _declarations.Read(map, MapKind.Report, model);
        new FormulaBinder(_log).Bind(model);
        foreach ((ValueList list, MapReader settings) in _declarations.Lists)
        {
            BindList(list, settings);
        }
        BindChecks(map, MapKind.Report, model);
        if (keys.List(Keys.Levels) is { } levels && Levels(levels) is { Count: > 0 } known)
        {
            _levels = known;
        }
        var scope = new Scope(model);
        Frame frame = new FrameBinder(keys, _texts, scope, _log).Frame();
        List<Block> body = Body(keys, scope, 1, Children(keys, HeadingStyle.Default));
        var references = new ReferenceBinder(body);
        foreach (ReferencePiece piece in _texts.References)
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
            Levels = _levels,
            Head = new NodeHead(model, false) { Empty = keys[Keys.Empty] is { } empty ? _texts.Text(empty.Value, scope) : null },
        };
    }

    private void BindList(ValueList list, MapReader settings)
    {
        var scope = new Scope(list.Model, list);
        if (settings[Keys.Each] is { } each)
        {
            list.Each = _texts.Text(each.Value, scope);
        }
        if (settings.Scalar(Keys.Where) is { } where)
        {
            list.Where = ExpressionParser.Condition(where, scope, _log);
        }
        if (settings[Keys.Empty] is { } empty)
        {
            list.Empty = _texts.Text(empty.Value, new Scope(list.Model));
        }
    }

    /// <summary>Equality is exact, but for half of the last digit of a figure whose source has rounded it.</summary>
    private static Comparison Tolerant(Comparison comparison) => comparison.Operator != "=" ? comparison : comparison with
    {
        Tolerance = comparison.Metrics.Distinct().Where(metric => metric.IsRounded)
            .Sum(metric => DecimalWriter.Unit(Math.Max(0, metric.Decimals)) / 2 * (UnitConversion.CountsInPlainUnits(comparison) ? FigureUnit.Of(metric).Factor : 1)),
    };

    private void BindChecks(YamlMap map, MapKind kind, Model model)
    {
        foreach (YamlNode node in new MapReader(map, kind, _log).List(Keys.Checks)?.Items ?? [])
        {
            if (node is not YamlScalar { IsEmpty: false } source)
            {
                _log.Say(OutlineMessages.TextExpected, node.Place, Keys.Checks.English);
            }
            else if (ExpressionParser.Check(source, new Scope(model), _log) is { } comparison)
            {
                model.Checks.Add(new Check(source.Value, Tolerant(new UnitConversion(_log).Convert(comparison)), source.Place));
            }
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

    /// <summary>Preamble, intro, text, then one list or sections, then closing; or body, in the order in which it is written.</summary>
    private List<Block> Body(MapReader keys, Scope scope, int level, HeadingStyle style)
    {
        var body = new List<Block>();
        Key[] lists = [.. new[] { Keys.Achievements, Keys.Problems, Keys.Plans, Keys.Items, Keys.Sections, Keys.Body }.Where(key => keys[key] is not null)];
        if (lists.Length > 1)
        {
            YamlPair second = lists.Select(key => keys[key]!).OrderBy(pair => pair.Key.Place.Line).Last();
            _log.Say(OutlineMessages.TwoLists, second.Key.Place, string.Join(" ", lists.Select(key => keys[key]!.Key.Value)));
        }
        AddText(body, keys, Keys.Preamble, scope);
        AddText(body, keys, Keys.Intro, scope);
        AddText(body, keys, Keys.Text, scope);
        foreach (Key list in lists)
        {
            if (list == Keys.Sections)
            {
                body.AddRange(Sections(keys.List(Keys.Sections), scope, level, style));
            }
            else if (list == Keys.Body)
            {
                body.AddRange((keys.List(Keys.Body)?.Items ?? []).SelectMany(item => Item(item, scope, level, style)));
            }
            else if (List(keys[list]!, list, scope) is { } entries)
            {
                body.Add(entries);
            }
        }
        AddText(body, keys, Keys.Closing, scope);
        return body;
    }

    /// <summary>One member of body: a paragraph, a section, or a list under its key.</summary>
    private IEnumerable<Block> Item(YamlNode item, Scope scope, int level, HeadingStyle style)
    {
        if (item is not YamlMap map)
        {
            return item is YamlScalar { IsEmpty: false } ? [_texts.Text(item, scope)] : Refused(OutlineMessages.TextExpected, item.Place, Keys.Body.English);
        }
        MapKind kind = DeclarationBinder.KindOf(map);
        if (kind == MapKind.Section)
        {
            return [Section(map, scope, level, style)];
        }
        if (kind == MapKind.Part)
        {
            return [_texts.Text(new YamlList(map.Place, [map]), scope)];
        }
        var keys = new MapReader(map, MapKind.Block, _log);
        return new[] { Keys.Achievements, Keys.Problems, Keys.Plans, Keys.Items }.Where(key => keys[key] is not null)
            .Select(key => List(keys[key]!, key, scope)).OfType<Block>();
    }

    private IEnumerable<Block> Refused(MessageKind kind, Place place, params object[] values)
    {
        _log.Say(kind, place, values);
        return [];
    }

    private HeadingStyle Children(MapReader keys, HeadingStyle style) =>
        keys.Map(Keys.Children) is { } map ? Style(new MapReader(map, MapKind.Children, _log), style) : style;

    private static HeadingStyle Style(MapReader keys, HeadingStyle inherited) => new(
        keys.Word(Keys.Heading, inherited.IsRunIn, Headings),
        keys.Word(Keys.End, inherited.End, HeadingEnds),
        keys.Word(Keys.Mark, inherited.HasMark, HeadingMarks));

    private void AddText(List<Block> body, MapReader keys, Key key, Scope scope)
    {
        if (keys[key] is not { } pair)
        {
            return;
        }
        if (pair.Value is YamlScalar { IsBlank: true } or YamlMap)
        {
            keys.Scalar(key);
            return;
        }
        body.Add(_texts.Text(pair.Value, scope));
    }

    private IEnumerable<Block> Sections(YamlList? list, Scope scope, int level, HeadingStyle style)
    {
        foreach (YamlNode item in list?.Items ?? [])
        {
            if (item is YamlMap map)
            {
                yield return Section(map, scope, level, style);
            }
            else if (!MisreadKey.SayWideColon(item, MapKind.Section, _log))
            {
                _log.Say(OutlineMessages.SectionExpected, item.Place);
            }
        }
    }

    private Section Section(YamlMap map, Scope outer, int level, HeadingStyle inherited)
    {
        var keys = new MapReader(map, MapKind.Section, _log);
        var scope = new Scope(_declarations.Models[map]);
        HeadingStyle style = Style(keys, inherited);
        BindChecks(map, MapKind.Section, scope.Model);
        if (level > _levels.Count && style.HasMark)
        {
            _log.Say(OutlineMessages.TooManyLevels, keys[Keys.Section]?.Key.Place ?? map.Place, _levels.Count);
        }
        if (keys[Keys.Section] is null && !keys.IsMeant(Keys.Section))
        {
            _log.Say(OutlineMessages.NoHeading, map.Place);
        }
        return new Section(map.Place)
        {
            Heading = keys.Scalar(Keys.Section) is { } heading ? _texts.Line(heading, scope) : [],
            Style = style,
            Head = Head(keys, scope, outer),
            Body = Body(keys, scope, style.HasMark ? level + 1 : level, Children(keys, style)),
        };
    }

    private NodeHead Head(MapReader keys, Scope scope, Scope outer)
    {
        bool isOptional = keys.Flag(Keys.Optional);
        bool hasModel = scope.Model != outer.Model;
        if (isOptional && !hasModel && !keys.IsMeant(Keys.Id))
        {
            _log.Say(OutlineMessages.OptionalWithoutId, keys[Keys.Optional]!.Key.Place);
        }
        Condition? presence = isOptional && hasModel ? new ModelPresence(scope.Model) : null;
        // A condition may ask about the node's own figures: they must be given all the same.
        if (keys.Scalar(Keys.When) is { } when)
        {
            presence = Condition.And(presence, ExpressionParser.Condition(when, scope, _log));
        }
        return new NodeHead(scope.Model, isOptional)
        {
            Presence = presence,
            OwnId = hasModel ? scope.Model.Id : "",
            Empty = keys[Keys.Empty] is { } empty ? _texts.Text(empty.Value, scope) : null,
        };
    }

    private EntryList? List(YamlPair pair, Key key, Scope scope)
    {
        MapReader? settings = pair.Value is YamlMap map ? new MapReader(map, MapKind.List, _log) : null;
        YamlList? nodes = settings is null ? pair.Value as YamlList : settings.List(Keys.List);
        if (nodes is null)
        {
            if (settings is null || settings[Keys.List] is null)
            {
                _log.Say(OutlineMessages.ListExpected, pair.Value is YamlScalar { IsEmpty: true } ? pair.Key.Place : pair.Value.Place, pair.Key.Value);
            }
            return null;
        }
        List<Entry> entries = [.. nodes.Items.Select(node => Entry(node, scope)).OfType<Entry>()];
        if (nodes.Items.Count == 0)
        {
            _log.Say(OutlineMessages.NoEntriesWritten, nodes.Place, pair.Key.Value);
        }
        // Problems are one sentence as a rule: ； between them. An entry that has sentences of its own asks for 。.
        char separator = key == Keys.Problems && entries.All(IsOneSentence) ? '；' : '。';
        Flow? flow = settings?[Keys.Flow] is null ? null : settings.Word(Keys.Flow, Flow.Paragraph, Flows);
        var list = new EntryList(pair.Key.Place)
        {
            Marks = settings?.Word(Keys.Marks, Series.FirstIs, SeriesWords.Entries) ?? Series.FirstIs,
            Separator = settings?.Word(Keys.Separator, separator, Separators) ?? separator,
            Flow = flow,
            Entries = entries,
        };
        if (pair.Value is YamlMap named && _declarations.EntryLists.TryGetValue(named, out EntryListName? name))
        {
            name.List = list;
        }
        return list;
    }

    private Entry? Entry(YamlNode node, Scope outer)
    {
        if (MisreadKey.SayWideColon(node, MapKind.Entry, _log))
        {
            return null;
        }
        if (node is YamlScalar { IsBlank: false } scalar)
        {
            return new Entry(scalar.Place)
            {
                Heading = [],
                End = '。',
                Head = new NodeHead(outer.Model, false),
                Body = [_texts.Text(scalar, outer)],
            };
        }
        if (node is not YamlMap map)
        {
            _log.Say(OutlineMessages.EntryExpected, node.Place);
            return null;
        }
        var keys = new MapReader(map, MapKind.Entry, _log);
        var scope = new Scope(_declarations.Models[map]);
        BindChecks(map, MapKind.Entry, scope.Model);
        YamlPair[] headings = [.. new[] { Keys.Achievement, Keys.Problem, Keys.Plan, Keys.Item }.Select(key => keys[key]).OfType<YamlPair>()];
        if (headings.Length > 1)
        {
            _log.Say(OutlineMessages.TwoHeadings, headings[1].Key.Place, headings[0].Key.Value, headings[1].Key.Value);
        }
        YamlScalar? heading = new[] { Keys.Achievement, Keys.Problem, Keys.Plan, Keys.Item }.Where(key => keys[key] is not null).Select(keys.Scalar).FirstOrDefault();
        List<Block> body = Body(keys, scope, int.MaxValue / 2, HeadingStyle.Default);
        if (heading is null && headings.Length == 0 && body.Count == 0 && !keys.IsText && !keys.HasUnknown)
        {
            _log.Say(OutlineMessages.EntryExpected, map.Place);
        }
        return new Entry(map.Place)
        {
            Heading = heading is null ? [] : _texts.Line(heading, scope),
            End = keys.Word(Keys.End, '。', Ends),
            Head = Head(keys, scope, outer),
            Body = body,
        };
    }

    private static bool IsOneSentence(Entry entry)
    {
        IEnumerable<Piece> words = entry.Body.OfType<Text>().SelectMany(text => text.Paragraphs).SelectMany(paragraph => paragraph.Parts)
            .SelectMany(part => part.Words.Concat(part.Else));
        string text = string.Concat(words.OfType<Literal>().Select(literal => literal.Value)).TrimEnd('。', '；', '，');
        bool headingOnly = entry.Body.Count == 0;
        return headingOnly || (entry.Heading.Count == 0 && entry.Body.All(block => block is Text) && text.IndexOfAny(['。', '！', '？']) < 0);
    }
}
