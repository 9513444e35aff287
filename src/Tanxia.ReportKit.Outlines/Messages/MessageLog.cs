using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Messages;

/// <summary>Collects what is found in one file. A fault that only follows from another is not said.</summary>
internal sealed class MessageLog(string file)
{
    private readonly List<ReportMessage> _messages = [];
    private readonly HashSet<(string Id, Place Place)> _said = [];

    public string File { get; } = file;

    public bool HasErrors { get; private set; }

    /// <summary>Lines whose own fault has been said: what else is found in them only follows.</summary>
    public HashSet<int> SpoiltLines { get; } = [];

    /// <summary>Nothing more is said: it would not help.</summary>
    public bool IsFull => _messages.Count >= Limits.Messages;

    /// <summary>Declarations could not be read: that a text names one of them is no fault of its own.</summary>
    public bool HasLostNames { get; set; }

    /// <summary>Conditions could not be read: that a figure is not guarded by one would only follow.</summary>
    public bool HasLostConditions { get; set; }

    /// <summary>Keys could not be read: what the others say together with them is not known.</summary>
    public bool HasLostKeys { get; set; }

    /// <summary>The outline is not all there. What its nodes come to together is not looked at.</summary>
    public bool HasLost => HasLostNames || HasLostConditions || HasLostKeys;

    /// <summary>The ids of warnings and notes that are not said.</summary>
    public HashSet<string> Ignored { get; init; } = [];

    public void Say(MessageKind kind, Place place, params object[] values)
    {
        if (Ignored.Contains(kind.Id))
        {
            return;
        }
        HasErrors |= kind.Severity == Severity.Error;
        // The same words at the same place say nothing new: a text may be looked at from two sides.
        if (!IsFull && !SpoiltLines.Contains(place.Line) && _said.Add((kind.Id, place with { Length = 0 })))
        {
            _messages.Add(new ReportMessage(kind, File, place.Line, place.Column, values) { Length = place.Length, Sheet = place.Sheet });
        }
    }

    /// <summary>A name that is not declared, with the nearest one that is.</summary>
    public void SayUnknownFigure(string name, string? nearest, Place place)
    {
        if (HasLostNames)
        {
            return;
        }
        if (nearest is not null)
        {
            Say(OutlineMessages.UnknownFigureNearest, place, name, nearest);
        }
        else
        {
            Say(OutlineMessages.UnknownFigure, place, name);
        }
    }

    /// <summary>All of them, in the order of the file.</summary>
    public IReadOnlyList<ReportMessage> InOrder() => [.. _messages.OrderBy(m => m.Sheet?.Position ?? -1).ThenBy(m => m.Line).ThenBy(m => m.Column)];
}
