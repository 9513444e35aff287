namespace Tanxia.ReportKit;

/// <summary>
/// What two sequences have in common, in order. The fewest differences where that can be found in bounded time; else what
/// stands in both only once ties them, and what is then left is not matched.
/// </summary>
internal static class CommonSequence
{
    private const int MostDifferences = 1000;
    private const int MostSteps = 4_000_000;
    private const int Deepest = 32;

    /// <summary>For each of the first sequence its place in the second, or −1.</summary>
    public static int[] Find(int[] before, int[] after)
    {
        var mates = new int[before.Length];
        for (int i = 0; i < mates.Length; i++)
        {
            mates[i] = -1;
        }
        Match(before, 0, before.Length, after, 0, after.Length, mates, 0);
        return mates;
    }

    private static void Match(int[] a, int aStart, int aEnd, int[] b, int bStart, int bEnd, int[] mates, int depth)
    {
        while (aStart < aEnd && bStart < bEnd && a[aStart] == b[bStart])
        {
            mates[aStart++] = bStart++;
        }
        while (aStart < aEnd && bStart < bEnd && a[aEnd - 1] == b[bEnd - 1])
        {
            mates[--aEnd] = --bEnd;
        }
        if (aStart == aEnd || bStart == bEnd || Shortest(a, aStart, aEnd, b, bStart, bEnd, mates) || depth == Deepest)
        {
            return;
        }
        List<(int, int)> anchors = Anchors(a, aStart, aEnd, b, bStart, bEnd);
        foreach ((int x, int y) in anchors)
        {
            mates[x] = y;
            Match(a, aStart, x, b, bStart, y, mates, depth + 1);
            (aStart, bStart) = (x + 1, y + 1);
        }
        if (anchors.Count > 0)
        {
            Match(a, aStart, aEnd, b, bStart, bEnd, mates, depth + 1);
        }
    }

    /// <summary>Myers, An O(ND) difference algorithm; false if there are too many differences.</summary>
    private static bool Shortest(int[] a, int aStart, int aEnd, int[] b, int bStart, int bEnd, int[] mates)
    {
        int n = aEnd - aStart, m = bEnd - bStart, most = Math.Min(Math.Min(n + m, MostDifferences), MostSteps / (n + m));
        var reached = new int[(2 * most) + 3];
        var trace = new List<int[]>();
        for (int d = 0; d <= most; d++)
        {
            for (int k = -d; k <= d; k += 2)
            {
                int x = k == -d || (k != d && reached[most + k] < reached[most + k + 2]) ? reached[most + k + 2] : reached[most + k] + 1;
                int y = x - k;
                while (x < n && y < m && a[aStart + x] == b[bStart + y])
                {
                    x++;
                    y++;
                }
                reached[most + k + 1] = x;
                if (x >= n && y >= m)
                {
                    GoBack(trace, d, n, m, aStart, bStart, mates);
                    return true;
                }
            }
            var copy = new int[(2 * d) + 1];
            Array.Copy(reached, most + 1 - d, copy, 0, copy.Length);
            trace.Add(copy);
        }
        return false;
    }

    private static void GoBack(List<int[]> trace, int d, int x, int y, int aStart, int bStart, int[] mates)
    {
        for (; d > 0; d--)
        {
            int[] reached = trace[d - 1];
            int At(int diagonal) => diagonal < 1 - d || diagonal > d - 1 ? -1 : reached[diagonal + d - 1];
            int k = x - y;
            bool inserted = k == -d || (k != d && At(k - 1) < At(k + 1));
            int fromX = At(inserted ? k + 1 : k - 1), startX = inserted ? fromX : fromX + 1;
            while (x > startX)
            {
                mates[aStart + --x] = bStart + --y;
            }
            (x, y) = (fromX, fromX - (inserted ? k + 1 : k - 1));
        }
        while (x > 0)
        {
            mates[aStart + --x] = bStart + --y;
        }
    }

    /// <summary>What stands once in each, as far as it is in order.</summary>
    private static List<(int, int)> Anchors(int[] a, int aStart, int aEnd, int[] b, int bStart, int bEnd)
    {
        Dictionary<int, int> once = Once(b, bStart, bEnd), onceBefore = Once(a, aStart, aEnd);
        var pairs = new List<(int A, int B)>();
        for (int i = aStart; i < aEnd; i++)
        {
            if (onceBefore[a[i]] == i && once.TryGetValue(a[i], out int place) && place >= 0)
            {
                pairs.Add((i, place));
            }
        }
        // The longest run of places that rise: the smallest end of each length, and what each place follows.
        var ends = new List<int>();
        var follows = new int[pairs.Count];
        for (int i = 0; i < pairs.Count; i++)
        {
            int low = 0, high = ends.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = pairs[ends[middle]].B < pairs[i].B ? (middle + 1, high) : (low, middle);
            }
            follows[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }
        var anchors = new List<(int, int)>();
        for (int i = ends.Count == 0 ? -1 : ends[ends.Count - 1]; i >= 0; i = follows[i])
        {
            anchors.Add(pairs[i]);
        }
        anchors.Reverse();
        return anchors;
    }

    /// <summary>Where each value stands; −1 where it stands more than once.</summary>
    private static Dictionary<int, int> Once(int[] values, int start, int end)
    {
        var places = new Dictionary<int, int>();
        for (int i = start; i < end; i++)
        {
            places[values[i]] = places.ContainsKey(values[i]) ? -1 : i;
        }
        return places;
    }
}
