namespace Tanxia.ReportKit;

/// <summary>A figure in a finished text: a number with its unit, or what a rendered report calls one.</summary>
public readonly struct ReadFigure
{
    private readonly string _text;

    internal ReadFigure(string text, int start, int length, FigureInfo? figure)
    {
        _text = text;
        Start = start;
        Length = length;
        Figure = figure;
    }

    /// <summary>Its first character.</summary>
    public int Start { get; }

    /// <summary>Its number of UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>Its declaration, where a rendered report knows it.</summary>
    public FigureInfo? Figure { get; }

    /// <summary>As it is written.</summary>
    public override string ToString() => _text is null ? "" : _text.Substring(Start, Length);
}
