using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Rendering;

/// <summary>Several data files may give a figure each, such as the year, but not different values: one of them would be lost.</summary>
internal sealed class GivenTwice
{
    private readonly Dictionary<object, (object Value, string File, Place Place)> _given = [];

    /// <summary>false, after saying so, if another file gives another value.</summary>
    /// <param name="what">The declaration, or the part that may be there.</param>
    /// <param name="value">Its value here.</param>
    /// <param name="pair">Where it stands.</param>
    /// <param name="log">That of the file.</param>
    public bool Agrees(object what, object value, YamlPair pair, MessageLog log)
    {
        if (!_given.TryGetValue(what, out (object Value, string File, Place Place) first))
        {
            _given.Add(what, (value, log.File, PlaceOf(pair)));
            return true;
        }
        bool agrees = IsSame(first.Value, value);
        if (!agrees)
        {
            log.Say(OutlineMessages.DataGivenTwice, PlaceOf(pair), pair.Key.Value, first.Place.Cell is { } cell
                ? new Bilingual($"{first.File} 的 {cell} ", $"{first.File}, cell {cell},")
                : new Bilingual($"{first.File} 第 {first.Place.Line} 行", $"{first.File}, line {first.Place.Line},"));
        }
        return agrees;
    }

    /// <summary>Where the value of a declaration was first given; null if nowhere.</summary>
    public (string File, Place Place)? PlaceOf(object what) =>
        _given.TryGetValue(what, out (object Value, string File, Place Place) given) ? (given.File, given.Place) : null;

    public static bool IsSame(object? first, object? second) => (first, second) switch
    {
        (List<string?> names, List<string?> others) => names.SequenceEqual(others),
        (List<ModelData?> records, List<ModelData?> others) => records.Count == others.Count && records.Zip(others, IsSameRecord).All(same => same),
        _ => Equals(first, second),
    };

    /// <summary>In a workbook the cell that was filled in; the name beside it cannot be wrong.</summary>
    private static Place PlaceOf(YamlPair pair) => pair.Value.Place.Sheet is null ? pair.Key.Place : pair.Value.Place;

    private static bool IsSameRecord(ModelData? first, ModelData? second) => first is null || second is null ? first == second : first.IsSame(second);
}
