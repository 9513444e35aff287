namespace Tanxia.ReportKit.Package.Tests;

/// <summary>The example of the repository, built as a stranger would build it.</summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
[Trait("PublicCase", "P14")]
public sealed class ExampleTests(ExampleTests.Built built) : IClassFixture<ExampleTests.Built>
{
    [Theory]
    [InlineData("2025")]
    [InlineData("2026")]
    public void TheExampleSaysTheSameFromThePackageAsFromSource(string year)
    {
        string text = built.Run(built.FromSource, year);

        Assert.StartsWith($"青石镇{year}年上半年工作情况和\n下半年工作安排\n", text);
        Assert.Equal(text, built.Run(built.FromPackage, year));
        // As in a container without culture data.
        Assert.Equal(text, built.Run(built.FromPackage, year, new Dictionary<string, string> { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" }));
    }

    /// <summary>The example, built both ways.</summary>
    public sealed class Built
    {
        private readonly PackedPackages _packages;

        public Built(PackedPackages packages)
        {
            _packages = packages;
            FromSource = packages.Artifacts;
            FromPackage = Path.Combine(packages.Folder, "example");
            Build(FromSource);
            Build(
                FromPackage,
                "-p:UseReportKitPackage=true",
                $"-p:ReportKitPackageVersion={packages.Version}",
                $"-p:RestoreAdditionalProjectSources={packages.Feed}");
        }

        public string FromSource { get; }

        public string FromPackage { get; }

        public string Run(string artifacts, string year, IReadOnlyDictionary<string, string>? environment = null) =>
            Command.Run(artifacts, "dotnet", [Path.Combine("bin", "HalfYear", "release", "HalfYear.dll"), year], environment).Succeeded().Output;

        private void Build(string artifacts, params string[] properties) =>
            Command.Run(
                _packages.Repository, "dotnet",
                ["build", "examples/HalfYear", "-c", "Release", "--artifacts-path", artifacts, .. properties]).Succeeded();
    }
}
