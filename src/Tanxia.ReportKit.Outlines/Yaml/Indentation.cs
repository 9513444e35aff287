using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>White space at the beginning of a line that YAML does not take for indentation.</summary>
internal static class Indentation
{
    /// <summary>Everything that looks like indentation.</summary>
    public static readonly char[] All = [' ', '\t', '\u3000', '\u00A0'];

    public static bool IsOdd(char c) => c is '\t' or '\u3000' or '\u00A0';

    /// <summary>Says it at the first character that is none.</summary>
    public static void Say(FindingList findings, int line, int offset, char c, bool isCertain)
    {
        MessageKind kind = c == '\t' ? OutlineMessages.TabIndent : OutlineMessages.WideIndent;
        findings.Say(isCertain, kind, line, offset, 1);
        findings.LoseIndentation();
    }
}
