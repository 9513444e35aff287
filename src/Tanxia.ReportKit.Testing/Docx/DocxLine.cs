using System.Text;
using System.Xml.Linq;

namespace Tanxia.ReportKit.Testing;

/// <summary>
/// The words of one paragraph. How a run is set stands behind it in 〈 〉, and ‹ before it in the middle of a sentence: the
/// marks of headings and entries stay where a reader of the text looks for them.
/// </summary>
internal sealed class DocxLine(DocxStyles styles)
{
    private static readonly XNamespace W = DocxText.W;

    private readonly List<(string Format, StringBuilder Words)> _runs = [];
    private int _fieldDepth;
    private bool _inResult;

    /// <summary>How all of it is set; empty if not all of it is set alike.</summary>
    public string Format => _runs.Count == 1 ? _runs[0].Format : "";

    public void Add(XElement parent)
    {
        foreach (XElement element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    Run(element);
                    break;
                case "fldSimple":
                    Say("", "{" + ((string?)element.Attribute(W + "instr") ?? "").Trim() + "}");
                    break;
                case "hyperlink" or "ins" or "smartTag" or "sdt" or "sdtContent" or "moveTo":
                    Add(element);
                    break;
                case "del" or "moveFrom":
                    Say("", "〔修订删去〕");
                    break;
            }
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach ((string format, StringBuilder words) in _runs)
        {
            bool isMarked = format.Length > 0 && _runs.Count > 1;
            bool followsWords = text.Length > 0 && "。；：！？↵".IndexOf(text[text.Length - 1]) < 0;
            text.Append(isMarked && followsWords ? "‹" : "").Append(words).Append(isMarked ? "〈" + format + "〉" : "");
        }
        return text.ToString();
    }

    private void Run(XElement run)
    {
        XElement? properties = run.Element(W + "rPr");
        List<string> words = [.. styles.Name((string?)properties?.Element(W + "rStyle")?.Attribute(W + "val")) is { Length: > 0 } name ? [name] : Array.Empty<string>(), .. DocxFormat.Of(properties)];
        string format = string.Join("，", words);
        foreach (XElement element in run.Elements())
        {
            string? text = Text(element);
            if (text is { Length: > 0 })
            {
                Say(format, text);
            }
        }
    }

    /// <summary>A field is its instruction: the page number that was computed last says nothing.</summary>
    private string? Text(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "fldChar":
                string? type = (string?)element.Attribute(W + "fldCharType");
                _fieldDepth += type == "begin" ? 1 : type == "end" ? -1 : 0;
                _inResult = type == "separate" || (_inResult && type != "end");
                return null;
            case "instrText":
                return "{" + element.Value.Trim() + "}";
            case "t" when !(_fieldDepth > 0 && _inResult):
                return element.Value;
            case "tab":
                return "→";
            case "br":
                return (string?)element.Attribute(W + "type") switch { "page" => "〔分页〕", "column" => "〔分栏〕", _ => "↵" };
            case "noBreakHyphen":
                return "-";
            case "sym":
                return "〔符号 " + (string?)element.Attribute(W + "char") + "〕";
            case "drawing" or "pict" or "object":
                return "〔图〕";
            default:
                return null;
        }
    }

    private void Say(string format, string words)
    {
        if (_runs.Count == 0 || _runs[_runs.Count - 1].Format != format)
        {
            _runs.Add((format, new StringBuilder()));
        }
        _runs[_runs.Count - 1].Words.Append(words);
    }
}
