using System.Text;
using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Cli.Messages;

/// <summary>A page of docs/messages as text for a terminal: blocks are headed and indented, the message stands in one language.</summary>
internal static partial class MessagePageText
{
    public static string Of(string page, MessageLanguage language)
    {
        var text = new StringBuilder();
        string? block = null;
        foreach (string line in page.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                block = block is null ? line[3..] : null;
                Blank(text);
                text.Append(block is null ? "" : HeadOf(block).In(language) + "\n");
            }
            else if (block == "text message")
            {
                // Each message is a Chinese and an English line.
                text.Append(line.StartsWith("line ", StringComparison.Ordinal) == (language == MessageLanguage.English) ? $"    {line}\n" : "");
            }
            else if (block is not null)
            {
                text.Append(line.Length == 0 ? "\n" : $"    {line}\n");
            }
            else if (!line.StartsWith("<!--", StringComparison.Ordinal))
            {
                if (line.Length == 0)
                {
                    Blank(text);
                }
                else
                {
                    text.Append(Link().Replace(line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line, "${words}")).Append('\n');
                }
            }
        }
        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>One blank line between what is shown.</summary>
    private static void Blank(StringBuilder text)
    {
        if (text.Length > 1 && text[^2] != '\n')
        {
            text.Append('\n');
        }
    }

    private static Bilingual HeadOf(string block) => block switch
    {
        "yaml wrong" => new("写错的大纲：", "An outline, wrong:"),
        "yaml right" => new("改对的大纲：", "The outline, right:"),
        "yaml outline" => new("大纲：", "The outline:"),
        "yaml data" or "json data" => new("数据：", "The data:"),
        "yaml data wrong" or "json data wrong" => new("写错的数据：", "The data, wrong:"),
        "yaml data right" or "json data right" => new("改对的数据：", "The data, right:"),
        _ => new("程序说：", "What is said:"),
    };

    /// <summary>A terminal cannot follow it.</summary>
    [GeneratedRegex(@"\[(?<words>[^]]*)\]\([^)]*\)")]
    private static partial Regex Link();
}
