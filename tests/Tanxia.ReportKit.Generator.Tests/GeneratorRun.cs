using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>Runs the generator as the compiler would. Every run is done twice: nothing may be computed again the second time.</summary>
internal sealed class GeneratorRun
{
    public static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Report).Assembly.Location),
    ];

    private GeneratorRun(Compilation compilation, GeneratorDriver driver, GeneratorDriverRunResult result)
    {
        Compilation = compilation;
        Driver = driver;
        Result = result;
    }

    /// <summary>The consumer with what was generated.</summary>
    public Compilation Compilation { get; }

    public GeneratorDriver Driver { get; }

    public GeneratorDriverRunResult Result { get; }

    public IReadOnlyList<string> Sources => [.. Result.GeneratedTrees.Select(tree => tree.ToString())];

    /// <summary>Diagnostics as the build would print them, with 1-based places.</summary>
    public IReadOnlyList<string> Diagnostics => [.. Result.Diagnostics.Select(Print)];

    public static GeneratorRun Of(params (string Path, string Text)[] outlines) => Of(LanguageVersion.Latest, ["NET7_0_OR_GREATER"], outlines);

    public static GeneratorRun Of(LanguageVersion version, string[] symbols, params (string Path, string Text)[] outlines) =>
        Of(version, symbols, [.. outlines.Select(outline => new Outline(outline.Path, outline.Text))], new Options([]));

    public static GeneratorRun Of(LanguageVersion version, string[] symbols, AdditionalText[] outlines, Options options)
    {
        var parse = new CSharpParseOptions(version, preprocessorSymbols: symbols);
        CSharpCompilation empty = CSharpCompilation.Create("Consumer", [], References, new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: version >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ReportGenerator().AsSourceGenerator()], outlines, parse, options, new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGeneratorsAndUpdateCompilation(empty, out Compilation compilation, out _);
        GeneratorDriverRunResult first = driver.GetRunResult();

        // An edit of C# elsewhere: no step of ours may run again.
        GeneratorDriver second = driver.RunGenerators(empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Elsewhere { }", parse)));
        AssertNothingRanAgain(second.GetRunResult());
        return new GeneratorRun(compilation, driver, first);
    }

    /// <summary>The same consumer after an edit of the outlines.</summary>
    public GeneratorDriverRunResult After(AdditionalText old, AdditionalText changed) =>
        Driver.ReplaceAdditionalText(old, changed).RunGenerators(Compilation.RemoveSyntaxTrees(Result.GeneratedTrees)).GetRunResult();

    /// <summary>Compiles it; the generated code must stand without the pragma that hides warnings from consumers.</summary>
    public byte[] Emit()
    {
        Compilation strict = Compilation.WithOptions(Compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));
        foreach (SyntaxTree tree in Result.GeneratedTrees)
        {
            string text = tree.ToString().Replace("#pragma warning disable\n", "");
            strict = strict.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, "Generated.cs"));
        }
        using var stream = new MemoryStream();
        var emitted = strict.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Take(20).Select(Show)));
        return stream.ToArray();
    }

    private static string Show(Diagnostic diagnostic) =>
        diagnostic + "\n    " + diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line];

    private static void AssertNothingRanAgain(GeneratorDriverRunResult result)
    {
        foreach ((string name, ImmutableArray<IncrementalGeneratorRunStep> steps) in result.Results[0].TrackedSteps)
        {
            if (ReportGenerator.Steps.Contains(name))
            {
                Assert.All(steps.SelectMany(step => step.Outputs), output =>
                    Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, name + ": " + output.Reason));
            }
        }
    }

    private static string Print(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): "
            + $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.GetCultureInfo("en-US"))}";
    }

    public sealed class Outline(string path, string text, Encoding? encoding = null) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, encoding ?? Encoding.UTF8);
    }

    /// <summary>What the project says to the compiler.</summary>
    public sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        private readonly Values _values = new(values);

        public override AnalyzerConfigOptions GlobalOptions => _values;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _values;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _values;

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
        }
    }
}
