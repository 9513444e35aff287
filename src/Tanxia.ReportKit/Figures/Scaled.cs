namespace Tanxia.ReportKit;

/// <summary>A number as it is printed: in ones, in 万 or in 亿.</summary>
internal readonly struct Scaled
{
    private Scaled(decimal value, char large)
    {
        Value = value;
        Large = large;
    }

    public decimal Value { get; }

    /// <summary>万 or 亿; '\0' for none.</summary>
    public char Large { get; }

    public static Scaled Of(decimal value, FigureInfo figure) =>
        figure.Scale == Scale.None && !figure.Ratio ? new Scaled(value, figure.LargeUnit) : Convert(value, figure);

    private static Scaled Convert(decimal value, FigureInfo figure)
    {
        if (figure.Ratio)
        {
            value *= 100;
        }
        switch (figure.Scale)
        {
            case Scale.None:
                return new Scaled(value, figure.LargeUnit);
            case Scale.TenThousand:
                return new Scaled(value / 10_000, '万');
            case Scale.HundredMillion:
                return new Scaled(value / 100_000_000, '亿');
            default:
                // After rounding: 99999999元 without decimals is 1亿元, never 10000万元.
                return Reaches(value, 1, figure) ? new Scaled(value, '\0')
                    : Reaches(value, 10_000, figure) ? new Scaled(value / 10_000, '万')
                    : new Scaled(value / 100_000_000, '亿');
        }
    }

    /// <summary>What a reader would take the printed number for, in ones.</summary>
    public static decimal Printed(decimal value, FigureInfo figure)
    {
        Scaled number = Of(figure.Ratio ? value / 100 : value, figure);
        decimal size = figure.Scale == Scale.None ? 1 : number.Large switch { '万' => 10_000, '亿' => 100_000_000, _ => 1 };
        return DecimalWriter.Round(number.Value, figure.Decimals) * size;
    }

    /// <summary>In this size the rounded number stays below ten thousand.</summary>
    private static bool Reaches(decimal value, decimal size, FigureInfo figure) =>
        Math.Abs(DecimalWriter.Round(value / size, figure.Decimals)) < 10_000;
}
