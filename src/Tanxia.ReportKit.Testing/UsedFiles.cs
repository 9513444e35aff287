using System.Collections.Concurrent;

namespace Tanxia.ReportKit.Testing;

/// <summary>Which case has used which file in this run: two cases, or two texts, on one file would overwrite each other.</summary>
internal static class UsedFiles
{
    // Names that differ in case only are one file on Windows.
    private static readonly ConcurrentDictionary<string, (string Case, string Text)> All = new(StringComparer.OrdinalIgnoreCase);

    public static void Add(SnapshotFile file, string text)
    {
        (string Case, string Text) first = All.GetOrAdd(file.Verified, (file.Case, text));
        if (first.Case != file.Case)
        {
            throw new SnapshotException(new ReportMessage(TestingMessages.SameFile, file.VerifiedName, 0, 0, first.Case, file.Case).ToString());
        }
        if (first.Text != text)
        {
            throw new SnapshotException(new ReportMessage(TestingMessages.TwoTexts, file.VerifiedName, 0, 0, file.Case).ToString());
        }
    }
}
