namespace Tanxia.ReportKit;

/// <summary>Says what has changed between two readings: a whole section or entry at a time where all of it is new, gone or moved.</summary>
internal sealed class ChangeFinder
{
    private readonly Reading _before;
    private readonly Reading _after;
    private readonly IReadOnlyList<ReadPart> _a;
    private readonly IReadOnlyList<ReadPart> _b;
    private readonly int[] _toB;
    private readonly int[] _toA;
    private readonly bool[] _moved;
    private readonly List<ReportChange> _changes = [];
    private readonly HashSet<ReadList> _renumbered = [];
    private readonly Dictionary<string, string> _references = [];
    private int[] _goneBefore = [];
    private int[] _newBefore = [];
    private int[] _movedBefore = [];
    private int _nextA;

    public ChangeFinder(Reading before, Reading after)
    {
        _before = before;
        _after = after;
        _a = before.Parts;
        _b = after.Parts;
        var mates = new PartMates(_a, _b);
        (_toB, _toA, _moved) = (mates.ToAfter, mates.ToBefore, mates.Moved);
    }

    public IReadOnlyList<ReportChange> Find()
    {
        _goneBefore = Sums(_a.Count, i => _toB[i] < 0);
        _newBefore = Sums(_b.Count, i => _toA[i] < 0);
        _movedBefore = Sums(_b.Count, i => _moved[i]);
        References();
        for (int i = 0; i < _b.Count;)
        {
            if (_toA[i] < 0)
            {
                i = New(i);
            }
            else if (_moved[i])
            {
                i = Moved(i);
            }
            else
            {
                Gone(_toA[i]);
                Compare(_toA[i], i);
                i++;
            }
        }
        if (_changes.Count == 0)
        {
            _changes.Add(new ReportChange(ChangeKind.Layout, new("", ""), "", "", new("空格、空行或序号不同", "blanks, empty lines or marks are others")));
        }
        return _changes;
    }

    /// <summary>What a text calls a section, before and now.</summary>
    private void References()
    {
        for (int i = 0; i < _a.Count; i++)
        {
            if (_toB[i] >= 0 && _a[i].Kind == ReadKind.Heading && _a[i].Node is { Series: Series.Chinese } was && _b[_toB[i]].Node is { Series: Series.Chinese } now)
            {
                _references[Reference(was)] = Reference(now);
            }
        }
    }

    private static string Reference(ReadNode section) => "第" + section.Mark.TrimEnd('、') + "部分";

    /// <summary>第二部分 has become 第三部分 because the section has.</summary>
    private bool FollowsASection(ReportChange change) =>
        change.Kind == ChangeKind.Figure && _references.TryGetValue(change.Before, out string? now) && now == change.After;

    private int New(int i)
    {
        ReadNode? node = Whole(_b[i].Node, i, _newBefore);
        if (node is { Parent: not null })
        {
            _changes.Add(new ReportChange(ChangeKind.Inserted, ChangePlace.Of(node), "", Words(_b, node), ChangeWords.New(node)));
            return node.Last + 1;
        }
        int end = Stretch(_b, i, j => _toA[j] < 0);
        string words = Words(_b, i, end);
        _changes.Add(new ReportChange(ChangeKind.Inserted, ChangePlace.Of(_b[i]), "", words, ChangeWords.New(words, _b[i].Kind)));
        return end;
    }

    private int Moved(int i)
    {
        int was = _toA[i];
        ReadNode? node = Whole(_b[i].Node, i, _movedBefore);
        if (node is { Parent: not null } && _a[was].Node is { Parent: not null } from)
        {
            _changes.Add(new ReportChange(ChangeKind.Moved, ChangePlace.Of(node), from.Path, node.Path, ChangeWords.Moved(from.Path)));
            CompareMoved(i, node.Last + 1);
            return node.Last + 1;
        }
        int end = Stretch(_b, i, j => _moved[j] && _toA[j] == was + j - i);
        string words = Words(_b, i, end);
        _changes.Add(new ReportChange(ChangeKind.Moved, ChangePlace.Of(_b[i]), words, words, ChangeWords.Moved(ChangePlace.Of(_a[was]), words)));
        CompareMoved(i, end);
        return end;
    }

    private void CompareMoved(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            CompareWords(_toA[i], i);
        }
    }

    /// <summary>Says what is gone before a part of the earlier text.</summary>
    private void Gone(int until)
    {
        for (int i = _nextA; i < until;)
        {
            if (_toB[i] >= 0)
            {
                i++;
                continue;
            }
            ReadNode? node = Whole(_a[i].Node, i, _goneBefore);
            if (node is { Parent: not null })
            {
                _changes.Add(new ReportChange(ChangeKind.LeftOut, ChangePlace.Before(ChangePlace.Of(node)), Words(_a, node), "", ChangeWords.Gone(node)));
                i = node.Last + 1;
                continue;
            }
            int end = Stretch(_a, i, j => j < until && _toB[j] < 0);
            string words = Words(_a, i, end);
            _changes.Add(new ReportChange(ChangeKind.LeftOut, ChangePlace.Before(ChangePlace.Of(_a[i])), words, "", ChangeWords.Gone(words, _a[i].Kind)));
            i = end;
        }
        _nextA = Math.Max(_nextA, until);
    }

    private void Compare(int was, int now)
    {
        CompareLead(was, now);
        CompareWords(was, now);
    }

    private void CompareWords(int was, int now)
    {
        ReadPart a = _a[was], b = _b[now];
        string before = a.Words, after = b.Words;
        if (before == after)
        {
            return;
        }
        bool withEnd = !FollowsFromEnd(was, now);
        if (!withEnd && PartMates.Key(before) == PartMates.Key(after))
        {
            return;
        }
        _changes.AddRange(SentenceDiff.Find(_before, a, _after, b, ChangePlace.Of(b), withEnd).Where(change => !FollowsASection(change)));
    }

    private void CompareLead(int was, int now)
    {
        ReadPart a = _a[was], b = _b[now];
        Bilingual place = b.Node is { Parent: not null } node && node.First == now ? ChangePlace.Of(node) : ChangePlace.Of(b);
        if (a.Mark != b.Mark && !FollowsFromList(a, b) && (b.Node.List ?? a.Node.List) is var list && (list is null || _renumbered.Add(list)))
        {
            _changes.Add(new ReportChange(ChangeKind.Numbering, place, a.Mark, b.Mark, ChangeWords.Mark(a.Mark, b.Mark)));
        }
        bool followsTheSame = was == 0 ? now == 0 : now > 0 && _toB[was - 1] == now - 1 && !_moved[now - 1];
        if (followsTheSame && a.Blanks != b.Blanks && b.Kind != ReadKind.End)
        {
            _changes.Add(new ReportChange(ChangeKind.Layout, place, a.Blanks, b.Blanks, ChangeWords.Layout(a.Blanks, b.Blanks)));
        }
    }

    /// <summary>The numbers count on, and a lone entry has none.</summary>
    private bool FollowsFromList(ReadPart a, ReadPart b)
    {
        ReadList? was = a.MarkEnd > a.MarkStart ? a.Node.List : null, now = b.MarkEnd > b.MarkStart ? b.Node.List : null;
        if (was is not null && now is not null)
        {
            return was.IsRegular && now.IsRegular && a.Node.Series == b.Node.Series;
        }
        return was is { Nodes.Count: > 1 } ? was.Nodes.All(node => node == a.Node || _toB[node.First] < 0)
            : now is { Nodes.Count: > 1 } && now.Nodes.All(node => node == b.Node || _toA[node.First] < 0);
    }

    /// <summary>；has become 。or the other way, since something was added or left out behind it.</summary>
    private bool FollowsFromEnd(int was, int now) =>
        EndsList(_a, was) != EndsList(_b, now) || _toB[was + 1] < 0 || _toA[now + 1] < 0;

    private static bool EndsList(IReadOnlyList<ReadPart> parts, int i) =>
        parts[i].Node is not { List: { } list, IsSection: false } node || (list.Nodes[list.Nodes.Count - 1] == node && node.Last == i);

    /// <summary>The outermost section or entry that begins with a part and has nothing but such parts.</summary>
    private static ReadNode? Whole(ReadNode node, int first, int[] sums)
    {
        ReadNode? whole = null;
        for (ReadNode? around = node; around is not null && around.First == first && sums[around.Last + 1] - sums[first] == around.Last + 1 - first; around = around.Parent)
        {
            whole = around;
        }
        return whole;
    }

    /// <summary>Behind the last part of this kind that follows in the same paragraph.</summary>
    private static int Stretch(IReadOnlyList<ReadPart> parts, int start, Func<int, bool> isOne)
    {
        int end = start + 1;
        while (end < parts.Count && parts[end].Node == parts[start].Node && parts[end].Paragraph == parts[start].Paragraph && isOne(end))
        {
            end++;
        }
        return end;
    }

    private static string Words(IReadOnlyList<ReadPart> parts, ReadNode node) => Words(parts, node.First, node.Last + 1);

    private static string Words(IReadOnlyList<ReadPart> parts, int start, int end) =>
        parts[start].Node.Reading.Text.Substring(parts[start].WordsStart, parts[end - 1].End - parts[start].WordsStart);

    private static int[] Sums(int count, Func<int, bool> isOne)
    {
        var sums = new int[count + 1];
        for (int i = 0; i < count; i++)
        {
            sums[i + 1] = sums[i] + (isOne(i) ? 1 : 0);
        }
        return sums;
    }
}
