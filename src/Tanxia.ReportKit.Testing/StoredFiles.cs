using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Testing;

/// <summary>The accepted and the received texts below a folder, for who looks at all of them.</summary>
internal static class StoredFiles
{
    private static readonly string[] Skipped = ["bin", "obj", "node_modules"];

    private static readonly string[] Languages = [".cs", ".vb", ".fs"];

    /// <summary>What waits to be accepted: the received text, and the file that it is for.</summary>
    public static IReadOnlyList<(string Received, string Verified)> Received(string folder) =>
        [.. Files(folder, SnapshotFile.ReceivedEnd).Select(received => (received, VerifiedOf(received)))];

    public static IReadOnlyList<string> Verified(string folder) => Files(folder, SnapshotFile.VerifiedEnd);

    /// <summary>
    /// No test beside it has a method of that name. Of a method with parameters only the method is looked for: whether a row
    /// is still there is known to the test alone.
    /// </summary>
    public static bool IsUnused(string verified)
    {
        string folder = Path.GetDirectoryName(verified)!, name = Path.GetFileName(verified);
        name = name.Substring(0, name.Length - SnapshotFile.VerifiedEnd.Length);
        // Types may have dots in their files' names, and parameters in their values: the longest type that is there counts.
        for (int dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
        {
            string? source = Languages.Select(language => Path.Combine(folder, name.Substring(0, dot) + language)).FirstOrDefault(File.Exists);
            if (source is not null)
            {
                return !IsNamed(name.Substring(dot + 1), File.ReadAllText(source));
            }
        }
        return true;
    }

    /// <summary>A method's name may have _ itself, and parameters begin with one; .docx may stand behind.</summary>
    private static bool IsNamed(string method, string source)
    {
        var words = new HashSet<string>(Regex.Matches(source, @"\w+").Cast<Match>().Select(match => match.Value), StringComparer.Ordinal);
        for (int end = method.Length; end > 0; end = method.LastIndexOfAny(['_', '.'], end - 1))
        {
            if (words.Contains(method.Substring(0, end)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Without the runtime that stands before .received where a project has several.</summary>
    private static string VerifiedOf(string received)
    {
        string name = received.Substring(0, received.Length - SnapshotFile.ReceivedEnd.Length);
        return Regex.Replace(name, @"\.(DotNet|Net|Core|Mono)\d+_\d+$", "") + SnapshotFile.VerifiedEnd;
    }

    private static List<string> Files(string folder, string end)
    {
        var files = new List<string>();
        foreach (string file in Directory.EnumerateFiles(folder, "*" + end))
        {
            files.Add(file);
        }
        foreach (string below in Directory.EnumerateDirectories(folder))
        {
            if (Path.GetFileName(below) is var name && name[0] != '.' && Array.IndexOf(Skipped, name) < 0)
            {
                files.AddRange(Files(below, end));
            }
        }
        files.Sort(StringComparer.Ordinal);
        return files;
    }
}
