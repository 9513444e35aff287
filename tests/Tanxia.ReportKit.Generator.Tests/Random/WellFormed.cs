using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>
/// Reads a finished report as its reader would, knowing nothing of how it was made, and says what is wrong with it: marks
/// of sentences, blank lines, spaces, numbers. The spans beside the text are read against it.
/// </summary>
internal static partial class WellFormed
{
    private static readonly string[] s_impossible = ["。。", "；。", "，。", "、。", "：。", "。；", "。，", "。、", "；；", "，，", "；，", "，；", "：；", "：，"];

    private static readonly char[] s_marks = ['。', '；', '，', '、'];

    private static readonly SpanKind[] s_lines =
    [
        SpanKind.TitleLine, SpanKind.Issuer, SpanKind.Date, SpanKind.Occasion, SpanKind.Speaker, SpanKind.Addressee, SpanKind.Attachment,
        SpanKind.Signature, SpanKind.Heading, SpanKind.Paragraph,
        SpanKind.Secrecy, SpanKind.Urgency, SpanKind.Letterhead, SpanKind.DocumentNumber, SpanKind.Signer, SpanKind.Remark, SpanKind.AnnexTitle,
        SpanKind.Copies, SpanKind.PrintedBy, SpanKind.PrintedDate,
        SpanKind.TableTitle, SpanKind.TableUnit, SpanKind.TableHeader, SpanKind.TableRow, SpanKind.TableTotal,
    ];

    /// <summary>Everything that is wrong; empty if nothing is.</summary>
    public static IReadOnlyList<string> Faults(RenderedReport report)
    {
        var faults = new List<string>();
        List<ReportSpan> lines = Faults(report, faults);
        if (faults.Count == 0)
        {
            faults.AddRange(Numbers.Faults(report, lines));
        }
        if (report.Document is { Text.Length: > 0 } document)
        {
            Faults(document, faults);
        }
        return faults;
    }

    private static List<ReportSpan> Faults(RenderedText report, List<string> faults)
    {
        string text = report.Text;
        if (text.Length == 0 || text[^1] != '\n' || text[0] == '\n' || text.EndsWith("\n\n", StringComparison.Ordinal) || text.Contains("\n\n\n", StringComparison.Ordinal))
        {
            faults.Add("blank lines");
        }
        foreach (string pair in s_impossible.Where(pair => text.Contains(pair, StringComparison.Ordinal)))
        {
            faults.Add(pair + " in " + Around(text, text.IndexOf(pair, StringComparison.Ordinal)));
        }
        Spaces(WithoutTabs(report).Replace("{模板}", "", StringComparison.Ordinal), faults);
        // A heading that runs in begins the paragraph that it stands in.
        List<ReportSpan> lines = [.. report.Spans.Where(span => s_lines.Contains(span.Kind))
            .Where(span => span.Kind != SpanKind.Heading || !report.Spans.Any(other => other.Kind == SpanKind.Paragraph && other.Start == span.Start))];
        Lines(text, lines, faults);
        if (faults.Count == 0)
        {
            Spans(report, lines, faults);
        }
        return lines;
    }

    /// <summary>Tabs part the cells of tables, and stand nowhere else.</summary>
    private static string WithoutTabs(RenderedText report)
    {
        char[] text = report.Text.ToCharArray();
        foreach (ReportSpan table in report.Spans.Where(span => span.Kind == SpanKind.Table))
        {
            for (int i = table.Start; i < table.Start + table.Length; i++)
            {
                text[i] = text[i] == '\t' ? '｜' : text[i];
            }
        }
        return new string(text);
    }

    private static void Spaces(string text, List<string> faults)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isTyped = text[i] == ' ' && i > 0 && i + 1 < text.Length && (text[(i - 1)..(i + 2)] is "入 5" or "G S" or "A 网");
            if (!isTyped && text[i] is ' ' or '{' or '}' or '\r' or '\t' or '\u200B')
            {
                faults.Add($"'{text[i]}' in " + Around(text, i));
            }
        }
    }

    /// <summary>Every line is one frame line, heading or paragraph; blocks are parted by one blank line each, and nothing else is.</summary>
    private static void Lines(string text, List<ReportSpan> spans, List<string> faults)
    {
        int next = 0, position = 0, block = -1;
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            if (line.Length == 0)
            {
                block = next < spans.Count && Block(spans[next].Kind, block) != block ? -1 : 99;
            }
            else if (next == spans.Count || spans[next].Start != position || spans[next].Length != line.Length)
            {
                faults.Add("no span is the line " + line);
                return;
            }
            else
            {
                ReportSpan span = spans[next++];
                int here = Block(span.Kind, block);
                if (block >= 0 && here != block)
                {
                    faults.Add("a blank line is missing or too many at " + line);
                }
                block = here;
                Line(span, line, next < spans.Count ? spans[next] : null, faults);
            }
            position += line.Length + 1;
        }
        if (next < spans.Count)
        {
            faults.Add("a span is no line: " + spans[next].Kind);
        }
    }

    private static int Block(SpanKind kind, int block) => kind switch
    {
        SpanKind.TitleLine or SpanKind.Issuer or SpanKind.Occasion or SpanKind.Speaker => 0,
        SpanKind.Date => block is 0 or 3 ? block : block < 0 ? 0 : 3,
        SpanKind.Attachment => 2,
        SpanKind.Signature => 3,
        _ => 1,
    };

    private static void Line(ReportSpan span, string line, ReportSpan? next, List<string> faults)
    {
        char last = line[^1];
        switch (span.Kind)
        {
            case SpanKind.Heading when last is '；' or '，' or '、':
                faults.Add("a heading ends in a mark: " + line);
                break;
            case SpanKind.Heading when last == '：' && (next is not { Kind: SpanKind.Paragraph or SpanKind.Heading or >= SpanKind.TableTitle } || (next is { Kind: SpanKind.Heading } below && below.Level < span.Level + (IsMarked().IsMatch(line) ? 1 : 0))):
                faults.Add("nothing follows the heading " + line);
                break;
            case SpanKind.Paragraph when last is not ('。' or '！' or '？' or '…' or '”' or '’' or '）' or '：' or '；'):
            case SpanKind.Paragraph when line[0] is '，' or '。' or '；' or '：' or '、' or '！' or '？' or '”' or '）':
                faults.Add("a paragraph begins or ends wrongly: " + line);
                break;
            case SpanKind.Paragraph when last == '。' && line.Length > 1 && EndsSentence(line[..^1]):
                faults.Add("two marks end " + line);
                break;
            case SpanKind.Paragraph when last == '；' && next is not { Kind: SpanKind.Paragraph }:
                faults.Add("nothing follows ； in " + line);
                break;
            case SpanKind.Paragraph when last == '：' && next is not { Kind: SpanKind.Paragraph or SpanKind.Heading or >= SpanKind.TableTitle }:
                faults.Add("nothing follows ： in " + line);
                break;
            case SpanKind.Paragraph when last is '”' or '’' && !EndsSentence(line[..^1].TrimEnd('”', '’')):
                faults.Add("no mark ends " + line);
                break;
        }
    }

    /// <summary>A heading that counts; the sections below one that does not have its level.</summary>
    [GeneratedRegex("^([一二三四五六七八九十]+、|（[一二三四五六七八九十0-9]+）|[0-9]+\\.(?![0-9])|[①-⑳])")]
    private static partial Regex IsMarked();

    private static bool EndsSentence(string text) => text.Length > 0 && text[^1] is '。' or '！' or '？' or '…';

    /// <summary>Spans lie in the order of their beginnings, each within one line, and say what they are.</summary>
    private static void Spans(RenderedText report, List<ReportSpan> lines, List<string> faults)
    {
        int last = 0;
        faults.AddRange(lines.Where(line => HasTwoDepthsOfSemicolon(report.Text, report.Spans.Where(span => span.Kind == SpanKind.EntryMark && span.Start >= line.Start && span.Start < line.Start + line.Length)))
            .Select(line => "two depths of ； in " + report.TextOf(line)));
        foreach (ReportSpan span in report.Spans.Where(span => span.Kind != SpanKind.Table))
        {
            int end = span.Start + span.Length;
            bool isInLine = lines.Exists(line => line.Start <= span.Start && end <= line.Start + line.Length);
            if (span.Start < last || span.Length <= 0 || !isInLine || (span.Kind == SpanKind.Figure) != (span.Figure is not null))
            {
                faults.Add($"the span {span.Kind} {span.Start}+{span.Length} is out of place: {report.TextOf(span)}");
            }
            if (span.Figure is { Kind: FigureKind.Text or FigureKind.Names or FigureKind.Records } && TwoMarks(report.Text, end) is { } mark)
            {
                faults.Add("two marks behind a value: " + Around(report.Text, mark));
            }
            if (span.Figure is { Kind: FigureKind.Text } && !Vocabulary.Values.Any(value => report.TextOf(span) == value || report.TextOf(span) == value.TrimEnd(s_marks)))
            {
                faults.Add("a span is no value of a text: " + report.TextOf(span));
            }
            last = span.Start;
        }
    }

    /// <summary>Where a 。 or ； stands behind a value that has ended its sentence; null for nowhere.</summary>
    private static int? TwoMarks(string text, int end)
    {
        int mark = end;
        while (text[mark] is '”' or '’')
        {
            mark++;
        }
        return text[mark] is '。' or '；' && EndsSentence(text[Math.Max(0, mark - 6)..mark].TrimEnd('”', '’')) ? mark : null;
    }

    /// <summary>Entries of two depths are parted by ； in one paragraph, so that nobody sees which of them goes on.</summary>
    private static bool HasTwoDepthsOfSemicolon(string text, IEnumerable<ReportSpan> marks)
    {
        var open = new Stack<(int Level, bool IsParted, bool HasPartedBelow)>();
        bool isFound = false;
        void Close()
        {
            (_, bool isParted, bool hasPartedBelow) = open.Pop();
            isFound |= isParted && hasPartedBelow;
            if (open.TryPop(out (int Level, bool IsParted, bool HasPartedBelow) around))
            {
                open.Push(around with { HasPartedBelow = around.HasPartedBelow || isParted || hasPartedBelow });
            }
        }
        foreach (ReportSpan mark in marks)
        {
            while (open.TryPeek(out var deeper) && deeper.Level > mark.Level)
            {
                Close();
            }
            (int, bool, bool) list = open.TryPeek(out var same) && same.Level == mark.Level ? open.Pop() : (mark.Level, false, false);
            open.Push((mark.Level, list.Item2 || (mark.Start > 0 && text[mark.Start - 1] == '；'), list.Item3));
        }
        while (open.Count > 0)
        {
            Close();
        }
        return isFound;
    }

    private static string Around(string text, int index) => text[Math.Max(0, index - 12)..Math.Min(text.Length, index + 12)].Replace('\n', '⏎');
}
