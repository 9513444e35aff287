using System.Reflection;
using PublicApiGenerator;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Tests;

/// <summary>What users compile against changes on purpose only. The runtime is the net8.0 build here.</summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public void Runtime() => Snapshot.Match(Of(typeof(Report).Assembly));

    [Fact]
    public void Outlines() => Snapshot.Match(Of(typeof(ReportOutline).Assembly));

    [Fact]
    public void Testing() => Snapshot.Match(Of(typeof(Snapshot).Assembly));

    [Fact]
    public void Word() => Snapshot.Match(Of(typeof(WordOptions).Assembly));

    private static string Of(Assembly assembly) => assembly.GeneratePublicApi(Options) + "\n";
}
