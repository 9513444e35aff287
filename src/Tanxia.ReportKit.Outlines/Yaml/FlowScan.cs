using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>
/// Walks a map in braces or a list in brackets, which may go over several lines. A text that begins with { looks like one,
/// so this also finds braces that were meant to name a figure.
/// </summary>
internal sealed class FlowScan
{
    /// <summary>What may stand behind the colon of a figure: {受理:汉字} names one, {unit:件} lacks a blank.</summary>
    private static readonly HashSet<string> Wordings = ["数", "实", "汉字", "序", "等", "年月日", "月日", "年月", "月底", "月份"];

    /// <summary>Messages show less; on a line of a million brackets each of them would be read to its end.</summary>
    private const int LongestToken = 200;

    private readonly SourceFile _file;
    private readonly FindingList _findings;
    private readonly int _parent;
    private readonly FlowBracket _first;
    private readonly Stack<FlowBracket> _open = new();
    private bool _hasColon;
    private bool _isCutOff;
    private int _line;
    private int _offset;
    private string _text;

    private FlowScan(SourceFile file, FindingList findings, int line, int offset, int parent)
    {
        _file = file;
        _findings = findings;
        _parent = parent;
        _line = line;
        _offset = offset + 1;
        _text = file.Line(line);
        _first = new FlowBracket(_text[offset], line, offset);
        _open.Push(_first);
    }

    /// <summary>Walks it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="findings">What is wrong goes there.</param>
    /// <param name="line">The line of the bracket that opens it.</param>
    /// <param name="offset">The offset of that bracket.</param>
    /// <param name="parent">The indentation of the key or dash before it.</param>
    /// <returns>The line that it ends on.</returns>
    public static int Run(SourceFile file, FindingList findings, int line, int offset, int parent)
    {
        var scan = new FlowScan(file, findings, line, offset, parent);
        if (scan._text.IndexOf("{{", offset, StringComparison.Ordinal) == offset)
        {
            scan.SayBegins(scan._first, isCertain: true);
            return line;
        }
        scan.Walk();
        return scan._line;
    }

    private void Walk()
    {
        while (_open.Count > 0)
        {
            _offset = LineShape.SkipBlanks(_text, _offset);
            bool isComment = _offset < _text.Length && _text[_offset] == '#' && (_offset == 0 || LineShape.IsBlankAt(_text, _offset - 1));
            if (isComment)
            {
                CutOff(_open.Peek());
            }
            if (_offset >= _text.Length || isComment)
            {
                if (!NextLine())
                {
                    SayUnclosed();
                    return;
                }
            }
            else if (!Step(_text[_offset]))
            {
                return;
            }
        }
        int behind = LineShape.SkipBlanks(_text, _offset);
        if (behind < _text.Length && _text[behind] is '}' or ']')
        {
            _findings.Explains(OutlineMessages.BracketTooMany, _line, behind, 1, _text[behind]);
        }
        else if (behind < _text.Length && !(_text[behind] == '#' && behind > _offset))
        {
            SayBegins(_first, isCertain: false);
        }
    }

    /// <summary>Says that a text, or what stands behind it, would be lost as a comment.</summary>
    private void CutOff(FlowBracket bracket)
    {
        bool hasText = bracket.Text.Length > 0 && bracket.TextLine == _line;
        int start = hasText ? bracket.TextOffset : _offset;
        if ((hasText || LineShape.SkipBlanks(_text, 0) < _offset) && PlainText.IsCutOff(_text, start, _offset))
        {
            _isCutOff = true;
            _findings.Certain(OutlineMessages.TextCutOff, _line, _offset, 1, FindingList.Sample(_text.Substring(_offset)), FindingList.Quote(Token(start)));
        }
    }

    private bool NextLine()
    {
        string next = _file.Line(_line + 1);
        LineShape shape = LineShape.Of(next);
        // A line of the block around it shows that the bracket was forgotten.
        if (_line == _file.LineCount || (next.Trim().Length > 0 && shape.Indent <= _parent && next[shape.Indent] is not ('}' or ']')))
        {
            return false;
        }
        _line++;
        _text = next;
        _offset = 0;
        return true;
    }

    /// <summary>One token; false if it makes no sense to go on.</summary>
    private bool Step(char c)
    {
        FlowBracket bracket = _open.Peek();
        switch (c)
        {
            case '{' or '[':
                bracket.Take(_line, _offset, "");
                _open.Push(new FlowBracket(c, _line, _offset++));
                return true;
            case '}' or ']':
                return Close(c, bracket);
            case ',':
                bracket.EndItem(_findings, isLast: false);
                _offset++;
                return true;
            case '"' or '\'':
                return Quoted(c, bracket);
            case ':' when LineShape.IsBlankAt(_text, _offset + 1) || bracket.IsBehindQuotedKey || IsFlowSign(_offset + 1):
                Colon(bracket);
                return true;
            default:
                Plain(c, bracket);
                return true;
        }
    }

    private bool Quoted(char quote, FlowBracket bracket)
    {
        int close = QuotedText.End(_text, _offset);
        if (close < 0)
        {
            _findings.Explains(OutlineMessages.UnclosedQuote, _line, _offset, 1, quote);
            return false;
        }
        QuotedText.SayEscapes(_findings, _line, _text, _offset, close);
        bracket.Take(_line, _offset, "", isQuoted: true);
        if (EndsToken(close + 1))
        {
            _offset = close + 1;
        }
        else
        {
            string token = Token(_offset);
            _findings.Explains(OutlineMessages.HalfQuoted, _line, _offset, 1, quote, FindingList.Corrected(QuotedText.InChinese(token, quote)));
            _offset += token.Length;
        }
        return true;
    }

    private void Colon(FlowBracket bracket)
    {
        if (bracket.HasColon && bracket.Text.Length > 0 && bracket.TextLine == _line)
        {
            int comma = bracket.Text.IndexOf('，');
            // A Chinese text has no blank: a comma was forgotten there.
            comma = comma < 0 ? bracket.Text.TrimEnd().LastIndexOf(' ') : comma;
            if (comma >= 0)
            {
                _findings.Explains(OutlineMessages.WideComma, _line, bracket.TextOffset + comma, 1);
            }
            else
            {
                int behind = LineShape.SkipBlanks(_text, _offset + 1);
                _findings.Explains(OutlineMessages.ColonInText, _line, _offset, 1, FindingList.Corrected(bracket.Text.TrimEnd() + "：" + Token(behind)));
            }
        }
        bracket.TakeColon();
        _hasColon = true;
        _offset++;
    }

    private void Plain(char first, FlowBracket bracket)
    {
        if (bracket.IsAtValue && Beginning.IsSpecial(first))
        {
            string special = Token(_offset);
            if (Beginning.Say(_findings, _line, _offset, special, bracket.Key))
            {
                bracket.Take(_line, _offset, "");
                _offset += special.Length;
                return;
            }
        }
        int end = PlainEnd(_offset);
        if (end < _text.Length && _text[end] is '{' or '[')
        {
            string token = Token(_offset);
            if (!bracket.IsRestOfText)
            {
                _findings.Explains(OutlineMessages.BraceInFlow, _line, end, 1, _text[end], FindingList.Quote(token));
            }
            end = _offset + token.Length;
        }
        bracket.Take(_line, _offset, _text.Substring(_offset, end - _offset).TrimEnd());
        _offset = Math.Max(end, _offset + 1);
    }

    private bool Close(char sign, FlowBracket bracket)
    {
        if (sign != bracket.Partner)
        {
            _findings.Explains(OutlineMessages.UnclosedBracket, bracket.Line, bracket.Offset, 1, bracket.Sign, bracket.Partner);
            return false;
        }
        bracket.EndItem(_findings, isLast: true);
        _open.Pop();
        _offset++;
        if (bracket.Lone is { } lone)
        {
            int colon = LooseKey.Colon(lone, 0);
            if (colon > 0 && !Wordings.Contains(lone.Substring(colon + 1).Trim()) && LooseKey.Name(lone, 0, colon) != "ref")
            {
                _findings.Certain(LooseKey.Kind(lone[colon]), bracket.LoneLine, bracket.LoneOffset + colon, 1, LooseKey.Corrected(lone, 0, colon));
            }
            else
            {
                SayBegins(bracket, isCertain: true);
            }
        }
        else if (_open.Count > 0 && !EndsToken(_offset))
        {
            // The parser takes what stands behind ] for an item of its own.
            SayBegins(bracket, isCertain: bracket.Sign == '[' && _text[LineShape.SkipBlanks(_text, _offset)] is not ('{' or '['));
            _offset = bracket.Line == _line ? Math.Max(_offset, bracket.Offset + Token(bracket.Offset).Length) : _offset;
        }
        return true;
    }

    private void SayUnclosed()
    {
        FlowBracket bracket = _open.Peek();
        if (!_hasColon && _first.Sign == '{')
        {
            SayBegins(_first, isCertain: false);
        }
        else if (!_isCutOff)
        {
            _findings.Explains(OutlineMessages.UnclosedBracket, bracket.Line, bracket.Offset, 1, bracket.Sign, bracket.Partner);
            _findings.LoseIndentation();
        }
    }

    private void SayBegins(FlowBracket bracket, bool isCertain)
    {
        string line = _file.Line(bracket.Line);
        string text = bracket != _first ? Token(bracket.Offset) : line.Substring(bracket.Offset, LineShape.Comment(line, bracket.Offset) - bracket.Offset);
        _findings.Say(isCertain, OutlineMessages.BadBeginning, bracket.Line, bracket.Offset, 1, bracket.Sign, FindingList.Quote(text));
    }

    /// <summary>What was meant as one text: up to the comma or bracket that ends the item, over braces that are closed again.</summary>
    private string Token(int start)
    {
        int depth = 0;
        int end = Math.Min(_text.Length, start + LongestToken);
        for (int i = start; i < end; i++)
        {
            depth += _text[i] is '{' or '[' ? 1 : _text[i] is '}' or ']' ? -1 : 0;
            if (depth < 0 || (depth == 0 && _text[i] == ','))
            {
                return _text.Substring(start, i - start);
            }
        }
        return start < end ? _text.Substring(start, end - start) : "";
    }

    private int PlainEnd(int start)
    {
        int end = start + 1;
        while (end < _text.Length && !IsFlowSign(end)
            && !(_text[end] == ':' && (LineShape.IsBlankAt(_text, end + 1) || IsFlowSign(end + 1)))
            && !(_text[end] == '#' && LineShape.IsBlankAt(_text, end - 1)))
        {
            end++;
        }
        return end;
    }

    private bool EndsToken(int offset)
    {
        int next = LineShape.SkipBlanks(_text, offset);
        return next >= _text.Length || IsFlowSign(next) && _text[next] is not ('{' or '[') || _text[next] is ':' or '#';
    }

    private bool IsFlowSign(int offset) => offset < _text.Length && _text[offset] is ',' or '{' or '}' or '[' or ']';
}
