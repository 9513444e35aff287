using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>An open { or [ with the item that is being read.</summary>
internal sealed class FlowBracket(char sign, int line, int offset)
{
    private readonly bool _isMap = sign == '{';
    private int _items;
    private bool _hasToken;

    public char Sign { get; } = sign;

    public char Partner => _isMap ? '}' : ']';

    public int Line { get; } = line;

    public int Offset { get; } = offset;

    /// <summary>The item has its colon: what comes is the value.</summary>
    public bool HasColon { get; private set; }

    /// <summary>The next token is the first of a value.</summary>
    public bool IsAtValue => !_hasToken && (HasColon || !_isMap);

    /// <summary>Behind a key in quotes a colon needs no blank, as in JSON.</summary>
    public bool IsBehindQuotedKey { get; private set; }

    /// <summary>It stands behind a comma, without a colon so far: as a rule the rest of a text with a half-width comma.</summary>
    public bool IsRestOfText => _isMap && !HasColon && _items > 0;

    /// <summary>The key of the item.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The plain text with which the key or the value begins; empty if it is none.</summary>
    public string Text { get; private set; } = "";

    public int TextLine { get; private set; }

    public int TextOffset { get; private set; }

    /// <summary>The only thing in braces, if it is no pair: {受理}.</summary>
    public string? Lone { get; private set; }

    public int LoneLine { get; private set; }

    public int LoneOffset { get; private set; }

    /// <summary>A piece of the key or of the value.</summary>
    public void Take(int line, int offset, string text, bool isQuoted = false)
    {
        if (!_hasToken)
        {
            (Text, TextLine, TextOffset) = (text, line, offset);
        }
        IsBehindQuotedKey = isQuoted && !_hasToken && !HasColon;
        _hasToken = true;
    }

    public void TakeColon()
    {
        Key = HasColon ? Key : Text;
        Text = "";
        HasColon = true;
        _hasToken = false;
        IsBehindQuotedKey = false;
    }

    /// <summary>The item ends, by a comma or by the closing bracket.</summary>
    public void EndItem(FindingList findings, bool isLast)
    {
        if (_hasToken || HasColon)
        {
            _items++;
        }
        if (!HasColon && Text.Length > 0)
        {
            if (!_isMap)
            {
                SayWideComma(findings);
            }
            else if (isLast && _items == 1)
            {
                (Lone, LoneLine, LoneOffset) = (Text, TextLine, TextOffset);
            }
            else
            {
                SayNoPair(findings);
            }
        }
        (Text, HasColon, _hasToken, IsBehindQuotedKey) = ("", false, false, false);
    }

    private void SayWideComma(FindingList findings)
    {
        int comma = Text.IndexOf('，');
        if (comma >= 0)
        {
            findings.Certain(OutlineMessages.WideComma, TextLine, TextOffset + comma, 1);
        }
    }

    private void SayNoPair(FindingList findings)
    {
        int colon = LooseKey.Colon(Text, 0);
        if (colon > 0)
        {
            findings.Certain(LooseKey.Kind(Text[colon]), TextLine, TextOffset + colon, 1, LooseKey.Corrected(Text, 0, colon));
        }
        else
        {
            findings.Certain(OutlineMessages.PairExpected, TextLine, TextOffset, Text.Length, FindingList.Sample(Text));
        }
    }
}
