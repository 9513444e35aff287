namespace Tanxia.ReportKit.Tests;

/// <summary>What holds of the spans of every report.</summary>
internal static class SpanRules
{
    public static void Hold(RenderedText report)
    {
        int last = 0;
        foreach (ReportSpan span in report.Spans)
        {
            Assert.InRange(span.Start, last, report.Text.Length);
            Assert.InRange(span.Start + span.Length, span.Start, report.Text.Length);
            if (span.Kind != SpanKind.Table)
            {
                Assert.DoesNotContain('\n', report.TextOf(span));
            }
            Assert.Equal(span.Kind is SpanKind.Figure or SpanKind.Table, span.Figure is not null);
            // A heading that runs in lies in its paragraph.
            if (span.Kind is <= SpanKind.Paragraph or (>= SpanKind.Secrecy and not (SpanKind.TableCell or SpanKind.TableNumber)) && span.Kind != SpanKind.Heading)
            {
                Assert.True(span.Start == 0 || report.Text[span.Start - 1] == '\n', "a line begins before its span");
                Assert.Equal('\n', report.Text[span.Start + span.Length]);
            }
            last = span.Start;
        }
    }

    /// <summary>One line a span: kind, level where there is one, figure where there is one, characters.</summary>
    public static string[] Describe(RenderedText report) =>
    [
        .. report.Spans.Select(span =>
            $"{span.Kind}{(span.Level > 0 ? " " + span.Level : "")}{(span.Figure is null ? "" : " " + span.Figure.Key)}: {report.TextOf(span)}"),
    ];
}
