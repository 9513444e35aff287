using System.Text;

namespace Tanxia.ReportKit.Generator.Emit;

/// <summary>Writes C# with indentation and LF line ends, the same on every machine.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;

    public void Line(string code = "")
    {
        if (code.Length > 0)
        {
            _text.Append(' ', _indent * 4).Append(code);
        }
        _text.Append('\n');
    }

    public void Open(string? head = null)
    {
        if (head is not null)
        {
            Line(head);
        }
        Line("{");
        _indent++;
    }

    public void Close(string tail = "")
    {
        _indent--;
        Line("}" + tail);
    }

    /// <summary>A summary of one line.</summary>
    public void Summary(string text) => Line("/// <summary>" + Xml(text) + "</summary>");

    public override string ToString() => _text.ToString();

    /// <summary>A string literal.</summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder("\"", text.Length + 2);
        foreach (char c in text)
        {
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                _ => c.ToString(),
            });
        }
        return literal.Append('"').ToString();
    }

    private static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\n", " ");
}
