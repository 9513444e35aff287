using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>
/// The first pass: models and what they declare. A figure may be declared below the text that names it, as all entries
/// of a section share its model.
/// </summary>
internal sealed class DeclarationBinder
{
    public static readonly Dictionary<string, char> Joins = new() { ["、"] = '、', ["；"] = '；', ["，"] = '，', ["。"] = '。' };

    public const int MostShown = 1000;

    private readonly MessageLog _log;
    private readonly NameBinder _names;
    private readonly MetricBinder _metrics;

    public DeclarationBinder(MessageLog log)
    {
        _log = log;
        _names = new NameBinder(log);
        _metrics = new MetricBinder(log, _names);
    }

    /// <summary>The model of each node that has one of its own.</summary>
    public Dictionary<YamlMap, Model> Models { get; } = [];

    /// <summary>Lists of entries that have an id, by their settings.</summary>
    public Dictionary<YamlMap, EntryListName> EntryLists { get; } = [];

    /// <summary>Lists whose texts and conditions are bound in the second pass.</summary>
    public List<(ValueList List, MapReader Keys)> Lists { get; } = [];

    /// <summary>Reads a node with a body, and everything inside it.</summary>
    public void Read(YamlMap map, MapKind kind, Model model)
    {
        var keys = new MapReader(map, kind, _log);
        if (kind != MapKind.Report && keys.Scalar(Keys.Id) is { } id)
        {
            model = Child(id, keys, model);
        }
        Models[map] = model;
        ReadMetrics(keys.Map(Keys.Metrics), model, null);
        ReadValueLists(keys.Map(Keys.Lists), model);
        foreach (YamlMap child in keys.List(Keys.Sections)?.Items.OfType<YamlMap>() ?? [])
        {
            Read(child, MapKind.Section, model);
        }
        foreach (YamlMap item in (keys[Keys.Body]?.Value as YamlList)?.Items.OfType<YamlMap>() ?? [])
        {
            switch (KindOf(item))
            {
                case MapKind.Section:
                    Read(item, MapKind.Section, model);
                    break;
                case MapKind.Block:
                    ReadLists(new MapReader(item, MapKind.Block, _log), model);
                    break;
            }
        }
        ReadLists(keys, model);
        if (keys.Map(Keys.Document) is { } document)
        {
            foreach (YamlMap annex in new MapReader(document, MapKind.Document, _log).List(Keys.Annexes)?.Items.OfType<YamlMap>() ?? [])
            {
                Read(annex, MapKind.Annex, model);
            }
        }
    }

    /// <summary>What a map in a body is: a section, a part with a condition, or a list under its key.</summary>
    public static MapKind KindOf(YamlMap map) =>
        map.Pairs.Any(pair => IsSection(pair.Key.Value)) ? MapKind.Section
        : map.Pairs.Any(pair => Keys.Find(pair.Key.Value, MapKind.Part) is not null) ? MapKind.Part
        : MapKind.Block;

    /// <summary>A misspelt one too: what else is in the map belongs to a section.</summary>
    private static bool IsSection(string word) => Keys.Find(MapReader.Bare(word), MapKind.Section) == Keys.Section || NearestName.Find(word, [Keys.Section.English]) is not null;

    private void ReadLists(MapReader keys, Model model)
    {
        foreach (Key list in Keys.EntryLists)
        {
            YamlNode? value = keys[list]?.Value;
            if (value is YamlMap settings)
            {
                var reader = new MapReader(settings, MapKind.List, _log);
                if (reader.Scalar(Keys.Id) is { } id)
                {
                    EntryLists[settings] = EntryListName(id, reader, model);
                }
                value = reader.List(Keys.List);
            }
            foreach (YamlMap entry in (value as YamlList)?.Items.OfType<YamlMap>() ?? [])
            {
                Read(entry, MapKind.Entry, model);
            }
        }
    }

    private EntryListName EntryListName(YamlScalar id, MapReader keys, Model model)
    {
        var list = new EntryListName(id.Value, id.Place)
        {
            Name = _names.Name(id, null, model, null),
            About = "",
            Unit = keys.Scalar(Keys.Unit)?.Value ?? "",
            Model = model,
        };
        model.EntryLists.Add(list);
        return list;
    }

    private Model Child(YamlScalar id, MapReader keys, Model parent)
    {
        _names.CheckName(id);
        string look = YamlReader.Key(id.Value);
        Place? other = parent.Children.FirstOrDefault(child => YamlReader.Key(child.Id) == look || child.Name == CSharpName.From(id.Value))?.Place
            ?? parent.Declarations.FirstOrDefault(d => d.Look == look)?.Place;
        if (other is { } first)
        {
            _log.Say(OutlineMessages.DuplicateName, id.Place, id.Value, first.Line);
        }
        var model = new Model(parent, id.Value, id.Place, keys.Flag(Keys.Optional));
        if (CSharpName.IsReserved(model.Name))
        {
            _log.Say(OutlineMessages.NameOfMember, id.Place, id.Value);
        }
        parent.Children.Add(model);
        return model;
    }

    private void ReadMetrics(YamlMap? map, Model model, ValueList? list)
    {
        foreach (YamlPair pair in map?.Pairs ?? [])
        {
            if (_metrics.Metric(pair, model, list) is { } metric)
            {
                (list?.Fields ?? model.Metrics).Add(metric);
            }
        }
    }

    private void ReadValueLists(YamlMap? map, Model model)
    {
        foreach (YamlPair pair in map?.Pairs ?? [])
        {
            if (pair.Value is not YamlMap settings)
            {
                if (!MisreadKey.SayLooseKey(pair.Value, MapKind.ValueList, _log))
                {
                    _log.Say(OutlineMessages.MapExpected, pair.Value is YamlScalar { IsEmpty: true } ? pair.Key.Place : pair.Value.Place, pair.Key.Value);
                }
                _log.HasLostNames = true;
                continue;
            }
            var keys = new MapReader(settings, MapKind.ValueList, _log);
            var list = new ValueList(pair.Key.Value, pair.Key.Place)
            {
                Name = _names.Name(pair.Key, keys, model, null),
                About = keys.Scalar(Keys.About)?.Value ?? "",
                Unit = keys.Scalar(Keys.Unit)?.Value ?? "",
                Model = model,
                Join = keys.Word(Keys.Join, '、', Joins),
                // With a key that was not read, nobody can tell what an example is made of.
                Sample = keys.List(Keys.Sample) is null || keys.HasUnknown ? null : keys[Keys.Sample],
            };
            model.Lists.Add(list);
            ReadMetrics(keys.Map(Keys.Fields), model, list);
            list.Last = keys.Scalar(Keys.Last)?.Value ?? "";
            list.Show = keys.WholeNumber(Keys.Show, MostShown) ?? int.MaxValue;
            Lists.Add((list, keys));
            if (list.IsRecords != keys[Keys.Each] is not null && keys[Keys.As] is null && !keys.HasUnknown)
            {
                _log.Say(OutlineMessages.FieldsAndEach, pair.Key.Place, pair.Key.Value);
            }
        }
    }
}
