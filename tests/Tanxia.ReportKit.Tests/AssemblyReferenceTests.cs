using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Tests;

public sealed class AssemblyReferenceTests
{
    [Fact]
    public void TheRuntimeRefersToTheFrameworkOnly() =>
        Assert.All(ReferencesOf(typeof(Report).Assembly), name => Assert.StartsWith("System.", name));

    [Fact]
    public void OutlinesRefersToTheRuntimeAndItsOwnCopyOfTheYamlParser() =>
        Assert.Equal(["Tanxia.ReportKit", "Tanxia.ReportKit.Yaml", "netstandard"], ReferencesOf(typeof(ReportOutline).Assembly));

    [Fact]
    public void WordRefersToTheRuntimeAndTheFrameworkOnly() =>
        Assert.All(ReferencesOf(typeof(WordOptions).Assembly), name => Assert.True(name == "Tanxia.ReportKit" || name.StartsWith("System.", StringComparison.Ordinal), name));

    /// <summary>This is the build that the compiler loads beside the generator, where no package stands behind it.</summary>
    [Fact]
    public void TheRuntimeForOldFrameworksRefersToNetstandardOnly() => Assert.Equal(["netstandard"], ReferencesOfFile(RuntimeForOldFrameworks()));

    private static string[] ReferencesOf(Assembly assembly) => ReferencesOfFile(assembly.Location);

    private static string[] ReferencesOfFile(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        MetadataReader metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Built because Outlines is compiled against it; the same configuration as these tests.</summary>
    private static string RuntimeForOldFrameworks()
    {
        string configuration = typeof(AssemblyReferenceTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        return Path.Combine(Repository.Root, "src", "Tanxia.ReportKit", "bin", configuration, "netstandard2.0", "Tanxia.ReportKit.dll");
    }
}
