using System.Globalization;
using System.Text;
using System.Xml;

namespace Tanxia.ReportKit.Word;

/// <summary>Writes one part of the document: elements and attributes of WordprocessingML, UTF-8, no white space between them.</summary>
internal sealed class WordXml : IDisposable
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Names are ours and texts are cleaned: to look at each character a second time cost a fifth of the writing.
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None, CheckCharacters = false };

    private readonly XmlWriter _xml;

    public WordXml(Stream part, string root)
    {
        _xml = XmlWriter.Create(part, Settings);
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement("w", root, Namespace);
        _xml.WriteAttributeString("xmlns", "r", null, Relations);
    }

    public void Dispose()
    {
        _xml.WriteEndDocument();
        _xml.Dispose();
    }

    public void Begin(string element) => _xml.WriteStartElement("w", element, Namespace);

    public void End() => _xml.WriteEndElement();

    public void Attribute(string name, string value) => _xml.WriteAttributeString("w", name, Namespace, value);

    public void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    public void Relation(string id) => _xml.WriteAttributeString("r", "id", Relations, id);

    /// <summary>An element with nothing in it.</summary>
    public void Empty(string element)
    {
        Begin(element);
        End();
    }

    /// <summary>An element whose one attribute is val.</summary>
    public void Value(string element, string value)
    {
        Begin(element);
        Attribute("val", value);
        End();
    }

    public void Value(string element, int value) => Value(element, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An element with attributes.</summary>
    public void Element(string element, params (string Name, object Value)[] attributes)
    {
        Begin(element);
        foreach ((string name, object value) in attributes)
        {
            Attribute(name, value is int number ? number.ToString(CultureInfo.InvariantCulture) : (string)value);
        }
        End();
    }

    /// <summary>One font for all scripts: of two, quotes and dashes would take the wrong one.</summary>
    public void Fonts(string name) => Element("rFonts", ("ascii", name), ("hAnsi", name), ("eastAsia", name), ("cs", name));

    /// <summary>Text of a run. What no document can hold becomes U+FFFD: never a file that Word refuses.</summary>
    public void Text(string text)
    {
        int start = 0;
        for (int tab = text.IndexOf('\t'); tab >= 0; tab = text.IndexOf('\t', start))
        {
            Stretch(text.Substring(start, tab - start));
            Empty("tab");
            start = tab + 1;
        }
        Stretch(start == 0 ? text : text.Substring(start));
    }

    /// <summary>An element with text in it, such as the instruction of a field.</summary>
    public void Text(string element, string text)
    {
        Begin(element);
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]) || text.Contains("  ")))
        {
            _xml.WriteAttributeString("xml", "space", null, "preserve");
        }
        _xml.WriteString(XmlText.Clean(text));
        End();
    }

    private void Stretch(string text)
    {
        if (text.Length > 0)
        {
            Text("t", text);
        }
    }
}
