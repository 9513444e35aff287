namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>How a scalar is written.</summary>
internal enum ScalarStyle
{
    Plain,
    Quoted,
    Literal,
    Folded,
}

/// <summary>A scalar, taken as written: <c>no</c>, <c>010</c> and <c>2021-06-30</c> stay what they are.</summary>
/// <param name="place">The first character; the | or the quote of a scalar that has one.</param>
/// <param name="value">The text.</param>
/// <param name="style">How it is written.</param>
/// <param name="indent">How many columns the lines of a block are indented.</param>
/// <param name="isVerbatim">Value and file agree character by character, so that an offset is a column.</param>
internal sealed class YamlScalar(Place place, string value, ScalarStyle style, int indent, bool isVerbatim) : YamlNode(place)
{
    // Behind the last word of a block there may be no line any more.
    private readonly int _end = style == ScalarStyle.Literal ? value.TrimEnd().Length : 0;
    private int[]? _lineStarts;

    public string Value { get; } = value;

    /// <summary>A plain text as it stands in the file, line by line.</summary>
    public IReadOnlyList<(Place Place, string Text)> Lines { get; init; } = [(place, value)];

    public ScalarStyle Style { get; } = style;

    /// <summary>Why it cannot be a value has been said.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Nothing was written: <c>key:</c>.</summary>
    public bool IsEmpty => Value.Length == 0 && Style == ScalarStyle.Plain;

    /// <summary>There is nothing in it, however it is written.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Value);

    /// <summary>The place of each character is known.</summary>
    public bool IsExact => isVerbatim || Style == ScalarStyle.Literal;

    /// <summary>Lines that the parser joined by spaces, which Chinese text does not want.</summary>
    public bool IsFolded => Style == ScalarStyle.Folded || (Style == ScalarStyle.Plain && !isVerbatim);

    /// <summary>The place in the file of a stretch of the value.</summary>
    public Place PlaceOf(int offset, int length)
    {
        if (Style == ScalarStyle.Literal && !IsBlank)
        {
            offset = Math.Min(offset, _end);
            _lineStarts ??= [0, .. Enumerable.Range(0, Value.Length).Where(i => Value[i] == '\n').Select(i => i + 1)];
            int line = Array.BinarySearch(_lineStarts, offset);
            line = line < 0 ? ~line - 1 : line;
            return new Place(Place.Line + 1 + line, indent + 1 + offset - _lineStarts[line], length);
        }
        return isVerbatim ? Place.At(offset + (Style == ScalarStyle.Quoted ? 1 : 0), length) : Place;
    }
}
