namespace Tanxia.ReportKit.Generator;

/// <summary>A list that is equal to another with the same items: arrays are not, and would make every step run again.</summary>
internal sealed class FlatList<T>(IReadOnlyList<T> items) : IEquatable<FlatList<T>>
{
    public IReadOnlyList<T> Items { get; } = items;

    public bool Equals(FlatList<T>? other) => other is not null && other.Items.SequenceEqual(Items);

    public override bool Equals(object? obj) => Equals(obj as FlatList<T>);

    public override int GetHashCode() => Items.Count;
}
