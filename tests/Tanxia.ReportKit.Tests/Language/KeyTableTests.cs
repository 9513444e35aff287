using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Tests.Language;

/// <summary>The table of keys in the language reference is the one that the binder reads.</summary>
public class KeyTableTests
{
    private const string Marker = "<!-- keys -->\n";

    [Fact]
    public void TheReferenceListsEveryKey()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "language", "README.md")).ReplaceLineEndings("\n");
        string table = "| 中文 | 英文 | 写在哪里 | 意思 |\n|---|---|---|---|\n" + string.Concat(Keys.All.Select(Row));
        string written = page[(page.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)..];
        Assert.True(written == table, "the table of keys in docs/language/README.md should be:\n" + table);
    }

    private static string Row(Key key) =>
        $"| {key.Chinese} | {key.English} | {MapKindNames.Of(key.Where).In(MessageLanguage.Chinese)} | {key.AboutChinese.Replace("|", "\\|")} |\n";
}
