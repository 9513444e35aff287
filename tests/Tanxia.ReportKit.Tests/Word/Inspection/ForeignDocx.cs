using System.IO.Compression;
using System.Text;

namespace Tanxia.ReportKit.Tests.Word.Inspection;

/// <summary>A Word document as another program writes it, put together from pieces of its parts.</summary>
internal sealed class ForeignDocx
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public string Body { get; init; } = "";

    /// <summary>Of the standard's page.</summary>
    public string Page { get; init; } = """<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588"/>""";

    public string Styles { get; init; } = "";

    public string Numbering { get; init; } = "";

    public string ThemeFonts { get; init; } = "";

    /// <summary>The footers of odd and of even pages; null for none.</summary>
    public string? Footer { get; init; }

    public string? EvenFooter { get; init; }

    public bool IsStrict { get; init; }

    /// <summary>A paragraph with properties of it and of its letters.</summary>
    public static string Paragraph(string text, string shape = "", string letters = "") =>
        $"<w:p><w:pPr>{shape}</w:pPr><w:r><w:rPr>{letters}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A page number between what stands beside it.</summary>
    public static string PageNumber(string shape, string letters, string before = "— ", string behind = " —") =>
        $"""<w:p><w:pPr>{shape}</w:pPr>{Run(letters, $"<w:t>{before}</w:t>")}{Run(letters, "<w:fldChar w:fldCharType=\"begin\"/>")}{Run(letters, "<w:instrText> PAGE </w:instrText>")}{Run(letters, "<w:fldChar w:fldCharType=\"end\"/>")}{Run(letters, $"<w:t>{behind}</w:t>")}</w:p>""";

    public static string Fonts(string face, int size) => $"""<w:rFonts w:ascii="{face}" w:eastAsia="{face}"/><w:sz w:val="{size}"/>""";

    public MemoryStream Open()
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "_rels/.rels", Relations(("main", IsStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/" : Office, "officeDocument", "/word/document.xml")));
            Add(zip, "word/_rels/document.xml.rels", Relations([("s", Office, "styles", "styles.xml"), ("n", Office, "numbering", "numbering.xml"), ("t", Office, "theme", "theme/theme1.xml"),
                ("set", Office, "settings", "settings.xml"), ("f1", Office, "footer", "footer1.xml"), ("f2", Office, "footer", "footer2.xml")]));
            string footers = (Footer is null ? "" : "<w:footerReference w:type=\"default\" r:id=\"f1\"/>") + (EvenFooter is null ? "" : "<w:footerReference w:type=\"even\" r:id=\"f2\"/>");
            Add(zip, "word/document.xml", Word("document", $"<w:body>{Body}<w:sectPr>{footers}{Page}</w:sectPr></w:body>"));
            Add(zip, "word/styles.xml", Word("styles", Styles));
            Add(zip, "word/numbering.xml", Word("numbering", Numbering));
            Add(zip, "word/theme/theme1.xml", $"<a:theme xmlns:a=\"a\"><a:themeElements><a:fontScheme><a:majorFont/><a:minorFont>{ThemeFonts}</a:minorFont></a:fontScheme></a:themeElements></a:theme>");
            Add(zip, "word/settings.xml", Word("settings", EvenFooter is null ? "" : "<w:evenAndOddHeaders/>"));
            Add(zip, "word/footer1.xml", Word("ftr", Footer ?? ""));
            Add(zip, "word/footer2.xml", Word("ftr", EvenFooter ?? ""));
        }
        file.Position = 0;
        return file;
    }

    private static string Run(string letters, string text) => $"<w:r><w:rPr>{letters}</w:rPr>{text}</w:r>";

    private string Word(string root, string content) => $"<w:{root} xmlns:w=\"{(IsStrict ? Strict : Transitional)}\" xmlns:r=\"{Office.TrimEnd('/')}\">{content}</w:{root}>";

    private static string Relations(params (string Id, string Base, string Type, string Target)[] relations) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(relations.Select(relation => $"<Relationship Id=\"{relation.Id}\" Type=\"{relation.Base}{relation.Type}\" Target=\"{relation.Target}\"/>"))}</Relationships>";

    private static void Add(ZipArchive zip, string path, string text)
    {
        using Stream part = zip.CreateEntry(path).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
