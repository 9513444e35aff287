using System.Text;

namespace Tanxia.ReportKit.Word.Parts;

/// <summary>Which parts there are and how they belong together. The ids are given by hand: the same each time.</summary>
internal static class PackageParts
{
    public const string OddFooter = "rId4", EvenFooter = "rId5";

    private const string Xml = "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    /// <summary>[Content_Types].xml.</summary>
    public static byte[] ContentTypes(PageSetup page) => Bytes($"<Types xmlns=\"{Package}content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + string.Concat(Parts(page).Select(part => $"<Override PartName=\"/word/{part.Name}.xml\" ContentType=\"{Word}{(part.Name == "document" ? "document.main" : part.Type)}+xml\"/>"))
        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>");

    /// <summary>_rels/.rels.</summary>
    public static byte[] Root() => Relations(Relation("rId1", Office + "officeDocument", "word/document.xml")
        + Relation("rId2", Package + "relationships/metadata/core-properties", "docProps/core.xml"));

    /// <summary>word/_rels/document.xml.rels.</summary>
    public static byte[] Document(PageSetup page) =>
        Relations(string.Concat(Parts(page).Skip(1).Select(part => Relation(part.Id, Office + part.Type, part.Name + ".xml"))));

    private static IEnumerable<(string Id, string Name, string Type)> Parts(PageSetup page)
    {
        yield return ("", "document", "");
        yield return ("rId1", "styles", "styles");
        yield return ("rId2", "settings", "settings");
        yield return ("rId3", "fontTable", "fontTable");
        if (page.HasFooter)
        {
            yield return (OddFooter, "footer1", "footer");
        }
        if (page.HasEvenFooter)
        {
            yield return (EvenFooter, "footer2", "footer");
        }
        if (page.Numbers == HeadingNumbers.Automatic)
        {
            yield return ("rId6", "numbering", "numbering");
        }
    }

    private static byte[] Relations(string relations) => Bytes($"<Relationships xmlns=\"{Package}relationships\">{relations}</Relationships>");

    private static string Relation(string id, string type, string target) => $"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{target}\"/>";

    private static byte[] Bytes(string part) => Encoding.UTF8.GetBytes(Xml + part);
}
