namespace Tanxia.ReportKit;

/// <summary>Where a printed figure comes from: what a reader is told who points at it.</summary>
internal static class FigureOrigin
{
    /// <summary>One line each: its name, what it is, how it came to look as it does, what is wrong with it.</summary>
    public static IEnumerable<string> Of(RenderedReport report, ReportSpan span, MessageLanguage language)
    {
        FigureInfo figure = span.Figure!;
        yield return figure.Key;
        if (figure.About.Length > 0)
        {
            yield return figure.About;
        }
        foreach (string reason in report.Explain(span, language))
        {
            yield return reason;
        }
        foreach (ReportMessage message in report.Messages.Where(message => span.State == FigureState.Doubtful && message.IsAbout(figure)))
        {
            yield return message.Text(language);
        }
    }
}
