using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Lowering;

/// <summary>
/// What the conditions around the words at hand ask about. Who asks about a count, or says what stands in place of other
/// words, knows that it may be 0; elsewhere a 0 may surprise.
/// </summary>
internal sealed class AskedFigures
{
    private readonly List<Declaration> _asked = [];
    private int _otherwise;

    /// <summary>It counts something, and nobody has asked about it.</summary>
    public bool Misses(Declaration declaration) => _otherwise == 0 && !_asked.Contains(declaration) && declaration switch
    {
        Metric { Phrase: null, Type: MetricType.Count or MetricType.Amount } metric => metric.Unit is not ("" or "%" or "‰" or "个百分点"),
        // Of entries only the list itself may ask.
        ValueList list => list.Unit.Length > 0,
        _ => false,
    };

    /// <summary>Words that are printed where a condition holds.</summary>
    public T Within<T>(Condition? condition, Func<T> lower)
    {
        int before = _asked.Count;
        _asked.AddRange(condition?.Asks ?? []);
        T lowered = lower();
        _asked.RemoveRange(before, _asked.Count - before);
        return lowered;
    }

    /// <summary>Words that are printed in place of others.</summary>
    public T Otherwise<T>(Func<T> lower)
    {
        _otherwise++;
        T lowered = lower();
        _otherwise--;
        return lowered;
    }
}
