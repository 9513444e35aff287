namespace Tanxia.ReportKit.Testing;

/// <summary>One text, compared with what is stored for it.</summary>
#if NET8_0_OR_GREATER
// The test that failed is the first line of the trace.
[System.Diagnostics.StackTraceHidden]
#endif
internal sealed class Comparison
{
    private readonly string _text;
    private readonly RenderedText? _report;
    private readonly bool _isScrubbed;

    public Comparison(string text, RenderedText? report, Func<string, string>? scrub)
    {
        string scrubbed = scrub is null ? text : scrub(text);
        _isScrubbed = scrubbed != text;
        _text = Plain(scrubbed);
        _report = report is not null && report.Text == _text ? report : null;
    }

    public void With(SnapshotFile file)
    {
        UsedFiles.Add(file, _text);
        StoredText stored = StoredText.Read(file.Verified);
        if (stored.Text == _text)
        {
            file.ForgetReceived();
            return;
        }
        ReportMessage? notWritten = file.Receive(_text);
        if (notWritten is null && stored.Text is not null)
        {
            DiffTool.Open(file.Received, file.Verified);
        }
        throw new SnapshotException(new FailureText(file, stored, _text, _report, _isScrubbed, notWritten).ToString());
    }

    /// <summary>As it is stored: LF line ends, and no byte-order mark, which a reader of the file would drop.</summary>
    private static string Plain(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n').TrimStart('\uFEFF');
}
