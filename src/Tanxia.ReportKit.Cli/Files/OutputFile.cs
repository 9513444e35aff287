using System.Runtime.InteropServices;
using System.Text;
using Tanxia.ReportKit.Cli.Messages;

namespace Tanxia.ReportKit.Cli.Files;

/// <summary>Writes a file whole or not at all: beside it first, then in its place in one step. Until then an old one is untouched.</summary>
internal static class OutputFile
{
    /// <summary>Writes the file in UTF-8, in place of one that is there.</summary>
    /// <exception cref="ToolException">It cannot be written; what was there is untouched.</exception>
    public static void Replace(string path, string text) => Replace(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The same with the bytes as they are.</summary>
    /// <exception cref="ToolException">It cannot be written; what was there is untouched.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes, overwrite: true);

    /// <summary>Writes a file that is not there yet.</summary>
    /// <exception cref="ToolException">It is there already, or cannot be written.</exception>
    public static void Create(string path, string text) => Create(path, Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="Create(string, string)"/>
    public static void Create(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes, overwrite: false);

    /// <summary>Makes a folder, if it is not there.</summary>
    /// <exception cref="ToolException">It cannot be made.</exception>
    public static void CreateFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(new ReportMessage(CommandMessages.CannotWrite, path, 0, 0, FileFailure.Of(exception)));
        }
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes, bool overwrite)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw new ToolException(new ReportMessage(CommandMessages.CannotWrite, path, 0, 0, new Bilingual("这是文件夹", "it is a folder")));
            }
            // A link stays a link. A device has no place beside it, and nothing on it to lose.
            string target = (new FileInfo(path).LinkTarget is null ? null : File.ResolveLinkTarget(path, returnFinalTarget: true))?.FullName ?? Path.GetFullPath(path);
            if (target.StartsWith("/dev/", StringComparison.Ordinal))
            {
                using FileStream device = new(target, FileMode.Open, FileAccess.Write);
                device.Write(bytes);
                return;
            }
            if (!overwrite)
            {
                Claim(target, path);
            }
            WriteBeside(target, bytes, isOld: overwrite);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(new ReportMessage(CommandMessages.CannotWrite, path, 0, 0, FileFailure.Of(exception)));
        }
    }

    /// <summary>Of several that create a file one takes its name. To move over it only if it is not there would be two steps.</summary>
    private static void Claim(string target, string path)
    {
        try
        {
            new FileStream(target, FileMode.CreateNew, FileAccess.Write).Dispose();
        }
        catch (IOException) when (File.Exists(target))
        {
            throw Exists(path);
        }
    }

    /// <param name="target">The file.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <param name="isOld">What it held before stays if it cannot be written.</param>
    private static void WriteBeside(string target, ReadOnlySpan<byte> bytes, bool isOld)
    {
        string beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Guid.NewGuid():N}.reportkit");
        string[] left = isOld ? [beside] : [beside, target];
        // Ctrl+C ends the process without coming to the end of this.
        using PosixSignalRegistration interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Array.ForEach(left, File.Delete));
        using PosixSignalRegistration terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Array.ForEach(left, File.Delete));
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                // The name must not point to it before its bytes are there, also if the power goes.
                stream.Flush(flushToDisk: true);
            }
            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }
            File.Move(beside, target, overwrite: true);
            left = [];
        }
        finally
        {
            Array.ForEach(left, File.Delete);
        }
    }

    private static ToolException Exists(string path) => new(new ReportMessage(CommandMessages.FileExists, path, 0, 0));
}
