using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>What only the signed paper has, as the pages show it: each part behind its Chinese name, the bodies of annexes indented.</summary>
internal static class PaperParts
{
    private static readonly Dictionary<SpanKind, string> s_names = new()
    {
        [SpanKind.Secrecy] = Keys.Secrecy.Chinese,
        [SpanKind.Urgency] = Keys.Urgency.Chinese,
        [SpanKind.Letterhead] = Keys.Letterhead.Chinese,
        [SpanKind.DocumentNumber] = Keys.Number.Chinese,
        [SpanKind.Signer] = Keys.Signer.Chinese,
        [SpanKind.Remark] = Keys.Remark.Chinese,
        [SpanKind.AnnexTitle] = "附件",
        [SpanKind.Copies] = Keys.Copies.Chinese,
        [SpanKind.PrintedBy] = Keys.Printed.Chinese + Keys.By.Chinese,
        [SpanKind.PrintedDate] = Keys.Printed.Chinese + Keys.Date.Chinese,
    };

    /// <summary>Empty if there is none.</summary>
    public static string Of(RenderedDocument? document) => document is null ? "" : string.Concat(document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Zip(Lines(document), (text, span) => s_names.TryGetValue(span.Kind, out string? name)
            ? $"[{name}{(span.Level > 0 ? span.Level : "")}] {text}\n"
            : $"    {text}\n")) + (document.HasSeal ? $"[{Keys.Seal.Chinese}]\n" : "");

    /// <summary>What each line is: of a paragraph that begins with a heading both begin there.</summary>
    private static IEnumerable<ReportSpan> Lines(RenderedDocument document) => document.Spans
        .Where(span => (span.Start == 0 || document.Text[span.Start - 1] == '\n') && span.Kind is SpanKind.Heading or SpanKind.Paragraph or >= SpanKind.Secrecy)
        .DistinctBy(span => span.Start);
}
