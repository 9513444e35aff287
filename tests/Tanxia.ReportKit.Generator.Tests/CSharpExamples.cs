using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>C# that a page shows: it is compiled with the classes of its outlines, and what it calls text is the outcome.</summary>
internal sealed class CSharpExamples
{
    private readonly List<string> _codes;
    private readonly Type _examples;

    public CSharpExamples(params (string File, string Outline, string Code)[] examples)
    {
        _codes = [.. examples.Select(example => example.Code)];
        string methods = string.Concat(_codes.Select((code, i) => $"    public static string Example{i}()\n    {{\n{code}        return text;\n    }}\n"));
        Compilation consumer = GeneratorRun.Of([.. examples.Select(example => (example.File, example.Outline)).Distinct()]).Compilation;
        SyntaxTree calls = CSharpSyntaxTree.ParseText("using System;\n\npublic static class Examples\n{\n" + methods + "}\n", (CSharpParseOptions)consumer.SyntaxTrees.First().Options);
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = consumer.AddSyntaxTrees(calls).Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        _examples = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType("Examples", throwOnError: true)!;
    }

    public string Run(string code) =>
        (string)_examples.GetMethod("Example" + _codes.IndexOf(code), BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
}
