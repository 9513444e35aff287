namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>A page of the language reference: outlines, each with data and what comes of it.</summary>
internal sealed class LanguagePage
{
    /// <summary>One thing that the page promises.</summary>
    /// <param name="Outline">The outline.</param>
    /// <param name="Data">Its data; empty if it needs none.</param>
    /// <param name="Code">C# that makes the text instead of data; empty as a rule.</param>
    /// <param name="Text">The whole text, or the faults.</param>
    /// <param name="IsFault">No text comes of it.</param>
    /// <param name="Line">Where the promise stands in the page.</param>
    public sealed record Example(string Outline, string Data, string Code, string Text, bool IsFault, int Line)
    {
        /// <summary>What is said beside the text.</summary>
        public string Notices { get; init; } = "";

        /// <summary>What is made of the data: text, draft, or sample, which takes the outline's samples instead.</summary>
        public string Form { get; init; } = "text";

        /// <summary>What only the signed paper has.</summary>
        public string Document { get; init; } = "";

        /// <summary>It shows what is found in the outline before there is any data.</summary>
        public bool IsOfOutline => IsFault && Data.Length == 0;
    }

    public static string Folder { get; } = Path.Combine(Shared.Root, "docs", "language");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.md").Select(Path.GetFileName).Where(name => name != "README.md").Order(StringComparer.Ordinal)!;

    public static IReadOnlyList<Example> Read(string name)
    {
        var examples = new List<Example>();
        string outline = "", data = "", code = "";
        string[] lines = File.ReadAllText(Path.Combine(Folder, name)).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }
            string kind = lines[i][3..];
            int end = Array.FindIndex(lines, i + 1, line => line == "```");
            string content = string.Concat(lines[(i + 1)..end].Select(line => line + "\n"));
            switch (kind)
            {
                case "yaml outline":
                    (outline, data, code) = (content, "", "");
                    break;
                case "yaml data" or "json data":
                    (data, code) = (content, "");
                    break;
                case "csharp":
                    (data, code) = ("", content);
                    break;
                case "text" or "fault" or "draft" or "sample":
                    examples.Add(new Example(outline, data, code, content, kind == "fault", i + 1) { Form = kind });
                    break;
                case "notice":
                    examples[^1] = examples[^1] with { Notices = content };
                    break;
                case "document":
                    examples[^1] = examples[^1] with { Document = content };
                    break;
                default:
                    throw new InvalidOperationException($"{name}, line {i + 1}: a block of the kind \"{kind}\" is not read");
            }
            i = end;
        }
        return examples;
    }

    /// <summary>The cases that a page says it shows.</summary>
    public static IEnumerable<int> Cases(string name) => File.ReadLines(Path.Combine(Folder, name))
        .Where(line => line.StartsWith("<!-- case ", StringComparison.Ordinal))
        .SelectMany(line => line["<!-- case ".Length..^" -->".Length].Split(", "))
        .Select(int.Parse);

    /// <summary>Messages as the pages write them: 第3行第4列 错误 RK0405: …; at run time only the line is known.</summary>
    public static string Lines(IEnumerable<ReportMessage> messages) => string.Concat(messages.Select(message =>
        $"第{message.Line}行" + (message.Column > 0 ? $"第{message.Column}列 " : " ")
        + message.ToString(MessageLanguage.Chinese).Split(": ", 2)[1] + "\n"));
}
