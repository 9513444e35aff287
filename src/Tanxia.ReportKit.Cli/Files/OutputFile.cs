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
            if (!overwrite && File.Exists(path))
            {
                throw Exists(path);
            }
            // A link stays a link. A device has no place beside it, and nothing on it to lose.
            string target = (new FileInfo(path).LinkTarget is null ? null : File.ResolveLinkTarget(path, returnFinalTarget: true))?.FullName ?? Path.GetFullPath(path);
            if (target.StartsWith("/dev/", StringComparison.Ordinal))
            {
                using FileStream device = new(target, FileMode.Open, FileAccess.Write);
                device.Write(bytes);
                return;
            }
            WriteBeside(target, bytes, overwrite);
        }
        catch (IOException) when (!overwrite && File.Exists(path))
        {
            throw Exists(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(new ReportMessage(CommandMessages.CannotWrite, path, 0, 0, FileFailure.Of(exception)));
        }
    }

    private static void WriteBeside(string target, ReadOnlySpan<byte> bytes, bool overwrite)
    {
        string beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Guid.NewGuid():N}.reportkit");
        // Ctrl+C ends the process without coming to the end of this.
        using PosixSignalRegistration interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => File.Delete(beside));
        using PosixSignalRegistration terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => File.Delete(beside));
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
            File.Move(beside, target, overwrite);
        }
        finally
        {
            // Moved, it is no longer there.
            File.Delete(beside);
        }
    }

    private static ToolException Exists(string path) => new(new ReportMessage(CommandMessages.FileExists, path, 0, 0));
}
