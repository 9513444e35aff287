using System.Runtime.CompilerServices;

namespace Tanxia.ReportKit.Generated;

// Counts: figures with a unit that no condition of the outline asks about. A 0 is printed, and told.
public sealed partial class ReportWriter
{
    /// <summary>A count that no condition asks about.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Count(long value, FigureInfo figure)
    {
        if (value == 0)
        {
            PrintedZero(figure);
        }
        Whole(value, figure);
    }

    /// <inheritdoc cref="Count(long, FigureInfo)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Count(in decimal value, FigureInfo figure)
    {
        int start = _buffer.Length;
        Figure(value, figure);
        // A zero can only begin with one, which is seen faster than it is compared.
        if (_buffer[start] == '0' && value == 0)
        {
            PrintedZero(figure);
        }
    }

    /// <inheritdoc cref="Count(long, FigureInfo)"/>
    public void Count(Quantity value, FigureInfo figure)
    {
        if (!Waits(value, figure))
        {
            Count(value.Value, figure);
        }
    }

    /// <summary>The same in another form.</summary>
    public void Count(decimal value, FigureInfo figure, Wording wording)
    {
        Figure(value, figure, wording);
        if (value == 0)
        {
            PrintedZero(figure);
        }
    }

    /// <inheritdoc cref="Count(decimal, FigureInfo, Wording)"/>
    public void Count(Quantity value, FigureInfo figure, Wording wording)
    {
        if (!Waits(value, figure))
        {
            Count(value.Value, figure, wording);
        }
    }

    /// <summary>
    /// Once for a figure, however often it is printed: what is to be done stands in the outline. What a draft still lacks is
    /// not 0.
    /// </summary>
    private void PrintedZero(FigureInfo figure)
    {
        if (!IsMissing(figure))
        {
            (string chinese, string english) = figure.Kind is FigureKind.Names or FigureKind.Records ? (" 有", " present") : (" > 0", " > 0");
            SayOnce(RuntimeMessages.PrintedZero, figure, new Bilingual(figure.Key + chinese, figure.Key + english));
        }
    }
}
