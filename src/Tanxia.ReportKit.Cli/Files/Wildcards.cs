namespace Tanxia.ReportKit.Cli.Files;

/// <summary>Paths with * and ?, which the shell of Windows leaves to the program.</summary>
internal static class Wildcards
{
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    private static readonly EnumerationOptions Options = new() { MatchType = MatchType.Simple, MatchCasing = MatchCasing.PlatformDefault };

    public static bool AreIn(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that match, in the order of their names; folders may have wildcards too.</summary>
    public static IReadOnlyList<string> Expand(string path)
    {
        string root = Path.GetPathRoot(path) ?? "";
        string[] steps = path[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> folders = [root];
        foreach (string step in steps[..^1])
        {
            folders = folders.SelectMany(folder => AreIn(step) ? Matches(folder, step, Directory.EnumerateDirectories) : [Path.Combine(folder, step)]);
        }
        return [.. folders.SelectMany(folder => Matches(folder, steps[^1], Directory.EnumerateFiles)).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Matches(string folder, string pattern, Func<string, string, EnumerationOptions, IEnumerable<string>> enumerate) =>
        Directory.Exists(folder.Length == 0 ? "." : folder)
            ? enumerate(folder.Length == 0 ? "." : folder, pattern, Options).Select(found => Path.Combine(folder, Path.GetFileName(found)))
            : [];
}
