using System.IO.Compression;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>The same package without the time at which it was made: its bytes depend on its contents alone.</summary>
internal static class FixedZip
{
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(Stream package)
    {
        var bytes = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read))
        using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in from.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                ZipArchiveEntry copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Time;
                using Stream source = entry.Open(), target = copy.Open();
                source.CopyTo(target);
            }
        }
        return bytes.ToArray();
    }
}
