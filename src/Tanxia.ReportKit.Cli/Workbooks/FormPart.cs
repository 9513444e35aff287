using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>
/// What was filled in for the report or a part of it, as it becomes a map of data. A part that may be missing is there if
/// it says so or if anything of it is filled in.
/// </summary>
/// <param name="model">What the outline has by this name; null for nothing.</param>
/// <param name="key">Its name, and the cell of that; null for the report.</param>
internal sealed class FormPart(Model? model, YamlScalar? key)
{
    private readonly List<(YamlPair? Value, FormPart? Part)> _members = [];
    private readonly Dictionary<string, FormPart> _parts = [];
    private string _answer = "";
    private Place _answered;

    /// <summary>A part inside it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="named">The cell that it is called by, if it is the first time.</param>
    public FormPart Part(string id, Place named)
    {
        if (!_parts.TryGetValue(id, out FormPart? part))
        {
            part = new FormPart(model?.Children.Find(child => YamlReader.Key(child.Id) == YamlReader.Key(id)), CellReader.Value(id, named));
            _parts.Add(id, part);
            _members.Add((null, part));
        }
        return part;
    }

    public void Add(YamlPair value) => _members.Add((value, null));

    /// <summary>Whether it is there, or nothing.</summary>
    public void Answer(string written, Place place)
    {
        _answer = written;
        _answered = place;
    }

    public YamlMap ToMap(MessageLog log) => new(key?.Place ?? default, [.. _members.Select(member => member.Value ?? member.Part!.ToPair(log)).OfType<YamlPair>()]);

    private YamlPair? ToPair(MessageLog log)
    {
        Place? filled = FirstFilled;
        if (_answer == FormWords.No && filled is { } place)
        {
            log.Say(WorkbookMessages.PartDenied, _answered, key!.Value, place.Cell!);
        }
        if (model is { HasFigures: false } && _answer.Length > 0)
        {
            return new YamlPair(key!, CellReader.Value(_answer, _answered));
        }
        return filled is not null || _answer == FormWords.Yes || model is { IsOptional: false } ? new YamlPair(key!, ToMap(log)) : null;
    }

    private Place? FirstFilled => _members.Select(member => member.Part is { } part ? part.FirstFilled
        : member.Value!.Value is YamlScalar { IsEmpty: true, IsRefused: false } ? null
        : member.Value.Value.Place).FirstOrDefault(place => place is not null);
}
