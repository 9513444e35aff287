using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>What is run again after an edit. That an edit of C# runs nothing again is asserted by every run.</summary>
[Trait("PublicCase", "P33")]
public class IncrementalTests
{
    private static readonly GeneratorRun.Outline s_one = new("/p/one.report.yaml", "report: One\ntext: 一切正常\n");
    private static readonly GeneratorRun.Outline s_two = new("/p/two.report.yaml", "report: Two\nmetrics:\n  办结: 件\ntext: 办结{办结}\n");

    private static GeneratorRun Run(params AdditionalText[] outlines) =>
        GeneratorRun.Of(LanguageVersion.Latest, ["NET7_0_OR_GREATER"], outlines, new GeneratorRun.Options([]));

    [Fact]
    public void EditingOneOutlineLeavesTheOthersCached()
    {
        var changed = new GeneratorRun.Outline(s_two.Path, "report: Two\nmetrics:\n  办结: 宗\ntext: 办结{办结}\n");
        GeneratorDriverRunResult result = Run(s_one, s_two).After(s_two, changed);
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], Reasons(result, "Reports"));
    }

    [Fact]
    public void ACommentInAnOutlineGivesTheSameCode()
    {
        var changed = new GeneratorRun.Outline(s_two.Path, s_two.GetText() + "# 备注\n");
        GeneratorDriverRunResult result = Run(s_one, s_two).After(s_two, changed);
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged], Reasons(result, "Reports"));
        Assert.All(result.Results[0].TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    [Trait("PublicCase", "P24")]
    public void AFaultThatIsMendedIsGone()
    {
        var faulty = new GeneratorRun.Outline(s_two.Path, "report: Two\nmetrics:\n  办结: 件\ntext: 办结{办接}\n");
        GeneratorRun run = Run(s_one, faulty);
        Assert.Equal(["/p/two.report.yaml(4,10): error RK0501: \"办接\" is not declared, did you mean 办结?"], run.Diagnostics);
        Assert.Empty(run.After(faulty, s_two).Diagnostics);
    }

    [Fact]
    public void AnOutlineAddedBeforeTheOthersLeavesTheirCodeAsItWas()
    {
        GeneratorRun run = Run(s_two);
        GeneratorDriverRunResult result = run.Driver.RemoveAdditionalTexts([s_two]).AddAdditionalTexts([s_one, s_two])
            .RunGenerators(run.Compilation.RemoveSyntaxTrees(run.Result.GeneratedTrees)).GetRunResult();
        Assert.Equal(run.Sources[0], result.GeneratedTrees.Single(tree => tree.FilePath.EndsWith("Two.g.cs", StringComparison.Ordinal)).ToString());
        Assert.Equal(2, result.GeneratedTrees.Length);
    }

    [Fact]
    public void NothingOfTheCompilationCrossesThePipeline()
    {
        GeneratorRun run = Run(s_one, s_two);
        object[] values = [.. run.Result.Results[0].TrackedSteps.Where(step => ReportGenerator.Steps.Contains(step.Key))
            .SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Value)];
        Assert.NotEmpty(values);
        Assert.Empty(CompilerObjectsIn(values));
    }

    [Fact]
    public void TheSearchForObjectsOfTheCompilerFindsOne() =>
        Assert.Single(CompilerObjectsIn(new { Inner = new object?[] { null, "text", Run(s_one).Compilation } }));

    private static IncrementalStepRunReason[] Reasons(GeneratorDriverRunResult result, string step) =>
        [.. result.Results[0].TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    private static List<object> CompilerObjectsIn(object root)
    {
        var found = new List<object>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([root]);
        while (open.TryPop(out object? value))
        {
            if (!seen.Add(value) || value is string or Microsoft.CodeAnalysis.Text.SourceText || value.GetType().IsPrimitive)
            {
                continue;
            }
            if (value is ISymbol or Compilation or SyntaxNode or SyntaxTree or SemanticModel)
            {
                found.Add(value);
                continue;
            }
            if (value is IEnumerable items)
            {
                foreach (object item in items.Cast<object?>().OfType<object>())
                {
                    open.Push(item);
                }
            }
            foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                if (field.GetValue(value) is { } inner)
                {
                    open.Push(inner);
                }
            }
        }
        return found;
    }
}
