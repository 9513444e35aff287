using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>What only the signed paper has. What is absent is not there.</summary>
internal sealed class Document
{
    public required IReadOnlyList<Piece> Secrecy { get; init; }

    public required IReadOnlyList<Piece> Urgency { get; init; }

    public required IReadOnlyList<IReadOnlyList<Piece>> Letterhead { get; init; }

    /// <summary>青府〔2026〕5号, whole.</summary>
    public required IReadOnlyList<Piece> Number { get; init; }

    public required IReadOnlyList<IReadOnlyList<Piece>> Signers { get; init; }

    /// <summary>Without its （）.</summary>
    public required IReadOnlyList<Piece> Remark { get; init; }

    public required IReadOnlyList<Annex> Annexes { get; init; }

    public required IReadOnlyList<IReadOnlyList<Piece>> Copies { get; init; }

    public required IReadOnlyList<Piece> PrintedBy { get; init; }

    public required IReadOnlyList<Piece> PrintedDate { get; init; }

    public required bool HasSeal { get; init; }

    /// <summary>All of it but the bodies of annexes, in the order of the paper.</summary>
    public IEnumerable<IReadOnlyList<Piece>> Lines => Letterhead.Prepend(Urgency).Prepend(Secrecy).Append(Number).Concat(Signers).Append(Remark)
        .Concat(Annexes.SelectMany(annex => annex.Title)).Concat(Copies).Append(PrintedBy).Append(PrintedDate);
}

/// <summary>An annex: a title and a body like that of a report.</summary>
internal sealed class Annex(Place place)
{
    public Place Place { get; } = place;

    /// <summary>Its number, 附件2: that of the attachment that it is, where attachments are listed.</summary>
    public int Number { get; set; }

    public required IReadOnlyList<IReadOnlyList<Piece>> Title { get; init; }

    public required NodeHead Head { get; init; }

    public required IReadOnlyList<Block> Body { get; init; }
}
