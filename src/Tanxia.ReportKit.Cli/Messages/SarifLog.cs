using System.Text.Json;

namespace Tanxia.ReportKit.Cli.Messages;

/// <summary>Messages as a log of SARIF 2.1.0, which code hosts and editors show at the line.</summary>
internal static class SarifLog
{
    public static void Write(IReadOnlyList<ReportMessage> messages, Screen screen) => JsonMessages.WriteTo(screen.Output, json =>
    {
        string[] rules = [.. messages.Select(message => message.Id).Distinct().Order(StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Tool.Name);
        json.WriteString("version", typeof(Tool).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (string rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        // As the messages count columns.
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (ReportMessage message in messages)
        {
            Result(json, message, Array.IndexOf(rules, message.Id), screen.Language);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Result(Utf8JsonWriter json, ReportMessage message, int rule, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", message.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", JsonMessages.LevelOf(message));
        json.WriteStartObject("message");
        json.WriteString("text", message.Text(language));
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(message.File));
        json.WriteEndObject();
        Region(json, message);
        json.WriteEndObject();
        Cell(json, message);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Region(Utf8JsonWriter json, ReportMessage message)
    {
        // A workbook has no lines.
        if (message.Line == 0 || message.Cell is not null)
        {
            return;
        }
        json.WriteStartObject("region");
        json.WriteNumber("startLine", message.Line);
        if (message.Column > 0)
        {
            json.WriteNumber("startColumn", message.Column);
            json.WriteNumber("endColumn", message.Column + Math.Max(1, message.Length));
        }
        json.WriteEndObject();
    }

    private static void Cell(Utf8JsonWriter json, ReportMessage message)
    {
        if (message.Cell is null)
        {
            return;
        }
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", message.Cell);
        json.WriteString("kind", "cell");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Relative as it was named, / between folders; blanks and Chinese are escaped as in every address.</summary>
    private static string UriOf(string path) => Path.IsPathFullyQualified(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString));
}
