namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>What was found in a document. One thing is said once, however many paragraphs have it.</summary>
internal sealed class InspectionLog(string file)
{
    private readonly List<ReportMessage> _messages = [];

    /// <summary>In the order of the paper: first the page, then by paragraphs.</summary>
    public IReadOnlyList<ReportMessage> Messages => [.. _messages.OrderBy(message => message.Line)];

    /// <param name="kind">What is said.</param>
    /// <param name="paragraph">Its number; 0 for the page.</param>
    /// <param name="values">For the message.</param>
    public void Say(MessageKind kind, int paragraph, params object[] values) => _messages.Add(new ReportMessage(kind, file, paragraph, 0, values));

    /// <summary>Of paragraphs, at the first of them; nothing if there is none. How many and how the first begins are the first two values of the message.</summary>
    public void Say(MessageKind kind, IEnumerable<PaperParagraph> paragraphs, params object[] values)
    {
        PaperParagraph[] all = [.. paragraphs];
        if (all.Length > 0)
        {
            Say(kind, all[0].Number, [all.Length, all[0].Excerpt, .. values]);
        }
    }
}
