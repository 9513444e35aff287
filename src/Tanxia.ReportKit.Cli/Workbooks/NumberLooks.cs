using System.Xml;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>What a number format makes of a number: its code, or one of those that every workbook knows by a number.</summary>
internal static class NumberLooks
{
    /// <summary>Those of the cell styles of a workbook, by their number.</summary>
    public static NumberLook[] Read(XmlReader xml)
    {
        var codes = new Dictionary<string, string>();
        var looks = new List<NumberLook>();
        bool isCells = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                isCells = xml.NodeType == XmlNodeType.Element;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt" && xml.GetAttribute("numFmtId") is { } declared)
            {
                codes[declared] = xml.GetAttribute("formatCode") ?? "";
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf" && isCells)
            {
                string id = xml.GetAttribute("numFmtId") ?? "0";
                looks.Add(codes.TryGetValue(id, out string? code) ? Of(code) : Of(int.TryParse(id, out int number) ? number : 0));
            }
        }
        return [.. looks];
    }

    /// <summary>One that is built in.</summary>
    public static NumberLook Of(int id) => id switch
    {
        0 or 1 => NumberLook.General,
        9 or 10 => NumberLook.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberLook.Date,
        49 => NumberLook.Text,
        _ => NumberLook.Formatted,
    };

    public static NumberLook Of(string code)
    {
        // G/通用格式 is what Chinese programs call it.
        if (code.Equals("General", StringComparison.OrdinalIgnoreCase) || code is "" or "0" || code.StartsWith("G/", StringComparison.Ordinal))
        {
            return NumberLook.General;
        }
        string signs = SignsOf(code);
        return signs == "@" ? NumberLook.Text
            : signs.Contains('%') ? NumberLook.Percent
            // The letters of General are no signs of a date.
            : signs.Replace("General", "", StringComparison.OrdinalIgnoreCase).AsSpan().ContainsAny("yYmMdDhHsS") ? NumberLook.Date
            : NumberLook.Formatted;
    }

    /// <summary>The first section without what is only shown: "字", \字, _字, *字, [红色]; [h] counts hours.</summary>
    private static string SignsOf(string code)
    {
        var signs = new System.Text.StringBuilder();
        for (int i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = End(code, '"', i);
                    break;
                case '[':
                    int end = End(code, ']', i);
                    if (code.AsSpan(i + 1, Math.Max(0, end - i - 1)).IndexOfAnyExcept("hHmMsS") < 0)
                    {
                        signs.Append(code, i + 1, Math.Max(0, end - i - 1));
                    }
                    i = end;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                default:
                    signs.Append(code[i]);
                    break;
            }
        }
        return signs.ToString();
    }

    private static int End(string code, char sign, int from) => code.IndexOf(sign, from + 1) is >= 0 and int end ? end : code.Length;
}
