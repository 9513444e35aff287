using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Rendering;

/// <summary>
/// The cells of workbooks that values came from, or should have come from: who fills one in never saw the outline, so what
/// is wrong with a value is said there. A data file in YAML is read by who has the outline at hand.
/// </summary>
internal sealed class DataPlaces
{
    private readonly Dictionary<(string Figure, int Record), (string File, Place Place)> _places = [];

    public void Add(Declaration declaration, object? value, YamlPair pair, string file)
    {
        // Of several files that one counts which gives a value.
        Add(declaration, 0, value is not null, pair.Value.Place, file);
        if (declaration is not ValueList list || pair.Value is not YamlList items)
        {
            return;
        }
        for (int i = 0; i < items.Items.Count; i++)
        {
            Add(list, i + 1, true, items.Items[i].Place, file);
            foreach (YamlPair field in items.Items[i] is YamlMap record ? record.Pairs : [])
            {
                string key = YamlReader.Key(field.Key.Value);
                if (list.Fields.Find(each => each.IsNamed(key)) is { } named)
                {
                    Add(named, i + 1, true, field.Value.Place, file);
                }
            }
        }
    }

    /// <summary>A fault of a value that a workbook has a cell for, said of that cell. Notes are for who writes the outline.</summary>
    public ReportMessage Locate(ReportMessage message) =>
        message.Severity == Severity.Error && message.Sheet is null && message.Figure is not null && _places.TryGetValue((message.Figure, message.Record), out (string File, Place Place) found)
            ? message.At(found.File, found.Place.Sheet!, found.Place.Line, found.Place.Column)
            : message;

    private void Add(Declaration declaration, int record, bool isGiven, Place place, string file)
    {
        if (isGiven || !_places.ContainsKey((declaration.Path, record)))
        {
            if (place.Sheet is null)
            {
                _places.Remove((declaration.Path, record));
            }
            else
            {
                _places[(declaration.Path, record)] = (file, place);
            }
        }
    }
}
