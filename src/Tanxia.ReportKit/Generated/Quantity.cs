using System.ComponentModel;
using System.Globalization;

namespace Tanxia.ReportKit.Generated;

/// <summary>
/// A figure in an expression: known, absent, or failed by a division by zero or an overflow. Its default is absent, so a
/// part that was left out needs no code. In a draft a value may also be missing, which is not the same: it will come.
/// Arithmetic is decimal, on exact values.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Quantity
{
    private enum State : byte
    {
        Absent,
        Known,
        Failed,
        Missing,
    }

    private readonly decimal _value;
    private readonly State _state;

    private Quantity(decimal value, State state)
    {
        _value = value;
        _state = state;
    }

    /// <summary>There is a value.</summary>
    public bool IsKnown => _state == State.Known;

    /// <summary>It could not be computed.</summary>
    public bool IsFailed => _state == State.Failed;

    /// <summary>There is a value, or in a draft there will be one.</summary>
    public bool IsPresent => _state is State.Known or State.Missing;

    internal bool IsMissing => _state == State.Missing;

    /// <summary>A value that must come and has not yet; only in a draft.</summary>
    internal static Quantity Missing => new(0, State.Missing);

    /// <summary>The value; zero unless it is known.</summary>
    public decimal Value => _value;

    /// <summary>A known value.</summary>
    public static implicit operator Quantity(decimal value) => new(value, State.Known);

    /// <summary>A known value.</summary>
    public static implicit operator Quantity(long value) => new(value, State.Known);

    /// <summary>A known value, or absent.</summary>
    public static implicit operator Quantity(decimal? value) => value is { } known ? known : default(Quantity);

    /// <summary>A known value, or absent.</summary>
    public static implicit operator Quantity(long? value) => value is { } known ? known : default(Quantity);

    /// <summary>A known value, or absent.</summary>
    public static implicit operator Quantity(int? value) => value is { } known ? (long)known : default(Quantity);

    /// <summary>The change against a base in percent; absent where the base is zero or negative, since it has none there.</summary>
    public static Quantity RateOfChange(Quantity now, Quantity before) =>
        before.IsKnown && before._value <= 0 ? default : (now - before) / before * 100m;

    /// <summary>Sum.</summary>
    public static Quantity operator +(Quantity left, Quantity right) => Combine(left, right, '+');

    /// <summary>Difference.</summary>
    public static Quantity operator -(Quantity left, Quantity right) => Combine(left, right, '-');

    /// <summary>Product.</summary>
    public static Quantity operator *(Quantity left, Quantity right) => Combine(left, right, '*');

    /// <summary>Quotient; failed if <paramref name="right"/> is zero.</summary>
    public static Quantity operator /(Quantity left, Quantity right) => Combine(left, right, '/');

    /// <summary>Equal within a tolerance: a source has rounded what goes in.</summary>
    public static Truth Near(Quantity left, Quantity right, decimal tolerance) =>
        AreKnown(left, right) ? Math.Abs(left._value - right._value) <= tolerance : Unknown(left, right, isAssumed: false);

    /// <summary>Exactly equal.</summary>
    public static Truth operator ==(Quantity left, Quantity right) =>
        AreKnown(left, right) ? left._value == right._value : Unknown(left, right, isAssumed: false);

    /// <summary>Not equal; not so for an absent figure.</summary>
    public static Truth operator !=(Quantity left, Quantity right) =>
        AreKnown(left, right) ? left._value != right._value : Unknown(left, right, left.IsMissing || right.IsMissing);

    /// <summary>Less.</summary>
    public static Truth operator <(Quantity left, Quantity right) =>
        AreKnown(left, right) ? left._value < right._value : Unknown(left, right, right.IsMissing);

    /// <summary>Greater.</summary>
    public static Truth operator >(Quantity left, Quantity right) =>
        AreKnown(left, right) ? left._value > right._value : Unknown(left, right, left.IsMissing);

    /// <summary>Less or equal.</summary>
    public static Truth operator <=(Quantity left, Quantity right) =>
        AreKnown(left, right) ? left._value <= right._value : Unknown(left, right, right.IsMissing);

    /// <summary>Greater or equal.</summary>
    public static Truth operator >=(Quantity left, Quantity right) =>
        AreKnown(left, right) ? left._value >= right._value : Unknown(left, right, left.IsMissing);

    /// <summary>The same state and value.</summary>
    public override bool Equals(object? obj) => obj is Quantity other && other._state == _state && other._value == _value;

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>The value without zeros at the end, or a dash.</summary>
    public override string ToString() => IsKnown ? Text(_value) : "—";

    internal static string Text(decimal value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        return text.IndexOf('.') < 0 ? text : text.TrimEnd('0').TrimEnd('.');
    }

    private static Quantity Combine(Quantity left, Quantity right, char operation)
    {
        if (left._state != State.Known || right._state != State.Known)
        {
            return new Quantity(0, left.IsFailed || right.IsFailed ? State.Failed : left.IsMissing || right.IsMissing ? State.Missing : State.Absent);
        }
        try
        {
            return operation switch
            {
                '+' => left._value + right._value,
                '-' => left._value - right._value,
                '*' => left._value * right._value,
                _ => right._value == 0 ? new Quantity(0, State.Failed) : left._value / right._value,
            };
        }
        catch (OverflowException)
        {
            return new Quantity(0, State.Failed);
        }
    }

    private static bool AreKnown(in Quantity left, in Quantity right) => left._state == State.Known && right._state == State.Known;

    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    /// <param name="isAssumed">A draft shows what will be said: a missing figure is taken for one that is there and large.</param>
    private static Truth Unknown(Quantity left, Quantity right, bool isAssumed) => new(
        left.IsFailed || right.IsFailed ? Truth.State.Failed
        : isAssumed && left.IsPresent && right.IsPresent ? Truth.State.Assumed
        : Truth.State.Unknown);
}
