namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>A file as it was read: its name for messages and its text without a byte-order mark.</summary>
internal sealed class SourceFile
{
    private readonly List<int> _lineStarts = [0];

    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        for (int i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public string Path { get; }

    public string Text { get; }

    public int LineCount => _lineStarts.Count;

    /// <summary>A line from 1, without its line end; empty behind the last.</summary>
    public string Line(int line)
    {
        if (line < 1 || line > _lineStarts.Count)
        {
            return "";
        }
        int start = _lineStarts[line - 1];
        int end = line < _lineStarts.Count ? _lineStarts[line] : Text.Length;
        return Text.Substring(start, end - start).TrimEnd('\r', '\n');
    }
}
