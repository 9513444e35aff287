using System.Text;
using System.Xml.Linq;

namespace Tanxia.ReportKit.Testing;

/// <summary>The page of a section: paper, margins, grid, numbers.</summary>
internal static class DocxPage
{
    private static readonly XNamespace W = DocxText.W;

    public static string Of(XElement section, bool oddAndEven)
    {
        var text = new StringBuilder();
        if (section.Element(W + "pgSz") is { } size)
        {
            text.Append($"纸张：{Length(size, "w")}×{Length(size, "h")}{((string?)size.Attribute(W + "orient") == "landscape" ? "，横向" : "")}。\n");
        }
        if (section.Element(W + "pgMar") is { } margin)
        {
            text.Append($"页边：上{Length(margin, "top")}，下{Length(margin, "bottom")}，左{Length(margin, "left")}，右{Length(margin, "right")}，页眉{Length(margin, "header")}，页脚{Length(margin, "footer")}。\n");
        }
        if (section.Element(W + "docGrid") is { } grid)
        {
            text.Append($"网格：{(string?)grid.Attribute(W + "type")}，每行{DocxFormat.Points((string?)grid.Attribute(W + "linePitch"))}，字距 {(string?)grid.Attribute(W + "charSpace") ?? "0"}。\n");
        }
        if (section.Element(W + "pgNumType") is { } numbers)
        {
            text.Append($"页码：{(string?)numbers.Attribute(W + "fmt") ?? "1"}，从 {(string?)numbers.Attribute(W + "start") ?? "上一节"} 起。\n");
        }
        if (section.Element(W + "titlePg") is not null)
        {
            text.Append("首页页眉页脚不同。\n");
        }
        return text.Append(oddAndEven ? "单双页页眉页脚不同。\n" : "").ToString();
    }

    private static string? Length(XElement element, string name) => DocxFormat.Length((string?)element.Attribute(W + name));
}
