using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tanxia.ReportKit.Cli.Messages;

/// <summary>Messages as a JSON array, one object each.</summary>
internal static class JsonMessages
{
    /// <summary>Chinese stays readable: this is a file, not a piece of a page.</summary>
    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IReadOnlyList<ReportMessage> messages, Screen screen) => WriteTo(screen.Output, json =>
    {
        json.WriteStartArray();
        foreach (ReportMessage message in messages)
        {
            json.WriteStartObject();
            json.WriteString("file", message.File);
            json.WriteNumber("line", message.Line);
            json.WriteNumber("column", message.Column);
            json.WriteNumber("length", message.Length);
            if (message.Cell is not null)
            {
                json.WriteString("cell", message.Cell);
            }
            json.WriteString("severity", LevelOf(message));
            json.WriteString("id", message.Id);
            json.WriteString("text", message.Text(screen.Language));
            if (message.Figure is not null)
            {
                json.WriteString("figure", message.Figure);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    public static void WriteTo(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }
        output.WriteLine(System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    public static string LevelOf(ReportMessage message) => message.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
