using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Rendering;

/// <summary>
/// Reads the values of a report from YAML, JSON or the nodes that another reader makes of its file: a map for each id,
/// keyed by the clerk's word or the C# name. Several files add up to one report.
/// </summary>
internal sealed class DataReader
{
    private readonly List<(Model Owner, Declaration? Declaration, Model? Part)> _misplaced = [];
    private readonly MessageLog _log;
    private readonly ValueReader _values;
    private readonly ReportData _data;
    private readonly GivenTwice _given;

    private DataReader(Outline outline, string path, ReportData data)
    {
        _log = new MessageLog(path) { Ignored = [.. outline.Ignored] };
        _values = new ValueReader(_log);
        _data = data;
        _given = data.Given;
    }

    public static ReportData Read(Outline outline, string path, string text) => Read(outline, [new SourceFile(path, text)]);

    public static ReportData Read(Outline outline, IReadOnlyList<SourceFile> files)
    {
        var data = new ReportData();
        data.Add(outline.Model, new ModelData());
        List<DataReader> readers = [.. files.Select(file => new DataReader(outline, file.Path, data))];
        for (int i = 0; i < files.Count; i++)
        {
            readers[i].Read(outline, files[i]);
        }
        // What another file gives after all stays.
        foreach (DataReader reader in readers)
        {
            reader.ExcuseMisplaced();
            data.Messages.AddRange(reader._log.InOrder());
        }
        return data;
    }

    private void Read(Outline outline, SourceFile file)
    {
        YamlNode? root = file.ReadData(outline, _log);
        if (root is YamlMap map)
        {
            Model(map, outline.Model);
            return;
        }
        _data.AddUnreadable(outline.Model);
        if (root is not null)
        {
            _log.Say(OutlineMessages.DataExpected, root.Place);
        }
    }

    private void Model(YamlMap map, Model model)
    {
        ModelData values = _data[model] ?? new ModelData();
        _data.Add(model, values);
        foreach (YamlPair pair in map.Pairs)
        {
            string key = YamlReader.Key(pair.Key.Value);
            if (model.Metrics.Find(m => m.IsGiven && m.IsNamed(key)) is { } metric)
            {
                Set(values, metric, _values.Value(pair, metric), pair);
            }
            else if (model.Lists.Find(list => list.IsNamed(key)) is { } list)
            {
                Set(values, list, _values.List(pair, list), pair);
            }
            else if (model.Children.Find(child => IsPart(child, key, pair)) is { } part)
            {
                Part(pair, part);
            }
            else
            {
                Unknown(pair, map, model, values);
            }
        }
    }

    /// <summary>An empty value leaves the one of another file; two that differ cannot both be right.</summary>
    private void Set(ModelData values, Declaration declaration, object? value, YamlPair pair)
    {
        _data.Places.Add(declaration, value, pair, _log.File);
        if (value is null)
        {
            return;
        }
        if (ReferenceEquals(value, ReportData.Unreadable))
        {
            values.MarkUnreadable(declaration);
        }
        else if (_given.Agrees(declaration, value, pair, _log))
        {
            values[declaration] = value;
        }
    }

    private void Unknown(YamlPair pair, YamlMap map, Model model, ModelData values)
    {
        string key = YamlReader.Key(pair.Key.Value);
        if (model.Metrics.Exists(metric => !metric.IsGiven && metric.IsNamed(key)))
        {
            _log.Say(OutlineMessages.DataIsComputed, pair.Key.Place, pair.Key.Value);
            return;
        }
        // Data that lies flat, or one level off: the name is right, the place is not.
        Model root = model.AndOuter().Last();
        List<(Model Owner, Declaration? Declaration, Model? Part)> elsewhere =
        [
            .. root.AndBelow().SelectMany(owner => owner.Metrics.Where(metric => metric.IsGiven).Concat<Declaration>(owner.Lists)
                .Where(declaration => declaration.IsNamed(key)).Select(declaration => (owner, (Declaration?)declaration, (Model?)null))),
            .. root.AndBelow().SelectMany(owner => owner.Children.Where(child => IsPart(child, key, pair)).Select(child => (owner, (Declaration?)null, (Model?)child))),
        ];
        if (elsewhere.Count == 1)
        {
            Model owner = elsewhere[0].Owner;
            _misplaced.Add(elsewhere[0]);
            if (owner == root)
            {
                _log.Say(OutlineMessages.DataOutside, pair.Key.Place, pair.Key.Value, model.Path);
            }
            else
            {
                _log.Say(OutlineMessages.DataElsewhere, pair.Key.Place, pair.Key.Value, owner.Path);
            }
            return;
        }
        Declaration[] given = [.. model.Metrics.Where(metric => metric.IsGiven).Concat<Declaration>(model.Lists)];
        string? nearest = _values.SayUnknown(pair, map, given.Select(declaration => declaration.Key).Concat(model.Children.Select(child => child.Id)));
        // What was probably meant is not missing too.
        if (Array.Find(given, declaration => declaration.Key == nearest) is { } meant)
        {
            values.MarkUnreadable(meant);
        }
        else if (model.Children.Find(child => child.Id == nearest) is { } part && _data[part] is null)
        {
            _data.AddUnreadable(part);
        }
    }

    /// <summary>What is there in the wrong place is not missing too.</summary>
    private void ExcuseMisplaced()
    {
        foreach ((Model owner, Declaration? declaration, Model? part) in _misplaced)
        {
            if (_data[owner] is not { } values)
            {
                _data.AddUnreadable(owner);
            }
            else if (declaration is not null)
            {
                values.MarkUnreadable(declaration);
            }
            else if (_data[part!] is null)
            {
                _data.AddUnreadable(part!);
            }
        }
    }

    private static bool IsPart(Model child, string key, YamlPair pair) =>
        (child.HasFigures || child.IsOptional) && (YamlReader.Key(child.Id) == key || child.Name == pair.Key.Value);

    private void Part(YamlPair pair, Model part)
    {
        switch (pair.Value)
        {
            case YamlMap map:
                Model(map, part);
                break;
            case YamlScalar scalar when ValueReader.IsNull(scalar):
                break;
            case YamlScalar { Value: "false" or "否" } when !part.HasFigures:
                _given.Agrees(part, false, pair, _log);
                break;
            case YamlScalar { Value: "true" or "是" } when !part.HasFigures:
                _given.Agrees(part, true, pair, _log);
                _data.Add(part, new ModelData());
                break;
            default:
                _log.Say(part.HasFigures ? OutlineMessages.DataIsNoMap : OutlineMessages.DataIsNoFlag, pair.Value.Place, pair.Key.Value);
                _data.AddUnreadable(part);
                break;
        }
    }
}
