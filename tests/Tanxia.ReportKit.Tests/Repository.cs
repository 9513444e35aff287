namespace Tanxia.ReportKit.Tests;

/// <summary>Where the sources lie while the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

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
