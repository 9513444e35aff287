using System.Globalization;

namespace Tanxia.ReportKit.Benchmarks.ByHand;

/// <summary>What anyone would write to fill a span: the text and how far it has come. No rule, no look back.</summary>
internal ref struct SpanWriter(Span<char> text)
{
    private readonly Span<char> _text = text;

    public int Length { get; private set; }

    public void Put(char piece) => _text[Length++] = piece;

    public void Put(string piece)
    {
        piece.CopyTo(_text[Length..]);
        Length += piece.Length;
    }

    public void Put(long number)
    {
        number.TryFormat(_text[Length..], out int written, provider: CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>As many decimals as the value has: no format string, which would cost three times as much.</summary>
    public void Put(decimal number)
    {
        number.TryFormat(_text[Length..], out int written, provider: CultureInfo.InvariantCulture);
        Length += written;
    }

    public void PutChinese(long number)
    {
        if (number <= 10)
        {
            Put(Numbers.UpToTen[(int)number - 1]);
        }
        else
        {
            Put(number);
        }
    }

    public void PutRoundedDown(long number, char word)
    {
        long rounded = Numbers.RoundedDown(number);
        Put(rounded);
        if (rounded != number)
        {
            Put(word);
        }
    }

    public void PutOver(long number)
    {
        long rounded = Numbers.RoundedDown(number);
        if (rounded != number)
        {
            Put('超');
        }
        Put(rounded);
    }

    public void PutJoined(IReadOnlyList<string> names, char between)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (i > 0)
            {
                Put(between);
            }
            Put(names[i]);
        }
    }
}
