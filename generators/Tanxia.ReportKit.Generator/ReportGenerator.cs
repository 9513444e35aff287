using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tanxia.ReportKit.Generator.Emit;

namespace Tanxia.ReportKit.Generator;

/// <summary>Turns every *.report.yaml of a project into a class.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ReportGenerator : IIncrementalGenerator
{
    /// <summary>The names of the steps, for tests of what is run again.</summary>
    internal static readonly string[] Steps = ["Outlines", "Reports", "Names"];

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ConsumerLanguage> language = context.ParseOptionsProvider.Select(static (options, _) => LanguageOf(options));

        IncrementalValuesProvider<OutlineText> outlines = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".report.yaml", StringComparison.OrdinalIgnoreCase))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => OutlineText.From(pair.Left, pair.Right, cancellation))
            .Collect()
            // A project may name one file twice, by a glob and by hand.
            .SelectMany(static (all, _) => all.GroupBy(outline => outline.Path, StringComparer.Ordinal).Select(group => group.First()))
            .WithTrackingName(Steps[0]);

        IncrementalValuesProvider<GeneratedReport> reports = outlines
            .Combine(language)
            .Select(static (pair, _) => GeneratedReport.From(pair.Left, pair.Right))
            .WithTrackingName(Steps[1]);

        IncrementalValueProvider<ClassNames> names = reports
            .Collect()
            .Select(static (all, _) => ClassNames.From(all))
            .WithTrackingName(Steps[2]);

        context.RegisterSourceOutput(reports.Combine(names), static (output, pair) => Add(output, pair.Left, pair.Right));
    }

    private static void Add(SourceProductionContext output, GeneratedReport report, ClassNames names)
    {
        foreach (OutlineDiagnostic diagnostic in report.Diagnostics.Items)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
        if (names.Clash(report) is { } clash)
        {
            output.ReportDiagnostic(clash.ToDiagnostic());
        }
        else if (report.Code.Length > 0)
        {
            output.AddSource(names.HintName(report), report.Code);
        }
    }

    private static ConsumerLanguage LanguageOf(ParseOptions options)
    {
        LanguageVersion version = options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.CSharp7_3;
        bool hasRequired = version >= LanguageVersion.CSharp11 && options.PreprocessorSymbolNames.Contains("NET7_0_OR_GREATER");
        return new ConsumerLanguage(hasRequired, version >= LanguageVersion.CSharp8);
    }
}
