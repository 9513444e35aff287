using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary><c>-甲</c> and <c>－ 甲</c>: dashes that begin an item for people only. To the parser they are letters of a text.</summary>
internal static class DashMistake
{
    private const string Wide = "－–−—•·";

    /// <summary>Says it; false if the line begins with no such dash.</summary>
    public static bool Say(FindingList findings, int line, string text, int indent)
    {
        char dash = text[indent];
        char next = indent + 1 < text.Length ? text[indent + 1] : '\0';
        // —— is a mark of its own, -5 a number.
        bool isMistake = dash == '-'
            ? char.IsLetter(next) || next is '"' or '\'' or '“' or '《' or '{' or '\u3000' or '\u00A0'
            : Wide.IndexOf(dash) >= 0 && next != dash && next != '\0';
        if (isMistake)
        {
            findings.Certain(OutlineMessages.DashExpected, line, indent, 1, "- " + FindingList.Corrected(text.Substring(indent + 1).Trim(Indentation.All)));
            findings.LoseIndentation();
        }
        return isMistake;
    }
}
