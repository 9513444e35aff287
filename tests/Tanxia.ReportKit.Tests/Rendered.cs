using System.Buffers;
using System.Text;
using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Tests.Html;

namespace Tanxia.ReportKit.Tests;

/// <summary>
/// Renders as every rendering test does: in each culture twice and once after a report that failed on the same thread, in
/// every form of delivery. All of them have to agree.
/// </summary>
internal static class Rendered
{
    public static string Text(Action<ReportWriter> write) => Twice(new HandWritten(write)).Text;

    public static RenderedReport Twice(Action<ReportWriter> write) => Twice(new HandWritten(write));

    public static RenderedReport Twice(Report report)
    {
        RenderedReport first = report.Render();
        Cultures.Each(() =>
        {
            Same(first, report.Render());
            FailingReport.Once();
            Same(first, report.Render());
            DeliversEverywhere(first.Text, report);
            Assert.Equal(Describe(first.Messages), Describe(report.Check()));
        });
        SpanRules.Hold(first);
        if (first.Document is { } document)
        {
            SpanRules.Hold(document);
        }
        HtmlRules.Hold(first);
        Assert.EndsWith("\n", first.Text);
        Assert.DoesNotContain("。。", first.Text);
        Assert.DoesNotContain("；。", first.Text);
        return first;
    }

    /// <summary>The faults of a report that has to fail, each as one line in both languages.</summary>
    public static string[] Faults(Action<ReportWriter> write) => Describe(Failed(new HandWritten(write)));

    /// <summary>Only the ids of the faults and their lines.</summary>
    public static string[] Places(Action<ReportWriter> write) => [.. Failed(new HandWritten(write)).Select(fault => $"{fault.Id} {fault.Line}")];

    public static IReadOnlyList<ReportMessage> Failed(Report report)
    {
        IReadOnlyList<ReportMessage> first = Assert.Throws<ReportException>(report.ToText).Messages;
        Cultures.Each(() =>
        {
            Assert.Equal(Describe(first), Describe(Assert.Throws<ReportException>(report.Render).Messages));
            FailingReport.Once();
            Assert.Equal(Describe(first), Describe(Assert.Throws<ReportException>(report.Render).Messages));
            Assert.Equal(Describe(first), Describe(report.Check()));
            DeliversNothing(report);
        });
        return first;
    }

    public static string[] Describe(IReadOnlyList<ReportMessage> messages) =>
        [.. messages.SelectMany(m => new[] { m.ToString(MessageLanguage.Chinese), m.ToString(MessageLanguage.English) })];

    private static void Same(RenderedReport expected, RenderedReport actual)
    {
        SameText(expected, actual);
        Assert.Equal(expected.Document is null, actual.Document is null);
        if (expected.Document is { } document)
        {
            SameText(document, actual.Document!);
        }
        Assert.Equal(expected.ToHtml(), actual.ToHtml());
        Assert.Equal(Describe(expected.Messages), Describe(actual.Messages));
    }

    private static void SameText(RenderedText expected, RenderedText actual)
    {
        Assert.Equal(expected.Text, actual.Text);
        Assert.Equal(expected.Spans, actual.Spans);
        Assert.Equal(expected.Spans.Select(expected.ValueOf), actual.Spans.Select(actual.ValueOf));
    }

    private static void DeliversEverywhere(string expected, Report report)
    {
        Assert.Equal(expected, report.ToText());
        Assert.Equal(expected, report.Render().ToString());

        var writer = new StringWriter();
        report.WriteTo(writer);
        Assert.Equal(expected, writer.ToString());

        char[] characters = new char[expected.Length + 1];
        Assert.True(report.TryFormat(characters, out int written));
        Assert.Equal(expected, new string(characters, 0, written));
        Assert.Equal('\0', characters[^1]);

        var bytes = new ArrayBufferWriter<byte>();
        report.WriteUtf8(bytes);
        Assert.Equal(Encoding.UTF8.GetBytes(expected), bytes.WrittenSpan.ToArray());
    }

    private static void DeliversNothing(Report report)
    {
        var writer = new StringWriter();
        Assert.Throws<ReportException>(() => report.WriteTo(writer));
        Assert.Equal("", writer.ToString());

        var bytes = new ArrayBufferWriter<byte>();
        Assert.Throws<ReportException>(() => report.WriteUtf8(bytes));
        Assert.Equal(0, bytes.WrittenCount);

        char[] characters = new char[4096];
        Assert.Throws<ReportException>(() => report.TryFormat(characters, out _));
        Assert.All(characters, character => Assert.Equal('\0', character));
    }
}
