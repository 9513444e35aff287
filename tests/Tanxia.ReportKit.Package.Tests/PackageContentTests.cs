using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Tanxia.ReportKit.Package.Tests;

[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed class PackageContentTests(PackedPackages packages)
{
    [Fact]
    public void PackingTheRepositoryGivesThesePackagesAndNoOther()
    {
        Assert.Equal(
            ["Tanxia.ReportKit", "Tanxia.ReportKit.Cli", "Tanxia.ReportKit.Outlines", "Tanxia.ReportKit.Testing", "Tanxia.ReportKit.Word"],
            Directory.GetFiles(packages.Feed).Select(f => Path.GetFileName(f).Replace($".{packages.Version}.nupkg", "")).Order());
    }

    [Fact]
    public void TheRuntimePackageCarriesTheGeneratorWithAllThatItLoads()
    {
        Assert.Equal(
            [
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/Tanxia.ReportKit.Generator.dll",
                "analyzers/dotnet/cs/Tanxia.ReportKit.Outlines.dll",
                "analyzers/dotnet/cs/Tanxia.ReportKit.Yaml.dll",
                "analyzers/dotnet/cs/Tanxia.ReportKit.dll",
                "build/Tanxia.ReportKit.props",
                "build/Tanxia.ReportKit.targets",
                "buildTransitive/Tanxia.ReportKit.props",
                "buildTransitive/Tanxia.ReportKit.targets",
                "lib/net8.0/Tanxia.ReportKit.dll",
                "lib/net8.0/Tanxia.ReportKit.xml",
                "lib/netstandard2.0/Tanxia.ReportKit.dll",
                "lib/netstandard2.0/Tanxia.ReportKit.xml",
            ],
            FilesOf("Tanxia.ReportKit"));
    }

    [Fact]
    public void TheOutlinesPackageHidesTheParserFromTheCompiler()
    {
        Assert.Equal(
            [
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "lib/netstandard2.0/Tanxia.ReportKit.Outlines.dll",
                "lib/netstandard2.0/Tanxia.ReportKit.Outlines.xml",
                "lib/netstandard2.0/Tanxia.ReportKit.Yaml.dll",
                "ref/netstandard2.0/Tanxia.ReportKit.Outlines.dll",
                "ref/netstandard2.0/Tanxia.ReportKit.Outlines.xml",
            ],
            FilesOf("Tanxia.ReportKit.Outlines"));
    }

    [Fact]
    public void TheTestingPackageIsLight()
    {
        Assert.Equal(
            [
                "README.md",
                "build/Tanxia.ReportKit.Testing.props",
                "buildTransitive/Tanxia.ReportKit.Testing.props",
                "lib/net8.0/Tanxia.ReportKit.Testing.dll",
                "lib/net8.0/Tanxia.ReportKit.Testing.xml",
                "lib/netstandard2.0/Tanxia.ReportKit.Testing.dll",
                "lib/netstandard2.0/Tanxia.ReportKit.Testing.xml",
            ],
            FilesOf("Tanxia.ReportKit.Testing"));
        Assert.Equal(["Tanxia.ReportKit"], DependenciesOf("Tanxia.ReportKit.Testing").Distinct());
    }

    [Fact]
    public void TheToolBringsAllThatItNeedsAndNothingElse()
    {
        Assert.Equal(
            [
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "tools/net10.0/any/DocumentFormat.OpenXml.Framework.dll",
                "tools/net10.0/any/DocumentFormat.OpenXml.dll",
                "tools/net10.0/any/DotnetToolSettings.xml",
                "tools/net10.0/any/Spectre.Console.Ansi.dll",
                "tools/net10.0/any/Spectre.Console.dll",
                "tools/net10.0/any/System.CommandLine.dll",
                "tools/net10.0/any/System.IO.Packaging.dll",
                "tools/net10.0/any/Tanxia.ReportKit.Cli.deps.json",
                "tools/net10.0/any/Tanxia.ReportKit.Cli.dll",
                "tools/net10.0/any/Tanxia.ReportKit.Cli.runtimeconfig.json",
                "tools/net10.0/any/Tanxia.ReportKit.Outlines.dll",
                "tools/net10.0/any/Tanxia.ReportKit.Testing.dll",
                "tools/net10.0/any/Tanxia.ReportKit.Word.dll",
                "tools/net10.0/any/Tanxia.ReportKit.Yaml.dll",
                "tools/net10.0/any/Tanxia.ReportKit.dll",
            ],
            FilesOf("Tanxia.ReportKit.Cli"));
        Assert.Empty(DependenciesOf("Tanxia.ReportKit.Cli"));
    }

    [Fact]
    public void TheRuntimePackageDependsOnNothing() => Assert.Empty(DependenciesOf("Tanxia.ReportKit"));

    [Fact]
    public void TheOutlinesPackageDependsOnTheRuntimeOnly() =>
        Assert.Equal(["Tanxia.ReportKit"], DependenciesOf("Tanxia.ReportKit.Outlines"));

    [Fact]
    public void TheWordPackageHasItsAssemblyOnlyAndDependsOnTheRuntime()
    {
        Assert.Equal(
            [
                "README.md",
                "lib/net8.0/Tanxia.ReportKit.Word.dll",
                "lib/net8.0/Tanxia.ReportKit.Word.xml",
                "lib/netstandard2.0/Tanxia.ReportKit.Word.dll",
                "lib/netstandard2.0/Tanxia.ReportKit.Word.xml",
            ],
            FilesOf("Tanxia.ReportKit.Word"));
        Assert.Equal(["Tanxia.ReportKit"], DependenciesOf("Tanxia.ReportKit.Word").Distinct());
    }

    [Theory]
    [InlineData("Tanxia.ReportKit", "netstandard 2.0")]
    [InlineData("Tanxia.ReportKit.Yaml", "netstandard 2.0")]
    [InlineData("Tanxia.ReportKit.Outlines", "Tanxia.ReportKit 0.1, Tanxia.ReportKit.Yaml 18.0, netstandard 2.0")]
    [InlineData(
        "Tanxia.ReportKit.Generator",
        "Microsoft.CodeAnalysis 4.8, Microsoft.CodeAnalysis.CSharp 4.8, System.Collections.Immutable 7.0, "
        + "Tanxia.ReportKit 0.1, Tanxia.ReportKit.Outlines 0.1, netstandard 2.0")]
    public void WhatTheCompilerLoadsRefersToNothingThatTheOldestCompilerLacks(string assembly, string allowed)
    {
        using var package = ZipFile.OpenRead(packages.PathOf("Tanxia.ReportKit"));
        using var content = package.GetEntry($"analyzers/dotnet/cs/{assembly}.dll")!.Open();
        var bytes = new MemoryStream();
        content.CopyTo(bytes);
        using var image = new PEReader(new MemoryStream(bytes.ToArray()));
        var metadata = image.GetMetadataReader();
        var references = metadata.AssemblyReferences
            .Select(handle => metadata.GetAssemblyReference(handle))
            .Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version.ToString(2)}");

        Assert.Empty(references.Except(allowed.Split(", ")));
    }

    private string[] FilesOf(string id)
    {
        using var package = ZipFile.OpenRead(packages.PathOf(id));
        return [.. package.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/") && !name.StartsWith("package/")
                && name != "[Content_Types].xml" && name != $"{id}.nuspec")
            .Order(StringComparer.Ordinal)];
    }

    private string[] DependenciesOf(string id)
    {
        using var package = ZipFile.OpenRead(packages.PathOf(id));
        using var content = package.GetEntry($"{id}.nuspec")!.Open();
        return [.. XDocument.Load(content).Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => (string)element.Attribute("id")!)];
    }
}
