namespace Tanxia.ReportKit;

/// <summary>One row of a message table: what is said whenever one kind of thing is met.</summary>
/// <param name="id">RK and four digits; never used again for something else.</param>
/// <param name="severity">How much it weighs.</param>
/// <param name="chinese">The sentence, with {0}, {1}, … for the values.</param>
/// <param name="english">The same in English, with the same values.</param>
internal sealed class MessageKind(string id, Severity severity, string chinese, string english)
{
    public string Id { get; } = id;

    public Severity Severity { get; } = severity;

    public string Template(MessageLanguage language) => language == MessageLanguage.Chinese ? chinese : english;
}

/// <summary>A value in a message that has a word in each language.</summary>
internal sealed class Bilingual(string chinese, string english)
{
    public string In(MessageLanguage language) => language == MessageLanguage.Chinese ? chinese : english;

    public override string ToString() => english;
}
