namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>A word or sign of an expression; the last one of a line is empty.</summary>
internal readonly record struct Token(string Text, int Offset)
{
    private const string Signs = "()+*=<>!";

    /// <summary>It may be the name of a figure.</summary>
    public bool IsName => Text.Length > 0 && Signs.IndexOf(Text[0]) < 0 && Text is not ("-" or "/" or "and" or "or" or "present" or "absent" or "且" or "或");

    /// <summary>Splits at blanks and signs. Full-width signs are what a Chinese keyboard gives and mean the same.</summary>
    public static List<Token> Split(string source)
    {
        var tokens = new List<Token>();
        int position = 0;
        while (position < source.Length)
        {
            char c = Plain(source[position]);
            if (char.IsWhiteSpace(c))
            {
                position++;
                continue;
            }
            int start = position;
            if (Signs.IndexOf(c) >= 0)
            {
                position++;
                bool two = position < source.Length && Plain(source[position]) == '=' && c is '<' or '>' or '!';
                tokens.Add(new Token(two ? c + "=" : c.ToString(), start));
                position += two ? 1 : 0;
                continue;
            }
            if (c is '≤' or '≥' or '≠')
            {
                tokens.Add(new Token(c == '≤' ? "<=" : c == '≥' ? ">=" : "!=", position++));
                continue;
            }
            while (position < source.Length && !char.IsWhiteSpace(Plain(source[position])) && Signs.IndexOf(Plain(source[position])) < 0
                && source[position] is not ('≤' or '≥' or '≠'))
            {
                position++;
            }
            tokens.Add(new Token(source.Substring(start, position - start) is "－" ? "-" : source.Substring(start, position - start), start));
        }
        tokens.Add(new Token("", source.Length));
        return tokens;
    }

    private static char Plain(char c) => c switch
    {
        '（' => '(',
        '）' => ')',
        '＋' => '+',
        '＊' or '×' => '*',
        '＝' => '=',
        '＜' => '<',
        '＞' => '>',
        '！' => '!',
        '\u3000' => ' ',
        _ => c,
    };
}
