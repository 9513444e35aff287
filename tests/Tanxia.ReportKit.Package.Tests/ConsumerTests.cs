namespace Tanxia.ReportKit.Package.Tests;

/// <summary>A project with nothing but our package and an outline beside its Program.cs.</summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed class ConsumerTests(ConsumerTests.Built built) : IClassFixture<ConsumerTests.Built>
{
    [Fact]
    public void AnOutlineDroppedIntoAFreshProjectBecomesItsReport() =>
        Assert.Equal(HalfYear.Text, built.Solution.RunBuilt("Modern").Succeeded().Output);

    [Fact]
    public void WhatIsLeftOutClosesTheNumberingUp() =>
        Assert.Equal(HalfYear.ShortText, built.Solution.RunBuilt("Modern", "short").Succeeded().Output);

    [Fact]
    public void AContradictionEndsTheProgramAtTheLineOfTheCheck()
    {
        CommandResult run = built.Solution.RunBuilt("Modern", "contradictory").Failed();

        Assert.Equal("", run.Output);
        Assert.StartsWith("Unhandled exception. " + HalfYear.Contradiction, run.Error);
    }

    [Fact]
    public void AnOutlineGoesIntoTheNamespaceThatItsItemNames() =>
        Assert.Equal(HalfYear.Text, built.Solution.RunBuilt("Elsewhere").Succeeded().Output);

    [SkippableTheory]
    [InlineData("", HalfYear.Text)]
    [InlineData("short", HalfYear.ShortText)]
    public void AProgramForTheOldFrameworkInTheOldLanguageSaysTheSame(string wanted, string text) =>
        Assert.Equal(text, RunOld(wanted).Succeeded().Output);

    [SkippableFact]
    public void AContradictionEndsAProgramForTheOldFrameworkToo()
    {
        CommandResult run = RunOld("contradictory").Failed();

        Assert.Equal("", run.Output);
        Assert.Contains(HalfYear.Contradiction, run.Error);
    }

    private CommandResult RunOld(string wanted)
    {
        // Never skipped where it counts: without mono the run fails there.
        Skip.IfNot(
            IsInstalled("mono") || Environment.GetEnvironmentVariable("CI") == "true",
            "mono runs programs for .NET Framework here: install mono-runtime");
        return built.Solution.Run("mono", Path.Combine("Old", "bin", "Debug", "net48", "Old.exe"), wanted);
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>The projects, built once.</summary>
    public sealed class Built
    {
        public Built(PackedPackages packages)
        {
            const string strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";
            Solution = new Consumer(packages, "consumers")
                .WriteProject("Modern", strict)
                .Write("Modern/" + HalfYear.File, HalfYear.Outline)
                .Write("Modern/Program.cs", HalfYear.Program("Modern"))

                .WriteProject("Elsewhere", strict, $"""<AdditionalFiles Update="{HalfYear.File}" ReportNamespace="Qingshi.Reports" />""")
                .Write("Elsewhere/" + HalfYear.File, HalfYear.Outline)
                .Write("Elsewhere/Program.cs", HalfYear.Program("Qingshi.Reports"))

                .WriteProject("Old", strict + "<LangVersion>7.3</LangVersion>", """
                    <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" />
                    <!-- .NET Framework has this facade, mono has not. -->
                    <None Include="$(MSBuildExtensionsPath)/Microsoft/Microsoft.NET.Build.Extensions/net461/lib/netstandard.dll"
                          CopyToOutputDirectory="PreserveNewest" />
                    """, "net48")
                .Write("Old/" + HalfYear.File, HalfYear.Outline)
                .Write("Old/Program.cs", HalfYear.Program("Old"))
                .WriteSolution();
            Solution.Dotnet("build", "All.slnx").Succeeded();
        }

        internal Consumer Solution { get; }
    }
}
