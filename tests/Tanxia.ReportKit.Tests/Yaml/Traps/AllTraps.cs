using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Tests.Yaml.Traps;

/// <summary>The list at the end of the language's contract, "YAML as clerks write it".</summary>
internal static partial class AllTraps
{
    private static readonly HashSet<string> Conditions = OutlineLine.Words(Keys.When, Keys.Where);
    private static readonly HashSet<string> Units = OutlineLine.Words(Keys.Unit);
    private static readonly HashSet<string> Headings = OutlineLine.Words(Keys.Section);
    private static readonly HashSet<string> Marks = OutlineLine.Words(Keys.Marks);
    private static readonly HashSet<string> OneOfAKind = OutlineLine.Words(Keys.Text, Keys.Intro, Keys.Closing, Keys.Section, Keys.Title, Keys.Id, Keys.About);
    private static readonly HashSet<string> Known = OutlineLine.Words([.. Keys.All]);

    public static readonly IReadOnlyList<Trap> All =
    [
        // Keys.
        new("a full-width colon behind a key", "RK0103", (line, _) => line.Key.Length == 0 ? null
            : new Planted(Before(line, line.KeyStart) + line.Key + "：" + line.Value, line.KeyStart + line.Key.Length + 1, line.KeyStart)),
        new("no blank behind the colon of a key", "RK0104", (line, _) => line.Key.Length == 0 || line.Value.Length == 0 ? null
            : new Planted(Before(line, line.KeyStart) + line.Key + ":" + line.Value, line.KeyStart + line.Key.Length + 1, line.KeyStart)),
        new("a key in Chinese quotes", "RK0204", (line, _) => !Known.Contains(line.Key) || line.IsMetric || line.Key.Length > 12 ? null
            : new Planted(Before(line, line.KeyStart) + "“" + line.Key + "”" + line.Text[(line.KeyStart + line.Key.Length)..], line.KeyStart + 1)),
        new("a figure in Chinese quotes", "RK0303", (line, _) => !line.IsMetric || line.Key.Length == 0 ? null
            : new Planted(Before(line, line.KeyStart) + "“" + line.Key + "”" + line.Text[(line.KeyStart + line.Key.Length)..], line.KeyStart + 1)),
        new("a key twice", "RK0112", (line, _) => !OneOfAKind.Contains(line.Key) || line.Value.Length == 0 || line.Value[0] is '|' or '>' ? null
            : new Planted([line.Text, new string(' ', line.KeyStart) + line.Text[line.KeyStart..]], 1, line.KeyStart + 1)),
        new("a misspelt key", "RK0204", (line, next) => !Known.Contains(line.Key) || line.IsMetric || line.Key.Length < 5 || line.Key[0] > 'z' || line.Key[2] == line.Key[3] ? null
            : new Planted(Before(line, line.KeyStart) + line.Key[..2] + line.Key[3] + line.Key[2] + line.Text[(line.KeyStart + 4)..], line.KeyStart + 1)),
        new("a half-width colon in an entry", "RK0107", (line, _) => !line.IsEntry || !IsSplit(line, out int at) || line.Value[..at].IndexOfAny(['，', '。', '：', ':']) >= 0 ? null
            : new Planted(Before(line, line.ValueStart + at) + ": " + line.Value[at..], line.ValueStart + at + 1, line.ValueStart)),

        // Indentation.
        new("a tab", "RK0101", (line, _) => line.Indent == 0 || line.IsBlock ? null : new Planted("\t" + line.Text[line.Indent..], 1)),
        new("a tab in a text", "RK0101", (line, _) => line.IsBlock ? new Planted("\t" + line.Text[line.Indent..], 1) : null),
        new("a full-width blank", "RK0102", (line, _) => line.Indent == 0 || line.IsBlock || !(line.HasDash || line.Key.Length > 0) ? null : new Planted(new string('　', line.Indent / 2) + line.Text[line.Indent..], 1)),
        new("a no-break blank", "RK0102", (line, _) => line.Indent == 0 || line.IsBlock || !(line.HasDash || line.Key.Length > 0) ? null : new Planted(line.Text[..(line.Indent - 1)] + "\u00A0" + line.Text[line.Indent..], line.Indent)),
        new("a full-width dash", "RK0120", (line, _) => !line.HasDash ? null : new Planted(Before(line, line.Indent) + "－" + line.Text[(line.Indent + 1)..], line.Indent + 1, line.Indent)),
        new("no blank behind a dash", "RK0120", (line, _) => !line.HasDash || line.Text.Length < line.Indent + 3 || !char.IsLetter(line.Text[line.Indent + 2]) ? null : new Planted(Before(line, line.Indent) + "-" + line.Text[(line.Indent + 2)..], line.Indent + 1, line.Indent)),
        new("a first line indented more than the next", "RK0117", (line, next) => line.Value != "|" || next is not { IsBlock: true } ? null
            : new Planted([line.Text, new string(' ', next.Indent + 2) + "上半年，"], 2, next.Indent + 1)),

        // Beginnings.
        Beginning("{a}户", "RK0105", false), Beginning("[2021]5号", "RK0105"), Beginning("%增长", "RK0105"), Beginning("&重点 工作", "RK0105"), Beginning("*重点*", "RK0105"),
        Beginning("!重要", "RK0105"), Beginning("@", "RK0105"), Beginning("`", "RK0105"), Beginning("\"最多跑一次\"改革", "RK0106"), Beginning("'一网通办'", "RK0106"), Beginning("\"", "RK0123", false), Beginning("'", "RK0123", false),
        new("a figure as the first word", "RK0105", (line, _) => !line.IsText || !IsInside(line, "{", out int brace) ? null
            : new Planted(Before(line, line.ValueStart) + line.Value[brace..], line.ValueStart + 1)),
        new("when: > 0", "RK0122", (line, _) => !Conditions.Contains(line.Key) ? null : new Planted(Before(line, line.ValueStart) + "> 0", line.ValueStart + 1)),
        new("min: >0", "RK0122", (line, _) => Bound().Match(line.Text) is not { Success: true } bound ? null
            : new Planted(line.Text[..bound.Groups[1].Index] + ">" + line.Text[bound.Groups[1].Index..], bound.Groups[1].Index + 1)),

        // Inside.
        new("a half-width colon in a text", "RK0107", (line, _) => !line.IsText || line.Key.Length == 0 || !IsSplit(line, out int at) ? null
            : new Planted(Before(line, line.ValueStart + at) + ": " + line.Value[at..], line.ValueStart + at + 1, line.ValueStart)),
        new("a colon at the end of a text", "RK0107", (line, _) => !line.IsText || line.Key.Length == 0 ? null : new Planted(line.Text + ":", line.Text.Length + 1)),
        new("#2 期", "RK0114", (line, _) => !line.IsText ? null : new Planted(line.Text + " #2 期", line.Text.Length + 2, line.ValueStart)),
        new("（见 # 1", "RK0114", (line, _) => !line.IsText ? null : new Planted(line.Text + "（见 # 1）", line.Text.Length + 4, line.ValueStart)),
        new("#水稻", "RK0114", (line, _) => !line.IsText ? null : new Planted(Before(line, line.ValueStart) + "#" + line.Value, line.ValueStart + 1, line.ValueStart)),
        new("a full-width brace", "RK0505", (line, _) => !(line.IsText || line.IsBlock) || !IsInside(line, "{", out int brace) ? null
            : new Planted(Before(line, line.ValueStart + brace) + "｛" + line.Value[(brace + 1)..], line.ValueStart + brace + 1)),
        new("full-width braces round a map", "RK0132", (line, _) => !line.IsMetric || line.Value is not ['{', .., '}'] || line.Value.Count(c => c == '{') > 1 ? null
            : new Planted(Before(line, line.ValueStart) + "｛" + line.Value[1..^1] + "｝", line.ValueStart + 1, line.ValueStart)),
        new("unit: %", "RK0129", (line, _) => !(Units.Contains(line.Key) || (line.IsMetric && line.Key.Length > 0)) || line.Value.Length == 0 ? null : new Planted(Before(line, line.ValueStart) + "%", line.ValueStart + 1)),
        new("a full-width comma in a list", "RK0128", (line, _) => line.Value is not ['[', .., ']'] || line.Value.Contains('{') || !IsInside(line, ", ", out int comma) ? null
            : new Planted(Before(line, line.ValueStart + comma) + "，" + line.Value[(comma + 2)..], line.ValueStart + comma + 1)),
        new("a brace in a map in braces", "RK0126", (line, _) => !line.IsText || !line.HasDash || line.Key.Length > 0 || !IsInside(line, "{", out int brace) ? null
            : new Planted(Before(line, line.ValueStart) + "{ text: " + line.Value + " }", line.ValueStart + "{ text: ".Length + brace + 1)),

        // Blocks.
        new("> for |", "RK0113", (line, next) => line.Value != "|" || next is not { IsBlock: true } ? null : new Planted(line.Text[..^1] + ">", line.ValueStart + 1)),
        new("a text over two lines", "RK0113", (line, _) => !line.IsText || line.Key is "title" or "标题" || !IsSplit(line, out int at) ? null
            : new Planted([Before(line, line.ValueStart + at), new string(' ', line.ValueStart + 2) + line.Value[at..]], 0, line.ValueStart + 1)),

        // Words.
        new("一、", "RK0620", (line, _) => !Headings.Contains(line.Key) || !line.IsText || line.Value[0] == '一' ? null : new Planted(Before(line, line.ValueStart) + "一、" + line.Value, line.ValueStart + 1)),
        new("1、 as a mark", "RK0213", (line, _) => !Marks.Contains(line.Key) ? null : new Planted(Before(line, line.ValueStart) + "1、", line.ValueStart + 1)),
        new("a zero-width character", "RK0007", (line, _) => !IsSplit(line, out int at) ? null : new Planted(Before(line, line.ValueStart + at) + "\u200B" + line.Value[at..], line.ValueStart + at + 1)),
        new("a control character", "RK0007", (line, _) => !IsSplit(line, out int at) ? null : new Planted(Before(line, line.ValueStart + at) + "\u0007" + line.Value[at..], line.ValueStart + at + 1)),
        new("a line separator", "RK0007", (line, _) => !IsSplit(line, out int at) ? null : new Planted(Before(line, line.ValueStart + at) + "\u2028" + line.Value[at..], line.ValueStart + at + 1)),
        new("a second byte-order mark", "RK0007", (line, _) => line.Key is "report" or "报告" ? null : new Planted("\uFEFF" + line.Text, 1)),
        new("a code page", "RK0002", (line, _) => !IsSplit(line, out int at) ? null : new Planted(Before(line, line.ValueStart + at) + "\uFFFD" + line.Value[at..], line.ValueStart + at + 1)),
    ];

    private static Trap Beginning(string words, string id, bool isCorrected = true) => new("a text that begins with " + words, id, (line, _) => !line.IsText || line.Value.IndexOfAny(['"', '\'']) >= 0 ? null
        : new Planted(Before(line, line.ValueStart) + words + line.Value, line.ValueStart + 1, isCorrected ? line.ValueStart : -1));

    private static string Before(OutlineLine line, int offset) => line.Text[..offset];

    private static bool IsInside(OutlineLine line, string sign, out int at) => (at = line.Value.IndexOf(sign, StringComparison.Ordinal)) > 0 && !line.Value.Contains("{{");

    /// <summary>A place inside the words, between two Chinese characters and outside braces.</summary>
    private static bool IsSplit(OutlineLine line, out int at)
    {
        for (at = 1; at < line.Value.Length - 1 && line.Value[at - 1] != '{'; at++)
        {
            if ((line.IsText || line.IsBlock) && line.Value[at - 1] >= '一' && line.Value[at] is >= '一' and <= '龥')
            {
                return true;
            }
        }
        return false;
    }

    [GeneratedRegex("(?:min|max|最小|最大): ([0-9]+)")]
    private static partial Regex Bound();
}
