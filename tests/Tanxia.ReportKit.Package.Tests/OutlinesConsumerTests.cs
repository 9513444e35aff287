namespace Tanxia.ReportKit.Package.Tests;

[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed class OutlinesConsumerTests(PackedPackages packages)
{
    [Fact]
    public void AProjectWithItsOwnYamlDotNetCanUseOutlinesToo()
    {
        var consumer = new Consumer(packages, "own-yaml")
            .Write("App/App.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Tanxia.ReportKit.Outlines" Version="{packages.Version}" />
                    <PackageReference Include="YamlDotNet" Version="16.3.0" />
                  </ItemGroup>
                </Project>
                """)
            .Write("App/Program.cs", """
                using YamlDotNet.Core;

                var theirs = new Parser(new StringReader("a: b"));
                theirs.MoveNext();

                // The parser under our name: in the output, and of another version than theirs.
                var ours = System.Reflection.Assembly.Load("Tanxia.ReportKit.Yaml").GetName().Version;
                Console.Write($"{typeof(Parser).Assembly.GetName().Version!.Major} {ours!.Major}");
                """);

        Assert.Equal("16 18", consumer.BuildAndRun().Succeeded().Output);
    }
}
