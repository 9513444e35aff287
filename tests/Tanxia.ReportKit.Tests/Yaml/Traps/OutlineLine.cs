using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Tests.Yaml.Traps;

/// <summary>One line of an outline as a clerk sees it: indentation, dash, key, value.</summary>
/// <param name="Text">The whole line.</param>
/// <param name="Indent">Where the dash, the key or the text begins.</param>
/// <param name="HasDash">It is an item.</param>
/// <param name="KeyStart">Where the key begins; where the value begins if it has none.</param>
/// <param name="Key">The key; empty if it has none.</param>
/// <param name="ValueStart">Where the value begins.</param>
/// <param name="Value">The value.</param>
/// <param name="Above">The key that the line stands under.</param>
/// <param name="IsBlock">It is a line of a text below |.</param>
internal sealed partial record OutlineLine(string Text, int Indent, bool HasDash, int KeyStart, string Key, int ValueStart, string Value, string Above, bool IsBlock)
{
    private static readonly HashSet<string> Texts = Words(Keys.Text, Keys.Intro, Keys.Closing, Keys.Preamble, Keys.Section, Keys.Achievement, Keys.Problem, Keys.Plan, Keys.Item, Keys.Title);

    private static readonly HashSet<string> Lists = Words(Keys.Achievements, Keys.Problems, Keys.Plans, Keys.Items, Keys.List, Keys.Text, Keys.Intro, Keys.Title);

    private static readonly HashSet<string> Entries = Words(Keys.Achievements, Keys.Problems, Keys.Plans, Keys.Items);

    private static readonly HashSet<string> Names = Words(Keys.Metrics, Keys.Fields);

    /// <summary>Words without quotes or brackets that will be printed.</summary>
    public bool IsText => !IsBlock && Value.Length > 1 && Value[0] is not ('{' or '[' or '"' or '\'' or '|' or '>' or '#') && (Key.Length > 0 ? Texts.Contains(Key) : HasDash && Lists.Contains(Above));

    /// <summary>A text that is an entry of its own.</summary>
    public bool IsEntry => IsText && Key.Length == 0 && Entries.Contains(Above);

    /// <summary>It declares a figure.</summary>
    public bool IsMetric => Names.Contains(Above);

    public bool IsRoot => Indent == 0;

    public static HashSet<string> Words(params Key[] keys) => [.. keys.SelectMany(key => new[] { key.English, key.Chinese })];

    /// <summary>The lines of an outline; null for those that go on with a map in braces or a text in quotes.</summary>
    public static IReadOnlyList<OutlineLine?> Of(IReadOnlyList<string> lines)
    {
        var result = new List<OutlineLine?>();
        var open = new Stack<(int Column, string Key)>();
        int block = -1, brackets = 0;
        foreach (string text in lines)
        {
            int indent = text.Length - text.TrimStart(' ').Length;
            bool isBlank = indent == text.Length;
            block = !isBlank && indent <= block ? -1 : block;
            Match match = Shape().Match(text);
            if (block >= 0)
            {
                result.Add(isBlank ? null : new OutlineLine(text, indent, false, indent, "", indent, text[indent..], "", true));
                continue;
            }
            bool isMore = brackets != 0 || isBlank || text[indent] == '#';
            bool isOdd = text.Contains(" #", StringComparison.Ordinal) || Count(text, '"') % 2 > 0 || Count(text, '\'') % 2 > 0;
            brackets += Open(text);
            if (isMore)
            {
                result.Add(null);
                continue;
            }
            Group dash = match.Groups["dash"], key = match.Groups["key"], value = match.Groups["value"];
            int column = key.Success ? key.Index : value.Index;
            while (open.Count > 0 && open.Peek().Column >= column)
            {
                open.Pop();
            }
            result.Add(isOdd || brackets != 0 ? null : new OutlineLine(text, indent, dash.Length > 0, column, key.Value, value.Index, value.Value.TrimEnd(), open.Count == 0 ? "" : open.Peek().Key, false));
            if (key.Success)
            {
                open.Push((column, key.Value));
            }
            block = value.Value is ['|' or '>', ..] ? (key.Success ? column : indent) : -1;
        }
        return result;
    }

    private static int Open(string text) => Count(text, '{') + Count(text, '[') - Count(text, '}') - Count(text, ']');

    private static int Count(string text, char sign) => text.Count(c => c == sign);

    [GeneratedRegex("^ *(?<dash>(?:- +)*)(?:(?<key>[^\\s:\"'{\\[#&*!|>%@`，-][^:\"'{}\\[\\],#]*):(?: +|$))?(?<value>.*)$")]
    private static partial Regex Shape();
}
