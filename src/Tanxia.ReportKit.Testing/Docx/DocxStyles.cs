using System.Text;
using System.Xml.Linq;

namespace Tanxia.ReportKit.Testing;

/// <summary>The styles of a document, by the names that a person sees; those that are used are said in full.</summary>
internal sealed class DocxStyles
{
    private static readonly XNamespace W = DocxText.W;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly XElement? _defaults;
    private readonly string _normal = "";

    public DocxStyles(XDocument? part)
    {
        _defaults = part?.Root?.Element(W + "docDefaults");
        foreach (XElement style in part?.Root?.Elements(W + "style") ?? [])
        {
            string id = (string?)style.Attribute(W + "styleId") ?? "";
            _styles[id] = style;
            if ((string?)style.Attribute(W + "type") == "paragraph" && (string?)style.Attribute(W + "default") is "1" or "true")
            {
                _normal = id;
            }
        }
        Use(_normal);
    }

    /// <summary>The name of a style; empty for that of plain paragraphs.</summary>
    public string Name(string? id)
    {
        if (id is null || id == _normal)
        {
            return "";
        }
        Use(id);
        return Shown(id);
    }

    /// <summary>The styles that were asked for and those that they are based on, in the order of their names.</summary>
    public string Used()
    {
        var text = new StringBuilder();
        text.Append("默认：").Append(string.Join("，", Words(_defaults?.Element(W + "pPrDefault"), _defaults?.Element(W + "rPrDefault")))).Append("。\n");
        foreach (string id in _used.OrderBy(Shown, StringComparer.Ordinal))
        {
            XElement style = _styles[id];
            string? basis = (string?)style.Element(W + "basedOn")?.Attribute(W + "val");
            string words = string.Join("，", Words(style, style));
            if (words.Length > 0 || basis is not null)
            {
                text.Append(Shown(id)).Append(basis is null ? "" : $"（同 {Shown(basis)}）").Append(words.Length > 0 ? "：" : "").Append(words).Append("。\n");
            }
        }
        return text.ToString();
    }

    private static IEnumerable<string> Words(XElement? paragraph, XElement? run) =>
        DocxFormat.Of(run?.Element(W + "rPr")).Concat(DocxFormat.Of(paragraph?.Element(W + "pPr")));

    private void Use(string? id)
    {
        while (id is not null && _styles.TryGetValue(id, out XElement? style) && _used.Add(id))
        {
            id = (string?)style.Element(W + "basedOn")?.Attribute(W + "val");
        }
    }

    private string Shown(string id) => _styles.TryGetValue(id, out XElement? style) ? (string?)style.Element(W + "name")?.Attribute(W + "val") ?? id : id;
}
