using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Tanxia.ReportKit.Testing;

/// <summary>Which case has used which file in this run: two cases, or two texts, on one file would overwrite each other.</summary>
internal static class UsedFiles
{
    /// <summary>The folder in which a run notes what it uses, if somebody wants to know: a row that is gone is in no source.</summary>
    public const string NotesVariable = "REPORTKIT_SNAPSHOTS";

    private static readonly object Notes = new();

    // Names that differ in case only are one file on Windows.
    private static readonly ConcurrentDictionary<string, (string Case, string Text)> All = new(StringComparer.OrdinalIgnoreCase);

    public static void Add(SnapshotFile file, string text)
    {
        if (All.TryAdd(file.Verified, (file.Case, text)))
        {
            Note(file.Verified);
            return;
        }
        (string Case, string Text) first = All[file.Verified];
        if (first.Case != file.Case)
        {
            throw new SnapshotException(new ReportMessage(TestingMessages.SameFile, file.VerifiedName, 0, 0, first.Case, file.Case).ToString());
        }
        if (first.Text != text)
        {
            throw new SnapshotException(new ReportMessage(TestingMessages.TwoTexts, file.VerifiedName, 0, 0, file.Case).ToString());
        }
    }

    /// <summary>All that runs have noted in a folder.</summary>
    public static HashSet<string> Noted(string folder) => new(Directory.GetFiles(folder, "*.txt").SelectMany(File.ReadAllLines), StringComparer.OrdinalIgnoreCase);

    private static void Note(string verified)
    {
        if (Environment.GetEnvironmentVariable(NotesVariable) is { Length: > 0 } folder)
        {
            lock (Notes)
            {
                Directory.CreateDirectory(folder);
                // Of several processes each has a file of its own.
                using var process = Process.GetCurrentProcess();
                File.AppendAllText(Path.Combine(folder, process.Id.ToString(CultureInfo.InvariantCulture) + ".txt"), verified + "\n");
            }
        }
    }
}
