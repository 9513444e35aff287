using System.Text;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Prints a tree as people write YAML, or as JSON.</summary>
internal static class TreePrinter
{
    public static string Yaml(Tree tree)
    {
        var text = new StringBuilder();
        Block(text, tree, 0);
        return text.ToString();
    }

    public static string Json(Tree tree) => tree switch
    {
        TreeMap map => "{" + string.Join(", ", map.Pairs.Select(pair => Double(pair.Key) + ": " + Json(pair.Value))) + "}",
        TreeList list => "[" + string.Join(", ", list.Items.Select(Json)) + "]",
        TreeText { Style: TreeStyle.Plain } text when text.Value.Length > 0 && text.Value.All(c => c is '-' or '.' or (>= '0' and <= '9')) => text.Value,
        TreeText { Style: TreeStyle.Plain, Value: "null" or "true" or "false" } text => text.Value,
        _ => Double(((TreeText)tree).Value),
    };

    private static void Block(StringBuilder text, Tree tree, int indent)
    {
        switch (tree)
        {
            case TreeMap { Pairs.Count: > 0 } map:
                foreach ((string key, Tree value) in map.Pairs)
                {
                    Indent(text, indent).Append(Scalar(new TreeText(key), isFlow: true)).Append(':');
                    Value(text, value, indent);
                }
                break;
            case TreeList { Items.Count: > 0 } list:
                foreach (Tree item in list.Items)
                {
                    Indent(text, indent).Append('-');
                    if (item is TreeMap { IsFlow: false, Pairs.Count: > 0 } map)
                    {
                        // The first pair stands behind the dash.
                        int start = text.Length;
                        Block(text, map, indent + 2);
                        text.Remove(start, indent + 1);
                    }
                    else
                    {
                        Value(text, item, indent);
                    }
                }
                break;
            default:
                Indent(text, indent).Append(Flow(tree)).Append('\n');
                break;
        }
    }

    private static void Value(StringBuilder text, Tree value, int indent)
    {
        if (value is TreeMap { IsFlow: true } or TreeMap { Pairs.Count: 0 } or TreeList { Items.Count: 0 })
        {
            text.Append(' ').Append(Flow(value)).Append('\n');
        }
        else if (value is not TreeText scalar)
        {
            text.Append('\n');
            Block(text, value, indent + 2);
        }
        else if (scalar.Style == TreeStyle.Block || scalar.Value.Contains('\n', StringComparison.Ordinal))
        {
            text.Append(" |\n");
            foreach (string line in scalar.Value.Split('\n'))
            {
                (line.Length > 0 ? Indent(text, indent + 2) : text).Append(line).Append('\n');
            }
        }
        else
        {
            text.Append(' ').Append(Scalar(scalar, isFlow: false)).Append('\n');
        }
    }

    private static string Flow(Tree tree) => tree switch
    {
        TreeMap map => map.Pairs.Count == 0 ? "{}" : "{ " + string.Join(", ", map.Pairs.Select(pair => Scalar(new TreeText(pair.Key), true) + ": " + Flow(pair.Value))) + " }",
        TreeList list => "[" + string.Join(", ", list.Items.Select(Flow)) + "]",
        _ => Scalar((TreeText)tree, isFlow: true),
    };

    private static string Scalar(TreeText scalar, bool isFlow)
    {
        string value = scalar.Value;
        bool isPlain = value.Length > 0 && value == value.Trim() && !"{}[]&*!|>'\"%@`#,?:- ".Contains(value[0])
            && !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal) && value[^1] != ':'
            && value.IndexOfAny(['\n', '\r', '\t']) < 0 && !(isFlow && value.IndexOfAny([',', '[', ']', '{', '}', ':']) >= 0);
        bool isNumber = value.Length > 1 && value[0] == '-' && char.IsAsciiDigit(value[1]);
        return scalar.Style == TreeStyle.Plain && (isPlain || isNumber) ? value
            : scalar.Style == TreeStyle.Single && value.IndexOfAny(['\n', '\r', '\t']) < 0 ? "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'"
            : Double(value);
    }

    private static string Double(string value)
    {
        var text = new StringBuilder("\"");
        foreach (char c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                < ' ' or '\u200B' => text.Append("\\u").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }
        return text.Append('"').ToString();
    }

    private static StringBuilder Indent(StringBuilder text, int indent) => text.Append(' ', indent);
}
