namespace Tanxia.ReportKit;

/// <summary>What is other within one sentence: figures as a whole, words with enough around them to be understood.</summary>
internal sealed class SentenceDiff
{
    /// <summary>So much that is the same between two changes does not keep them apart.</summary>
    private const int Bridge = 3;

    private const int Surroundings = 4;
    private const int LongestContext = 16;

    /// <summary>A word and a blank: what the figure is of is said behind it.</summary>
    private const int ShortestContext = 2;

    private const int LongestBehind = 8;

    private readonly Reading _before;
    private readonly Reading _after;
    private readonly ReadPart _was;
    private readonly ReadPart _is;
    private readonly List<ReadToken> _a;
    private readonly List<ReadToken> _b;
    private readonly int[] _mates;

    private SentenceDiff(Reading before, ReadPart was, Reading after, ReadPart @is, bool withEnd)
    {
        (_before, _was, _after, _is) = (before, was, after, @is);
        _a = ReadToken.Of(before.Text, was.WordsStart, withEnd ? was.End : was.WordsStart + PartMates.Key(was.Words).Length);
        _b = ReadToken.Of(after.Text, @is.WordsStart, withEnd ? @is.End : @is.WordsStart + PartMates.Key(@is.Words).Length);
        var numbers = new TextNumbers();
        _mates = CommonSequence.Find(numbers.Of(before.Text, _a), numbers.Of(after.Text, _b));
    }

    /// <param name="before">The earlier text.</param>
    /// <param name="was">The sentence in it.</param>
    /// <param name="after">The text now.</param>
    /// <param name="is">The sentence in it.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="withEnd">The 。or ；that closes it counts.</param>
    public static IEnumerable<ReportChange> Find(Reading before, ReadPart was, Reading after, ReadPart @is, Bilingual place, bool withEnd) =>
        new SentenceDiff(before, was, after, @is, withEnd).Find(place);

    private IEnumerable<ReportChange> Find(Bilingual place)
    {
        List<Run> runs = Runs();
        bool isRewritten = runs.Exists(run => run.Kind == ChangeKind.Wording)
            && 5 * runs.Sum(run => Math.Max(Text(_before, _a, run.A, run.AEnd).Length, Text(_after, _b, run.B, run.BEnd).Length))
                > 3 * Math.Max(_was.End - _was.WordsStart, _is.End - _is.WordsStart);
        if (isRewritten)
        {
            yield return Reworded(place, _was.Words, _is.Words);
            yield break;
        }
        foreach (Run run in runs)
        {
            string was = Text(_before, _a, run.A, run.AEnd), now = Text(_after, _b, run.B, run.BEnd);
            if (run.Kind == ChangeKind.Figure)
            {
                string context = Context(run), behind = run.Figure is null && context.Length <= ShortestContext ? Behind(run) : "";
                yield return new ReportChange(ChangeKind.Figure, place, was, now,
                    new($"{context}{Shown(was, "空")} → {Shown(now, "空")}{behind}", $"{context}{Shown(was, "nothing")} → {Shown(now, "nothing")}{behind}"), run.Figure);
            }
            else
            {
                yield return Words(place, run);
            }
        }
    }

    private static ReportChange Reworded(Bilingual place, string was, string now) => new(ChangeKind.Wording, place, was, now, new(
        $"“{Quote.Of(was)}”改成了“{Quote.Of(now)}”", $"“{Quote.Of(was)}” has become “{Quote.Of(now)}”"));

    private ReportChange Words(Bilingual place, Run run)
    {
        string was = Text(_before, _a, run.A, run.AEnd), now = Text(_after, _b, run.B, run.BEnd);
        if (was.Length > 0 && now.Length > 0)
        {
            bool isShort = Math.Max(was.Length, now.Length) < Surroundings;
            int left = run.Kind == ChangeKind.Punctuation ? SameBefore(run, 2 * Surroundings) : isShort ? SameBefore(run, Surroundings) : 0;
            int right = isShort && run.Kind == ChangeKind.Wording ? SameBehind(run, Surroundings) : 0;
            was = Text(_before, _a, run.A - left, run.AEnd + right);
            now = Text(_after, _b, run.B - left, run.BEnd + right);
            return run.Kind == ChangeKind.Wording ? Reworded(place, was, now) : new ReportChange(run.Kind, place, was, now, new(
                $"标点由“{Quote.Of(was)}”改成了“{Quote.Of(now)}”", $"punctuation: “{Quote.Of(was)}” has become “{Quote.Of(now)}”"));
        }
        string around = Text(_after, _b, run.B - SameBefore(run, LongestContext), run.B);
        Bilingual where = around.Length > 0 ? new($"“{around}”后面", $"behind “{around}” ") : new("开头", "at the beginning ");
        bool punctuation = run.Kind == ChangeKind.Punctuation;
        return was.Length == 0
            ? new ReportChange(run.Kind, place, was, now, new(
                $"{where.In(MessageLanguage.Chinese)}多了{(punctuation ? "标点" : "")}“{Quote.Of(now)}”", $"{where.In(MessageLanguage.English)}there is now “{Quote.Of(now)}”"))
            : new ReportChange(run.Kind, place, was, now, new(
                $"{where.In(MessageLanguage.Chinese)}少了{(punctuation ? "标点" : "")}“{Quote.Of(was)}”", $"{where.In(MessageLanguage.English)}“{Quote.Of(was)}” is gone"));
    }

    private List<Run> Runs()
    {
        var runs = new List<Run>();
        int a = 0, b = 0;
        while (a < _a.Count || b < _b.Count)
        {
            if (a < _a.Count && _mates[a] == b)
            {
                a++;
                b++;
                continue;
            }
            int aEnd = a;
            while (aEnd < _a.Count && _mates[aEnd] < 0)
            {
                aEnd++;
            }
            int bEnd = aEnd < _a.Count ? _mates[aEnd] : _b.Count;
            Add(runs, new Run { A = a, AEnd = aEnd, B = b, BEnd = bEnd });
            (a, b) = (runs[runs.Count - 1].AEnd, runs[runs.Count - 1].BEnd);
        }
        return runs;
    }

    private void Add(List<Run> runs, Run run)
    {
        if (run.B < run.BEnd && _after.Written(_b[run.B].Start, _b[run.BEnd - 1].End) is { } span)
        {
            TakeIn(run, span);
        }
        Judge(run);
        if (runs.Count > 0)
        {
            Run last = runs[runs.Count - 1];
            bool overlaps = run.B < last.BEnd || run.A < last.AEnd;
            bool near = run.B - last.BEnd < Bridge && run.Kind == ChangeKind.Wording && last.Kind == ChangeKind.Wording
                && !_b.GetRange(last.BEnd, Math.Max(0, run.B - last.BEnd)).Exists(token => token.IsFigure);
            if (overlaps || near)
            {
                (last.AEnd, last.BEnd) = (run.AEnd, run.BEnd);
                last.Figure ??= run.Figure;
                Judge(last);
                return;
            }
        }
        runs.Add(run);
    }

    /// <summary>A figure that a report wrote is one, from its approximation word to its unit.</summary>
    private void TakeIn(Run run, ReportSpan span)
    {
        run.Figure = span.Figure;
        while (run.B > 0 && _b[run.B - 1].End > span.Start && run.A > 0 && _mates[run.A - 1] == run.B - 1)
        {
            run.A--;
            run.B--;
        }
        while (run.BEnd < _b.Count && _b[run.BEnd].Start < span.Start + span.Length)
        {
            run.BEnd++;
            // What the earlier text has up to where both agree again.
            while (run.AEnd < _a.Count && (_mates[run.AEnd] < 0 || _mates[run.AEnd] < run.BEnd))
            {
                run.AEnd++;
            }
        }
    }

    private void Judge(Run run)
    {
        List<ReadToken> a = _a.GetRange(run.A, run.AEnd - run.A), b = _b.GetRange(run.B, run.BEnd - run.B);
        bool oneFigure = a.Count(token => token.IsFigure) == 1 && b.Count(token => token.IsFigure) == 1;
        run.Kind = run.Figure is not null || (oneFigure && a.Count <= Bridge && b.Count <= Bridge) ? ChangeKind.Figure
            : a.TrueForAll(token => IsPunctuation(_before.Text, token)) && b.TrueForAll(token => IsPunctuation(_after.Text, token)) ? ChangeKind.Punctuation
            : ChangeKind.Wording;
    }

    /// <summary>In a table the heading of the column; elsewhere the words before a figure, back to the last mark, or to the last figure if there are words behind that.</summary>
    private string Context(Run run)
    {
        if (_is.Header is { } header)
        {
            string[] columns = header.Words.Split('\t');
            int start = run.B < _b.Count ? _b[run.B].Start : _is.End, column = _after.Text.Substring(_is.WordsStart, start - _is.WordsStart).Count(character => character == '\t');
            return column < columns.Length ? columns[column].Trim() + " " : "";
        }
        int first = run.B, length = 0;
        while (first > 0 && !IsPunctuation(_after.Text, _b[first - 1]) && length + _b[first - 1].Length <= LongestContext
            && (length < 2 || !(_b[first - 1].IsFigure || _after.Written(_b[first - 1].Start, _b[first - 1].End) is not null)))
        {
            length += _b[--first].Length;
        }
        return length == 0 ? "" : Text(_after, _b, first, run.B) + " ";
    }

    /// <summary>The words behind a figure, in “ ”, up to the next mark or figure.</summary>
    private string Behind(Run run)
    {
        int end = run.BEnd, length = 0;
        while (end < _b.Count && !_b[end].IsFigure && !IsPunctuation(_after.Text, _b[end]) && length + _b[end].Length <= LongestBehind)
        {
            length += _b[end++].Length;
        }
        bool isCut = end < _b.Count && !_b[end].IsFigure && !IsPunctuation(_after.Text, _b[end]);
        return length == 0 ? "" : "“" + Text(_after, _b, run.BEnd, end) + (isCut ? "…" : "") + "”";
    }

    /// <summary>How many tokens before a run are the same, of its clause and of no more characters than that.</summary>
    private int SameBefore(Run run, int characters)
    {
        int same = 0;
        while (run.B > same && run.A > same && _mates[run.A - same - 1] == run.B - same - 1
            && !IsPunctuation(_after.Text, _b[run.B - same - 1]) && (characters -= _b[run.B - same - 1].Length) >= 0)
        {
            same++;
        }
        return same;
    }

    private int SameBehind(Run run, int characters)
    {
        int same = 0;
        while (run.BEnd + same < _b.Count && run.AEnd + same < _a.Count && _mates[run.AEnd + same] == run.BEnd + same
            && !IsPunctuation(_after.Text, _b[run.BEnd + same]) && (characters -= _b[run.BEnd + same].Length) >= 0)
        {
            same++;
        }
        return same;
    }

    private static string Shown(string text, string nothing) => text.Length == 0 ? nothing : Quote.Of(text);

    private static bool IsPunctuation(string text, ReadToken token) =>
        token.Length == 1 && (char.IsPunctuation(text[token.Start]) || char.IsWhiteSpace(text[token.Start]));

    private static string Text(Reading reading, List<ReadToken> tokens, int first, int end) =>
        end <= first ? "" : reading.Text.Substring(tokens[first].Start, tokens[end - 1].End - tokens[first].Start);

    /// <summary>Tokens that are not the same, from where to where in both sentences.</summary>
    private sealed class Run
    {
        public int A { get; set; }

        public int AEnd { get; set; }

        public int B { get; set; }

        public int BEnd { get; set; }

        public ChangeKind Kind { get; set; }

        public FigureInfo? Figure { get; set; }
    }
}
