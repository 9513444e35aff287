using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>A stretch of words with what is known where it is printed.</summary>
/// <param name="Words">The words.</param>
/// <param name="Holding">The conditions that hold.</param>
/// <param name="Failing">The conditions that do not.</param>
internal sealed record ConditionalWords(IReadOnlyList<Piece> Words, IReadOnlyList<Condition> Holding, IReadOnlyList<Condition> Failing)
{
    /// <summary>The paragraph that it is a part of; null for a heading and a line of the frame.</summary>
    public Paragraph? Paragraph { get; init; }

    /// <summary>The figures that certainly have a value.</summary>
    public IEnumerable<Metric> Guarded => Holding.SelectMany(condition => condition.Guarded).Concat(Failing.SelectMany(condition => condition.GuardedElse));

    /// <summary>The parts of the data that are certainly there.</summary>
    public IEnumerable<Model> There => Holding.SelectMany(condition => condition.There).Concat(Failing.SelectMany(condition => condition.ThereElse));

    /// <summary>What the report says, in its order, but for what its lists of values say.</summary>
    public static IEnumerable<ConditionalWords> Of(Outline outline) => outline.Lines.Select(line => new ConditionalWords(line, [], []))
        .Concat(outline.Bodies.SelectMany(node => Of(node.Body, []).Concat(Of(node.Head.Empty, []))));

    /// <summary>The same, and what lists of values say: where one is printed, the part of the data that it belongs to is there.</summary>
    public static IEnumerable<ConditionalWords> WithLists(Outline outline) => Of(outline).Concat(outline.Models.SelectMany(model => model.Lists).SelectMany(list =>
    {
        Condition[] there = [.. list.Model.AndOuter().Where(part => part.IsOptional).Select(part => new ModelPresence(part))];
        Condition[] inside = [.. there, .. Members(list.Where)];
        IEnumerable<IReadOnlyList<Piece>> lines = list.Table is null ? [] : list.Table.Columns.Select(column => column.Heading).Prepend(list.Table.Title);
        return Of(list.Each, inside).Concat(Of(list.Empty, there)).Concat(lines.Select(line => new ConditionalWords(line, there, [])))
            .Concat((list.Table?.Columns ?? []).SelectMany(column => Of(column.Words, inside)));
    }));

    /// <summary>What holds one by one.</summary>
    public static IEnumerable<Condition> Members(Condition? condition) => condition switch
    {
        null => [],
        AndCondition and => Members(and.Left).Concat(Members(and.Right)),
        _ => [condition],
    };

    private static IEnumerable<ConditionalWords> Of(IReadOnlyList<Block> body, IReadOnlyList<Condition> holding) => body.SelectMany(block => block switch
    {
        Text text => Of(text, holding),
        EntryList list => list.Entries.SelectMany(entry => Of(entry.Head, entry.Heading, entry.Body, holding)),
        Section section => Of(section.Head, section.Heading, section.Body, holding),
        _ => [],
    });

    private static IEnumerable<ConditionalWords> Of(NodeHead head, IReadOnlyList<Piece> heading, IReadOnlyList<Block> body, IReadOnlyList<Condition> holding)
    {
        Condition[] inside = [.. holding, .. Members(head.Presence)];
        return Of(body, inside).Prepend(new ConditionalWords(heading, inside, [])).Concat(Of(head.Empty, inside));
    }

    private static IEnumerable<ConditionalWords> Of(Text? text, IReadOnlyList<Condition> holding) =>
        (text?.Paragraphs ?? []).SelectMany(paragraph => paragraph.Parts.SelectMany(part => Of(part, holding)).Select(words => words with { Paragraph = paragraph }));

    private static IEnumerable<ConditionalWords> Of(TextPart part, IReadOnlyList<Condition> holding) => part.When is null
        ? [new ConditionalWords(part.Words, holding, [])]
        : [new ConditionalWords(part.Words, [.. holding, .. Members(part.When)], []), new ConditionalWords(part.Else, holding, [part.When])];
}
