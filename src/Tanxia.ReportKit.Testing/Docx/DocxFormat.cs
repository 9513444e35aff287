using System.Globalization;
using System.Xml.Linq;

namespace Tanxia.ReportKit.Testing;

/// <summary>How a paragraph or a run is set, in the words of an office. What has no word is shown as it is written.</summary>
internal static class DocxFormat
{
    private static readonly XNamespace W = DocxText.W;

    // What a reader does not see, or what is said elsewhere.
    private static readonly string[] Silent = ["pStyle", "rStyle", "numPr", "sectPr", "rPr", "lang", "bCs", "iCs", "szCs", "noProof", "rPrChange", "pPrChange"];

    private static readonly (int HalfPoints, string Name)[] Sizes =
    [
        (84, "初号"), (72, "小初"), (52, "一号"), (48, "小一"), (44, "二号"), (36, "小二"), (32, "三号"), (30, "小三"), (28, "四号"), (24, "小四"), (21, "五号"), (18, "小五"),
    ];

    public static IEnumerable<string> Of(XElement? properties) =>
        properties?.Elements().Where(element => Array.IndexOf(Silent, element.Name.LocalName) < 0).Select(Word).Where(word => word.Length > 0) ?? [];

    /// <summary>A length in twips as millimetres.</summary>
    public static string? Length(string? twips) => Number(twips) is { } value ? Decimal(Math.Round(value / 56.6929, 1)) + "毫米" : twips;

    /// <summary>A length in twips as points.</summary>
    public static string? Points(string? twips) => Number(twips) is { } value ? Decimal(value / 20) + "磅" : twips;

    private static string Word(XElement element)
    {
        string? value = Value(element);
        bool isOff = value is "0" or "false" or "off";
        return element.Name.LocalName switch
        {
            "jc" => value switch { "center" => "居中", "right" or "end" => "右对齐", "left" or "start" => "左对齐", "both" => "两端对齐", "distribute" => "分散对齐", _ => "对齐 " + value },
            "ind" => Indent(element),
            "spacing" when element.Attribute(W + "line") is not null || element.Attribute(W + "before") is not null || element.Attribute(W + "after") is not null => Spacing(element),
            "spacing" => "字距" + Points(value),
            "rFonts" => Fonts(element),
            "sz" => Size(value),
            "b" => isOff ? "不加粗" : "加粗",
            "i" => isOff ? "不倾斜" : "倾斜",
            "u" => value == "none" ? "无下划线" : "下划线",
            "color" => value == "auto" ? "" : "颜色" + value,
            "highlight" => "突出显示" + value,
            "w" => "缩放" + value + "%",
            "outlineLvl" => "大纲" + (Number(value) is { } level ? Decimal(level + 1) : value) + "级",
            "pageBreakBefore" => isOff ? "段前不分页" : "段前分页",
            "keepNext" => isOff ? "" : "与下段同页",
            "keepLines" => isOff ? "" : "段中不分页",
            "widowControl" => isOff ? "不控制孤行" : "控制孤行",
            "snapToGrid" => isOff ? "不对齐网格" : "对齐网格",
            "kinsoku" or "overflowPunct" or "topLinePunct" or "autoSpaceDE" or "autoSpaceDN" or "adjustRightInd" or "kern" => element.Name.LocalName + (value is null ? "" : "=" + value),
            "tabs" => "制表位" + string.Join("、", element.Elements().Select(tab => Length((string?)tab.Attribute(W + "pos")))),
            _ => Raw(element),
        };
    }

    private static string Indent(XElement element)
    {
        // Characters hold where both are given: the other is for programs that know no characters.
        string Of(string name, string words) => Attribute(element, name + "Chars") is { } characters ? Amount(characters, words)
            : Attribute(element, name) is { } twips and not "0" ? words + Length(twips) : "";
        string[] words = [Of("firstLine", "首行缩进"), Of("hanging", "悬挂缩进"), Of("left", "左缩进"), Of("start", "左缩进"), Of("right", "右缩进"), Of("end", "右缩进")];
        string said = string.Join("，", words.Where(word => word.Length > 0));
        return said.Length > 0 ? said : "不缩进";
    }

    private static string Amount(string hundredths, string words) => Number(hundredths) is { } value and not 0 ? words + Decimal(value / 100) + "字" : "";

    private static string Spacing(XElement element)
    {
        var words = new List<string>();
        if (Attribute(element, "line") is { } line)
        {
            words.Add(Attribute(element, "lineRule") switch
            {
                "exact" => "行距固定" + Points(line),
                "atLeast" => "行距至少" + Points(line),
                _ => "行距" + (Number(line) is { } value ? Decimal(value / 240) : line) + "倍",
            });
        }
        foreach ((string name, string word) in new[] { ("before", "段前"), ("after", "段后") })
        {
            if (Attribute(element, name) is { } space)
            {
                words.Add(word + Points(space));
            }
        }
        return string.Join("，", words);
    }

    private static string Fonts(XElement element)
    {
        string? chinese = Attribute(element, "eastAsia"), latin = Attribute(element, "ascii");
        string[] themes = [.. element.Attributes().Where(attribute => attribute.Name.LocalName.EndsWith("Theme", StringComparison.Ordinal)).Select(attribute => attribute.Name.LocalName + "=" + attribute.Value)];
        string[] words = [.. new[] { chinese ?? "", latin is null || latin == chinese ? "" : "西文" + latin }.Concat(themes).Where(word => word.Length > 0)];
        return string.Join("，", words);
    }

    private static string Size(string? value) => Array.Find(Sizes, size => size.HalfPoints.ToString(CultureInfo.InvariantCulture) == value).Name
        ?? (Number(value) is { } halves ? Decimal(halves / 2) + "磅" : value ?? "");

    private static string Raw(XElement element) => element.Name.LocalName
        + string.Concat(element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => " " + attribute.Name.LocalName + "=" + attribute.Value));

    private static string? Value(XElement element) => Attribute(element, "val");

    private static string? Attribute(XElement element, string name) => (string?)element.Attribute(W + name);

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) ? value : null;

    private static string Decimal(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
