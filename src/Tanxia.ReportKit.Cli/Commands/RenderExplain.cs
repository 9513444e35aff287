using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>render --explain: where a figure stands in the report, its value, and the rules that made the words of it.</summary>
internal sealed class RenderExplain(Screen screen, ReportOutline outline, SourceFile source)
{
    /// <param name="report">The report, or its draft.</param>
    /// <param name="name">The figure's key, path or name in C#.</param>
    public void Write(RenderedReport report, string name)
    {
        FigureInfo[] figures = Find(report, name);
        var width = new DisplayWidth(screen.HasWideMarks);
        foreach (FigureInfo figure in figures)
        {
            screen.Output.WriteLine(figure.About.Length > 0 ? $"{figure}：{figure.About}" : figure.ToString());
            screen.Output.WriteLine($"{source.Path}({figure.Line})");
            screen.Output.WriteLine($"  {figure.Line} | {Excerpt.Of(source.Line(figure.Line), 0, 0, screen.Width - 10, width).Line}");
            ReportSpan[] spans = [.. report.Spans.Where(span => ReferenceEquals(span.Figure, figure))];
            if (spans.Length == 0)
            {
                screen.Output.WriteLine(screen.Say("这份报告里没有印它。", "It is not printed in this report."));
            }
            foreach (ReportSpan span in spans)
            {
                Write(report, span, width);
            }
        }
    }

    private void Write(RenderedReport report, ReportSpan span, DisplayWidth width)
    {
        int begin = report.Text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1, end = report.Text.IndexOf('\n', span.Start);
        int line = report.Text.AsSpan(0, span.Start).Count('\n') + 1;
        // Of a table its first line is enough.
        string printed = span.Kind == SpanKind.Table ? report.Text[span.Start..end] + "…" : report.TextOf(span);
        Excerpt excerpt = Excerpt.Of(report.Text[begin..end], span.Start - begin + 1, span.Length, screen.Width - 10, width);
        screen.Output.WriteLine();
        screen.Output.WriteLine(screen.Say($"正文第 {line} 行印成“{printed}”", $"line {line} of the report: {printed}"));
        screen.Output.WriteLine($"    {excerpt.Line}");
        screen.Output.WriteLine($"    {excerpt.Mark}");
        foreach (string reason in report.Explain(span, screen.Language))
        {
            screen.Output.WriteLine($"  {reason}");
        }
    }

    /// <summary>By the path it is one; a key may stand in several parts.</summary>
    private FigureInfo[] Find(RenderedReport report, string name)
    {
        FigureInfo[] all = [.. outline.Figures.Concat(outline.Figures.SelectMany(figure => figure.Fields))
            .Concat(report.Spans.Where(span => span.Figure is not null).Select(span => span.Figure!)).Distinct()];
        FigureInfo[] found = [.. all.Where(figure => figure.Path == name)];
        if (found.Length == 0)
        {
            found = [.. all.Where(figure => figure.Key == name || figure.Name == name)];
        }
        return found.Length > 0 ? found
            : throw (NearestName.Find(name, all.Select(figure => figure.Key)) is { } nearest
                ? new ToolException(CommandMessages.UnknownWordNearest, name, nearest)
                : new ToolException(CommandMessages.NoSuchFigure, name));
    }
}
