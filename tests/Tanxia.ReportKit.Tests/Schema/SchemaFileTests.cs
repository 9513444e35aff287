using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Tests.Schema;

/// <summary>The file that editors are pointed to is what the table of keys says.</summary>
public partial class SchemaFileTests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "docs", "schema", "report.schema.json");

    [Fact]
    public void TheFileIsWhatTheTableOfKeysSays()
    {
        string received = System.IO.Path.ChangeExtension(Path, ".received.json");
        if (File.Exists(Path) && File.ReadAllText(Path).ReplaceLineEndings("\n") == ReportOutline.Schema)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, ReportOutline.Schema);
        Assert.Fail($"""
            docs/schema/report.schema.json is not what the table of keys says. If the change of the table is right, renew the file:
              mv "{received}" "{Path}"
            """);
    }

    [Fact]
    public void ItIsASchemaOfDraft7()
    {
        using JsonDocument schema = JsonDocument.Parse(ReportOutline.Schema);
        Assert.True(MetaSchemas.Draft7.Evaluate(schema.RootElement).IsValid);
    }

    [Fact]
    public void ItsLinesEndAlikeOnEveryMachine()
    {
        Assert.DoesNotContain('\r', ReportOutline.Schema);
        Assert.EndsWith("}\n", ReportOutline.Schema);
    }

    [Fact]
    public void EveryKeyIsThereByBothWordsAndExplainedInBothLanguages()
    {
        JsonNode schema = JsonNode.Parse(ReportOutline.Schema)!;
        MapKind[] kinds = [.. Enum.GetValues<MapKind>().Where(kind => kind > 0 && int.IsPow2((int)kind))];
        foreach (MapKind kind in kinds)
        {
            JsonObject properties = (kind == MapKind.Report ? schema : schema["definitions"]![kind.ToString()]!)["properties"]!.AsObject();
            Assert.Equal(Keys.All.Where(key => (key.Where & kind) != 0).SelectMany(key => new[] { key.English, key.Chinese }), properties.Select(property => property.Key));
            foreach (Key key in Keys.All.Where(key => (key.Where & kind) != 0))
            {
                string reference = (string)properties[key.English]!["$ref"]!;
                Assert.Equal(reference, (string)properties[key.Chinese]!["$ref"]!);
                string description = (string)schema["definitions"]![reference["#/definitions/".Length..]]!["description"]!;
                Assert.Equal($"{key.AboutChinese} / {key.AboutEnglish}", description);
            }
        }
    }

    /// <summary>An editor is offered what can be built as it is.</summary>
    [Fact]
    public void ANewReportIsAnOutline()
    {
        foreach (JsonNode? snippet in JsonNode.Parse(ReportOutline.Schema)!["defaultSnippets"]!.AsArray())
        {
            string outline = Place().Replace(snippet!["body"]!.ToJsonString(), "$1").Replace("\\\\}", "}");
            Assert.Empty(ReportOutline.Parse("", Regex.Unescape(outline)).Messages.Select(message => message.ToString(MessageLanguage.English)));
            ValidOutlinesTests.IsValid(outline);
        }
    }

    [GeneratedRegex(@"\$\{\d+:((?:\\\\\}|[^}])*)\}")]
    private static partial Regex Place();
}
