namespace Tanxia.ReportKit.Package.Tests;

/// <summary>The packages, packed once a run into a folder of their own that all consumers live in as well.</summary>
public sealed class PackedPackages : IDisposable
{
    public PackedPackages()
    {
        Repository = FindRepository();
        Folder = Directory.CreateTempSubdirectory("reportkit-").FullName;
        Feed = Path.Combine(Folder, "packages");
        Artifacts = Path.Combine(Folder, "artifacts");
        // A version that no cache has seen: a package is restored from the cache first, whatever the feed holds.
        // No pre-release, so that the consumers' commands are those of a user. Of the package only: the dlls stay as
        // any other build makes them, and the example from source is built from what was packed.
        var now = DateTime.UtcNow;
        Version = FormattableString.Invariant($"0.1.{now:yyyyMMdd}.{(int)now.TimeOfDay.TotalMilliseconds + 1}");

        var locals = Command.Run(Repository, "dotnet", ["nuget", "locals", "global-packages", "--list"]).Succeeded();
        Cache = locals.Output[(locals.Output.IndexOf(':') + 1)..].Trim();

        // With an artifacts folder, so that no dll is rewritten that another test process has loaded.
        Command.Run(Repository, "dotnet", [
            "pack", "Tanxia.ReportKit.sln", "-c", "Release", "-o", Feed,
            "--artifacts-path", Artifacts, $"-p:PackageVersion={Version}"]).Succeeded();

        // No <clear/>: what else a consumer needs comes from where the machine takes it.
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), """
            <configuration>
              <packageSources>
                <add key="reportkit" value="packages" />
              </packageSources>
            </configuration>
            """);
    }

    public string Repository { get; }

    public string Folder { get; }

    public string Feed { get; }

    /// <summary>Where the packages were built, in Release: another build with this folder finds its work done.</summary>
    public string Artifacts { get; }

    public string Version { get; }

    /// <summary>Where NuGet unpacks what is restored.</summary>
    public string Cache { get; }

    public string PathOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        foreach (var package in Directory.EnumerateDirectories(Cache, "tanxia.reportkit*"))
        {
            var unpacked = Path.Combine(package, Version);
            if (Directory.Exists(unpacked))
            {
                Directory.Delete(unpacked, recursive: true);
            }
        }
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
