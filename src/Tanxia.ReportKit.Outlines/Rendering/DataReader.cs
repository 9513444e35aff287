using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Rendering;

/// <summary>
/// Reads the values of a report from YAML or JSON: a map for each id, keyed by the clerk's word or the C# name. Numbers are
/// read as decimal digits and never pass through a double, so every digit of a long one stays.
/// </summary>
internal sealed class DataReader
{
    private readonly List<(Model Owner, Declaration? Declaration, Model? Part)> _misplaced = [];
    private readonly MessageLog _log;
    private readonly ReportData _data = new();

    private DataReader(string path) => _log = new MessageLog(path);

    public static ReportData Read(Outline outline, string path, string text)
    {
        var reader = new DataReader(path);
        YamlNode? root = YamlReader.Read(new SourceFile(path, text), reader._log);
        if (root is YamlMap map)
        {
            reader.Model(map, outline.Model);
            reader.ExcuseMisplaced();
        }
        else
        {
            reader._data.AddUnreadable(outline.Model);
            if (root is not null)
            {
                reader._log.Say(OutlineMessages.DataExpected, root.Place);
            }
        }
        reader._data.Messages.AddRange(reader._log.InOrder());
        return reader._data;
    }

    private void Model(YamlMap map, Model model)
    {
        var values = new ModelData();
        _data.Add(model, values);
        foreach (YamlPair pair in map.Pairs)
        {
            string key = YamlReader.Key(pair.Key.Value);
            if (model.Metrics.Find(m => m.IsGiven && IsNamed(m, key)) is { } metric)
            {
                values[metric] = Value(pair, metric)!;
            }
            else if (model.Lists.Find(list => IsNamed(list, key)) is { } list)
            {
                values[list] = List(pair, list)!;
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

    private void Unknown(YamlPair pair, YamlMap map, Model model, ModelData values)
    {
        string key = YamlReader.Key(pair.Key.Value);
        if (model.Metrics.Exists(metric => !metric.IsGiven && IsNamed(metric, key)))
        {
            _log.Say(OutlineMessages.DataIsComputed, pair.Key.Place, pair.Key.Value);
            return;
        }
        // Data that lies flat, or one level off: the name is right, the place is not.
        Model root = model.AndOuter().Last();
        List<(Model Owner, Declaration? Declaration, Model? Part)> elsewhere =
        [
            .. root.AndBelow().SelectMany(owner => owner.Metrics.Where(metric => metric.IsGiven).Concat<Declaration>(owner.Lists)
                .Where(declaration => IsNamed(declaration, key)).Select(declaration => (owner, (Declaration?)declaration, (Model?)null))),
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
        string? nearest = SayUnknown(pair, map, given.Select(declaration => declaration.Key).Concat(model.Children.Select(child => child.Id)));
        // What was probably meant is not missing too.
        if (Array.Find(given, declaration => declaration.Key == nearest) is { } meant)
        {
            values[meant] ??= ReportData.Unreadable;
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
                values[declaration] ??= ReportData.Unreadable;
            }
            else if (_data[part!] is null)
            {
                _data.AddUnreadable(part!);
            }
        }
    }

    private static bool IsPart(Model child, string key, YamlPair pair) =>
        (child.HasFigures || child.IsOptional) && (YamlReader.Key(child.Id) == key || child.Name == pair.Key.Value);

    private static bool IsNamed(Declaration declaration, string key) => declaration.Look == key || declaration.Name == key;

    private string? SayUnknown(YamlPair pair, YamlMap map, IEnumerable<string> known)
    {
        // What is given already was not meant.
        HashSet<string> written = [.. map.Pairs.Select(other => YamlReader.Key(other.Key.Value))];
        string? nearest = NearestName.Find(pair.Key.Value, known.Where(name => !written.Contains(YamlReader.Key(name))));
        if (nearest is not null)
        {
            _log.Say(OutlineMessages.UnknownDataNearest, pair.Key.Place, pair.Key.Value, nearest);
        }
        else
        {
            _log.Say(OutlineMessages.UnknownData, pair.Key.Place, pair.Key.Value);
        }
        return nearest;
    }

    private void Part(YamlPair pair, Model part)
    {
        switch (pair.Value)
        {
            case YamlMap map:
                Model(map, part);
                break;
            case YamlScalar scalar when IsNull(scalar) || (!part.HasFigures && scalar.Value is "false" or "否"):
                break;
            case YamlScalar { Value: "true" or "是" } when !part.HasFigures:
                _data.Add(part, new ModelData());
                break;
            default:
                _log.Say(part.HasFigures ? OutlineMessages.DataIsNoMap : OutlineMessages.DataIsNoFlag, pair.Value.Place, pair.Key.Value);
                _data.AddUnreadable(part);
                break;
        }
    }

    private object? List(YamlPair pair, ValueList list)
    {
        if (pair.Value is YamlScalar scalar && IsNull(scalar))
        {
            return null;
        }
        if (pair.Value is not YamlList items)
        {
            _log.Say(OutlineMessages.DataIsNoList, pair.Value.Place, pair.Key.Value);
            return ReportData.Unreadable;
        }
        if (!list.IsRecords)
        {
            List<string?> names = [.. items.Items.Select(item => Text(item, pair.Key.Value))];
            return names.Contains(null) ? ReportData.Unreadable : names;
        }
        return items.Items.Select(item => Record(item, list)).ToList();
    }

    private string? Text(YamlNode item, string key)
    {
        if (item is YamlScalar scalar)
        {
            SayFolded(scalar, key);
            return IsNull(scalar) ? "" : scalar.Value;
        }
        _log.Say(OutlineMessages.DataIsNoText, item.Place, key);
        return null;
    }

    private ModelData? Record(YamlNode item, ValueList list)
    {
        if (item is not YamlMap map)
        {
            if (item is YamlScalar scalar && IsNull(scalar))
            {
                return null;
            }
            _log.Say(OutlineMessages.DataIsNoMap, item.Place, list.Key);
            return new ModelData(isUnreadable: true);
        }
        var record = new ModelData();
        foreach (YamlPair pair in map.Pairs)
        {
            string key = YamlReader.Key(pair.Key.Value);
            if (list.Fields.Find(field => IsNamed(field, key)) is { } field)
            {
                record[field] = Value(pair, field)!;
            }
            else
            {
                string? nearest = SayUnknown(pair, map, list.Fields.Select(field => field.Key));
                if (list.Fields.Find(field => field.Key == nearest) is { } meant)
                {
                    record[meant] ??= ReportData.Unreadable;
                }
            }
        }
        return record;
    }

    private object? Value(YamlPair pair, Metric metric)
    {
        if (pair.Value is not YamlScalar scalar)
        {
            _log.Say(metric.IsNumber ? OutlineMessages.DataIsNoNumber : OutlineMessages.DataIsNoText, pair.Value.Place, pair.Key.Value, "…");
            return ReportData.Unreadable;
        }
        if (IsNull(scalar))
        {
            return null;
        }
        string text = scalar.Value;
        switch (metric.Type)
        {
            case MetricType.Text:
                SayFolded(scalar, pair.Key.Value);
                return text;
            case MetricType.Date when PlainDate.TryRead(text, out DateTime date):
                return date;
            case MetricType.Date:
                _log.Say(OutlineMessages.DataIsNoDate, scalar.Place, pair.Key.Value, text);
                return ReportData.Unreadable;
        }
        if (!PlainNumber.TryRead(text, out decimal number))
        {
            bool isHuge = text.Length > 28 && text.All(c => c is '.' or '-' or (>= '0' and <= '9'));
            _log.Say(isHuge ? OutlineMessages.DataTooLarge : metric.Type == MetricType.Amount ? OutlineMessages.DataIsNoNumber : OutlineMessages.DataIsNoWholeNumber,
                scalar.Place, pair.Key.Value, text);
            return ReportData.Unreadable;
        }
        if (metric.Type == MetricType.Amount)
        {
            return number;
        }
        if (decimal.Truncate(number) != number || text.IndexOf('.') >= 0)
        {
            _log.Say(OutlineMessages.DataIsNoWholeNumber, scalar.Place, pair.Key.Value, text);
            return ReportData.Unreadable;
        }
        decimal most = metric.Type == MetricType.Count ? long.MaxValue : int.MaxValue;
        if (Math.Abs(number) > most)
        {
            _log.Say(OutlineMessages.DataTooLarge, scalar.Place, pair.Key.Value, text);
            return ReportData.Unreadable;
        }
        return metric.Type == MetricType.Count ? (long)number : (object)(int)number;
    }

    private void SayFolded(YamlScalar scalar, string key)
    {
        if (scalar.IsFolded)
        {
            _log.Say(OutlineMessages.FoldedData, scalar.Place, key);
        }
    }

    private static bool IsNull(YamlScalar scalar) => scalar.IsEmpty || (scalar.Style == ScalarStyle.Plain && scalar.Value == "null");
}
