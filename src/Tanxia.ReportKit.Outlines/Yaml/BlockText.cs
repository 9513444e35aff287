using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>The lines below a | or a &gt;: whatever stands there is text.</summary>
internal sealed class BlockText
{
    private readonly FindingList _findings;
    private readonly int _parent;
    private int _content;

    private BlockText(FindingList findings, int parent, int content)
    {
        _findings = findings;
        _parent = parent;
        _content = content;
    }

    /// <summary>How far the key before it is indented cannot be seen: a line that is indented less ends it.</summary>
    public bool EndsBeforeContent { get; init; }

    /// <summary>How far its lines must be indented.</summary>
    public int LeastIndent => _content >= 0 ? _content : _parent + 2;

    /// <summary>Begins one if the rest of the line is nothing but a header such as <c>|</c> or <c>|2-</c>.</summary>
    public static BlockText? Begin(FindingList findings, string text, int start, int parent, bool isOdd)
    {
        int content = -1;
        int position = start + 1;
        for (; position < text.Length && text[position] is '+' or '-' or (>= '1' and <= '9'); position++)
        {
            content = char.IsDigit(text[position]) ? Math.Max(0, parent) + text[position] - '0' : content;
        }
        int behind = LineShape.SkipBlanks(text, position);
        bool isHeader = behind >= text.Length || (behind > position && text[behind] == '#');
        return isHeader ? new BlockText(findings, parent, content) { EndsBeforeContent = isOdd } : null;
    }

    /// <summary><c>min: >1</c> is the header of a block too, one without lines.</summary>
    public static bool IsComparison(string text, int start) => start + 1 < text.Length && char.IsDigit(text[start + 1]);

    /// <summary>The line belongs to it. One that was only indented wrongly does too.</summary>
    public bool Holds(string text, int indent, int line)
    {
        if (_content < 0 && indent > _parent && (indent > 0 || !Indentation.IsOdd(text[0])))
        {
            _content = indent;
        }
        if (indent > _parent && _content >= 0 && indent >= _content)
        {
            return true;
        }
        if (Indentation.IsOdd(text[indent]) && (indent <= _parent || _content < 0))
        {
            Indentation.Say(_findings, line, text, indent);
            return true;
        }
        if (indent > _parent && text[indent] != '#' && !EndsBeforeContent)
        {
            _findings.DoesNotFit(OutlineMessages.BlockIndent, line, indent, 1, _content, indent);
            return true;
        }
        return false;
    }
}
