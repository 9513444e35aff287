using Tanxia.ReportKit.Cli.Messages;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>What a file really is, whatever it is called.</summary>
internal static class FileSignature
{
    public static readonly object Other = new Bilingual("别的格式的文件（如 .ods、.docx）", "a file of another kind (such as .ods or .docx)");

    private static readonly object Old = new Bilingual("旧格式的表格（.xls 或 .et）", "a table of the old kind (.xls or .et)");

    private static readonly object Plain = new Bilingual("文本（如 .csv）", "text (such as .csv)");

    private static readonly object Nothing = new Bilingual("空文件", "an empty file");

    // The container of old tables; a workbook with a password is put into one as well.
    private static ReadOnlySpan<byte> Container => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    /// <exception cref="WorkbookException">It is no workbook.</exception>
    public static void Check(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith(Container))
        {
            throw file.IndexOf(EncryptedPackage) >= 0 ? new WorkbookException(WorkbookMessages.Encrypted) : new WorkbookException(WorkbookMessages.NotAWorkbook, Old);
        }
        if (!file.StartsWith(Zip))
        {
            throw new WorkbookException(WorkbookMessages.NotAWorkbook, file.Length == 0 ? Nothing : file.IndexOf((byte)0) < 0 ? Plain : Other);
        }
    }
}
