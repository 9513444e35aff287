using System.Text;

namespace Tanxia.ReportKit.Testing;

/// <summary>Where the text of one case is stored, and where a text that differs is put; the names are Verify's.</summary>
internal sealed class SnapshotFile
{
    public const string VerifiedEnd = ".verified.txt";
    public const string ReceivedEnd = ".received.txt";

    private SnapshotFile(string folder, SnapshotName name, string kind, bool hasSeveralTargets)
    {
        Case = name.Case + kind;
        Verified = Path.Combine(folder, name.File + kind + VerifiedEnd);
        // Two target frameworks run at once: each has a file of its own, both mean the one that is stored.
        Received = Path.Combine(folder, name.File + kind + (hasSeveralTargets ? "." + TargetRuntime.Name : "") + ReceivedEnd);
    }

    /// <summary>Type, method and parameters, in full.</summary>
    public string Case { get; }

    public string Verified { get; }

    public string Received { get; }

    public string VerifiedName => Path.GetFileName(Verified);

    /// <param name="source">The test's file as the compiler gives it.</param>
    /// <param name="method">The test's method.</param>
    /// <param name="parameters">What tells its cases apart.</param>
    /// <param name="kind">.docx where the text is that of a Word document; empty for a text.</param>
    public static SnapshotFile Of(string source, string method, object? parameters, string kind = "")
    {
        TestSource test = TestSource.Find(source)
            ?? throw new SnapshotException(new ReportMessage(TestingMessages.SourceNotFound, "", 0, 0, source).ToString());
        return new SnapshotFile(Path.GetDirectoryName(test.Path)!, SnapshotName.Of(Path.GetFileNameWithoutExtension(test.Path), method, parameters), kind, test.HasSeveralTargets);
    }

    /// <summary>Writes what was received.</summary>
    /// <returns>Why it could not be written, or null.</returns>
    public ReportMessage? Receive(string text)
    {
        try
        {
            File.WriteAllBytes(Received, new UTF8Encoding(false).GetBytes(text));
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ReportMessage(TestingMessages.NotWritten, Received, 0, 0, exception.Message.TrimEnd('.'));
        }
    }

    /// <summary>Takes away what an earlier run has left.</summary>
    public void ForgetReceived()
    {
        try
        {
            File.Delete(Received);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is old, and nothing depends on it.
        }
    }
}
