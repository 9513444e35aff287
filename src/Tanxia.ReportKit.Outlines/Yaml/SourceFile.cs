using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>A file as it was read: its name for messages and its text without a byte-order mark.</summary>
internal class SourceFile
{
    private List<int>? _lineStarts;

    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
    }

    public string Path { get; }

    public string Text { get; }

    public int LineCount => LineStarts.Count;

    /// <summary>The values of a report as nodes; null if they cannot be read, then the log says why.</summary>
    /// <param name="outline">The outline that they are for.</param>
    /// <param name="log">Is told what is wrong with the file.</param>
    public virtual YamlNode? ReadData(Outline outline, MessageLog log) => YamlReader.Read(this, log);

    private List<int> LineStarts => _lineStarts ??= Split(Text);

    /// <summary>Where a line begins; the end of the text behind the last.</summary>
    public int Start(int line) => line <= LineStarts.Count ? LineStarts[line - 1] : Text.Length;

    /// <summary>A line from 1, without its line end; empty behind the last.</summary>
    public string Line(int line)
    {
        if (line < 1 || line > LineStarts.Count)
        {
            return "";
        }
        int start = Start(line);
        int end = line < LineStarts.Count ? LineStarts[line] : Text.Length;
        return Text.Substring(start, end - start).TrimEnd('\r', '\n');
    }

    private static List<int> Split(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }
        return starts;
    }
}
