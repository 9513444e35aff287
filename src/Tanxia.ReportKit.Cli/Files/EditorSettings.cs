using System.Text;
using System.Text.Json;
using Tanxia.ReportKit.Cli.Messages;

namespace Tanxia.ReportKit.Cli.Files;

/// <summary>
/// The settings of a workspace of VS Code, in which its YAML extension looks for schemas. A person writes them, with
/// comments: one line is put in, and what is there stays as it is to the byte.
/// </summary>
internal static class EditorSettings
{
    public const string Path = ".vscode/settings.json", SchemaPath = ".vscode/report.schema.json";

    private const string Schemas = "yaml.schemas", Schema = $"./{SchemaPath}", Binding = $"\"{Schema}\": \"*.report.yaml\"";

    /// <summary>The settings with outlines bound to the schema; the same text if they are bound already.</summary>
    /// <exception cref="ToolException">They are no JSON object.</exception>
    public static string Bind(string settings)
    {
        if (settings.Trim().Length == 0)
        {
            settings = "{}\n";
        }
        try
        {
            return Bind(Encoding.UTF8.GetBytes(settings)) is var (position, isEmpty, member) ? Insert(settings, position, isEmpty, member) : settings;
        }
        catch (JsonException exception)
        {
            throw new ToolException(new ReportMessage(CommandMessages.SettingsUnreadable, Path,
                (int)exception.LineNumber!.Value + 1, 0, $"\"{Schemas}\": {{ {Binding} }}"));
        }
    }

    /// <summary>What is put in, at which character, and whether nothing stands behind it; null if it is there.</summary>
    private static (int Position, bool IsEmpty, string Member)? Bind(byte[] text)
    {
        (int Position, bool IsEmpty, string Member)? place = null;
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        bool isInSchemas = false;
        while (reader.Read())
        {
            bool isObject = reader.TokenType == JsonTokenType.StartObject;
            int behind = Encoding.UTF8.GetCharCount(text, 0, (int)reader.BytesConsumed);
            switch (reader.CurrentDepth, reader.TokenType)
            {
                case (0, JsonTokenType.StartObject):
                    place = (behind, IsNext(reader, JsonTokenType.EndObject), $"\"{Schemas}\": {{ {Binding} }}");
                    break;
                case (1, JsonTokenType.PropertyName):
                    isInSchemas = reader.ValueTextEquals(Schemas);
                    break;
                case (1, JsonTokenType.StartObject) when isInSchemas:
                    place = (behind, IsNext(reader, JsonTokenType.EndObject), Binding);
                    break;
                case (2, JsonTokenType.PropertyName) when isInSchemas && reader.ValueTextEquals(Schema):
                    return null;
                case (0, not JsonTokenType.EndObject):
                case (1, not JsonTokenType.EndObject) when isInSchemas:
                    // An array, or a word, where it must be an object.
                    throw new JsonException(null, null, text.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n'), null);
            }
        }
        return place;
    }

    private static bool IsNext(Utf8JsonReader reader, JsonTokenType type) => reader.Read() && reader.TokenType == type;

    /// <summary>On a line of its own where the others have one.</summary>
    private static string Insert(string text, int position, bool isEmpty, string member)
    {
        string before = text[..position], after = text[position..], rest = after.TrimStart(), gap = after[..^rest.Length];
        string line = before[(before.LastIndexOf('\n') + 1)..], outer = line[..^line.TrimStart().Length];
        string newLine = text.Contains("\r\n") ? "\r\n" : "\n";
        return (isEmpty, gap.Contains('\n')) switch
        {
            (false, true) => $"{before}{newLine}{gap[(gap.LastIndexOf('\n') + 1)..]}{member},{after}",
            (false, false) => $"{before} {member}, {rest}",
            (true, true) => $"{before}{newLine}{outer}  {member}{after}",
            (true, false) => $"{before}{newLine}{outer}  {member}{newLine}{outer}{rest}",
        };
    }
}
