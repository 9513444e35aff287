namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>What people call the places where a key may stand.</summary>
internal static class MapKindNames
{
    private static readonly (MapKind Kind, string Chinese, string English)[] Names =
    [
        (MapKind.Report, "大纲最外层", "the outline itself"),
        (MapKind.Section, "部分", "a section"),
        (MapKind.Entry, "列表的条目", "an entry"),
        (MapKind.List, "列表的设置", "the settings of a list"),
        (MapKind.Part, "带 when 的一截正文", "a part of a text"),
        (MapKind.Metric, "指标", "a metric"),
        (MapKind.ValueList, "清单", "a list of values"),
        (MapKind.Children, "children", "children"),
        (MapKind.Document, "公文要素", "document"),
        (MapKind.Number, "发文字号", "the number of the document"),
        (MapKind.Printed, "印发", "printed"),
        (MapKind.Annex, "附件", "an annex"),
        (MapKind.Column, "表格的一栏", "a column of a table"),
    ];

    public static Bilingual Of(MapKind kinds)
    {
        (MapKind Kind, string Chinese, string English)[] found = [.. Names.Where(name => (kinds & name.Kind) != 0)];
        return new Bilingual(string.Join("、", found.Select(name => name.Chinese)), string.Join(", ", found.Select(name => name.English)));
    }
}
