namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>The known name that a misspelt one was probably meant to be.</summary>
internal static class NearestName
{
    /// <summary>
    /// The nearest candidate, or null if none is near enough. Two letters, or a third of a longer name, may be wrong; of up to
    /// four only one: 计划改厕 is no misspelt 完成改厕.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates) =>
        Find(name, candidates, name.Length <= 4 ? 1 : Math.Max(2, name.Length / 3));

    /// <summary>The candidate that is one letter away.</summary>
    public static string? FindOneSlip(string name, IEnumerable<string> candidates) => Find(name, candidates, 1);

    private static string? Find(string name, IEnumerable<string> candidates, int allowed)
    {
        string? best = null;
        int bestDistance = allowed + 1;
        string wanted = name.ToLowerInvariant();
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) >= bestDistance)
            {
                continue;
            }
            int distance = Distance(wanted, candidate.ToLowerInvariant());
            // A name of which nothing is left is no misspelling.
            if (distance < bestDistance && distance < Math.Max(name.Length, candidate.Length))
            {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /// <summary>Letters to insert, drop, replace or swap with their neighbour (Damerau and Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        var distance = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            distance[i, 0] = i;
        }
        for (int j = 0; j <= b.Length; j++)
        {
            distance[0, j] = j;
        }
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int replace = distance[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int best = Math.Min(replace, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
                bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                distance[i, j] = swapped ? Math.Min(best, distance[i - 2, j - 2] + 1) : best;
            }
        }
        return distance[a.Length, b.Length];
    }
}
