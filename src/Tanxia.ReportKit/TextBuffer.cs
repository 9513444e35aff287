using System.Runtime.CompilerServices;

namespace Tanxia.ReportKit;

/// <summary>The characters of a report while it is composed, and the spans beside them. Kept and used again.</summary>
internal sealed class TextBuffer
{
    private char[] _characters = new char[4096];
    private ReportSpan[] _spans = new ReportSpan[128];
    private decimal[] _values = [];
    private int _valueCount;
    private bool _keepsSpans = true;

    public int Length { get; private set; }

    public int SpanCount { get; private set; }

    public int Capacity => _characters.Length;

    public char[] Characters => _characters;

    /// <summary>The spans; only the first <see cref="SpanCount"/> are any.</summary>
    public ReportSpan[] Spans => _spans;

    public char this[int index] => _characters[index];

    /// <summary>Begins anew.</summary>
    /// <param name="keepsSpans">False where only the text is wanted: then no span is kept, and 0 stands for each.</param>
    public void Clear(bool keepsSpans)
    {
        _keepsSpans = keepsSpans;
        SpanCount = 0;
        Length = 0;
        _valueCount = 0;
    }

    public void Append(char character)
    {
        char[] characters = _characters;
        int position = Length;
        if (position < characters.Length)
        {
            characters[position] = character;
            Length = position + 1;
            return;
        }
        Grow(1);
        Append(character);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(string text)
    {
        int start = Length, end = start + text.Length;
        if (end > _characters.Length)
        {
            Grow(text.Length);
            Append(text);
            return;
        }
        Length = end;
        if (text.Length == 1)
        {
            _characters[start] = text[0];
            return;
        }
        // The last thing done: then it is a jump, and no register need be saved for what comes after.
        text.CopyTo(0, _characters, start, text.Length);
    }

    public void Append(long number)
    {
        if (number < 0)
        {
            Append('-');
        }
        Append(number < 0 ? (ulong)(-(number + 1)) + 1 : (ulong)number, 0, "");
    }

    /// <summary>A number and its unit, in one go: most of what is not literal text is that.</summary>
    /// <param name="digits">All digits as one number.</param>
    /// <param name="decimals">How many of them stand behind the point.</param>
    /// <param name="unit">What follows.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(ulong digits, int decimals, string unit)
    {
        int length = 1;
        for (ulong rest = digits; rest >= 10; rest /= 10)
        {
            length++;
        }
        length = decimals > 0 ? Math.Max(length, decimals + 1) + 1 : length;
        int start = Length, middle = start + length, end = middle + unit.Length;
        if (end > _characters.Length)
        {
            Grow(length + unit.Length);
            Append(digits, decimals, unit);
            return;
        }
        Length = end;
        char[] characters = _characters;
        for (int position = middle - 1; position >= start; position--)
        {
            if (decimals > 0 && position == middle - 1 - decimals)
            {
                characters[position] = '.';
                continue;
            }
            ulong rest = digits / 10;
            characters[position] = (char)('0' + (digits - rest * 10));
            digits = rest;
        }
        // A unit has one or two characters, too few for a block copy.
        for (int i = 0; i < unit.Length; i++)
        {
            characters[middle + i] = unit[i];
        }
    }

    /// <summary>Exactly so many decimal digits, with zeros in front.</summary>
    public void AppendDigits(ulong number, int digits)
    {
        if (digits > _characters.Length - Length)
        {
            Grow(digits);
        }
        char[] characters = _characters;
        int start = Length, position = start + digits;
        Length = position;
        while (position > start)
        {
            ulong rest = number / 10;
            characters[--position] = (char)('0' + (number - rest * 10));
            number = rest;
        }
    }

    /// <summary>Takes one character out; the spans behind it move up.</summary>
    public void Remove(int position)
    {
        Array.Copy(_characters, position + 1, _characters, position, Length - position - 1);
        Length--;
        for (int index = SpanCount - 1; index >= 0 && _spans[index].Start > position; index--)
        {
            _spans[index].Move(-1);
        }
    }

    /// <summary>Puts one character in the place of another.</summary>
    public void Replace(int position, char character) => _characters[position] = character;

    /// <summary>Cuts the end off; spans that reached further end with the text.</summary>
    public void Shorten(int length)
    {
        Length = length;
        for (int index = SpanCount - 1; index >= 0 && _spans[index].Start + _spans[index].Length > length; index--)
        {
            _spans[index].End(length);
        }
    }

    /// <summary>Puts a text at the end of a span; it belongs to it and to the spans around it.</summary>
    public void Insert(string text, int span)
    {
        int position = _spans[span].Start + _spans[span].Length;
        Append(text);
        Array.Copy(_characters, position, _characters, position + text.Length, Length - text.Length - position);
        text.CopyTo(0, _characters, position, text.Length);
        for (int index = 0; index < SpanCount; index++)
        {
            ref ReportSpan other = ref _spans[index];
            if (index > span && other.Start >= position)
            {
                other.Move(text.Length);
            }
            else if (index <= span && other.Start + other.Length >= position)
            {
                other.End(other.Start + other.Length + text.Length);
            }
        }
    }

    /// <summary>The figures come from samples, all but those that are missing.</summary>
    public void MarkSamples()
    {
        for (int index = 0; index < SpanCount; index++)
        {
            if (_spans[index].Kind == SpanKind.Figure && _spans[index].State == FigureState.Given)
            {
                _spans[index].State = FigureState.Sample;
            }
        }
    }

    /// <summary>Opens a span at the end of the text and returns its index.</summary>
    public int BeginSpan(SpanKind kind, int level = 0, FigureInfo? figure = null) =>
        _keepsSpans ? Add(new ReportSpan(kind, Length, 0, level, figure)) : 0;

    public void EndSpan(int index)
    {
        if (_keepsSpans)
        {
            _spans[index].End(Length);
        }
    }

    /// <summary>Ends the span of a figure behind which there is a number.</summary>
    public void EndFigure(int index, decimal value)
    {
        if (_keepsSpans)
        {
            _spans[index].End(Length);
            Keep(index, value);
        }
    }

    /// <summary>Adds the span of a figure that is written already; nothing else begins in it.</summary>
    public void AddFigure(int start, FigureInfo figure)
    {
        if (_keepsSpans)
        {
            Add(new ReportSpan(SpanKind.Figure, start, Length - start, 0, figure));
        }
    }

    /// <summary>The same of a figure behind which there is a whole number.</summary>
    public void AddFigure(int start, FigureInfo figure, long value)
    {
        if (_keepsSpans)
        {
            AddNumber(start, figure, value);
        }
    }

    /// <summary>The same of a figure behind which there is a number.</summary>
    public void AddFigure(int start, FigureInfo figure, in decimal value)
    {
        if (_keepsSpans)
        {
            AddNumber(start, figure, value);
        }
    }

    /// <summary>Takes back everything from this span on, the text included.</summary>
    public void TakeBack(int span, int length)
    {
        SpanCount = span;
        Length = length;
    }

    /// <summary>The spans from one to another, as they lie in the characters from <paramref name="start"/> on.</summary>
    public ReportSpan[] CopySpans(int from, int to, int start)
    {
        var copy = new ReportSpan[to - from];
        Array.Copy(_spans, from, copy, 0, copy.Length);
        for (int i = 0; i < copy.Length && start > 0; i++)
        {
            copy[i].Move(-start);
        }
        return copy;
    }

    public decimal[] CopyValues()
    {
        var copy = new decimal[_valueCount];
        Array.Copy(_values, copy, _valueCount);
        return copy;
    }

    public override string ToString() => ToString(0, Length);

    public string ToString(int start, int end) => new(_characters, start, end - start);

    private void AddNumber(int start, FigureInfo figure, decimal value) =>
        Keep(Add(new ReportSpan(SpanKind.Figure, start, Length - start, 0, figure)), value);

    private int Add(ReportSpan span)
    {
        if (SpanCount == _spans.Length)
        {
            Array.Resize(ref _spans, SpanCount * 2);
        }
        _spans[SpanCount] = span;
        return SpanCount++;
    }

    private void Keep(int span, decimal value)
    {
        if (_valueCount == _values.Length)
        {
            Array.Resize(ref _values, Math.Max(_valueCount * 2, 128));
        }
        _values[_valueCount++] = value;
        _spans[span].Value = _valueCount;
    }

    private void Grow(int atLeast) => Array.Resize(ref _characters, Math.Max(_characters.Length * 2, Length + atLeast));
}
