namespace Tanxia.ReportKit.Generator.Emit;

/// <summary>What the consumer's compiler has beyond C# 7.3.</summary>
/// <param name="required">required members: C# 11, and a runtime that has their attributes.</param>
/// <param name="nullable">Nullable reference types: C# 8.</param>
internal sealed class ConsumerLanguage(bool required, bool nullable) : IEquatable<ConsumerLanguage>
{
    public bool HasRequired { get; } = required;

    public bool HasNullable { get; } = nullable;

    public bool Equals(ConsumerLanguage? other) => other is not null && other.HasRequired == HasRequired && other.HasNullable == HasNullable;

    public override bool Equals(object? obj) => Equals(obj as ConsumerLanguage);

    public override int GetHashCode() => (HasRequired ? 2 : 0) + (HasNullable ? 1 : 0);
}
