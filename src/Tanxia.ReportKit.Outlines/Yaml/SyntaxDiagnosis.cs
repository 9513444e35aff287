using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>
/// Says why the parser stopped. It stops where it can go on no longer, which is often a line below the mistake, so this
/// looks at that line and the ones above it for what people really do.
/// </summary>
internal static class SyntaxDiagnosis
{
    public static void Say(SourceFile file, MessageLog log, Place stopped)
    {
        int last = Math.Min(stopped.Line, file.LineCount);
        for (int line = last; line >= Math.Max(1, last - 1); line--)
        {
            if (Explain(file.Line(line)) is { } found)
            {
                log.Say(found.Kind, new Place(line, found.Column, found.Length), found.Values);
                return;
            }
        }
        log.Say(OutlineMessages.CannotBeRead, new Place(last, stopped.Line > file.LineCount ? 1 : stopped.Column, 1), file.Line(last).Trim());
    }

    private static Finding? Explain(string text)
    {
        int start = text.Length - text.TrimStart(' ', '-').Length;
        int colon = Colon(text, start);
        if (colon < 0)
        {
            int wide = text.IndexOf('：');
            if (wide > start && text.IndexOfAny([' ', '，', '。'], start, wide - start) < 0)
            {
                return new Finding(OutlineMessages.WideColon, wide + 1, 1, text.Substring(start, wide - start), text.Substring(wide + 1).Trim());
            }
            int tight = text.IndexOf(':');
            if (tight > start && tight + 1 < text.Length && text[tight + 1] != ' ')
            {
                return new Finding(OutlineMessages.ColonWithoutBlank, tight + 1, 1, text.Substring(start, tight - start), text.Substring(tight + 1).Trim());
            }
        }
        int valueStart = colon < 0 ? start : colon + 1;
        while (valueStart < text.Length && text[valueStart] == ' ')
        {
            valueStart++;
        }
        if (valueStart >= text.Length)
        {
            return null;
        }
        string value = text.Substring(valueStart);
        switch (value[0])
        {
            case '{' or '[' or '%' or '@' or '`' or '&' or '*' or '!':
                return new Finding(OutlineMessages.BadBeginning, valueStart + 1, 1, value[0], Quote(value));
            case '"' or '\'':
                return new Finding(OutlineMessages.HalfQuoted, valueStart + 1, 1, value[0], value.Replace(value[0], '\0'));
        }
        int second = Colon(text, valueStart);
        return second < 0 ? null : new Finding(OutlineMessages.ColonInText, second + 1, 1, value.Replace(": ", "：").TrimEnd(':'));
    }

    /// <summary>The next colon that YAML takes for the end of a key.</summary>
    private static int Colon(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] == ':' && (i + 1 == text.Length || text[i + 1] == ' '))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>The text in quotes, as it would have to be written.</summary>
    public static string Quote(string text) => "'" + text.Trim().Replace("'", "''") + "'";

    private sealed class Finding(MessageKind kind, int column, int length, params object[] values)
    {
        public MessageKind Kind { get; } = kind;

        public int Column { get; } = column;

        public int Length { get; } = length;

        public object[] Values { get; } = values;
    }
}
