namespace Tanxia.ReportKit.Package.Tests;

/// <summary>
/// Another generator in the same compilation, made with another YamlDotNet. The compiler loads one dll of a name, and a
/// generator that finds a method missing is only a warning in a green build: an error in these projects.
/// </summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
[Trait("PublicCase", "P10")]
public sealed class NeighbourTests(NeighbourTests.Built built) : IClassFixture<NeighbourTests.Built>
{
    [Theory]
    [InlineData("OursFirst", "Tanxia.ReportKit.Generator", "Neighbour")]
    [InlineData("OursLast", "Neighbour", "Tanxia.ReportKit.Generator")]
    public void AnotherGeneratorWithAnotherYamlDotNetWorksBesideOurs(string project, string first, string second)
    {
        string[] analyzers = File.ReadAllLines(built.Solution.PathOf($"{project}/analyzers.txt"));

        Assert.Equal([first, second], analyzers.Where(name => name == first || name == second));
        Assert.Contains("YamlDotNet", analyzers);
        Assert.Equal(HalfYear.Text, built.Solution.RunBuilt(project).Succeeded().Output);
    }

    /// <summary>The projects, built once.</summary>
    public sealed class Built
    {
        private const string Neighbour = """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" ExcludeAssets="runtime" />
                <PackageReference Include="YamlDotNet" Version="13.7.1" />
              </ItemGroup>
            </Project>
            """;

        private const string NeighbourGenerator = """
            using System.IO;
            using Microsoft.CodeAnalysis;
            using YamlDotNet.Core;

            [Generator]
            public sealed class NeighbourGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) =>
                    context.RegisterSourceOutput(context.CompilationProvider, (output, _) =>
                    {
                        var parser = new Parser(new StringReader("a: b"));
                        parser.MoveNext();
                        // int here, long in 18: with the wrong dll this method does not exist.
                        int line = parser.Current!.Start.Line;
                        output.AddSource("Neighbour.g.cs", $"public static class Neighbour {{ public const int Line = {line}; }}");
                    });
            }
            """;

        private const string UsesNeighbour = "public static class UsesNeighbour { public const int Line = Neighbour.Line; }";

        private const string Strict = "<WarningsAsErrors>CS8785;CS9057</WarningsAsErrors>";

        private const string Reference = """
            <ProjectReference Include="../Neighbour/Neighbour.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
            <Analyzer Include="../Neighbour/bin/$(Configuration)/netstandard2.0/YamlDotNet.dll" />
            """;

        public Built(PackedPackages packages)
        {
            Solution = new Consumer(packages, "neighbours")
                .Write("Neighbour/Neighbour.csproj", Neighbour)
                .Write("Neighbour/NeighbourGenerator.cs", NeighbourGenerator);
            foreach (var (project, order) in new[] { ("OursFirst", "@(Ours);@(Theirs)"), ("OursLast", "@(Theirs);@(Ours)") })
            {
                Solution
                    .WriteProject(project, Strict, Reference)
                    .Write($"{project}/Directory.Build.targets", Ordered(order))
                    .Write($"{project}/{HalfYear.File}", HalfYear.Outline)
                    .Write($"{project}/Program.cs", HalfYear.Program(project))
                    .Write($"{project}/UsesNeighbour.cs", UsesNeighbour);
            }

            Solution.WriteSolution().Dotnet("build", "All.slnx").Succeeded();
        }

        internal Consumer Solution { get; }

        private static string Ordered(string order) => $"""
            <Project>
              <Target Name="OrderAnalyzers" BeforeTargets="CoreCompile">
                <ItemGroup>
                  <Ours Include="@(Analyzer)" Condition="$([System.String]::Copy('%(Filename)').StartsWith('Tanxia.'))" />
                  <Theirs Include="@(Analyzer)" Exclude="@(Ours)" />
                  <Analyzer Remove="@(Analyzer)" />
                  <Analyzer Include="{order}" />
                </ItemGroup>
                <WriteLinesToFile File="analyzers.txt" Lines="@(Analyzer->'%(Filename)')" Overwrite="true" />
              </Target>
            </Project>
            """;
    }
}
