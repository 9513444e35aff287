using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Arithmetic on figures: one small tree that the emitter prints and the performer evaluates.</summary>
internal abstract record Expression
{
    /// <summary>All metrics in it, from left to right.</summary>
    public abstract IEnumerable<Metric> Metrics { get; }

    /// <summary>It may have no end in decimals. Units, which are powers of ten, divide exactly.</summary>
    public virtual bool Divides => false;
}

internal sealed record Number(decimal Value) : Expression
{
    public override IEnumerable<Metric> Metrics => [];
}

internal sealed record FigureOperand(Metric Metric, Place Place) : Expression
{
    public override IEnumerable<Metric> Metrics => [Metric];

    /// <summary>The same figure, wherever it is named.</summary>
    public bool Equals(FigureOperand? other) => other is not null && ReferenceEquals(other.Metric, Metric);

    public override int GetHashCode() => Metric.GetHashCode();
}

/// <summary>A figure as it is printed: rounded to its decimals.</summary>
internal sealed record PrintedOperand(Metric Metric) : Expression
{
    public override IEnumerable<Metric> Metrics => [Metric];
}

/// <summary>The sum of a field over the records that are printed.</summary>
internal sealed record RecordsSum(ValueList List, Metric Field) : Expression
{
    public override IEnumerable<Metric> Metrics => [Field];
}

/// <summary>The change of a figure against its base, in percent; absent where the base is zero or negative.</summary>
internal sealed record RateOfChange(Metric Now, Metric Before) : Expression
{
    public override IEnumerable<Metric> Metrics => [Now, Before];
}

/// <summary>+ - * /</summary>
internal sealed record Arithmetic(Expression Left, char Operator, Expression Right) : Expression
{
    public override IEnumerable<Metric> Metrics => Left.Metrics.Concat(Right.Metrics);

    public override bool Divides => (Operator == '/' && Right is not Number { Value: 10 or 100 or 10_000 or 100_000_000 }) || Left.Divides || Right.Divides;
}

/// <summary>What decides whether something is printed.</summary>
internal abstract record Condition
{
    /// <summary>The metrics that certainly have a value where this holds.</summary>
    public virtual IEnumerable<Metric> Guarded => [];

    /// <summary>The metrics that certainly have a value where this does not hold.</summary>
    public virtual IEnumerable<Metric> GuardedElse => [];

    /// <summary>The parts of the data that are certainly there where this holds.</summary>
    public virtual IEnumerable<Model> There => Guarded.SelectMany(metric => metric.Model.AndOuter());

    /// <summary>The parts of the data that are certainly there where this does not hold.</summary>
    public virtual IEnumerable<Model> ThereElse => GuardedElse.SelectMany(metric => metric.Model.AndOuter());

    /// <summary>The figures and lists that it asks about.</summary>
    public virtual IEnumerable<Declaration> Asks => [];

    public static Condition? And(Condition? left, Condition? right) =>
        left is null ? right : right is null ? left : new AndCondition(left, right);
}

/// <summary>= != &lt; &lt;= &gt; &gt;=</summary>
internal sealed record Comparison(Expression Left, string Operator, Expression Right) : Condition
{
    /// <summary>How far the sides of an equality may be apart, since a source has rounded them; 0 for not at all.</summary>
    public decimal Tolerance { get; init; }

    public IEnumerable<Metric> Metrics => Left.Metrics.Concat(Right.Metrics);

    public override IEnumerable<Metric> Guarded => Metrics;

    public override IEnumerable<Declaration> Asks => Metrics;
}

internal sealed record AndCondition(Condition Left, Condition Right) : Condition
{
    public override IEnumerable<Metric> Guarded => Left.Guarded.Concat(Right.Guarded);

    public override IEnumerable<Model> There => Left.There.Concat(Right.There);

    public override IEnumerable<Declaration> Asks => Left.Asks.Concat(Right.Asks);
}

internal sealed record OrCondition(Condition Left, Condition Right) : Condition
{
    // Neither side holds, so whatever either side's failing guarantees is there.
    public override IEnumerable<Metric> GuardedElse => Left.GuardedElse.Concat(Right.GuardedElse);

    public override IEnumerable<Model> ThereElse => Left.ThereElse.Concat(Right.ThereElse);

    public override IEnumerable<Declaration> Asks => Left.Asks.Concat(Right.Asks);
}

/// <summary>甲 present, 甲 absent.</summary>
internal sealed record FigurePresence(Metric Metric, bool IsPresent) : Condition
{
    public override IEnumerable<Metric> Guarded => IsPresent ? [Metric] : [];

    public override IEnumerable<Metric> GuardedElse => IsPresent ? [] : [Metric];

    public override IEnumerable<Declaration> Asks => [Metric];
}

/// <summary>A worded figure has what it is made from: a change both its figures, a comparison both its rates, a whole one part.</summary>
/// <param name="Metric">The worded figure.</param>
/// <param name="IsPresent">It is there, or is not.</param>
/// <param name="Holds">What that comes to.</param>
internal sealed record PhrasePresence(Metric Metric, bool IsPresent, Condition Holds) : Condition
{
    public override IEnumerable<Metric> Guarded => IsPresent ? Holds.Guarded.Append(Metric) : [];

    public override IEnumerable<Metric> GuardedElse => IsPresent ? [] : Holds.GuardedElse.Append(Metric);

    public override IEnumerable<Declaration> Asks => Holds.Asks.Append(Metric);
}

/// <summary>A list has something in it, or has nothing in it.</summary>
internal sealed record ListPresence(ValueList List, bool IsPresent) : Condition
{
    public override IEnumerable<Declaration> Asks => [List];

    public override IEnumerable<Model> There => IsPresent ? List.Model.AndOuter() : [];

    public override IEnumerable<Model> ThereElse => IsPresent ? [] : List.Model.AndOuter();
}

/// <summary>The data has an optional node, or leaves it out.</summary>
internal sealed record ModelPresence(Model Model, bool IsPresent = true) : Condition
{
    public override IEnumerable<Model> There => IsPresent ? Model.AndOuter() : [];

    public override IEnumerable<Model> ThereElse => IsPresent ? [] : Model.AndOuter();
}

/// <summary>At least one entry of a list is printed.</summary>
internal sealed record HasEntries(EntryList List) : Condition;
