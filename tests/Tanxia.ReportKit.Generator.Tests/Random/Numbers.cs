using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>
/// Follows every series of numbers through a finished text: each begins at one, has no gap, and ends where something around
/// it goes on. A list of one has no mark.
/// </summary>
internal static partial class Numbers
{
    private const string Digits = "一二三四五六七八九";

    /// <summary>A series that is open, and its last number.</summary>
    private sealed record Open(string Series, int Number, int Line);

    public static IEnumerable<string> Faults(RenderedReport report, List<ReportSpan> lines)
    {
        // Figures are no marks, whatever they look like.
        char[] text = report.Text.ToCharArray();
        foreach (ReportSpan figure in report.Spans.Where(span => span.Kind == SpanKind.Figure))
        {
            Array.Fill(text, '某', figure.Start, figure.Length);
        }
        // 第二部分（一）1 names a section and is no mark.
        HashSet<string> sections = [.. Sections(report, new string(text))];
        foreach (Match reference in References().Matches(new string(text)))
        {
            string path = string.Concat(Number().Matches(reference.Value).Select(number => number.Value + "."));
            if (!sections.Contains(path))
            {
                yield return $"{reference.Value} names no section";
            }
            Array.Fill(text, '某', reference.Index, reference.Length);
        }
        var open = new Stack<Open>();
        var marks = new HashSet<int>();
        foreach (ReportSpan line in lines.Where(line => line.Kind is SpanKind.Heading or SpanKind.Paragraph))
        {
            foreach (Match mark in Marks().Matches(new string(text, line.Start, line.Length)))
            {
                (string series, int number) = Read(mark.Value);
                marks.Add(line.Start + mark.Index);
                if (series == "——")
                {
                    continue;
                }
                while (number != 1 && open.TryPeek(out Open? top) && (top.Series != series || (top.Number != number - 1 && number != int.MaxValue)))
                {
                    if (open.Pop() is { Number: 1 } alone && IsOfEntries(alone.Series))
                    {
                        yield return $"a list of one has the mark {alone.Series} before {mark.Value}";
                    }
                }
                Open? before = null;
                if (number != 1 && !open.TryPop(out before))
                {
                    yield return $"{mark.Value} follows nothing in {report.TextOf(line)}";
                    yield break;
                }
                if (number == int.MaxValue && before!.Number == 1)
                {
                    yield return $"{mark.Value} has no middle before it in {report.TextOf(line)}";
                }
                if (number != int.MaxValue)
                {
                    open.Push(new Open(series, number, line.Start));
                }
            }
        }
        foreach (Open alone in open.Where(last => last.Number == 1 && IsOfEntries(last.Series)))
        {
            yield return $"a list of one has the mark {alone.Series}";
        }
        // A heading may have no mark, an entry mark is one.
        List<ReportSpan> spans = [.. report.Spans.Where(span => span.Kind == SpanKind.EntryMark)];
        HashSet<int> starts = [.. report.Spans.Where(span => span.Kind is SpanKind.Heading or SpanKind.EntryMark).Select(span => span.Start)];
        if (spans.Find(span => !marks.Contains(span.Start)) is { Length: > 0 } unread)
        {
            yield return $"the span of an entry mark is none: {report.TextOf(unread)}";
        }
        if (marks.Except(starts).ToList() is { Count: > 0 } lost)
        {
            yield return $"no span has the mark at {report.Text.Substring(lost[0], 5)}";
        }
    }

    /// <summary>The numbers of all sections, from the top down: 二.一.1.</summary>
    private static IEnumerable<string> Sections(RenderedReport report, string text)
    {
        var above = new List<string>();
        foreach (ReportSpan heading in report.Spans.Where(span => span.Kind == SpanKind.Heading))
        {
            if (Marks().Match(text.Substring(heading.Start, heading.Length)) is { Success: true, Index: 0 } mark)
            {
                above.RemoveRange(heading.Level - 1, Math.Max(0, above.Count - heading.Level + 1));
                string number = Number().Match(mark.Value).Value;
                // The top level is said in Chinese, whatever its marks are.
                above.Add(above.Count == 0 ? InChinese(Read(mark.Value).Number) : number);
                yield return string.Concat(above.Select(part => part + "."));
            }
        }
    }

    private static string InChinese(int number) => (number / 10) switch { 0 => "", 1 => "十", var tens => Digits[tens - 1] + "十" } + (number % 10 == 0 ? "" : Digits[number % 10 - 1]);

    /// <summary>Headings may stand alone; they take 一、 and whatever else an outline puts into its ladder.</summary>
    private static bool IsOfEntries(string series) => series is "一是" or "一要" or "第一，" or "首先，" or "一方面";

    private static (string Series, int Number) Read(string mark) => mark[^1] switch
    {
        '是' => ("一是", Chinese(mark[..^1])),
        '要' => ("一要", Chinese(mark[..^1])),
        '、' => ("一、", Chinese(mark[..^1])),
        '.' => ("1.", int.Parse(mark[..^1], System.Globalization.CultureInfo.InvariantCulture)),
        '）' when char.IsAsciiDigit(mark[1]) => ("（1）", int.Parse(mark[1..^1], System.Globalization.CultureInfo.InvariantCulture)),
        '）' => ("（一）", Chinese(mark[1..^1])),
        '—' => ("——", 0),
        '面' => ("一方面", mark[0] == '另' ? 2 : 1),
        '，' when mark[0] == '第' => ("第一，", Chinese(mark[1..^1])),
        '，' => ("首先，", mark[..2] switch { "首先" => 1, "其次" => 2, "再次" => 3, _ => int.MaxValue }),
        _ => ("①", mark[0] - '①' + 1),
    };

    /// <summary>Up to ninety-nine.</summary>
    private static int Chinese(string number)
    {
        int ten = number.IndexOf('十', StringComparison.Ordinal);
        int ones = Digits.IndexOf(number[^1], StringComparison.Ordinal) + 1;
        return ten < 0 ? ones : (ten == 0 ? 1 : Digits.IndexOf(number[0], StringComparison.Ordinal) + 1) * 10 + ones;
    }

    [GeneratedRegex("[一二三四五六七八九十]+|[0-9]+|[①-⑳]")]
    private static partial Regex Number();

    [GeneratedRegex("第[一二三四五六七八九十]+部分(（[一二三四五六七八九十]+）|（[0-9]+）|[0-9]+|[①-⑳]|[一二三四五六七八九十]+)*")]
    private static partial Regex References();

    [GeneratedRegex("[一二三四五六七八九十]+[是要]|第[一二三四五六七八九十]+，|（[一二三四五六七八九十]+）|（[0-9]+）|[0-9]+\\.|[①-⑳]|(首先|其次|再次|最后)，|另?一方面|——|^[一二三四五六七八九十]+、")]
    private static partial Regex Marks();
}
