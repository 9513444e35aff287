using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Schema;

/// <summary>What an editor says is what the build says, with the id whose page explains it.</summary>
internal static class SchemaMessage
{
    /// <summary>What a schema cannot know, such as what was written.</summary>
    public const string Unknown = "…";

    public static Bilingual Name(Key key) => new(key.Chinese, key.English);

    public static Bilingual Names(IEnumerable<Key> keys) =>
        new(string.Join(" ", keys.Select(key => key.Chinese)), string.Join(" ", keys.Select(key => key.English)));

    public static string Of(MessageKind kind, params object[] values)
    {
        var message = new ReportMessage(kind, "", 0, 0, values);
        return $"{kind.Id}: {message.Text(MessageLanguage.Chinese)} / {message.Text(MessageLanguage.English)}";
    }
}
