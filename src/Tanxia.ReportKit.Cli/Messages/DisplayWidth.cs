using System.Globalization;
using System.Text;

namespace Tanxia.ReportKit.Cli.Messages;

/// <summary>Columns that characters take on a terminal (Unicode Standard Annex 11): a Chinese one two.</summary>
/// <param name="hasWideMarks">What the standard leaves to the font, “ ” — … and its like, takes two as well.</param>
internal sealed class DisplayWidth(bool hasWideMarks)
{
    public int Of(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }
        return width;
    }

    public int Of(Rune rune) => rune.Value < 0xA0 ? 1
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : IsWide(rune.Value) || (hasWideMarks && IsAmbiguous(rune.Value)) ? 2
        : 1;

    private static bool IsWide(int c) => c is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF)
        or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF)
        or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);

    // Of the ambiguous ones those that the Chinese code page has.
    private static bool IsAmbiguous(int c) => c is 0xA4 or 0xA7 or 0xA8 or 0xB0 or 0xB1 or 0xB7 or 0xD7 or 0xF7
        or (>= 0x391 and <= 0x3C9) or (>= 0x401 and <= 0x451) or (>= 0x2010 and <= 0x203B) or 0x2103 or 0x2116
        or (>= 0x2160 and <= 0x217F) or (>= 0x2190 and <= 0x2199) or (>= 0x2208 and <= 0x22BF) or (>= 0x2460 and <= 0x249B)
        or (>= 0x2500 and <= 0x25E5) or (>= 0x2605 and <= 0x2642);
}
