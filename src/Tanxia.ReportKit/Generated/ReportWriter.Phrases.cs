namespace Tanxia.ReportKit.Generated;

// Phrases: figures whose sign or parts decide what is said.
public sealed partial class ReportWriter
{
    private bool _firstPart;
    private int _partsSpan;
    private FigureInfo? _parts;

    /// <summary>The change of a figure against its base.</summary>
    public void Change(Quantity now, Quantity before, FigureInfo change, FigureInfo figure) => Change(now, before, change, figure, Wording.Usual);

    /// <summary>The same, with or without its period.</summary>
    public void Change(Quantity now, Quantity before, FigureInfo change, FigureInfo figure, Wording wording)
    {
        if (Waits(now, change) || Waits(before, change))
        {
            return;
        }
        int span = _buffer.BeginSpan(SpanKind.Figure, 0, change);
        _buffer.EndFigure(span, ChangeWriter.Write(_buffer, now.Value, before.Value, change, figure, Prefix(change, wording)));
    }

    /// <summary>A change that the data gives: a rate in percent, or a difference in the unit of the change.</summary>
    public void Rate(Quantity rate, FigureInfo change) => Rate(rate, change, Wording.Usual);

    /// <summary>The same, with or without its period.</summary>
    public void Rate(Quantity rate, FigureInfo change, Wording wording)
    {
        if (Waits(rate, change) || (IsDraft && Lacks(change)))
        {
            return;
        }
        int span = _buffer.BeginSpan(SpanKind.Figure, 0, change);
        ChangeWriter.WriteGiven(_buffer, rate.Value, change, Prefix(change, wording));
        _buffer.EndFigure(span, rate.Value);
    }

    private static string Prefix(FigureInfo change, Wording wording) => wording == Wording.WithoutPeriod ? "" : change.Prefix;

    /// <summary>A rate against that of another period.</summary>
    public void Comparison(Quantity rate, Quantity earlier, FigureInfo comparison)
    {
        if (!rate.IsKnown || !earlier.IsKnown)
        {
            if (!rate.IsMissing && !earlier.IsMissing)
            {
                Say(RuntimeMessages.CannotCompare, comparison, Name(comparison), comparison.Key);
            }
            Waits(default, comparison);
            return;
        }
        int span = _buffer.BeginSpan(SpanKind.Figure, 0, comparison);
        ChangeWriter.WriteComparison(_buffer, rate.Value, earlier.Value, comparison);
        _buffer.EndFigure(span, rate.Value - earlier.Value);
    }

    /// <summary>Begins the parts of a whole.</summary>
    public void BeginParts(FigureInfo parts)
    {
        _parts = parts;
        _partsSpan = _buffer.BeginSpan(SpanKind.Figure, 0, parts);
        _firstPart = true;
    }

    /// <summary>One part, by its name.</summary>
    public void Part(Quantity value, FigureInfo part, bool skipZero)
    {
        if (!value.IsPresent || (skipZero && value.IsKnown && value.Value == 0))
        {
            return;
        }
        if (!_firstPart)
        {
            _buffer.Append('、');
        }
        _firstPart = false;
        _buffer.Append(part.Key);
        // In expressions a ratio counts as its percentage.
        Figure(part.Ratio ? value / 100m : value, part);
    }

    /// <summary>Ends the parts of a whole; 其中 with nothing behind it is no sentence.</summary>
    public void EndParts()
    {
        _buffer.EndSpan(_partsSpan);
        if (_firstPart)
        {
            Say(RuntimeMessages.NoParts, _parts!, Name(_parts!), _parts!.Key);
        }
    }
}
