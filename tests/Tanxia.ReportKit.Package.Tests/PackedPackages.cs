using System.Globalization;

namespace Tanxia.ReportKit.Package.Tests;

/// <summary>The packages, packed once a run into a folder of their own that all consumers live in as well.</summary>
public sealed class PackedPackages : IDisposable
{
    public PackedPackages()
    {
        Repository = FindRepository();
        Folder = Directory.CreateTempSubdirectory("reportkit-").FullName;
        Feed = Path.Combine(Folder, "feed");
        // A version that no cache has seen: a package is restored from the cache first, whatever the feed holds.
        Version = "0.1.0-test" + DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);

        // With an artifacts folder, so that no dll is rewritten that another test process has loaded.
        Command.Run(Repository, "dotnet", [
            "pack", "Tanxia.ReportKit.sln", "-c", "Release", "-o", Feed,
            "--artifacts-path", Path.Combine(Folder, "artifacts"), $"-p:Version={Version}"]).Succeeded();

        // No <clear/>: what else a consumer needs comes from where the machine takes it.
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="reportkit" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    public string Repository { get; }

    public string Folder { get; }

    public string Feed { get; }

    public string Version { get; }

    public string PathOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        foreach (var package in Directory.EnumerateDirectories(Cache(), "tanxia.reportkit*"))
        {
            var unpacked = Path.Combine(package, Version);
            if (Directory.Exists(unpacked))
            {
                Directory.Delete(unpacked, recursive: true);
            }
        }
    }

    private string Cache()
    {
        var locals = Command.Run(Repository, "dotnet", ["nuget", "locals", "global-packages", "--list"]).Succeeded();
        return locals.Output[(locals.Output.IndexOf(':') + 1)..].Trim();
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Tanxia.ReportKit.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Tanxia.ReportKit.sln is in no folder above the tests");
    }
}

[CollectionDefinition(Name)]
public sealed class Packages : ICollectionFixture<PackedPackages>
{
    public const string Name = "Packages";
}
