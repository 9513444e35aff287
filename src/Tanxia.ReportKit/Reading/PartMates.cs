namespace Tanxia.ReportKit;

/// <summary>
/// Which part of one text is which of the other. Those that say the same are matched first, in order, then those that are
/// alike; of what is left, the same words elsewhere have moved.
/// </summary>
internal sealed class PartMates
{
    /// <summary>Shorter words stand in several places; headings are short.</summary>
    private const int ShortestMove = 6, ShortestHeading = 3;

    private readonly IReadOnlyList<ReadPart> _a;
    private readonly IReadOnlyList<ReadPart> _b;

    public PartMates(IReadOnlyList<ReadPart> before, IReadOnlyList<ReadPart> after)
    {
        _a = before;
        _b = after;
        ToAfter = Match();
        ToBefore = new int[_b.Count];
        Moved = new bool[_b.Count];
        Turn();
        Moves();
    }

    /// <summary>Of each part before its place after, or −1.</summary>
    public int[] ToAfter { get; }

    /// <summary>Of each part after its place before, or −1.</summary>
    public int[] ToBefore { get; }

    /// <summary>It stands elsewhere than before.</summary>
    public bool[] Moved { get; }

    private int[] Match()
    {
        var numbers = new TextNumbers();
        string[] a = [.. _a.Select(part => part.Words)], b = [.. _b.Select(part => part.Words)];
        int[] mates = CommonSequence.Find([.. a.Select(Key).Select(numbers.Of)], [.. b.Select(Key).Select(numbers.Of)]);
        new SimilarPairs(a, b, (i, j) => _a[i].Kind == _b[j].Kind).Fill(mates);
        // The ends belong together.
        mates[_a.Count - 1] = _b.Count - 1;
        return mates;
    }

    /// <summary>A list closes its entries by ；or 。as they come.</summary>
    public static string Key(string words) => words.TrimEnd('。', '；') is { Length: > 0 } key ? key : words;

    private void Turn()
    {
        for (int i = 0; i < ToBefore.Length; i++)
        {
            ToBefore[i] = -1;
        }
        for (int i = 0; i < ToAfter.Length; i++)
        {
            if (ToAfter[i] >= 0)
            {
                ToBefore[ToAfter[i]] = i;
            }
        }
    }

    private void Moves()
    {
        var left = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (int i = 0; i < _a.Count; i++)
        {
            if (ToAfter[i] < 0 && Key(_a[i].Words) is var words && words.Length >= (_a[i].Kind == ReadKind.Heading ? ShortestHeading : ShortestMove))
            {
                if (!left.TryGetValue(words, out Queue<int>? places))
                {
                    left.Add(words, places = new Queue<int>());
                }
                places.Enqueue(i);
            }
        }
        for (int i = 0; i < _b.Count; i++)
        {
            if (ToBefore[i] < 0 && left.TryGetValue(Key(_b[i].Words), out Queue<int>? places) && places.Count > 0)
            {
                Move(places.Dequeue(), i);
            }
        }
        // An entry that moved and was changed as well.
        for (int i = 0; i < _b.Count; i++)
        {
            if (Moved[i] && _b[i].Kind == ReadKind.Heading && _a[ToBefore[i]].Node is var was && _b[i].Node is var now && was.First == ToBefore[i])
            {
                WithMoved(was, now);
            }
        }
    }

    private void WithMoved(ReadNode was, ReadNode now)
    {
        int[] a = [.. Enumerable.Range(was.First, was.Last - was.First + 1).Where(i => ToAfter[i] < 0)];
        int[] b = [.. Enumerable.Range(now.First, now.Last - now.First + 1).Where(i => ToBefore[i] < 0)];
        var mates = new int[a.Length];
        for (int i = 0; i < mates.Length; i++)
        {
            mates[i] = -1;
        }
        new SimilarPairs([.. a.Select(i => _a[i].Words)], [.. b.Select(i => _b[i].Words)], (_, _) => true).Fill(mates);
        for (int i = 0; i < mates.Length; i++)
        {
            if (mates[i] >= 0)
            {
                Move(a[i], b[mates[i]]);
            }
        }
    }

    private void Move(int was, int now)
    {
        ToAfter[was] = now;
        ToBefore[now] = was;
        Moved[now] = true;
    }
}
