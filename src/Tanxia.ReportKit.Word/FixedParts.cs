using Tanxia.ReportKit.Word.Parts;

namespace Tanxia.ReportKit.Word;

/// <summary>The parts that depend on the page only. Those of the last page are kept: nearly all documents of a program have the same.</summary>
internal sealed class FixedParts
{
    private static volatile FixedParts? s_last;

    private readonly PageSetup _page;

    private FixedParts(PageSetup page)
    {
        _page = page;
        All =
        [
            // The first: readers that look at the beginning of a file know by it what it is.
            ("[Content_Types].xml", PackageParts.ContentTypes(page)),
            ("_rels/.rels", PackageParts.Root()),
            ("word/_rels/document.xml.rels", PackageParts.Document(page)),
            ("word/styles.xml", Bytes(part => StylesPart.Write(part, page))),
            ("word/settings.xml", Bytes(part => SettingsPart.Write(part, page))),
            ("word/fontTable.xml", Bytes(part => FontTablePart.Write(part, page))),
        ];
        if (page.HasFooter)
        {
            All.Add(("word/footer1.xml", Bytes(part => FooterPart.Write(part, page, isEven: false))));
        }
        if (page.HasEvenFooter)
        {
            All.Add(("word/footer2.xml", Bytes(part => FooterPart.Write(part, page, isEven: true))));
        }
    }

    public List<(string Name, byte[] Content)> All { get; }

    public static FixedParts Of(PageSetup page)
    {
        FixedParts? last = s_last;
        return last is not null && last._page == page ? last : s_last = new FixedParts(page);
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        var part = new MemoryStream();
        write(part);
        return part.ToArray();
    }
}
