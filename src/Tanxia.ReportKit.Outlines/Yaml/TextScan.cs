using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>
/// What the raw text shows before the parser sees it. The parser accepts some of these in silence and reports others on a
/// wrong line.
/// </summary>
internal static class TextScan
{
    /// <summary>Says what it finds; false if the parser need not try.</summary>
    public static bool Run(SourceFile file, MessageLog log)
    {
        if (file.Text.Length > Limits.Characters)
        {
            log.Say(OutlineMessages.TooLong, new Place(1, 1, 0), file.Text.Length, Limits.Characters);
            return false;
        }
        bool readable = true;
        for (int line = 1; line <= file.LineCount; line++)
        {
            readable &= Characters(file.Line(line), line, log) && Indentation(file.Line(line), line, log);
        }
        return readable;
    }

    private static bool Characters(string text, int line, MessageLog log)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (pair)
            {
                i++;
            }
            else if (c == '\uFFFD')
            {
                log.Say(OutlineMessages.NotUtf8, new Place(line, i + 1, 1));
                return false;
            }
            else if ((char.IsControl(c) && c != '\t') || char.IsSurrogate(c) || c is '\u2028' or '\u2029' || UnprintableCharacter.IsInvisible(c))
            {
                log.Say(OutlineMessages.UnprintableCharacter, new Place(line, i + 1, 1), UnprintableCharacter.Describe(c));
                return false;
            }
        }
        return true;
    }

    private static bool Indentation(string text, int line, MessageLog log)
    {
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case ' ':
                    continue;
                case '\t' when text.Trim().Length > 0:
                    log.Say(OutlineMessages.TabIndent, new Place(line, i + 1, 1));
                    return false;
                case '\u3000' or '\u00A0' when text.Trim().Length > 0 && LooksLikeStructure(text.TrimStart()):
                    log.Say(OutlineMessages.WideIndent, new Place(line, i + 1, 1));
                    return false;
                default:
                    return true;
            }
        }
        return true;
    }

    /// <summary>A full-width space before running text only indents a paragraph, which is harmless.</summary>
    private static bool LooksLikeStructure(string text) => text.StartsWith("- ", StringComparison.Ordinal)
        || text.IndexOf(": ", StringComparison.Ordinal) > 0 || text.EndsWith(":", StringComparison.Ordinal);
}
