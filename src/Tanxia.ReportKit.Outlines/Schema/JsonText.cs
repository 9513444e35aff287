using System.Collections;
using System.Globalization;
using System.Text;

namespace Tanxia.ReportKit.Outlines.Schema;

/// <summary>
/// Writes JSON: the same characters on every machine, Chinese as it is, and what fits into a line in one line, so that a
/// change of the language is a readable change of the file. A library would be the first dependency of this assembly.
/// </summary>
internal static class JsonText
{
    private const int Width = 120;

    public static string Of(object value)
    {
        var text = new StringBuilder();
        Write(text, value, 0, 0);
        return text.Append('\n').ToString();
    }

    /// <param name="text">What is written so far.</param>
    /// <param name="value">What is to be written.</param>
    /// <param name="indent">Of the line that it begins in.</param>
    /// <param name="used">What this line holds beside it.</param>
    private static void Write(StringBuilder text, object value, int indent, int used)
    {
        int start = text.Length;
        WriteInLine(text, value);
        object[] members = value is string or not IEnumerable ? [] : [.. ((IEnumerable)value).Cast<object>()];
        if (members.Length == 0 || indent + used + text.Length - start <= Width)
        {
            return;
        }
        text.Length = start;
        text.Append(value is JsonMap ? '{' : '[');
        for (int i = 0; i < members.Length; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + 2);
            int line = text.Length;
            object member = members[i];
            if (member is KeyValuePair<string, object> pair)
            {
                WriteString(text, pair.Key);
                text.Append(": ");
                member = pair.Value;
            }
            Write(text, member, indent + 2, text.Length - line + 1);
        }
        text.Append('\n').Append(' ', indent).Append(value is JsonMap ? '}' : ']');
    }

    private static void WriteInLine(StringBuilder text, object value)
    {
        switch (value)
        {
            case string word:
                WriteString(text, word);
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case int number:
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case JsonMap map:
                string comma = "{ ";
                foreach (KeyValuePair<string, object> member in map)
                {
                    text.Append(comma);
                    WriteString(text, member.Key);
                    text.Append(": ");
                    WriteInLine(text, member.Value);
                    comma = ", ";
                }
                text.Append(comma == "{ " ? "{}" : " }");
                break;
            default:
                string before = "[";
                foreach (object item in (IEnumerable)value)
                {
                    text.Append(before);
                    WriteInLine(text, item);
                    before = ", ";
                }
                text.Append(before == "[" ? "[]" : "]");
                break;
        }
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case < ' ' or '\u3000':
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }
        text.Append('"');
    }
}
