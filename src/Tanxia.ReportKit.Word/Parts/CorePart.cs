using System.Text;
using System.Xml;

namespace Tanxia.ReportKit.Word.Parts;

/// <summary>docProps/core.xml: the title, which lists of files show. No time and no name of whoever wrote it.</summary>
internal static class CorePart
{
    public static void Write(Stream part, string title)
    {
        using XmlWriter xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", XmlText.Clean(title));
        xml.WriteElementString("dc", "language", "http://purl.org/dc/elements/1.1/", "zh-CN");
        xml.WriteEndDocument();
    }
}
