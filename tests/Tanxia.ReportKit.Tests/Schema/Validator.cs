using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Tests.Schema;

/// <summary>Holds outlines against the schema.</summary>
internal static class Validator
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(ReportOutline.Schema);

    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    /// <summary>What is wrong with it if all scalars are texts, as our language takes them; empty if it is valid.</summary>
    public static string AsWritten(YamlNode outline) => Faults(EditorYaml.AsWritten(outline));

    /// <summary>What is wrong with it as an editor reads it; empty if it is valid.</summary>
    public static string Typed(YamlNode outline) => Faults(EditorYaml.Typed(outline));

    /// <summary>What is wrong with it; empty if it is valid.</summary>
    public static string Faults(JsonNode? outline)
    {
        EvaluationResults results = Schema.Evaluate(JsonSerializer.SerializeToElement(outline), Options);
        return results.IsValid ? "" : string.Concat((results.Details ?? []).Where(result => result.Errors is not null)
            .Select(result => $"{result.InstanceLocation}: {string.Join("; ", result.Errors!.Values)} ({result.EvaluationPath})\n")) + "invalid";
    }
}
