using System.Runtime.CompilerServices;

namespace Tanxia.ReportKit.Testing;

/// <summary>
/// Compares a report with the text that was accepted for it, <c>Type.Method.verified.txt</c> beside the test. If it differs,
/// the test fails and says what has changed in terms of the report; the new text lies beside it as <c>.received.txt</c>.
/// </summary>
#if NET8_0_OR_GREATER
[System.Diagnostics.StackTraceHidden]
#endif
public static class Snapshot
{
    /// <summary>Compares the text of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="parameters">What tells the cases of one method apart: <c>new { year, town }</c>. It goes into the file's name.</param>
    /// <param name="scrub">Replaces what may differ from run to run. Nothing is replaced otherwise: dates and numbers are the report.</param>
    /// <param name="source">The test's file; the compiler fills it in.</param>
    /// <param name="method">The test's method; the compiler fills it in.</param>
    /// <exception cref="SnapshotException">The text is not the accepted one, or none has been accepted.</exception>
    public static void Match(
        Report report, object? parameters = null, Func<string, string>? scrub = null, [CallerFilePath] string source = "", [CallerMemberName] string method = "") =>
        Match((report ?? throw new ArgumentNullException(nameof(report))).Render(), parameters, scrub, source, method);

    /// <summary>Compares a rendered report, or the text of its signed paper.</summary>
    /// <inheritdoc cref="Match(Report, object, Func{string, string}, string, string)"/>
    public static void Match(
        RenderedText report, object? parameters = null, Func<string, string>? scrub = null, [CallerFilePath] string source = "", [CallerMemberName] string method = "") =>
        new Comparison((report ?? throw new ArgumentNullException(nameof(report))).Text, report, scrub).With(SnapshotFile.Of(source, method, parameters));

    /// <summary>Compares a text.</summary>
    /// <inheritdoc cref="Match(Report, object, Func{string, string}, string, string)"/>
    public static void Match(
        string text, object? parameters = null, Func<string, string>? scrub = null, [CallerFilePath] string source = "", [CallerMemberName] string method = "") =>
        new Comparison(text ?? throw new ArgumentNullException(nameof(text)), null, scrub).With(SnapshotFile.Of(source, method, parameters));

    /// <summary>Compares a Word document by what it says and how it is set, not by its bytes; <c>Type.Method.docx.verified.txt</c>.</summary>
    /// <inheritdoc cref="Match(Report, object, Func{string, string}, string, string)"/>
    public static void MatchDocx(
        Stream docx, object? parameters = null, Func<string, string>? scrub = null, [CallerFilePath] string source = "", [CallerMemberName] string method = "")
    {
        SnapshotFile file = SnapshotFile.Of(source, method, parameters, ".docx");
        new Comparison(DocxText.Of(docx ?? throw new ArgumentNullException(nameof(docx))), null, scrub).With(file);
    }

    /// <inheritdoc cref="MatchDocx(Stream, object, Func{string, string}, string, string)"/>
    public static void MatchDocx(
        byte[] docx, object? parameters = null, Func<string, string>? scrub = null, [CallerFilePath] string source = "", [CallerMemberName] string method = "") =>
        MatchDocx(new MemoryStream(docx ?? throw new ArgumentNullException(nameof(docx))), parameters, scrub, source, method);
}
