using System.Text;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>What a report gives: its text with all spans and notices, or its faults.</summary>
/// <param name="Said">All of it; two reports agree if it is the same.</param>
/// <param name="IsText">A text came of it.</param>
internal sealed record Outcome(string Said, bool IsText)
{
    public static Outcome Of(Report report)
    {
        IReadOnlyList<ReportMessage> messages = report.Check();
        var said = new StringBuilder();
        foreach (ReportMessage message in messages)
        {
            said.Append(message.ToString(MessageLanguage.Chinese)).Append('\n').Append(message.ToString(MessageLanguage.English)).Append('\n');
        }
        if (messages.Any(message => message.Severity == Severity.Error))
        {
            // The text alone does not look at what only the signed paper says.
            ReportException exception = Assert.Throws<ReportException>(report.Render);
            Assert.Equal(messages.Select(message => message.ToString()), exception.Messages.Select(message => message.ToString()));
            return new Outcome(said.ToString(), false);
        }
        RenderedReport rendered = report.Render();
        // Again, after whatever came before on this thread.
        Assert.Equal(rendered.Text, report.ToText());
        Say(said, rendered);
        if (rendered.Document is { } document)
        {
            said.Append(document.HasSeal ? "with a seal\n" : "without a seal\n");
            Say(said, document);
        }
        return new Outcome(said.ToString(), true);
    }

    private static void Say(StringBuilder said, RenderedText rendered)
    {
        said.Append(rendered.Text);
        foreach (ReportSpan span in rendered.Spans)
        {
            said.Append($"{span.Kind} {span.Start}+{span.Length} {span.Level} {span.Figure?.Path} {rendered.ValueOf(span)} {rendered.TextOf(span)}\n");
        }
    }

    /// <summary>The first line that differs; null if none does.</summary>
    public string? DifferenceFrom(Outcome generated)
    {
        if (Said == generated.Said)
        {
            return null;
        }
        string[] left = Said.Split('\n'), right = generated.Said.Split('\n');
        int line = Enumerable.Range(0, Math.Min(left.Length, right.Length)).FirstOrDefault(i => left[i] != right[i], Math.Min(left.Length, right.Length) - 1);
        return $"performed: {left[line]}\ngenerated: {right[line]}";
    }
}
