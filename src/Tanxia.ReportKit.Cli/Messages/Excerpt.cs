using System.Text;

namespace Tanxia.ReportKit.Cli.Messages;

/// <summary>One line of a file with a mark under the characters that a message is about.</summary>
internal sealed class Excerpt
{
    private const string Cut = "...";

    private Excerpt(string before, string marked, string after, string mark)
    {
        Before = before;
        Marked = marked;
        After = after;
        Mark = mark;
    }

    /// <summary>The line, or as much of it as there is room for.</summary>
    public string Line => Before + Marked + After;

    /// <summary>What of the line stands before the characters that are meant; all of it if only the line is known.</summary>
    public string Before { get; }

    /// <summary>The characters that are meant; empty behind the end of the line.</summary>
    public string Marked { get; }

    /// <summary>The rest.</summary>
    public string After { get; }

    /// <summary>Blanks and carets below it; empty if only the line is known.</summary>
    public string Mark { get; }

    /// <param name="line">The whole line.</param>
    /// <param name="column">The first character that is meant, from 1; 0 if only the line is known.</param>
    /// <param name="length">How many characters are meant; 0 if that is not known.</param>
    /// <param name="room">Columns that there are.</param>
    /// <param name="width">How wide characters are.</param>
    public static Excerpt Of(string line, int column, int length, int room, DisplayWidth width)
    {
        string[] characters = [.. line.EnumerateRunes().Select(Shown)];
        int first = RunesIn(line, column - 1), last = Math.Max(first + 1, RunesIn(line, column - 1 + length));
        int begin = 0, end = characters.Length;
        if (Width(characters, 0, end, width) > room)
        {
            // Some words before the place, then as many as fit.
            begin = first;
            for (int before = 0; begin > 0 && before < room / 3; begin--)
            {
                before += width.Of(characters[begin - 1]);
            }
            (begin, end) = Window(characters, begin, room, width);
        }
        string head = begin > 0 ? Cut : "", tail = end < characters.Length ? Cut : "";
        if (column == 0)
        {
            return new Excerpt(head + string.Concat(characters[begin..end]) + tail, "", "", "");
        }
        int from = Math.Min(first, end), to = Math.Min(last, end);
        // A tab is as wide below as above.
        string blanks = string.Concat(characters[begin..from].Select(c => c == "\t" ? c : new string(' ', width.Of(c))));
        int carets = Math.Max(1, Width(characters, first, to, width));
        return new Excerpt(head + string.Concat(characters[begin..from]), string.Concat(characters[from..to]), string.Concat(characters[to..end]) + tail,
            new string(' ', head.Length) + blanks + new string('^', carets));
    }

    /// <summary>As many characters as there is room for, from one on, or up to the end of the line.</summary>
    private static (int Begin, int End) Window(string[] characters, int begin, int room, DisplayWidth width)
    {
        int used = begin > 0 ? Cut.Length : 0, end = begin;
        if (used + Width(characters, begin, characters.Length, width) > room)
        {
            for (used += Cut.Length; used + width.Of(characters[end]) <= room; end++)
            {
                used += width.Of(characters[end]);
            }
            return (begin, end);
        }
        for (used += Width(characters, begin, characters.Length, width); begin > 0 && used + width.Of(characters[begin - 1]) <= room; begin--)
        {
            used += width.Of(characters[begin - 1]);
        }
        return (begin, characters.Length);
    }

    private static int Width(string[] characters, int begin, int end, DisplayWidth width)
    {
        int sum = 0;
        for (int i = begin; i < end; i++)
        {
            sum += width.Of(characters[i]);
        }
        return sum;
    }

    /// <summary>A character that would move the cursor, or that nobody sees, is shown as ?.</summary>
    private static string Shown(Rune rune) =>
        rune.Value == '\t' || UnprintableCharacter.Find(rune.ToString()) < 0 ? rune.ToString() : "?";

    private static int RunesIn(string line, int units) => units <= 0 ? 0 : line[..Math.Min(units, line.Length)].EnumerateRunes().Count();
}
