using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Tanxia.ReportKit.Package.Tests;

/// <summary>Roslyn 4.8, the compiler of the oldest SDK that is supported, runs the generator as it was packed.</summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
[Trait("PublicCase", "P29")]
public sealed class OldestCompilerTests(PackedPackages packages)
{
    private const string Consumer = """
        public static class Consumer
        {
            public static string Text() => new Town.HalfYearReport
            {
                年份 = 2026,
                受理信访 = 36,
                办结信访 = 34,
                道路 = new() { 硬化 = 2.6m },
                防汛 = new() { 转移 = 68 },
            }.ToText();
        }
        """;

    [Fact]
    public void TheOldestCompilerMakesAReportThatRuns()
    {
        Assert.Equal("4.8", typeof(Compilation).Assembly.GetName().Version!.ToString(2));
        string folder = Path.Combine(packages.Folder, "unpacked");
        ZipFile.ExtractToDirectory(packages.PathOf("Tanxia.ReportKit"), folder);
        string runtime = Path.Combine(folder, "lib/net8.0/Tanxia.ReportKit.dll");

        var parsing = new CSharpParseOptions(LanguageVersion.CSharp12, preprocessorSymbols: ["NET7_0_OR_GREATER"]);
        var consumer = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(Consumer, parsing)],
            ReferencesAnd(runtime),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error));
        CSharpGeneratorDriver
            .Create([GeneratorIn(Path.Combine(folder, "analyzers/dotnet/cs"))], [new OutlineFile()], parsing, new ProjectOptions())
            .RunGeneratorsAndUpdateCompilation(consumer, out Compilation compilation, out var faults);

        Assert.DoesNotContain(faults, fault => fault.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal(HalfYear.Text, Run(compilation, runtime));
    }

    private static string Run(Compilation compilation, string runtime)
    {
        var program = new MemoryStream();
        Assert.Empty(compilation.Emit(program).Diagnostics.Where(fault => fault.Severity >= DiagnosticSeverity.Warning));
        program.Position = 0;
        var context = new AssemblyLoadContext("consumer");
        context.LoadFromAssemblyPath(runtime);
        return (string)context.LoadFromStream(program).GetType("Consumer")!.GetMethod("Text")!.Invoke(null, null)!;
    }

    private static ISourceGenerator GeneratorIn(string folder)
    {
        Assembly assembly = new CompilerContext(folder).LoadFromAssemblyPath(Path.Combine(folder, "Tanxia.ReportKit.Generator.dll"));
        Type generator = assembly.GetTypes().Single(typeof(IIncrementalGenerator).IsAssignableFrom);
        return ((IIncrementalGenerator)Activator.CreateInstance(generator)!).AsSourceGenerator();
    }

    private static IEnumerable<MetadataReference> ReferencesAnd(string runtime) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll")
            .Append(runtime)
            .Select(path => MetadataReference.CreateFromFile(path));

    /// <summary>What the folder holds, Roslyn and netstandard: whatever else is asked for, a compiler may not have.</summary>
    private sealed class CompilerContext(string folder) : AssemblyLoadContext("analyzers")
    {
        private static readonly string[] Compiler =
            ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "netstandard"];

        protected override Assembly? Load(AssemblyName name)
        {
            string own = Path.Combine(folder, name.Name + ".dll");
            return File.Exists(own) ? LoadFromAssemblyPath(own)
                : Compiler.Contains(name.Name) ? null
                : throw new FileNotFoundException($"the oldest compiler has no {name}");
        }
    }

    private sealed class OutlineFile : AdditionalText
    {
        public override string Path => "/town/" + HalfYear.File;

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From(HalfYear.Outline, System.Text.Encoding.UTF8);
    }

    private sealed class ProjectOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Values(new() { ["build_property.RootNamespace"] = "Town", ["build_property.ProjectDir"] = "/town/" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values([]);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
