using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Messages;

/// <summary>Says messages for a reader: place and text, below it the line with a mark.</summary>
/// <param name="screen">Its standard error.</param>
/// <param name="sources">The files that messages are about; of others only the place is said.</param>
internal sealed class MessagePrinter(Screen screen, IEnumerable<SourceFile> sources)
{
    private readonly Dictionary<string, SourceFile> _sources = sources.GroupBy(source => source.Path).ToDictionary(group => group.Key, group => group.First());
    private readonly DisplayWidth _width = new(screen.HasWideMarks);

    public void Print(IEnumerable<ReportMessage> messages)
    {
        foreach (ReportMessage message in messages)
        {
            Print(message);
        }
    }

    private void Print(ReportMessage message)
    {
        string line = message.ToString(screen.Language);
        // The severity and the id stand together, before the text.
        int text = line.Length - message.Text(screen.Language).Length;
        int severity = line.LastIndexOf(' ', line.LastIndexOf(' ', text - 2) - 1) + 1;
        screen.Error.WriteLine(line[..severity] + Coloured(line[severity..text], message.Severity) + line[text..]);
        if (message.Line == 0 || message.Cell is not null || !_sources.TryGetValue(message.File, out SourceFile? source) || source.Line(message.Line).Trim().Length == 0)
        {
            return;
        }
        string number = message.Line.ToString(), margin = new(' ', number.Length);
        Excerpt excerpt = Excerpt.Of(source.Line(message.Line), message.Column, message.Length, screen.Width - number.Length - 6, _width);
        screen.Error.WriteLine($"  {number} | {excerpt.Line}");
        if (excerpt.Mark.Length > 0)
        {
            string mark = excerpt.Mark.TrimEnd('^');
            screen.Error.WriteLine($"  {margin} | {mark}{Coloured(excerpt.Mark[mark.Length..], message.Severity)}");
        }
    }

    private string Coloured(string text, Severity severity)
    {
        if (!screen.HasColour)
        {
            return text;
        }
        string code = severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };
        return $"\u001b[{code}m{text}\u001b[0m";
    }
}
