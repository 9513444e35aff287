namespace Tanxia.ReportKit;

/// <summary>The characters of a report while it is composed, and the spans beside them. Kept and used again.</summary>
internal sealed class TextBuffer
{
    private char[] _characters = new char[4096];
    private ReportSpan[] _spans = new ReportSpan[128];
    private decimal[] _values = [];
    private int _valueCount;

    public int Length { get; private set; }

    public int SpanCount { get; private set; }

    /// <summary>The numbers behind the figures are wanted too.</summary>
    public bool KeepsValues { get; set; }

    public int Capacity => _characters.Length;

    public char[] Characters => _characters;

    public char this[int index] => _characters[index];

    public void Clear()
    {
        SpanCount = 0;
        Length = 0;
        _valueCount = 0;
    }

    public void Append(char character)
    {
        if (Length == _characters.Length)
        {
            Grow(1);
        }
        _characters[Length++] = character;
    }

    public void Append(string text)
    {
        // Most units are one character, and so are many words between two figures.
        if (text.Length == 1)
        {
            Append(text[0]);
            return;
        }
        if (text.Length > _characters.Length - Length)
        {
            Grow(text.Length);
        }
        text.CopyTo(0, _characters, Length, text.Length);
        Length += text.Length;
    }

    public void Append(long number)
    {
        if (number < 0)
        {
            Append('-');
        }
        Append(number < 0 ? (ulong)(-(number + 1)) + 1 : (ulong)number);
    }

    public void Append(ulong number)
    {
        int digits = 1;
        for (ulong rest = number; rest >= 10; rest /= 10)
        {
            digits++;
        }
        AppendDigits(number, digits);
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
            _spans[index].MoveUp();
        }
    }

    /// <summary>Cuts the end off; spans that reached further end with the text.</summary>
    public void Shorten(int length)
    {
        Length = length;
        for (int index = SpanCount - 1; index >= 0 && _spans[index].Start + _spans[index].Length > length; index--)
        {
            _spans[index].End(length);
        }
    }

    /// <summary>Opens a span at the end of the text and returns its index.</summary>
    public int BeginSpan(SpanKind kind, int level = 0, FigureInfo? figure = null)
    {
        if (SpanCount == _spans.Length)
        {
            Array.Resize(ref _spans, SpanCount * 2);
        }
        _spans[SpanCount] = new ReportSpan(kind, Length, 0, level, figure);
        return SpanCount++;
    }

    public void EndSpan(int index) => _spans[index].End(Length);

    /// <summary>Ends the span of a figure behind which there is a number.</summary>
    public void EndFigure(int index, decimal value)
    {
        EndSpan(index);
        if (KeepsValues)
        {
            Keep(index, value);
        }
    }

    /// <summary>Adds the span of a figure that is written already; nothing else begins in it.</summary>
    public void AddFigure(int start, FigureInfo figure)
    {
        if (SpanCount == _spans.Length)
        {
            Array.Resize(ref _spans, SpanCount * 2);
        }
        _spans[SpanCount++] = new ReportSpan(SpanKind.Figure, start, Length - start, 0, figure);
    }

    /// <summary>The same of a figure behind which there is a whole number.</summary>
    public void AddFigure(int start, FigureInfo figure, long value)
    {
        AddFigure(start, figure);
        if (KeepsValues)
        {
            Keep(SpanCount - 1, value);
        }
    }

    /// <summary>The same of a figure behind which there is a number.</summary>
    public void AddFigure(int start, FigureInfo figure, decimal value)
    {
        AddFigure(start, figure);
        if (KeepsValues)
        {
            Keep(SpanCount - 1, value);
        }
    }

    /// <summary>Takes back everything from this span on, the text included.</summary>
    public void TakeBack(int span, int length)
    {
        SpanCount = span;
        Length = length;
    }

    public ReportSpan[] CopySpans()
    {
        var copy = new ReportSpan[SpanCount];
        Array.Copy(_spans, copy, SpanCount);
        return copy;
    }

    public decimal[] CopyValues()
    {
        var copy = new decimal[_valueCount];
        Array.Copy(_values, copy, _valueCount);
        return copy;
    }

    public override string ToString() => new(_characters, 0, Length);

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
