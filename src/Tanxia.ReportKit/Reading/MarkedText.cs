using System.Globalization;
using System.Text;

namespace Tanxia.ReportKit;

/// <summary>Two texts in one, for who wants to see everything: lines that are not the same, with what is gone and what is new marked.</summary>
internal sealed class MarkedText
{
    private const int Shown = 30;
    private const int Longest = 400;
    private const int MostLines = 400;

    private readonly StringBuilder _text = new();
    private readonly string[] _a;
    private readonly string[] _b;
    private int _lines;

    private MarkedText(string before, string after)
    {
        _a = before.Split('\n');
        _b = after.Split('\n');
    }

    public static string Of(string before, string after) => new MarkedText(before, after).Write();

    private string Write()
    {
        var numbers = new TextNumbers();
        int[] toB = CommonSequence.Find([.. _a.Select(numbers.Of)], [.. _b.Select(numbers.Of)]);
        new SimilarPairs(_a, _b, (i, j) => _a[i].Length > 0 && _b[j].Length > 0).Fill(toB);
        int b = 0;
        for (int a = 0; a <= _a.Length; a++)
        {
            int mate = a < _a.Length ? toB[a] : _b.Length;
            if (mate < 0)
            {
                Line(a + 1, "- ", Whole(_a[a]));
                continue;
            }
            for (; b < mate; b++)
            {
                Line(b + 1, "+ ", Whole(_b[b]));
            }
            if (a < _a.Length && _a[a] != _b[b])
            {
                Line(b + 1, "  ", Words(_a[a], _b[b]));
            }
            b++;
        }
        if (_lines > MostLines)
        {
            _text.Append("… ").Append((_lines - MostLines).ToString(CultureInfo.InvariantCulture)).Append('\n');
        }
        return _text.ToString();
    }

    private void Line(int number, string sign, string words)
    {
        if (++_lines <= MostLines)
        {
            _text.Append(number.ToString(CultureInfo.InvariantCulture).PadLeft(4)).Append(' ').Append(sign).Append(words).Append('\n');
        }
    }

    private static string Words(string before, string after)
    {
        List<ReadToken> a = ReadToken.Of(before, 0, before.Length), b = ReadToken.Of(after, 0, after.Length);
        var numbers = new TextNumbers();
        int[] toB = CommonSequence.Find(numbers.Of(before, a), numbers.Of(after, b));
        var text = new StringBuilder();
        int same = 0, gone = 0, j = 0, behind = 0;
        for (int i = 0; i <= a.Count; i++)
        {
            int mate = i < a.Count ? toB[i] : b.Count;
            if (mate < 0 || (mate == j && gone == i && i < a.Count))
            {
                gone += mate < 0 ? 0 : 1;
                j += mate < 0 ? 0 : 1;
                continue;
            }
            int start = gone < a.Count ? a[gone].Start : before.Length, end = i < a.Count ? a[i].Start : before.Length;
            int newStart = j < b.Count ? b[j].Start : after.Length, newEnd = mate < b.Count ? b[mate].Start : after.Length;
            Same(text, after, same, newStart, isFirst: same == 0, isLast: false);
            Mark(text, "[-", before, start, end, "-]");
            Mark(text, "{+", after, newStart, newEnd, "+}");
            (same, behind) = (newEnd, newEnd);
            gone = i + 1;
            j = mate + 1;
        }
        Same(text, after, behind, after.Length, isFirst: false, isLast: true);
        return text.ToString();
    }

    private static void Mark(StringBuilder text, string open, string from, int start, int end, string close)
    {
        if (end > start)
        {
            text.Append(open).Append(Whole(from.Substring(start, end - start))).Append(close);
        }
    }

    private static void Same(StringBuilder text, string from, int start, int end, bool isFirst, bool isLast)
    {
        int length = end - start;
        if (length <= 3 * Shown)
        {
            text.Append(from, start, length);
            return;
        }
        text.Append(from, start, isFirst ? Shown / 2 : Shown).Append('…').Append(from, end - (isLast ? Shown / 2 : Shown), isLast ? Shown / 2 : Shown);
    }

    private static string Whole(string line) => line.Length <= Longest ? line : line.Substring(0, Longest - Shown) + "…" + line.Substring(line.Length - Shown);
}
