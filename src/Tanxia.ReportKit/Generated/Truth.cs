using System.ComponentModel;

namespace Tanxia.ReportKit.Generated;

/// <summary>
/// The result of a comparison. One with an absent figure is not known: as a condition it does not hold, as a check it is
/// skipped.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Truth
{
    internal enum State : byte
    {
        Unknown,
        No,
        Yes,
        Failed,

        /// <summary>A condition of a draft on a figure that has yet to come.</summary>
        Assumed,
    }

    internal Truth(State value) => Value = value;

    internal State Value { get; }

    /// <summary>The presence of a part in a condition.</summary>
    public static implicit operator Truth(bool value) => new(value ? State.Yes : State.No);

    /// <summary>It holds.</summary>
    public static bool operator true(Truth truth) => truth.Value is State.Yes or State.Assumed;

    /// <summary>It does not hold, whatever the reason.</summary>
    public static bool operator false(Truth truth) => truth.Value is not (State.Yes or State.Assumed);

    /// <summary>Both hold.</summary>
    public static Truth operator &(Truth left, Truth right) => left.Value is State.Yes or State.Assumed ? right : left;

    /// <summary>One of them holds.</summary>
    public static Truth operator |(Truth left, Truth right) => left.Value is State.Yes or State.Assumed || right.Value is State.Unknown ? left : right;
}
