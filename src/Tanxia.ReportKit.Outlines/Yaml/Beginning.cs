using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>Signs with which a plain text cannot begin.</summary>
internal static class Beginning
{
    public static bool IsSpecial(char sign) => sign is '%' or '>' or '|' or ',' or ']' or '}' or '@' or '`' or '-' or ':' or '?' or '&' or '*' or '!';

    /// <summary>Says what is wrong with the beginning of a text; false if nothing is.</summary>
    /// <param name="findings">Where to say it.</param>
    /// <param name="line">Its line.</param>
    /// <param name="offset">Its offset.</param>
    /// <param name="text">The text.</param>
    /// <param name="key">The key it stands behind.</param>
    public static bool Say(FindingList findings, int line, int offset, string text, string key)
    {
        char sign = text.Length == 0 ? '\0' : text[0];
        bool isAlone = LineShape.IsBlankAt(text, 1);
        switch (sign)
        {
            case '%' when text.Trim() == "%":
                findings.Explains(OutlineMessages.PercentAlone, line, offset, 1);
                return true;
            case '>' or '|' or '-' when key.Length == 0:
                findings.Explains(OutlineMessages.BadBeginning, line, offset, 1, sign, FindingList.Quote(text));
                return true;
            case '>':
                findings.Explains(OutlineMessages.ComparisonAlone, line, offset, 1, key);
                return true;
            case '|' or '>' when text.Substring(1).Trim(Indentation.All).Length == 0 && text.IndexOfAny(['\u3000', '\u00A0']) is > 0 and int blank:
                // Behind these two the parser knows ordinary blanks only.
                findings.Explains(OutlineMessages.UnprintableCharacter, line, offset + blank, 1, UnprintableCharacter.Describe(text[blank]));
                return true;
            case '|':
                findings.Explains(OutlineMessages.TextBehindPipe, line, offset + 1, text.Trim().Length - 1, key);
                return true;
            case '-' when isAlone:
                findings.Explains(OutlineMessages.ItemBehindKey, line, offset, 1, key, FindingList.Quote(text));
                return true;
            case '%' or '@' or '`' or ',' or ']' or '}':
                findings.Explains(OutlineMessages.BadBeginning, line, offset, 1, sign, FindingList.Quote(text));
                return true;
            case '?' or ':' when isAlone:
            case '&' or '*' or '!' when Marker.IsText(text):
                // The parser takes the first two for a key, the others for an anchor, an alias or a tag.
                findings.Certain(OutlineMessages.BadBeginning, line, offset, 1, sign, FindingList.Quote(text));
                return true;
            default:
                return false;
        }
    }
}
