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
            _given.Add(what, (value, log.File, pair.Value.Place.Sheet is null ? pair.Key.Place : pair.Value.Place));
            return true;
        }
        bool agrees = IsSame(first.Value, value);
        if (!agrees)
        {
            Place place = pair.Value.Place.Sheet is null ? pair.Key.Place : pair.Value.Place;
            log.Say(OutlineMessages.DataGivenTwice, place, pair.Key.Value, first.Place.Sheet is { } sheet
                ? new Bilingual($"{first.File} 的 {sheet.AddressOf(first.Place.Line, first.Place.Column)} ", $"{first.File}, cell {sheet.AddressOf(first.Place.Line, first.Place.Column)},")
                : new Bilingual($"{first.File} 第 {first.Place.Line} 行", $"{first.File}, line {first.Place.Line},"));
        }
        return agrees;
    }

    /// <summary>Where the value of a declaration was first given; null if nowhere.</summary>
    public (string File, int Line)? PlaceOf(object what) =>
        _given.TryGetValue(what, out (object Value, string File, int Line) given) ? (given.File, given.Line) : null;

    public static bool IsSame(object? first, object? second) => (first, second) switch
    {
        (List<string?> names, List<string?> others) => names.SequenceEqual(others),
        (List<ModelData?> records, List<ModelData?> others) => records.Count == others.Count && records.Zip(others, IsSameRecord).All(same => same),
        _ => Equals(first, second),
    };

    private static bool IsSameRecord(ModelData? first, ModelData? second) => first is null || second is null ? first == second : first.IsSame(second);
}
