using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>A stretch of words: literal, or something named in braces.</summary>
internal abstract record Piece(Place Place);

/// <summary>Literal words.</summary>
/// <param name="Value">The characters as printed.</param>
/// <param name="Stretches">Where they come from: each stretch begins at an offset in the value and runs to the next.</param>
internal sealed record Literal(string Value, IReadOnlyList<(int Offset, Place Place)> Stretches) : Piece(Stretches[0].Place)
{
    /// <summary>The place in the file of one character.</summary>
    public Place PlaceAt(int offset)
    {
        (int start, Place place) = Stretches.Last(stretch => stretch.Offset <= offset);
        return place.At(offset - start, 1);
    }
}

/// <summary>{受理信访}</summary>
internal sealed record FigurePiece(Metric Metric, Generated.Wording Wording, Place Place) : Piece(Place);

/// <summary>{主导产业}, {主导产业:等}</summary>
internal sealed record ListPiece(ValueList List, bool AndOthers, Place Place) : Piece(Place);

/// <summary>{主导产业.count}, {主导产业.count:汉字}</summary>
internal sealed record CountPiece(Declaration List, bool ChineseNumerals, Place Place) : Piece(Place);

/// <summary>{ref:水利}: the place of a section by its numbers. The section is found when all are bound.</summary>
internal sealed record ReferencePiece(string Id, Place Place) : Piece(Place)
{
    /// <summary>The numbered sections from the top down to the one that is meant.</summary>
    public IReadOnlyList<Section> Sections { get; set; } = [];
}

/// <summary>A part of a paragraph, printed if its condition holds; otherwise its other words are.</summary>
internal sealed record TextPart(Condition? When, IReadOnlyList<Piece> Words, IReadOnlyList<Piece> Else);

/// <summary>A paragraph.</summary>
internal sealed record Paragraph(IReadOnlyList<TextPart> Parts, Place Place)
{
    /// <summary>Some choice of conditions leaves nothing of it.</summary>
    public bool MayVanish => Parts.All(part => part.Words.Count == 0 || (part.When is not null && part.Else.Count == 0));

    /// <summary>The list whose table stands here; null for words.</summary>
    public ValueList? Table => Parts.Count == 1 && Parts[0].Words.Count == 1 && Parts[0].Words[0] is ListPiece { List: { Table: not null } list } ? list : null;

    /// <summary>The part that certainly ends the paragraph; null if the last one may go, or has two endings.</summary>
    public IReadOnlyList<Piece>? CertainEnd => Parts.Count > 0 && Parts[Parts.Count - 1].When is null ? Parts[Parts.Count - 1].Words : null;

    /// <summary>It ends in ： or ，: what follows belongs to it.</summary>
    public bool LeadsIn => EndsIn('：') || EndsIn('，');

    public bool EndsIn(char mark) => CertainEnd is { Count: > 0 } end && end[end.Count - 1] is Literal { Value: var words } && words[words.Length - 1] == mark;
}
