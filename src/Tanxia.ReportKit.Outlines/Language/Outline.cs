using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>An outline, read and bound.</summary>
internal sealed class Outline
{
    /// <summary>The C# class.</summary>
    public required string ClassName { get; init; }

    /// <summary>The place of its name.</summary>
    public required Place Place { get; init; }

    /// <summary>The figures of the whole report.</summary>
    public required Model Model { get; init; }

    /// <summary>Title, issuer, addressee, attachments, signature and the like.</summary>
    public required Frame Frame { get; init; }

    /// <summary>Preamble, texts, list and sections.</summary>
    public required IReadOnlyList<Block> Body { get; init; }

    /// <summary>The report as a node: it is always there, and may have something to say where its list is empty.</summary>
    public required NodeHead Head { get; init; }

    /// <summary>The ids of warnings and notes that are not said.</summary>
    public required IReadOnlyCollection<string> Ignored { get; init; }

    /// <summary>The ladder of section marks.</summary>
    public required IReadOnlyList<Series> Levels { get; init; }

    /// <summary>What only the signed paper has; null for nothing.</summary>
    public required Document? Document { get; init; }

    /// <summary>All lines that stand in no body, in the order of the paper.</summary>
    public IEnumerable<IReadOnlyList<Piece>> Lines => Frame.Lines.Concat(Document?.Lines ?? []);

    /// <summary>The body of the report, then those of the annexes.</summary>
    public IEnumerable<Node> Bodies => (Document?.Annexes ?? []).Select(annex => new Node(annex.Head, annex.Body)).Prepend(new Node(Head, Body));

    /// <summary>All models, the report's own first.</summary>
    public IEnumerable<Model> Models => Model.AndBelow();
}
