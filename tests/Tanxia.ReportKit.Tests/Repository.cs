namespace Tanxia.ReportKit.Tests;

/// <summary>Where the sources lie while the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>A path as the compiler wrote it: a deterministic build has /_/ instead of the repository's folder.</summary>
    public static string PathOf(string source) =>
        source.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Root, source["/_/".Length..]) : source;

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tanxia.ReportKit.sln")))
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException("no Tanxia.ReportKit.sln above " + AppContext.BaseDirectory);
    }
}
