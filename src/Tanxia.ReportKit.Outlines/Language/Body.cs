using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>What a report, a section or an entry says, in order: texts, lists and sections.</summary>
internal abstract class Block(Place place)
{
    public Place Place { get; } = place;

    /// <summary>An entry or a section of a body is printed; null if one always is, or there is none.</summary>
    public static Condition? AnyPrinted(IReadOnlyList<Block> body)
    {
        List<Condition?> printed = [.. body.Where(block => block is not Text).Select(block => block switch
        {
            EntryList { AllMayGo: true } list => new HasEntries(list),
            Section section => section.Head.Presence,
            _ => null,
        })];
        return printed.Count == 0 || printed.Contains(null) ? null : printed.Aggregate((left, right) => new OrCondition(left!, right!));
    }
}

/// <summary>A text: one paragraph, or several.</summary>
internal sealed class Text(Place place, IReadOnlyList<Paragraph> paragraphs) : Block(place)
{
    public IReadOnlyList<Paragraph> Paragraphs { get; } = paragraphs;

    /// <summary>The last paragraph of the block before another, if those are words.</summary>
    public static Paragraph? Before(IReadOnlyList<Block> body, int index) =>
        index > 0 && body[index - 1] is Text { Paragraphs: { Count: > 0 } before } && before[before.Count - 1] is { Table: null } last ? last : null;
}

/// <summary>A section with its heading.</summary>
internal sealed class Section(Place place) : Block(place)
{
    public required IReadOnlyList<Piece> Heading { get; init; }

    public required HeadingStyle Style { get; init; }

    public required NodeHead Head { get; init; }

    public required IReadOnlyList<Block> Body { get; init; }
}

/// <summary>A list of achievements, problems, plans or items.</summary>
internal sealed class EntryList(Place place) : Block(place)
{
    public required Series Marks { get; init; }

    /// <summary>null until the words before it are known, unless it is written.</summary>
    public required Generated.Flow? Flow { get; set; }

    public required char Separator { get; init; }

    public required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>Entries that may be left out make the count a matter of data.</summary>
    public bool CountVaries => Entries.Any(entry => entry.Head.Presence is not null);

    /// <summary>No entry is certain to be printed.</summary>
    public bool AllMayGo => Entries.Count > 0 && Entries.All(entry => entry.Head.Presence is not null);

    /// <summary>The words before it lead into nothing else: where it has nothing to print, they go with it.</summary>
    public bool TakesWordsAlong { get; set; }
}

/// <summary>An entry of a list.</summary>
internal sealed class Entry(Place place)
{
    public Place Place { get; } = place;

    /// <summary>The run-in heading; empty for none.</summary>
    public required IReadOnlyList<Piece> Heading { get; init; }

    /// <summary>What closes the heading, 。 or ：.</summary>
    public required char End { get; init; }

    public required NodeHead Head { get; init; }

    public required IReadOnlyList<Block> Body { get; init; }
}

/// <summary>What decides whether a section or an entry is there.</summary>
/// <param name="Model">The innermost model that its texts see.</param>
/// <param name="IsOptional">The data may leave it out.</param>
internal sealed record NodeHead(Model Model, bool IsOptional)
{
    /// <summary>It is printed only if this holds; null if it always is.</summary>
    public Condition? Presence { get; set; }

    /// <summary>The id of the node itself; empty if it has none.</summary>
    public string OwnId { get; init; } = "";

    /// <summary>What is said in place of its body where nothing of its list is printed; null for nothing.</summary>
    public Text? Empty { get; init; }
}

/// <summary>A head with what it is the head of. A class: pairs that are values have to be compiled at every start of the tool.</summary>
internal sealed record Node(NodeHead Head, IReadOnlyList<Block> Body);
