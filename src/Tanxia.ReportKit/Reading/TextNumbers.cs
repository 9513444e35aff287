namespace Tanxia.ReportKit;

/// <summary>The same number for the same text, so that sequences of texts can be compared fast.</summary>
internal sealed class TextNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int Of(string text)
    {
        if (!_numbers.TryGetValue(text, out int number))
        {
            number = char.MaxValue + 1 + _numbers.Count;
            _numbers.Add(text, number);
        }
        return number;
    }

    /// <summary>Of tokens; nearly all are one character, which is its own number.</summary>
    public int[] Of(string text, List<ReadToken> tokens)
    {
        var numbers = new int[tokens.Count];
        for (int i = 0; i < numbers.Length; i++)
        {
            ReadToken token = tokens[i];
            numbers[i] = token.Length == 1 ? text[token.Start] : Of(text.Substring(token.Start, token.Length));
        }
        return numbers;
    }
}
