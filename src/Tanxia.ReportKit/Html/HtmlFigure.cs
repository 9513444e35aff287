using System.Globalization;
using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit;

/// <summary>
/// The element of one figure: its name, value, unit and place in the outline, and the same in words for a reader who
/// points at it.
/// </summary>
internal static class HtmlFigure
{
    /// <summary>The most decimals of a computed value; one that is given keeps all it has.</summary>
    private const int MostDecimals = 6;

    /// <summary>The element with its attributes.</summary>
    /// <returns>The name of the element, for its end.</returns>
    public static string Begin(TextWriter destination, RenderedReport report, ReportSpan span)
    {
        FigureInfo figure = span.Figure!;
        decimal? value = report.ValueOf(span);
        if (value is { } computed && (figure.Formula.Length > 0 || figure.Kind is FigureKind.Change or FigureKind.Comparison))
        {
            // A quotient may have 28 digits.
            value = Math.Round(computed, MostDecimals, MidpointRounding.AwayFromZero);
        }
        string element = value is null ? "span" : figure.Kind is FigureKind.Date or FigureKind.Year ? "time" : "data";
        destination.Write('<');
        destination.Write(element);
        Attribute(destination, "class", span.State switch
        {
            FigureState.Sample => "figure sample",
            FigureState.Missing => "figure missing",
            FigureState.Doubtful => "figure doubtful",
            _ => "figure",
        });
        if (value is { } known)
        {
            Attribute(destination, element == "time" ? "datetime" : "value", figure.Kind == FigureKind.Date ? IsoDate((int)known) : Quantity.Text(known));
        }
        Attribute(destination, "data-name", figure.Key);
        if (figure.Unit.Length > 0)
        {
            Attribute(destination, "data-unit", figure.Unit);
        }
        if (figure.Path.Length > 0)
        {
            Attribute(destination, "data-path", figure.Path);
        }
        if (figure.Line > 0)
        {
            Attribute(destination, "data-line", Number(figure.Line));
        }
        Attribute(destination, "data-tip", Tip(report, span, value));
        // A finger and the keyboard cannot hover.
        Attribute(destination, "tabindex", "0");
        destination.Write('>');
        return element;
    }

    /// <summary>What a reader sees who points at it, one line each: name, meaning, exact value, formula, place.</summary>
    private static string Tip(RenderedReport report, ReportSpan span, decimal? value)
    {
        FigureInfo figure = span.Figure!;
        string tip = figure.Key;
        if (figure.About.Length > 0)
        {
            tip += "\n" + figure.About;
        }
        if (value is { } known && Exact(figure, known) is { } exact && exact != report.TextOf(span))
        {
            tip += "\n数据：" + exact;
        }
        if (span.State == FigureState.Sample)
        {
            tip += "\n样例，不是实际数据";
        }
        foreach (ReportMessage message in report.Messages.Where(message => span.State == FigureState.Doubtful && message.IsAbout(figure)))
        {
            tip += "\n" + message.Text(MessageLanguage.Chinese);
        }
        if (figure.Formula.Length > 0)
        {
            tip += "\n算法：" + figure.Formula;
        }
        if (figure.Line > 0)
        {
            tip += "\n大纲第" + Number(figure.Line) + "行";
            if (figure.Path.Length > 0 && figure.Path != figure.Key)
            {
                tip += "：" + figure.Path;
            }
        }
        return tip;
    }

    /// <summary>The value in full, or null where the printed words say all that is known.</summary>
    private static string? Exact(FigureInfo figure, decimal value) => figure.Kind switch
    {
        FigureKind.Quantity => Quantity.Text(figure.Ratio ? value * 100 : value) + figure.Unit,
        FigureKind.Date => Number((int)value / 10000) + "年" + Number((int)value / 100 % 100) + "月" + Number((int)value % 100) + "日",
        _ => null,
    };

    private static string IsoDate(int date) => (date / 10000).ToString("D4", CultureInfo.InvariantCulture)
        + "-" + (date / 100 % 100).ToString("D2", CultureInfo.InvariantCulture) + "-" + (date % 100).ToString("D2", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Attribute(TextWriter destination, string name, string value)
    {
        destination.Write(' ');
        destination.Write(name);
        destination.Write("=\"");
        HtmlText.Write(destination, value);
        destination.Write('"');
    }
}
