using System.Runtime.CompilerServices;

namespace Tanxia.ReportKit.Generated;

// Words: literals and figures. What generated code calls all the time is not inlined into it: a report would become five
// times as large for the processor, and slower.
public sealed partial class ReportWriter
{
    private bool _referenceIsMissing;
    private int _valueEnd;

    /// <summary>Literal text. Where it begins with a mark, only one is left of that and the mark of the text of a figure before it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Text(string text)
    {
        if (_buffer.Length == _valueEnd)
        {
            TextBehindValue(text);
            return;
        }
        _buffer.Append(text);
    }

    /// <summary>The outline's mark stands, but 。 and ； give way to a sentence that the value has closed, as they do at the end of an entry.</summary>
    private void TextBehindValue(string text)
    {
        if (Punctuation.IsMark(text[0]))
        {
            Punctuation.Open(_buffer, _wordsStart);
        }
        // A quote or a bracket around the value closes before the mark.
        int mark = 0;
        while (mark < text.Length && Punctuation.Closes(text[mark]))
        {
            _buffer.Append(text[mark++]);
        }
        bool givesWay = mark < text.Length && text[mark] is '。' or '；' && _buffer.Length > _wordsStart && Punctuation.IsClosed(_buffer, _wordsStart, _paragraphStart);
        if (mark == 0 && !givesWay)
        {
            _buffer.Append(text);
            return;
        }
        for (int i = givesWay ? mark + 1 : mark; i < text.Length; i++)
        {
            _buffer.Append(text[i]);
        }
    }

    /// <summary>A text is there; an empty one counts as absent.</summary>
    public bool Has(string? value, FigureInfo figure) => !string.IsNullOrWhiteSpace(value) || IsMissing(figure);

    /// <summary>A figure is there, or in a draft will be.</summary>
    public bool Has<T>(T? value, FigureInfo figure) where T : struct => value is not null || IsMissing(figure);

    /// <summary>There is something in a list, or in a draft will be.</summary>
    public bool HasAny(int? count, FigureInfo list) => count > 0 || IsMissing(list);

    /// <summary>The ， that a part brings along: it takes the place of a mark before it, and the first part that is printed loses it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Comma()
    {
        Punctuation.Open(_buffer, _wordsStart);
        if (_buffer.Length > _wordsStart)
        {
            _buffer.Append('，');
        }
    }

    /// <summary>A count or an amount.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Figure(long value, FigureInfo figure) => Whole(value, figure);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Whole(long value, FigureInfo figure)
    {
        if (IsDraft && Lacks(figure))
        {
            return;
        }
        int start = _buffer.Length;
        bool tooFar = FigureWriter.Write(_buffer, value, figure);
        _buffer.AddFigure(start, figure, value);
        if (tooFar)
        {
            TooFar(value, figure);
        }
    }

    /// <summary>An amount with decimals.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Figure(in decimal value, FigureInfo figure)
    {
        if (IsDraft && Lacks(figure))
        {
            return;
        }
        int start = _buffer.Length;
        bool tooFar = FigureWriter.Write(_buffer, value, figure);
        _buffer.AddFigure(start, figure, value);
        if (tooFar)
        {
            TooFar(value, figure);
        }
        // Nothing but zeros can only begin with one, which is seen faster than it is computed.
        if (_buffer[start] == '0' && FigureWriter.PrintsAsZero(value, figure))
        {
            Say(RuntimeMessages.PrintsAsZero, figure, Name(figure), Quantity.Text(value));
        }
    }

    /// <summary>A figure in another form.</summary>
    public void Figure(decimal value, FigureInfo figure, Wording wording)
    {
        if (IsDraft && Lacks(figure))
        {
            return;
        }
        int start = _buffer.Length;
        FigureWriter.Write(_buffer, value, figure, wording);
        _buffer.AddFigure(start, figure, value);
    }

    /// <inheritdoc cref="Figure(decimal, FigureInfo, Wording)"/>
    public void Figure(decimal? value, FigureInfo figure, Wording wording) => Figure(value.GetValueOrDefault(), figure, wording);

    /// <inheritdoc cref="Figure(decimal, FigureInfo, Wording)"/>
    public void Figure(Quantity value, FigureInfo figure, Wording wording)
    {
        if (!Waits(value, figure))
        {
            Figure(value.Value, figure, wording);
        }
    }

    /// <summary>A date in another form, without zeros in front.</summary>
    public void Figure(DateTime value, FigureInfo figure, Wording wording)
    {
        if (IsDraft && Lacks(figure))
        {
            return;
        }
        int start = _buffer.Length;
        DateWriter.Write(_buffer, value, wording);
        _buffer.AddFigure(start, figure, DateWriter.Number(value));
    }

    /// <inheritdoc cref="Figure(DateTime, FigureInfo, Wording)"/>
    public void Figure(DateTime? value, FigureInfo figure, Wording wording) => Figure(value.GetValueOrDefault(), figure, wording);

    /// <summary>A year or a month.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Figure(int value, FigureInfo figure)
    {
        if (IsDraft && Lacks(figure))
        {
            return;
        }
        int start = _buffer.Length;
        _buffer.Append(value);
        if (figure.Kind == FigureKind.Month)
        {
            _buffer.Append('月');
        }
        _buffer.AddFigure(start, figure, value);
    }

    /// <summary>A date.</summary>
    public void Figure(DateTime value, FigureInfo figure) => Figure(value, figure, Wording.Date);

    /// <summary>A text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Figure(string? value, FigureInfo figure)
    {
        if (IsDraft && Lacks(figure))
        {
            return;
        }
        int start = _buffer.Length;
        _buffer.Append(value ?? "");
        _buffer.AddFigure(start, figure);
        EndValue();
    }

    /// <summary>A computed figure; it stands behind a condition on it if it may be absent.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Figure(Quantity value, FigureInfo figure)
    {
        if (Waits(value, figure))
        {
            return;
        }
        if (figure.Kind is FigureKind.Year or FigureKind.Month)
        {
            Figure((int)value.Value, figure);
        }
        else
        {
            Figure(value.Value, figure);
        }
    }

    /// <summary>Optional figures stand behind a condition on them.</summary>
    public void Figure(long? value, FigureInfo figure) => Figure(value.GetValueOrDefault(), figure);

    /// <inheritdoc cref="Figure(long?, FigureInfo)"/>
    public void Figure(decimal? value, FigureInfo figure) => Figure(value.GetValueOrDefault(), figure);

    /// <inheritdoc cref="Figure(long?, FigureInfo)"/>
    public void Figure(int? value, FigureInfo figure) => Figure(value.GetValueOrDefault(), figure);

    /// <inheritdoc cref="Figure(long?, FigureInfo)"/>
    public void Figure(DateTime? value, FigureInfo figure) => Figure(value.GetValueOrDefault(), figure);

    /// <summary>One level of a reference to a section: 第二部分, then （一）, then 1.</summary>
    /// <param name="level">0 for the top level. A mark such as 二、 cannot stand inside a sentence, so it is said as a part.</param>
    /// <param name="marks">The series of the level.</param>
    /// <param name="number">The number; 0 if the section is not printed.</param>
    /// <param name="id">What the outline calls it.</param>
    /// <param name="line">The line of the reference.</param>
    public void Reference(int level, Series marks, int number, string id, int line)
    {
        if (number == 0)
        {
            // What lies in a part that is left out is left out with it.
            if (level == 0 || !_referenceIsMissing)
            {
                Say(RuntimeMessages.ReferenceToMissing, line, id);
                _buffer.Append(IsDraft ? Doubt : "");
            }
            _referenceIsMissing = true;
            return;
        }
        _referenceIsMissing = false;
        if (level == 0)
        {
            _buffer.Append('第');
            ChineseNumeral.Write(_buffer, number);
            _buffer.Append("部分");
        }
        else if (marks == Series.Arabic)
        {
            _buffer.Append(number);
        }
        else if (marks == Series.Chinese)
        {
            ChineseNumeral.Write(_buffer, number);
        }
        else
        {
            Mark.Write(_buffer, marks, number);
        }
    }

    /// <summary>Remembers where words end that may bring a mark of their own: the words of the outline may bring another.</summary>
    private void EndValue() => _valueEnd = _buffer.Length;

    /// <summary>A computed figure that cannot be computed, or in a draft not yet.</summary>
    private bool Waits(Quantity value, FigureInfo figure)
    {
        if (value.IsFailed)
        {
            SayOnce(RuntimeMessages.CannotCompute, figure, figure.Formula);
        }
        bool waits = IsDraft && !value.IsKnown;
        if (waits)
        {
            Placeholder(figure);
        }
        return waits || value.IsFailed;
    }

    private void TooFar(decimal value, FigureInfo figure) =>
        Say(RuntimeMessages.ApproximationTooFar, figure, Name(figure), Quantity.Text(value), ApproximationRule.Word(figure.Approximation));
}
