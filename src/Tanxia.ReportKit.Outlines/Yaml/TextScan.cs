using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>The characters of a file, before anything is made of them.</summary>
internal static class TextScan
{
    /// <summary>Says what it finds; false if the parser cannot have the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="log">Where it is said.</param>
    /// <param name="hasLines">Its lines can be looked at all the same: none of them begins with such a character.</param>
    public static bool Run(SourceFile file, MessageLog log, out bool hasLines)
    {
        hasLines = true;
        if (file.Text.Length > Limits.Characters)
        {
            log.Say(OutlineMessages.TooLong, new Place(1, 1, 0), file.Text.Length, Limits.Characters);
            hasLines = false;
            return false;
        }
        bool isReadable = true;
        for (int line = 1; line <= file.LineCount; line++)
        {
            string text = file.Line(line);
            // UTF-16 without a byte-order mark comes as letters with U+0000 between them.
            int garbled = text.IndexOfAny(['\uFFFD', '\0']);
            if (garbled >= 0)
            {
                // One place is enough: the rest of the file is like that.
                log.Say(OutlineMessages.NotUtf8, new Place(line, garbled + 1, 1));
                hasLines = false;
                return false;
            }
            int first = Characters(text, line, log);
            isReadable &= first < 0;
            hasLines &= first < 0 || LineShape.SkipBlanks(text, 0) < first;
        }
        return isReadable;
    }

    /// <summary>Says them; the offset of the first, or −1.</summary>
    private static int Characters(string text, int line, MessageLog log)
    {
        int first = -1;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if ((char.IsControl(c) && c != '\t') || char.IsSurrogate(c) || c is '\u2028' or '\u2029' || UnprintableCharacter.IsInvisible(c))
            {
                log.Say(OutlineMessages.UnprintableCharacter, new Place(line, i + 1, 1), UnprintableCharacter.Describe(c));
                first = first < 0 ? i : first;
            }
        }
        return first;
    }
}
