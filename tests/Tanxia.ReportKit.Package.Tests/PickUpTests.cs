using System.Text.Json;

namespace Tanxia.ReportKit.Package.Tests;

/// <summary>Which files a project hands to the generator, asked of MSBuild without compiling anything.</summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
[Trait("PublicCase", "P34")]
public sealed class PickUpTests(PackedPackages packages)
{
    [Fact]
    public void EveryOutlineBelowTheProjectIsPickedUp()
    {
        var consumer = Project("everywhere")
            .Write("App/a.report.yaml", "")
            .Write("App/报告/二〇二六 年.report.yaml", "")
            .Write("App/notes.yaml", "");

        Assert.Equal(["a.report.yaml", "报告/二〇二六 年.report.yaml"], ItemsOf(consumer, "AdditionalFiles"));
        Assert.Equal(["notes.yaml"], ItemsOf(consumer, "None"));
    }

    [Fact]
    public void WhatTheProjectExcludesIsNotPickedUp()
    {
        var consumer = Project("excluded", "<DefaultItemExcludes>$(DefaultItemExcludes);old/**</DefaultItemExcludes>")
            .Write("App/a.report.yaml", "")
            .Write("App/bin/b.report.yaml", "")
            .Write("App/obj/c.report.yaml", "")
            .Write("App/.hidden/d.report.yaml", "")
            .Write("App/old/e.report.yaml", "");

        Assert.Equal(["a.report.yaml"], ItemsOf(consumer, "AdditionalFiles"));
    }

    [Fact]
    public void PickUpCanBeTurnedOff()
    {
        var consumer = Project(
                "explicit",
                "<EnableDefaultReportOutlines>false</EnableDefaultReportOutlines>",
                """<AdditionalFiles Include="a.report.yaml" />""")
            .Write("App/a.report.yaml", "")
            .Write("App/b.report.yaml", "");

        Assert.Equal(["a.report.yaml"], ItemsOf(consumer, "AdditionalFiles"));
    }

    [Fact]
    public void AProjectThatReachesThePackageThroughALibraryHasItsOutlinesPickedUp()
    {
        var consumer = Project("library")
            .Write("Program/Program.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../App/App.csproj" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Program/p.report.yaml", "");

        Assert.Equal(["p.report.yaml"], ItemsOf(consumer, "AdditionalFiles", "Program"));
    }

    private Consumer Project(string name, string properties = "", string items = "") =>
        new Consumer(packages, name).WriteProject("App", properties, items);

    private static string[] ItemsOf(Consumer consumer, string kind, string project = "App")
    {
        // In two steps: asked in one, MSBuild answers before the package's props have been restored.
        consumer.Dotnet("restore", project).Succeeded();
        var answer = consumer.Dotnet("msbuild", project, $"-getItem:{kind}").Succeeded().Output;
        using var items = JsonDocument.Parse(answer);
        return [.. items.RootElement.GetProperty("Items").GetProperty(kind).EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }
}
