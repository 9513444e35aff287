using System.Text;
using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Cli.Workbooks;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Files;

/// <summary>The files that a command reads. What cannot be read is a message like others, so that the next file is read all the same.</summary>
internal sealed class InputFiles(Screen screen)
{
    /// <summary>How messages call standard input.</summary>
    public const string StandardInput = "<stdin>";

    /// <summary>How a command line calls it.</summary>
    public const string Dash = "-";

    private readonly List<SourceFile> _read = [];
    private readonly List<ReportMessage> _faults = [];

    /// <summary>All that was read.</summary>
    public IReadOnlyList<SourceFile> Read => _read;

    /// <summary>What could not be read, and why.</summary>
    public IReadOnlyList<ReportMessage> Faults => _faults;

    /// <summary>The files by these paths, each once.</summary>
    public IReadOnlyList<SourceFile> ReadAll(IEnumerable<string> paths)
    {
        var files = new List<SourceFile>();
        foreach (string path in paths.SelectMany(Expand).DistinctBy(path => path == Dash ? path : Path.GetFullPath(path)))
        {
            if (ReadOne(path) is { } file)
            {
                _read.Add(file);
                files.Add(file);
            }
        }
        return files;
    }

    private IEnumerable<string> Expand(string path)
    {
        if (!Wildcards.AreIn(path) || File.Exists(path))
        {
            return [path];
        }
        IReadOnlyList<string> found = Wildcards.Expand(path);
        if (found.Count == 0)
        {
            Say(CommandMessages.NothingMatches, path);
        }
        return found;
    }

    private SourceFile? ReadOne(string path)
    {
        if (path == Dash && _read.Exists(file => file.Path == StandardInput))
        {
            Say(CommandMessages.StandardInputTwice, path);
            return null;
        }
        try
        {
            return WorkbookFile.Is(path) ? new WorkbookFile(path, ReadBytes(path, WorkbookFile.LargestSize))
                : PaperFile.Is(path) ? new PaperFile(path, ReadBytes(path, PaperFile.LargestSize))
                : ReadText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (Directory.Exists(path))
            {
                Say(CommandMessages.FolderGiven, path, Path.Combine(path, "*.report.yaml"));
            }
            else if (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
            {
                Say(CommandMessages.FileNotFound, path);
            }
            else
            {
                Say(OutlineMessages.FileCannotBeRead, path, FileFailure.Of(exception));
            }
            return null;
        }
    }

    private SourceFile ReadText(string path)
    {
        using TextReader reader = path == Dash ? screen.Input() : new StreamReader(path, Encoding.UTF8);
        return new SourceFile(path == Dash ? StandardInput : path, ReadText(reader));
    }

    /// <summary>Also while a program has it open; all of it, or enough to be refused.</summary>
    private static byte[] ReadBytes(string path, int largest)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var content = new byte[Math.Min(stream.Length, largest + 1)];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>All of it, or enough to be refused: standard input may never end.</summary>
    private static string ReadText(TextReader reader)
    {
        var text = new StringBuilder();
        var block = new char[16 * 1024];
        while (text.Length <= Limits.Characters && reader.ReadBlock(block) is > 0 and int count)
        {
            text.Append(block, 0, count);
        }
        return text.ToString();
    }

    private void Say(MessageKind kind, string path, params object[] values) => _faults.Add(new ReportMessage(kind, path, 0, 0, values));
}
