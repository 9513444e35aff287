namespace Tanxia.ReportKit.Word;

/// <summary>The styles of the document: a clerk finds them by name, and no other formatting but indents that depend on a text's width.</summary>
internal static class StyleId
{
    public const string
        Text = "Normal",
        Title = "Title",
        UnderTitle = "Subtitle",
        Addressee = "Addressee",
        Attachment = "Attachment",
        Signature = "Signature",
        Date = "Date",
        Remark = "Remark",
        AnnexNumber = "AnnexNumber",
        AnnexTitle = "AnnexTitle",
        Degree = "Degree",
        Letterhead = "Letterhead",
        DocumentNumber = "DocumentNumber",
        SignerName = "SignerName",
        HeadRule = "HeadRule",
        Copies = "Copies",
        Imprint = "Imprint",
        ThickRule = "ThickRule",
        ThinRule = "ThinRule",
        TableTitle = "TableTitle",
        TableUnit = "TableUnit",
        TableHeader = "TableHeader",
        TableCell = "TableCell",
        TableNumber = "TableNumber",
        PageNumber = "Footer",
        DraftLine = "DraftLine",
        Lead = "Lead",
        Missing = "Missing",
        Sample = "Sample";

    /// <summary>The deepest heading that has a style of its own.</summary>
    private const int Deepest = 5;

    private static readonly string[] Headings = [.. Enumerable.Range(1, Deepest).Select(level => "Heading" + (char)('0' + level))];
    private static readonly string[] HeadingWords = [.. Headings.Select(style => style + "Char")];

    /// <summary>A heading on a line of its own.</summary>
    public static string Heading(int level) => Headings[Math.Min(level, Deepest) - 1];

    /// <summary>A heading that runs in: the words only, the paragraph is one of text.</summary>
    public static string HeadingWord(int level) => HeadingWords[Math.Min(level, Deepest) - 1];
}
