using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>
/// Looks at the lines of a file as people meant them: keys, dashes and texts by their indentation. The parser accepts some
/// mistakes in silence, and stops at others far from where they are.
/// </summary>
internal sealed class StructureScan
{
    private enum Behind
    {
        Nothing,
        Plain,
        Closed,
        Block,
    }

    private readonly SourceFile _file;
    private readonly FindingList _findings = new();
    private readonly OpenLevels _levels = new();
    private BlockText? _block;
    private int _leastIndent;
    private bool _hasBegun;
    private int _line = 1;

    // The latest key or dash, and what stands behind it.
    private int _parent = -1;
    private string _parentName = "";
    private Behind _behind = Behind.Nothing;

    // A plain text without a key of its own: if keys follow in its column, it was meant as one.
    private (int Line, int Offset) _keyless = (0, -1);

    private StructureScan(SourceFile file) => _file = file;

    public static IReadOnlyList<Finding> Run(SourceFile file)
    {
        var scan = new StructureScan(file);
        while (scan._line <= file.LineCount)
        {
            scan.Line(file.Line(scan._line));
            scan._line++;
        }
        return scan._findings.All;
    }

    private void Line(string text)
    {
        int indent = LineShape.SkipBlanks(text, 0, tabs: false);
        if (indent == text.Length)
        {
            return;
        }
        if (_block is not null)
        {
            if (_block.Holds(text, indent, _line))
            {
                return;
            }
            _leastIndent = _block.LeastIndent;
            _block = null;
        }
        if (Indentation.IsOdd(text[indent]))
        {
            string rest = Indentation.Say(_findings, _line, text, indent);
            if (rest.Length == 0)
            {
                return;
            }
            text = new string(' ', text.Length - rest.Length) + rest;
            indent = text.Length - rest.Length;
        }
        bool isMarker = indent == 0 && (text.StartsWith("---", StringComparison.Ordinal) || text.StartsWith("...", StringComparison.Ordinal)) && LineShape.IsBlankAt(text, 3);
        if (text[indent] == '#' || (!_hasBegun && (isMarker || text[0] == '%')))
        {
            return;
        }
        if (isMarker)
        {
            // The reader says that a file holds one document.
            _line = _file.LineCount;
            return;
        }
        Structure(text, LineShape.Of(text));
        _hasBegun = true;
    }

    private void Structure(string text, LineShape shape)
    {
        if (shape.Dashes.Count == 0 && DashMistake.Say(_findings, _line, text, shape.Indent))
        {
            _levels.Enter(new OpenLevels.Level(true, shape.Indent, _line, "- "), _parent, -1);
            (_parent, _parentName, _behind) = (shape.Indent, "- ", Behind.Closed);
            int start = LineShape.SkipBlanks(text, shape.Indent + 1);
            if (start < text.Length && text[start] is '|' or '>')
            {
                _block = BlockText.Begin(_findings, text, start, _parent, isOdd: false);
            }
            return;
        }
        if (shape.Dashes.Count > 0)
        {
            Dashes(shape);
        }
        if (!shape.HasKey && shape.Dashes.Count == 0 && !IsValueOrMore(text, ref shape))
        {
            return;
        }
        else if (LooseColon(text, shape) is >= 0 and int colon)
        {
            shape = shape.With(text, colon);
            Key(shape);
            _findings.AreCertain = true;
        }
        else if (shape.HasKey)
        {
            Key(shape);
        }
        Value(text, shape);
        _findings.AreCertain = false;
    }

    /// <summary>A key that the parser takes for a text, or with what stands behind its own colon: <c>- text：甲</c>, <c>text：目标: 完成</c>, <c>受理:{ unit: 件 }</c>.</summary>
    /// <returns>Where the colon is; −1 if there is none such. An item may be a text that holds one.</returns>
    private int LooseColon(string text, LineShape shape)
    {
        int start = shape.HasKey ? shape.KeyStart : shape.ValueStart;
        int colon = LooseKey.Colon(text, start);
        bool isLoose = colon >= 0 && (!shape.HasKey || colon < start + shape.Key.Length) && text[start] is not ('"' or '\'')
            && (shape.Dashes.Count > 0 ? LooseKey.IsKnown(text, start)
                : shape.HasKey ? start <= _parent || _behind is Behind.Nothing or Behind.Block
                : LooseKey.IsKnown(text, start) && colon == text.TrimEnd().Length - 1);
        return isLoose ? LooseKey.Say(_findings, _line, text, start, isCertain: true) : -1;
    }

    private void Dashes(LineShape shape)
    {
        int first = shape.Dashes[0];
        if (first > _parent && _behind is Behind.Plain or Behind.Closed)
        {
            SayItemBelowValue(first);
            _levels.Open(new OpenLevels.Level(true, first, _line, "- "));
        }
        else
        {
            Enter(new OpenLevels.Level(true, first, _line, "- "));
        }
        foreach (int dash in shape.Dashes.Skip(1))
        {
            _levels.Open(new OpenLevels.Level(true, dash, _line, "- "));
        }
        (_parent, _parentName, _behind) = (shape.Dashes[shape.Dashes.Count - 1], "- ", Behind.Nothing);
    }

    private void Key(LineShape shape)
    {
        if (shape.Key.Length > Limits.NameLength)
        {
            // The parser gives up on longer keys with a message about something else.
            _findings.Certain(OutlineMessages.NameTooLong, _line, shape.KeyStart, shape.Key.Length, Limits.NameLength);
        }
        var level = new OpenLevels.Level(false, shape.KeyStart, _line, FindingList.Sample(shape.Key));
        if (shape.Dashes.Count > 0)
        {
            _levels.Open(level);
        }
        else if (shape.KeyStart > _parent && _behind is Behind.Plain or Behind.Closed)
        {
            string above = _file.Line(_keyless.Line);
            if (_behind == Behind.Plain && _keyless.Offset >= 0
                && (_keyless.Offset == shape.KeyStart || _parentName == "- " || LooseKey.Colon(above, _keyless.Offset) == above.TrimEnd().Length - 1))
            {
                LooseKey.SayAbove(_findings, above, _keyless.Line, _keyless.Offset, level.Name);
                if (_keyless.Offset < shape.KeyStart)
                {
                    _levels.Open(new OpenLevels.Level(false, _keyless.Offset, _keyless.Line, _parentName));
                }
            }
            else
            {
                _findings.DoesNotFit(OutlineMessages.ValueAndBlock, _line, shape.KeyStart, shape.Key.Length, _parentName.Trim(), level.Name, _parent);
            }
            _levels.Open(level);
        }
        else
        {
            Enter(level);
        }
        (_parent, _parentName, _behind) = (shape.KeyStart, level.Name, Behind.Nothing);
    }

    /// <summary>A line without key and dash: the value of the key above, more of a plain text, or a mistake.</summary>
    /// <returns>It is a value to look at.</returns>
    private bool IsValueOrMore(string text, ref LineShape shape)
    {
        bool isRoot = !_hasBegun && text[shape.Indent] is '{' or '[';
        if (isRoot || (shape.Indent > _parent && _behind == Behind.Nothing && _hasBegun))
        {
            return true;
        }
        if (shape.Indent > _parent && _behind == Behind.Plain)
        {
            PlainText.SayCutOff(_findings, _line, text, shape.Indent);
            return false;
        }
        int colon = LooseKey.Say(_findings, _line, text, shape.Indent);
        if (colon < 0)
        {
            if (text[shape.Indent] == '＃')
            {
                _findings.Explains(OutlineMessages.WideSign, _line, shape.Indent, 1, '＃', FindingList.Corrected("# " + text.Trim().Substring(1).TrimStart()));
            }
            else if (_behind == Behind.Block)
            {
                // Indented enough, it stands behind a comment that has ended the text.
                if (shape.Indent < _leastIndent)
                {
                    _findings.DoesNotFit(OutlineMessages.BlockIndent, _line, shape.Indent, 1, _leastIndent, shape.Indent);
                }
            }
            else
            {
                _findings.DoesNotFit(OutlineMessages.LooseLine, _line, shape.Indent, text.Trim().Length);
            }
            return false;
        }
        // Meant as a key: what stands behind and below belongs to it.
        shape = shape.With(text, colon);
        _levels.Enter(new OpenLevels.Level(false, shape.Indent, _line, shape.Key), _parent, -1);
        (_parent, _parentName, _behind) = (shape.Indent, shape.Key, Behind.Nothing);
        return true;
    }

    private void Value(string text, LineShape shape)
    {
        int start = shape.ValueStart;
        _keyless = (0, -1);
        if (start >= text.Length)
        {
            return;
        }
        switch (text[start])
        {
            case '#':
                if (!IsFollowedByBlock(shape.HasKey))
                {
                    PlainText.SayLost(_findings, _line, text, start);
                }
                break;
            case '>' when BlockText.IsComparison(text, start) && !(Below() is { } below && below.Indent > _parent):
                _findings.Certain(OutlineMessages.ComparisonAlone, _line, start, 1, _parentName);
                _behind = Behind.Closed;
                break;
            case '|' or '>' when BlockText.Begin(_findings, text, start, _parent, Indentation.IsOdd(_file.Line(_line)[0])) is { } block:
                _block = block;
                _behind = Behind.Block;
                break;
            case '"' or '\'':
                _line = QuotedScan.Run(_file, _findings, _line, start, _parent);
                _behind = Behind.Closed;
                break;
            case '{' or '[':
                _line = FlowScan.Run(_file, _findings, _line, start, _parent);
                _behind = Behind.Closed;
                break;
            default:
                PlainText.Say(_findings, _line, text, start, _parentName);
                _keyless = shape.HasKey ? (0, -1) : (_line, start);
                _behind = Behind.Plain;
                break;
        }
    }

    /// <summary>The lines below belong to the key or dash, so that nothing but a comment stands behind it.</summary>
    private bool IsFollowedByBlock(bool isKey) =>
        Below() is { } shape && (shape.Indent > _parent || (isKey && shape.Indent == _parent && shape.Dashes.Count > 0));

    /// <summary>The next line that says something; null if there is none.</summary>
    private LineShape? Below()
    {
        for (int line = _line + 1; line <= _file.LineCount; line++)
        {
            string text = _file.Line(line);
            if (text.Trim().Length > 0 && text.TrimStart(' ')[0] != '#')
            {
                return LineShape.Of(text);
            }
        }
        return null;
    }

    private void Enter(OpenLevels.Level level)
    {
        OpenLevels.Level? meant = _levels.Enter(level, _behind == Behind.Nothing ? _parent : -1, Below()?.Indent ?? -1);
        if (meant == level)
        {
            _findings.DoesNotFit(OutlineMessages.LooseLine, _line, level.Offset, level.Name.Length);
        }
        else if (meant is not null)
        {
            _findings.DoesNotFit(OutlineMessages.Misaligned, _line, level.Offset, level.Name.Length, level.Offset, meant.Line, meant.Name.Trim(), meant.Offset);
        }
    }

    // Behind a plain text the parser takes an item for more of that.
    private void SayItemBelowValue(int offset)
    {
        if (_keyless.Offset >= 0 && offset == _parent + 1)
        {
            _findings.DoesNotFit(true, OutlineMessages.Misaligned, _line, offset, 1, offset, _keyless.Line, _parentName.Trim(), _parent);
        }
        else
        {
            _findings.DoesNotFit(_behind == Behind.Plain, OutlineMessages.ItemBelowValue, _line, offset, 1, _parentName.Trim());
        }
    }
}
