using System.Globalization;
using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit;

/// <summary>
/// The element of one figure: its name, value, unit and place in the outline, and the same in words for a reader who
/// points at it.
/// </summary>
internal static class HtmlFigure
{
    /// <summary>The element with its attributes.</summary>
    /// <returns>The name of the element, for its end.</returns>
    public static string Begin(TextWriter destination, RenderedReport report, ReportSpan span)
    {
        FigureInfo figure = span.Figure!;
        decimal? value = FigureReason.Shown(figure, report.ValueOf(span));
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
        Attribute(destination, "data-tip", Tip(report, span));
        // A finger and the keyboard cannot hover.
        Attribute(destination, "tabindex", "0");
        destination.Write('>');
        return element;
    }

    /// <summary>What a reader sees who points at it, one line each. The page is Chinese, and so is this.</summary>
    private static string Tip(RenderedReport report, ReportSpan span)
    {
        FigureInfo figure = span.Figure!;
        string tip = string.Join("\n", FigureOrigin.Of(report, span, MessageLanguage.Chinese));
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
