using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>The table of keys in the language reference is the one that the binder reads.</summary>
public class KeyTableTests
{
    private const string Marker = "<!-- keys -->\n";

    private static readonly (MapKind Kind, string Name)[] s_kinds =
    [
        (MapKind.Report, "报告"),
        (MapKind.Section, "节"),
        (MapKind.Entry, "条目"),
        (MapKind.List, "条目表"),
        (MapKind.Block, "内容顺序"),
        (MapKind.Children, "下级"),
        (MapKind.Part, "带条件的话"),
        (MapKind.Metric, "指标"),
        (MapKind.ValueList, "清单"),
    ];

    [Fact]
    public void TheReferenceListsEveryKey()
    {
        string page = Shared.Read("docs", "language", "README.md");
        string table = "| 中文 | 英文 | 写在哪里 | 意思 |\n|---|---|---|---|\n" + string.Concat(Keys.All.Select(Row));
        string written = page[(page.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)..];
        Assert.True(written == table, "the table of keys in docs/language/README.md should be:\n" + table);
    }

    [Fact]
    public void EveryKindOfMapHasAName() => Assert.All(Keys.All, key =>
        Assert.Equal(key.Where, s_kinds.Where(kind => key.Where.HasFlag(kind.Kind)).Aggregate(MapKind.None, (all, kind) => all | kind.Kind)));

    private static string Row(Key key) =>
        $"| {key.Chinese} | {key.English} | {string.Join("、", s_kinds.Where(kind => key.Where.HasFlag(kind.Kind)).Select(kind => kind.Name))} | {key.AboutChinese.Replace("|", "\\|")} |\n";
}
