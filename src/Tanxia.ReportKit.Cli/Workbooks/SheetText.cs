using System.Text;
using System.Xml;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>The texts of a workbook: shared by its cells, or in a cell.</summary>
internal static class SheetText
{
    /// <summary>All that cells share.</summary>
    public static IEnumerable<string> Shared(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                yield return Of(xml);
            }
        }
    }

    /// <summary>The text of a string, plain or in runs; how it is spoken is no part of it.</summary>
    public static string Of(XmlReader xml)
    {
        var text = new StringBuilder();
        if (!xml.IsEmptyElement)
        {
            int depth = xml.Depth, spoken = int.MaxValue;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }
                if (xml.Depth <= spoken)
                {
                    spoken = xml.LocalName == "rPh" ? xml.Depth : int.MaxValue;
                }
                if (xml.LocalName == "t" && spoken == int.MaxValue)
                {
                    text.Append(Characters(xml));
                }
            }
        }
        return EscapedCharacter.Decode(text.ToString());
    }

    /// <summary>The characters of the element at hand; the reader ends at its end.</summary>
    public static string Characters(XmlReader xml)
    {
        var text = new StringBuilder();
        if (!xml.IsEmptyElement)
        {
            int depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                text.Append(xml.Value);
            }
        }
        return text.ToString();
    }
}
