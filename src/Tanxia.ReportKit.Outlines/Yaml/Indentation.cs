using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>White space at the beginning of a line that YAML does not take for indentation.</summary>
internal static class Indentation
{
    /// <summary>Everything that looks like indentation.</summary>
    public static readonly char[] All = [' ', '\t', '\u3000', '\u00A0'];

    public static bool IsOdd(char c) => c is '\t' or '\u3000' or '\u00A0';

    /// <summary>Says it at the first character that is none.</summary>
    /// <returns>The line without indentation.</returns>
    public static string Say(FindingList findings, int line, string text, int offset)
    {
        string rest = text.TrimStart(All);
        bool isTab = text[offset] == '\t';
        // To the parser a wide blank is the first letter of a key.
        bool isCertain = rest.Length > 0 && (isTab || LineShape.Of(rest) is { HasKey: true } or { Dashes.Count: > 0 });
        findings.Say(isCertain, isTab ? OutlineMessages.TabIndent : OutlineMessages.WideIndent, line, offset, 1);
        findings.LoseIndentation();
        return rest;
    }
}
