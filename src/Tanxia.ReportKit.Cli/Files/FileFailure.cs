namespace Tanxia.ReportKit.Cli.Files;

/// <summary>Why a file could not be read or written, in both languages.</summary>
internal static class FileFailure
{
    // ENOSPC and ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL.
    private const int NoSpace = 28, DiskFull = unchecked((int)0x80070070), HandleDiskFull = unchecked((int)0x80070027);

    public static object Of(Exception exception) => exception switch
    {
        UnauthorizedAccessException => new Bilingual("没有权限", "permission denied"),
        DirectoryNotFoundException => new Bilingual("没有这个文件夹", "there is no such folder"),
        IOException { HResult: NoSpace or DiskFull or HandleDiskFull } => new Bilingual("磁盘满了", "the disk is full"),
        // The system's own words.
        _ => exception.Message.TrimEnd('.'),
    };
}
