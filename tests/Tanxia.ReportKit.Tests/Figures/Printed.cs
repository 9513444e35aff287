namespace Tanxia.ReportKit.Tests.Figures;

/// <summary>One figure as the figure writer prints it.</summary>
internal static class Printed
{
    public static string Of(decimal value, FigureInfo figure) => Of(value, figure, out _);

    public static string Of(decimal value, FigureInfo figure, out bool tooFar)
    {
        var buffer = new TextBuffer();
        tooFar = FigureWriter.Write(buffer, value, figure);
        return buffer.ToString();
    }

    public static string Of(long value, FigureInfo figure)
    {
        var buffer = new TextBuffer();
        FigureWriter.Write(buffer, value, figure);
        return buffer.ToString();
    }

    public static FigureInfo Figure(string unit, int decimals = -1, string approx = "", int step = 0, bool chinese = false) => new()
    {
        Key = "数",
        Path = "数",
        Line = 3,
        Unit = unit,
        Decimals = decimals,
        Approximation = ApproximationRule.Parse(approx),
        Step = step,
        ChineseNumerals = chinese,
        Minimum = 0,
    };

    /// <summary>A table in a test is typed as text: an attribute holds no decimal.</summary>
    public static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A whole figure in a paragraph of a report.</summary>
    public static string InReport(decimal value, FigureInfo figure) => Rendered.Text(w =>
    {
        w.Given(value, figure);
        w.BeginParagraph();
        w.Figure(value, figure);
        w.EndParagraph(1);
    });

    public static string InReport(long value, FigureInfo figure) => Rendered.Text(w =>
    {
        w.Given(value, figure);
        w.BeginParagraph();
        w.Figure(value, figure);
        w.EndParagraph(1);
    });
}
