using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;
using Tanxia.ReportKit.Outlines.Rendering;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Random outlines in one compilation, each with several sets of data: what the generated code gives for them.</summary>
internal sealed class CompiledOutlines
{
    private readonly CompiledReports _compiled;

    /// <param name="reports">Their outlines have no errors.</param>
    /// <param name="version">The language of the consumer.</param>
    public CompiledOutlines(IReadOnlyList<RandomReport> reports, LanguageVersion version = LanguageVersion.Latest)
    {
        string[] symbols = version == LanguageVersion.Latest ? ["NET7_0_OR_GREATER"] : [];
        GeneratorRun run = GeneratorRun.Of(version, symbols, [.. reports.Select(report => (report.File, report.Yaml))]);
        Assert.DoesNotContain(run.Result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        _compiled = new CompiledReports(run.Emit());
        Cases = [.. reports.SelectMany(Of)];
    }

    public IReadOnlyList<Case> Cases { get; }

    private IEnumerable<Case> Of(RandomReport report)
    {
        Outline outline = OutlineReader.Read(report.File, report.Yaml, out _)!;
        Lowered lowered = Lowerer.Lower(outline);
        foreach (string data in Data(report))
        {
            ReportData values = DataReader.Read(outline, "data.yaml", data);
            // What cannot be read cannot be put into a property at all.
            if (values.Messages.Count == 0)
            {
                yield return new Case(report, data, lowered, values, Outcome.Of(_compiled.Fill(outline, values)));
            }
        }
    }

    /// <summary>The report's own data as YAML and JSON, with parts left out, and damaged in several ways.</summary>
    private static IEnumerable<string> Data(RandomReport report)
    {
        yield return TreePrinter.Yaml(report.Data);
        yield return TreePrinter.Json(report.Data);
        var dice = new Dice(PCG.Parse(report.Seed));
        yield return TreePrinter.Yaml(Variants.Thinned(report, dice));
        yield return "";
        for (int i = 0; i < 6; i++)
        {
            yield return TreePrinter.Yaml(Damage.Some(i < 3 ? report.Data : Variants.Thinned(report, dice), dice));
        }
    }

    /// <summary>One outline with one set of data.</summary>
    /// <param name="Report">The outline.</param>
    /// <param name="Data">The data.</param>
    /// <param name="Lowered">What is performed.</param>
    /// <param name="Values">With these values.</param>
    /// <param name="Generated">What the generated code gives.</param>
    public sealed record Case(RandomReport Report, string Data, Lowered Lowered, ReportData Values, Outcome Generated)
    {
        /// <summary>The first difference between the two back ends; null if there is none.</summary>
        /// <param name="changer">A mistake in the performer; null for none.</param>
        public string? Difference(StepChanger? changer = null)
        {
            Lowered lowered = changer is null ? Lowered : changer.Change(Lowered);
            return Outcome.Of(new PerformedReport(Report.File, lowered, new Declarations(Lowered.Outline), Values)).DifferenceFrom(Generated);
        }
    }
}
