namespace Tanxia.ReportKit;

/// <summary>Pairs, between what two sequences have in common, texts that are nearly the same: one was made from the other.</summary>
internal sealed class SimilarPairs(IReadOnlyList<string> before, IReadOnlyList<string> after, Func<int, int, bool> mayPair)
{
    /// <summary>Half of the characters are the same; unrelated sentences share a quarter.</summary>
    private const double Least = 0.5;

    private const int MostPairs = 2500;

    /// <summary>The beginning tells.</summary>
    private const int Looked = 400;

    /// <summary>Fills in the mates that are missing, in order.</summary>
    public void Fill(int[] mates)
    {
        int aStart = 0, bStart = 0;
        for (int i = 0; i <= mates.Length; i++)
        {
            if (i < mates.Length && mates[i] < 0)
            {
                continue;
            }
            int bEnd = i < mates.Length ? mates[i] : after.Count;
            Fill(aStart, i, bStart, bEnd, mates);
            (aStart, bStart) = (i + 1, bEnd + 1);
        }
    }

    /// <summary>Pairs what stands in two ranges.</summary>
    public void Fill(int aStart, int aEnd, int bStart, int bEnd, int[] mates)
    {
        int n = aEnd - aStart, m = bEnd - bStart;
        if (n <= 0 || m <= 0)
        {
            return;
        }
        char[][] a = Bags(before, aStart, n), b = Bags(after, bStart, m);
        if ((long)n * m > MostPairs)
        {
            for (int i = 0; i < Math.Min(n, m); i++)
            {
                if (Likeness(a, b, i, i, aStart, bStart) > 0)
                {
                    mates[aStart + i] = bStart + i;
                }
            }
            return;
        }
        // The pairs in order whose likeness adds up to most, from the end.
        var best = new double[n + 1, m + 1];
        var alike = new double[n, m];
        for (int i = n - 1; i >= 0; i--)
        {
            for (int j = m - 1; j >= 0; j--)
            {
                alike[i, j] = Likeness(a, b, i, j, aStart, bStart);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), alike[i, j] > 0 ? alike[i, j] + best[i + 1, j + 1] : 0);
            }
        }
        for (int i = 0, j = 0; i < n && j < m;)
        {
            if (alike[i, j] > 0 && best[i, j] == alike[i, j] + best[i + 1, j + 1])
            {
                mates[aStart + i++] = bStart + j++;
            }
            else if (best[i, j] == best[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    private double Likeness(char[][] a, char[][] b, int i, int j, int aStart, int bStart)
    {
        if (!mayPair(aStart + i, bStart + j))
        {
            return 0;
        }
        char[] x = a[i], y = b[j];
        int common = 0;
        for (int p = 0, q = 0; p < x.Length && q < y.Length;)
        {
            if (x[p] == y[q])
            {
                common++;
                p++;
                q++;
            }
            else if (x[p] < y[q])
            {
                p++;
            }
            else
            {
                q++;
            }
        }
        double likeness = x.Length + y.Length == 0 ? 1 : 2.0 * common / (x.Length + y.Length);
        return likeness >= Least ? likeness : 0;
    }

    private static char[][] Bags(IReadOnlyList<string> texts, int start, int count)
    {
        var bags = new char[count][];
        for (int i = 0; i < count; i++)
        {
            string text = texts[start + i];
            bags[i] = text.ToCharArray(0, Math.Min(text.Length, Looked));
            Array.Sort(bags[i]);
        }
        return bags;
    }
}
