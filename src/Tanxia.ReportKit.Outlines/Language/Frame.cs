namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>What stands around the body. Every line may hold figures; what is absent takes no room.</summary>
internal sealed class Frame
{
    public required IReadOnlyList<IReadOnlyList<Piece>> Title { get; init; }

    public required IReadOnlyList<IReadOnlyList<Piece>> Issuer { get; init; }

    /// <summary>The date as printed; empty for none.</summary>
    public required IReadOnlyList<Piece> Date { get; init; }

    public required IReadOnlyList<Piece> Occasion { get; init; }

    public required IReadOnlyList<Piece> Speaker { get; init; }

    public required IReadOnlyList<Piece> To { get; init; }

    public required IReadOnlyList<IReadOnlyList<Piece>> Notes { get; init; }

    public required IReadOnlyList<IReadOnlyList<Piece>> Attachments { get; init; }

    public required IReadOnlyList<IReadOnlyList<Piece>> Signature { get; init; }

    /// <summary>All of it, in the order of the paper.</summary>
    public IEnumerable<IReadOnlyList<Piece>> Lines => Title.Concat(Issuer).Append(Date).Append(Occasion).Append(Speaker).Append(To)
        .Concat(Notes).Concat(Attachments).Concat(Signature);
}
