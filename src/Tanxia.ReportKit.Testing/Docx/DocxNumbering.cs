using System.Globalization;
using System.Xml.Linq;

namespace Tanxia.ReportKit.Testing;

/// <summary>Numbers that Word counts itself, as they come out: 一、 in 〔 〕, since no character of them is in the text.</summary>
internal sealed class DocxNumbering(XDocument? part)
{
    private static readonly XNamespace W = DocxText.W;

    private readonly Dictionary<(string List, int Level), int> _counts = [];

    public string Next(XElement? properties)
    {
        if ((string?)properties?.Element(W + "numId")?.Attribute(W + "val") is not { } id || id == "0")
        {
            return "";
        }
        int level = (int?)properties!.Element(W + "ilvl")?.Attribute(W + "val") ?? 0;
        XElement? number = Find("num", "numId", id);
        XElement? list = Find("abstractNum", "abstractNumId", (string?)number?.Element(W + "abstractNumId")?.Attribute(W + "val"));
        string text = (string?)Level(list, level)?.Element(W + "lvlText")?.Attribute(W + "val") ?? "";
        _counts[(id, level)] = _counts.TryGetValue((id, level), out int count) ? count + 1 : Start(list, level);
        for (int i = 0; i <= level; i++)
        {
            _counts.TryGetValue((id, i), out int value);
            text = text.Replace("%" + (i + 1).ToString(CultureInfo.InvariantCulture), Digits((string?)Level(list, i)?.Element(W + "numFmt")?.Attribute(W + "val"), value));
        }
        for (int below = level + 1; below < 9; below++)
        {
            _counts.Remove((id, below));
        }
        return "〔" + text + "〕";
    }

    private static int Start(XElement? list, int level) => (int?)Level(list, level)?.Element(W + "start")?.Attribute(W + "val") ?? 1;

    private static XElement? Level(XElement? list, int level) =>
        list?.Elements(W + "lvl").FirstOrDefault(one => (string?)one.Attribute(W + "ilvl") == level.ToString(CultureInfo.InvariantCulture));

    private static string Digits(string? format, int value) => format is "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "ideographDigital"
        ? ChineseNumeral.Format(value) : value.ToString(CultureInfo.InvariantCulture);

    private XElement? Find(string element, string attribute, string? value) =>
        part?.Root?.Elements(W + element).FirstOrDefault(one => (string?)one.Attribute(W + attribute) == value);
}
