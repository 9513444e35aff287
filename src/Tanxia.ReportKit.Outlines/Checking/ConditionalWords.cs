using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>A stretch of words with what is known where it is printed. What a list of values says is not among them.</summary>
/// <param name="Words">The words.</param>
/// <param name="Holding">The conditions that hold.</param>
/// <param name="Failing">The conditions that do not.</param>
internal sealed record ConditionalWords(IReadOnlyList<Piece> Words, IReadOnlyList<Condition> Holding, IReadOnlyList<Condition> Failing)
{
    /// <summary>The parts of the data that are certainly there.</summary>
    public IEnumerable<Model> There => Holding.SelectMany(condition => condition.There).Concat(Failing.SelectMany(condition => condition.ThereElse));

    public static IEnumerable<ConditionalWords> Of(Outline outline) => outline.Lines.Select(line => new ConditionalWords(line, [], []))
        .Concat(outline.Bodies.SelectMany(node => Of(node.Body, []).Concat(Of(node.Head.Empty, []))));

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
        (text?.Paragraphs ?? []).SelectMany(paragraph => paragraph.Parts).SelectMany(part => part.When is null
            ? [new ConditionalWords(part.Words, holding, [])]
            : new[] { new ConditionalWords(part.Words, [.. holding, .. Members(part.When)], []), new ConditionalWords(part.Else, holding, [part.When]) });
}
