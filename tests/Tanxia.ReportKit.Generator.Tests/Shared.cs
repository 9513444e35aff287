namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>Files that the tests read: the repository's own, and the real documents that lie beside it.</summary>
internal static class Shared
{
    public static string Root { get; } = FindRoot();

    /// <summary>The real documents; null where they are not.</summary>
    public static string? Reference { get; } = Directory.Exists(Path.Combine(Root, "..", "shared", "reference"))
        ? Path.GetFullPath(Path.Combine(Root, "..", "shared", "reference"))
        : null;

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Tanxia.ReportKit.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }
        return folder ?? throw new InvalidOperationException("Tanxia.ReportKit.sln was not found above the tests.");
    }
}
