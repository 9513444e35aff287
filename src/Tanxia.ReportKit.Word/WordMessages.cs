using Tanxia.ReportKit.Word.Inspection;

namespace Tanxia.ReportKit.Word;

/// <summary>All messages about the document and how it is to look.</summary>
internal static class WordMessages
{
    public static readonly MessageKind RareCharacter = new("RK1403", Severity.Warning,
        "“{0}”（{1}，印在“{3}”里）是{2}没有的字，会换一种字体印：请核对这个字，没有错的，可以改用有它的字体，如仿宋、楷体。",
        "{0} ({1}, in {3}) is not in {2} and comes out in another font: check the character; if it is right, take fonts that have it, such as 仿宋 and 楷体.");

    public static readonly MessageKind LengthOutside = new("RK1404", Severity.Error,
        "“{0}”不能是 {1}：请写 {2} 到 {3}。",
        "\"{0}\" cannot be {1}: write {2} to {3}.");

    public static readonly MessageKind NoFont = new("RK1405", Severity.Error,
        "“{0}”不是字体名称：只写一个名称，如 仿宋_GB2312。",
        "\"{0}\" is no name of a font: write one name, such as 仿宋_GB2312.");

    public static readonly MessageKind ProfileExpected = new("RK1406", Severity.Error,
        "版式应当由“名称: 值”组成，例如 行距: 28.95。",
        "a profile consists of names and values, such as pitch: 28.95.");

    public static readonly MessageKind ProfileWithoutDocument = new("RK1407", Severity.Error,
        "--profile 只用于 Word 公文：请把结果写成 .docx（-o 报告.docx，成批的写 --to docx），或去掉 --profile。",
        "--profile is for Word documents: let the result be one (-o FILE.docx, of a batch --to docx), or leave it out.");

    /// <summary>The whole table, in the order of ids.</summary>
    public static IReadOnlyList<MessageKind> All => [RareCharacter, LengthOutside, NoFont, ProfileExpected, ProfileWithoutDocument, .. InspectionMessages.All];
}
