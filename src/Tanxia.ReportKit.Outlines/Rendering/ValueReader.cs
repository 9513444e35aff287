using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Rendering;

/// <summary>
/// Reads single values, lists and records. Numbers are read as decimal digits and never pass through a double, so every
/// digit of a long one stays.
/// </summary>
internal sealed class ValueReader(MessageLog log)
{
    /// <summary>The value of a metric; null where the data says null, <see cref="ReportData.Unreadable"/> after saying why.</summary>
    public object? Value(YamlPair pair, Metric metric)
    {
        if (pair.Value is not YamlScalar scalar)
        {
            log.Say(metric.IsNumber ? OutlineMessages.DataIsNoNumber : OutlineMessages.DataIsNoText, pair.Value.Place, pair.Key.Value, "…");
            return ReportData.Unreadable;
        }
        if (scalar.IsRefused)
        {
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
                log.Say(OutlineMessages.DataIsNoDate, scalar.Place, pair.Key.Value, text);
                return ReportData.Unreadable;
        }
        if (!PlainNumber.TryRead(text, out decimal number))
        {
            bool isHuge = text.Length > 28 && text.All(c => c is '.' or '-' or (>= '0' and <= '9'));
            log.Say(isHuge ? OutlineMessages.DataTooLarge : metric.Type == MetricType.Amount ? OutlineMessages.DataIsNoNumber : OutlineMessages.DataIsNoWholeNumber,
                scalar.Place, pair.Key.Value, text);
            return ReportData.Unreadable;
        }
        if (metric.Type == MetricType.Amount)
        {
            return number;
        }
        if (decimal.Truncate(number) != number || text.IndexOf('.') >= 0)
        {
            log.Say(OutlineMessages.DataIsNoWholeNumber, scalar.Place, pair.Key.Value, text);
            return ReportData.Unreadable;
        }
        decimal most = metric.Type == MetricType.Count ? long.MaxValue : int.MaxValue;
        if (Math.Abs(number) > most)
        {
            log.Say(OutlineMessages.DataTooLarge, scalar.Place, pair.Key.Value, text);
            return ReportData.Unreadable;
        }
        return metric.Type == MetricType.Count ? (long)number : (object)(int)number;
    }

    /// <summary>The names or records of a list.</summary>
    public object? List(YamlPair pair, ValueList list)
    {
        if (pair.Value is YamlScalar scalar && (scalar.IsRefused || IsNull(scalar)))
        {
            return scalar.IsRefused ? ReportData.Unreadable : null;
        }
        if (pair.Value is not YamlList items)
        {
            log.Say(OutlineMessages.DataIsNoList, pair.Value.Place, pair.Key.Value);
            return ReportData.Unreadable;
        }
        if (!list.IsRecords)
        {
            List<string?> names = [.. items.Items.Select(item => Text(item, pair.Key.Value))];
            return names.Contains(null) ? ReportData.Unreadable : names;
        }
        return items.Items.Select(item => Record(item, list)).ToList();
    }

    /// <summary>Says that a key is not known, and gives the one that was probably meant.</summary>
    public string? SayUnknown(YamlPair pair, YamlMap map, IEnumerable<string> known)
    {
        // What is given already was not meant.
        HashSet<string> written = [.. map.Pairs.Select(other => YamlReader.Key(other.Key.Value))];
        string? nearest = NearestName.Find(pair.Key.Value, known.Where(name => !written.Contains(YamlReader.Key(name))));
        if (nearest is not null)
        {
            log.Say(OutlineMessages.UnknownDataNearest, pair.Key.Place, pair.Key.Value, nearest);
        }
        else
        {
            log.Say(OutlineMessages.UnknownData, pair.Key.Place, pair.Key.Value);
        }
        return nearest;
    }

    public static bool IsNull(YamlScalar scalar) => scalar.IsEmpty || (scalar.Style == ScalarStyle.Plain && scalar.Value == "null");

    private string? Text(YamlNode item, string key)
    {
        if (item is YamlScalar { IsRefused: true })
        {
            return null;
        }
        if (item is YamlScalar scalar)
        {
            SayFolded(scalar, key);
            return IsNull(scalar) ? "" : scalar.Value;
        }
        log.Say(OutlineMessages.DataIsNoText, item.Place, key);
        return null;
    }

    private ModelData? Record(YamlNode item, ValueList list)
    {
        if (item is not YamlMap map)
        {
            if (item is YamlScalar { IsRefused: true })
            {
                return ModelData.Unreadable();
            }
            if (item is YamlScalar scalar && IsNull(scalar))
            {
                return null;
            }
            log.Say(OutlineMessages.DataIsNoMap, item.Place, list.Key);
            return ModelData.Unreadable();
        }
        var record = new ModelData();
        foreach (YamlPair pair in map.Pairs)
        {
            string key = YamlReader.Key(pair.Key.Value);
            if (list.Fields.Find(field => field.IsNamed(key)) is { } field)
            {
                record[field] = Value(pair, field)!;
            }
            else
            {
                string? nearest = SayUnknown(pair, map, list.Fields.Select(field => field.Key));
                if (list.Fields.Find(field => field.Key == nearest) is { } meant)
                {
                    record.MarkUnreadable(meant);
                }
            }
        }
        return record;
    }

    private void SayFolded(YamlScalar scalar, string key)
    {
        if (scalar.IsFolded)
        {
            log.Say(OutlineMessages.FoldedData, scalar.Place, key);
        }
    }
}
