using System.Globalization;
using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>_x000D_: how a workbook writes a character that XML has not.</summary>
internal static partial class EscapedCharacter
{
    public static string Decode(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match => ((char)ushort.Parse(match.Groups[1].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
