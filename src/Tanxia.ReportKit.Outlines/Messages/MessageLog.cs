using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Messages;

/// <summary>Collects what is found in one file. A fault that only follows from another is not said.</summary>
internal sealed class MessageLog(string file)
{
    private readonly List<ReportMessage> _messages = [];

    public bool HasErrors { get; private set; }

    /// <summary>Declarations could not be read: that a text names one of them is no fault of its own.</summary>
    public bool HasLostNames { get; set; }

    public void Say(MessageKind kind, Place place, params object[] values)
    {
        // The same words at the same place say nothing new: a text may be looked at from two sides.
        foreach (ReportMessage said in _messages)
        {
            if (said.Id == kind.Id && said.Line == place.Line && said.Column == place.Column)
            {
                return;
            }
        }
        _messages.Add(new ReportMessage(kind, file, place.Line, place.Column, values) { Length = place.Length });
        HasErrors |= kind.Severity == Severity.Error;
    }

    /// <summary>A name that is not declared, with the nearest one that is.</summary>
    public void SayUnknownFigure(string name, string? nearest, Place place)
    {
        if (nearest is not null)
        {
            Say(OutlineMessages.UnknownFigureNearest, place, name, nearest);
        }
        else if (!HasLostNames)
        {
            Say(OutlineMessages.UnknownFigure, place, name);
        }
    }

    /// <summary>All of them, in the order of the file.</summary>
    public IReadOnlyList<ReportMessage> InOrder() => [.. _messages.OrderBy(m => m.Line).ThenBy(m => m.Column)];
}
