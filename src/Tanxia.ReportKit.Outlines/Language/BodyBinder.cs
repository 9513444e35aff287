using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Reads what a report, a section or an entry says.</summary>
internal sealed class BodyBinder(MessageLog log, DeclarationBinder declarations, TextBinder texts, IReadOnlyList<Series> levels)
{
    public static readonly Dictionary<string, Flow> Flows = new()
    {
        ["run-on"] = Flow.RunOn,
        ["paragraph"] = Flow.Paragraph,
        ["paragraphs"] = Flow.Paragraphs,
        ["接排"] = Flow.RunOn,
        ["成段"] = Flow.Paragraph,
        ["分段"] = Flow.Paragraphs,
    };

    /// <summary>The keys under which a body says something.</summary>
    public static readonly Key[] BodyKeys =
        [Keys.Intro, Keys.Text, .. Keys.EntryLists, Keys.Sections, Keys.Body, Keys.Closing];

    public static readonly Dictionary<string, char> Separators = new() { ["。"] = '。', ["；"] = '；' };

    public static readonly Dictionary<string, char> Ends = new() { ["。"] = '。', ["："] = '：' };

    public static readonly Dictionary<string, string> HeadingEnds = new() { ["。"] = "。", ["："] = "：" };

    public static readonly Dictionary<string, bool> Headings = new() { ["line"] = false, ["独行"] = false, ["run-in"] = true, ["接排"] = true };

    public static readonly Dictionary<string, bool> HeadingMarks = new() { ["none"] = false, ["无"] = false, ["level"] = true, ["按层次"] = true };

    /// <summary>Preamble, intro, text, then one list or sections, then closing; or body, in the order in which it is written, if it is more than a text.</summary>
    public List<Block> Body(MapReader keys, Scope scope, int level, HeadingStyle style)
    {
        var body = new List<Block>();
        Key[] lists = [.. Keys.EntryLists.Append(Keys.Sections).Append(Keys.Body).Where(key => keys[key] is not null)];
        if (lists.Length > 1)
        {
            YamlPair second = lists.Select(key => keys[key]!).OrderBy(pair => pair.Key.Place.Line).Last();
            log.Say(OutlineMessages.TwoLists, second.Key.Place, string.Join(" ", lists.Select(key => keys[key]!.Key.Value)));
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
            else if (list == Keys.Body && keys[list]!.Value is YamlScalar)
            {
                AddText(body, keys, Keys.Body, scope);
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
        if (MisreadKey.SayLooseKey(item, MapKind.Block | MapKind.Part | MapKind.Section, log))
        {
            return [];
        }
        if (item is not YamlMap map)
        {
            return item is YamlScalar { IsBlank: false } ? [texts.Text(item, Keys.Body.English, scope)]
                : Refused(item is YamlScalar ? OutlineMessages.NothingBehindKey : OutlineMessages.TextExpected, item.Place, Keys.Body.English);
        }
        MapKind kind = DeclarationBinder.KindOf(map);
        if (kind == MapKind.Section)
        {
            return [Section(map, scope, level, style)];
        }
        if (kind == MapKind.Part)
        {
            return [texts.Text(map, Keys.Body.English, scope)];
        }
        var keys = new MapReader(map, MapKind.Block, log);
        return Keys.EntryLists.Where(key => keys[key] is not null)
            .Select(key => List(keys[key]!, key, scope)).OfType<Block>();
    }

    private IEnumerable<Block> Refused(MessageKind kind, Place place, params object[] values)
    {
        log.Say(kind, place, values);
        return [];
    }

    /// <summary>How the headings of the child sections stand.</summary>
    public HeadingStyle Children(MapReader keys, HeadingStyle style) =>
        keys.Map(Keys.Children) is { } map ? Style(new MapReader(map, MapKind.Children, log), style) : style;

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
        if (pair.Value is YamlMap)
        {
            keys.Scalar(key);
            return;
        }
        body.Add(texts.Text(pair, scope));
    }

    private IEnumerable<Block> Sections(YamlList? list, Scope scope, int level, HeadingStyle style)
    {
        foreach (YamlNode item in list?.Items ?? [])
        {
            if (item is YamlMap map)
            {
                yield return Section(map, scope, level, style);
            }
            else if (!MisreadKey.SayLooseKey(item, MapKind.Section, log))
            {
                log.Say(OutlineMessages.SectionExpected, item.Place);
            }
        }
    }

    private Section Section(YamlMap map, Scope outer, int level, HeadingStyle inherited)
    {
        var keys = new MapReader(map, MapKind.Section, log);
        var scope = new Scope(declarations.Models[map]);
        HeadingStyle style = Style(keys, inherited);
        Checks(map, MapKind.Section, scope.Model);
        if (level > levels.Count && style.HasMark)
        {
            log.Say(OutlineMessages.TooManyLevels, keys[Keys.Section]?.Key.Place ?? map.Place, levels.Count);
        }
        if (keys[Keys.Section] is null && !keys.IsMeant(Keys.Section))
        {
            log.Say(OutlineMessages.NoHeading, map.Place);
        }
        return new Section(map.Place)
        {
            Heading = keys.Scalar(Keys.Section) is { } heading ? texts.Line(heading, scope) : [],
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
            log.Say(OutlineMessages.OptionalWithoutId, keys[Keys.Optional]!.Key.Place);
        }
        Condition? presence = isOptional && hasModel ? new ModelPresence(scope.Model) : null;
        // A condition may ask about the node's own figures: they must be given all the same.
        if (keys.Scalar(Keys.When) is { } when)
        {
            presence = Condition.And(presence, ExpressionParser.Condition(when, scope, log));
        }
        return new NodeHead(scope.Model, isOptional)
        {
            Presence = presence,
            OwnId = hasModel ? scope.Model.Id : "",
            Empty = keys[Keys.Empty] is { } empty ? texts.Text(empty, scope) : null,
        };
    }

    private EntryList? List(YamlPair pair, Key key, Scope scope)
    {
        MapReader? settings = pair.Value is YamlMap map ? new MapReader(map, MapKind.List, log) : null;
        YamlList? nodes = settings is null ? pair.Value as YamlList : settings.List(Keys.List);
        if (nodes is null)
        {
            if (settings is not null ? settings[Keys.List] is null && !settings.HasUnknown : !MisreadKey.SayLooseKey(pair.Value, MapKind.List, log) && !MisreadKey.SayWideSign(pair.Value, log))
            {
                log.Say(OutlineMessages.ListExpected, pair.Value is YamlScalar { IsEmpty: true } ? pair.Key.Place : pair.Value.Place, pair.Key.Value);
            }
            return null;
        }
        List<Entry> entries = [.. nodes.Items.Select(node => Entry(node, scope)).OfType<Entry>()];
        if (nodes.Items.Count == 0)
        {
            log.Say(OutlineMessages.NoEntriesWritten, nodes.Place, pair.Key.Value);
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
        if (pair.Value is YamlMap named && declarations.EntryLists.TryGetValue(named, out EntryListName? name))
        {
            name.List = list;
        }
        return list;
    }

    private Entry? Entry(YamlNode node, Scope outer)
    {
        if (MisreadKey.SayLooseKey(node, MapKind.Entry, log))
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
                Body = [texts.Text(scalar, Keys.Text.English, outer)],
            };
        }
        if (node is not YamlMap map)
        {
            log.Say(OutlineMessages.EntryExpected, node.Place);
            return null;
        }
        var keys = new MapReader(map, MapKind.Entry, log);
        var scope = new Scope(declarations.Models[map]);
        Checks(map, MapKind.Entry, scope.Model);
        YamlPair[] headings = [.. Keys.EntryHeadings.Select(key => keys[key]).OfType<YamlPair>()];
        if (headings.Length > 1)
        {
            log.Say(OutlineMessages.TwoHeadings, headings[1].Key.Place, headings[0].Key.Value, headings[1].Key.Value);
        }
        YamlScalar? heading = Keys.EntryHeadings.Where(key => keys[key] is not null).Select(keys.Scalar).FirstOrDefault();
        List<Block> body = Body(keys, scope, int.MaxValue / 2, HeadingStyle.Default);
        if (heading is null && headings.Length == 0 && body.Count == 0 && !keys.IsText && !keys.HasUnknown && !BodyKeys.Any(key => keys[key] is not null))
        {
            log.Say(OutlineMessages.EntryExpected, map.Place);
        }
        return new Entry(map.Place)
        {
            Heading = heading is null ? [] : texts.Line(heading, scope),
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

    /// <summary>Equality is exact, but for half of the last digit of a figure whose source has rounded it.</summary>
    private static Comparison Tolerant(Comparison comparison) => comparison.Operator != "=" ? comparison : comparison with
    {
        Tolerance = comparison.Metrics.Distinct().Where(metric => metric.IsRounded)
            .Sum(metric => DecimalWriter.Unit(Math.Max(0, metric.Decimals)) / 2 * (UnitConversion.CountsInPlainUnits(comparison) ? FigureUnit.Of(metric).Factor : 1)),
    };

    /// <summary>The checks of a node.</summary>
    public void Checks(YamlMap map, MapKind kind, Model model)
    {
        foreach (YamlNode node in new MapReader(map, kind, log).List(Keys.Checks)?.Items ?? [])
        {
            if (node is not YamlScalar { IsEmpty: false } source)
            {
                log.Say(OutlineMessages.TextExpected, node.Place, Keys.Checks.English);
            }
            else if (ExpressionParser.Check(source, new Scope(model), log) is { } comparison)
            {
                model.Checks.Add(new Check(source.Value, Tolerant(new UnitConversion(log).Convert(comparison)), source.Place));
            }
        }
    }
}
