using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Tests.Messages;

/// <summary>A page under docs/messages: what is wrong, what is said, and how it is right. docs/messages/README.md has the format.</summary>
internal sealed partial class MessagePage
{
    /// <summary>One mistake with its correction.</summary>
    public sealed class Case
    {
        public string Outline { get; set; } = "";

        public string? RightOutline { get; set; }

        public string? Data { get; set; }

        public string? RightData { get; set; }

        /// <summary>What is said, a Chinese and an English line for each message.</summary>
        public IReadOnlyList<string> Messages { get; set; } = [];
    }

    private MessagePage(string name, string text)
    {
        Name = name;
        Title = text.Split('\n')[0];
        TestedElsewhere = Elsewhere().Match(text) is { Success: true } match ? match.Groups[1].Value : null;
        Cases = Read(text);
    }

    public static string Folder { get; } = Path.Combine(Repository.Root, "docs", "messages");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)!)
        .Where(name => name != "README").Order(StringComparer.Ordinal);

    /// <summary>The id.</summary>
    public string Name { get; }

    /// <summary>Its first line, # and the id and what is wrong.</summary>
    public string Title { get; }

    public IReadOnlyList<Case> Cases { get; }

    /// <summary>The test class that provokes what no page can show; null if the page does.</summary>
    public string? TestedElsewhere { get; }

    public static MessagePage Load(string name) => new(name, File.ReadAllText(Path.Combine(Folder, name + ".md")).ReplaceLineEndings("\n"));

    /// <summary>A message as a page writes it.</summary>
    public static IEnumerable<string> Lines(ReportMessage message)
    {
        string chinese = message.ToString(MessageLanguage.Chinese), english = message.ToString(MessageLanguage.English);
        string place = message.Column > 0 ? $"第{message.Line}行第{message.Column}列 " : message.Line > 0 ? $"第{message.Line}行 " : "";
        yield return place + chinese[(chinese.IndexOf(" " + message.Id, StringComparison.Ordinal) - 2)..];
        string where = message.Column > 0 ? $"line {message.Line}, column {message.Column}, " : message.Line > 0 ? $"line {message.Line}, " : "";
        yield return where + message.Severity.ToString().ToLowerInvariant() + english[english.IndexOf(" " + message.Id, StringComparison.Ordinal)..];
    }

    private static List<Case> Read(string text)
    {
        var cases = new List<Case>();
        foreach (Match block in Block().Matches(text))
        {
            string content = Shown(block.Groups[2].Value);
            switch (block.Groups[1].Value)
            {
                case "yaml wrong" or "yaml outline":
                    cases.Add(new Case { Outline = content });
                    break;
                case "yaml data" or "json data" or "yaml data wrong" or "json data wrong":
                    cases[^1].Data = content;
                    break;
                case "text message":
                    cases[^1].Messages = content.TrimEnd('\n').Split('\n');
                    break;
                case "yaml right":
                    cases[^1].RightOutline = content;
                    break;
                case "yaml data right" or "json data right":
                    cases[^1].RightData = content;
                    break;
                default:
                    throw new FormatException("unknown block: " + block.Groups[1].Value);
            }
        }
        return cases;
    }

    /// <summary>Characters that nobody could see in a page are written as ␉ and \u{200B}.</summary>
    private static string Shown(string text) => Escape().Replace(
        text.Replace('␉', '\t'), match => char.ConvertFromUtf32(Convert.ToInt32(match.Groups[1].Value, 16)));

    [GeneratedRegex(@"^```([^\n]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\\u\{([0-9A-F]+)\}")]
    private static partial Regex Escape();

    [GeneratedRegex(@"^<!-- tested elsewhere: (\w+) -->$", RegexOptions.Multiline)]
    private static partial Regex Elsewhere();
}
