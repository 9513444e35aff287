namespace Tanxia.ReportKit.Package.Tests;

/// <summary>
/// A build whose compiler is not the SDK's but the oldest one that can be had as a package, with the settings of a
/// project for .NET 8: its own host loads the generator, not ours.
/// </summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed class OldCompilerTests(PackedPackages packages)
{
    private const string Version = "4.14.0";

    [SkippableFact]
    public void AnOlderCompilerLoadsTheGeneratorInItsOwnHost()
    {
        Skip.If(OperatingSystem.IsWindows(), "the compiler is put in by a shell script");
        string compiler = Path.Combine(
            packages.Cache, "microsoft.net.compilers.toolset", Version, "tasks", "netcore", "bincore", "csc.dll");
        Consumer consumer = new Consumer(packages, "old-compiler")
            .WriteProject(
                "App",
                """
                <LangVersion>12</LangVersion>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RollForward>Major</RollForward>
                <UseAppHost>false</UseAppHost>
                <CscToolPath>$(MSBuildProjectDirectory)</CscToolPath>
                <CscToolExe>csc.sh</CscToolExe>
                """,
                // A reference only, so that restore brings it: what it would set has no effect on this SDK.
                $"""<PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="{Version}" ExcludeAssets="all" />""",
                "net8.0")
            .Write("App/csc.sh", $"""
                #!/bin/sh
                dotnet '{compiler}' -version > compiler.txt
                exec dotnet '{compiler}' "$@"

                """)
            .Write("App/" + HalfYear.File, HalfYear.Outline)
            .Write("App/Program.cs", HalfYear.Program("App"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(consumer.PathOf("App/csc.sh"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        Assert.Equal(HalfYear.Text, consumer.BuildAndRun().Succeeded().Output);
        Assert.StartsWith(Version, File.ReadAllText(consumer.PathOf("App/compiler.txt")));
    }
}
