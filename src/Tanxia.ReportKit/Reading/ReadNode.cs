namespace Tanxia.ReportKit;

/// <summary>A section or an entry of a finished text, or the text as a whole.</summary>
public sealed class ReadNode
{
    private const int LabelLength = 16;

    private int _headingStart;
    private int _headingEnd;
    private bool _hasHeading;
    private int _labelEnd;

    internal ReadNode(Reading reading) => Reading = reading;

    internal ReadNode(ReadNode parent, Series series, int number, string mark)
    {
        Reading = parent.Reading;
        Parent = parent;
        Series = series;
        Number = number;
        Mark = mark;
    }

    /// <summary>What it is part of; null for the whole text.</summary>
    public ReadNode? Parent { get; }

    /// <summary>The series of its mark; none for a heading without one.</summary>
    public Series Series { get; }

    /// <summary>Its number in the series, from 1; of a —— its position.</summary>
    public int Number { get; }

    /// <summary>Its mark as it is written.</summary>
    public string Mark { get; } = "";

    /// <summary>Its heading without the mark that closes it; empty for none.</summary>
    public string Heading => _hasHeading ? Reading.Text.Substring(_headingStart, _headingEnd - _headingStart) : "";

    /// <summary>The marks that lead to it, 一、（四）一是; a heading without a mark stands in quotes.</summary>
    public string Path => Parent is null ? "" : Parent.Path + (Series == Series.None ? Quoted : OwnMark);

    internal Reading Reading { get; }

    /// <summary>Path, and its heading or its first words in quotes.</summary>
    internal string Place => Series == Series.None ? Path : Path + Quoted;

    /// <summary>The entries and sections of one series that stand in a row; null for what has no mark.</summary>
    internal ReadList? List { get; set; }

    /// <summary>Its first and its last part.</summary>
    internal int First { get; set; } = -1;

    internal int Last { get; set; } = -1;

    internal int Paragraphs { get; set; }

    /// <summary>It begins a line.</summary>
    internal bool OwnLine { get; set; }

    /// <summary>No entry of a list: its heading has a line, or it has a level of marks to itself.</summary>
    internal bool IsSection => OwnLine && Series < Series.Circled && !IsSentence;

    /// <summary>One sentence without a heading.</summary>
    private bool IsSentence => !_hasHeading && Last == First;

    private string OwnMark => Series == Series.Dash ? FormattableString.Invariant($"第{Number}条") : Mark.TrimEnd('，');

    private string Quoted
    {
        get
        {
            string label = _hasHeading ? Heading : Reading.Text.Substring(_headingStart, _labelEnd - _headingStart);
            return label.Length == 0 ? "" : "“" + label.Replace('“', '‘').Replace('”', '’') + "”";
        }
    }

    internal void Name(int start, int end, bool isHeading)
    {
        string text = Reading.Text;
        _headingStart = start;
        _hasHeading = isHeading;
        while (end > start && (Punctuation.IsMark(text[end - 1]) || text[end - 1] == ':'))
        {
            end--;
        }
        _headingEnd = end;
        _labelEnd = start;
        while (_labelEnd < end && _labelEnd - start < LabelLength && !Punctuation.IsMark(text[_labelEnd]))
        {
            _labelEnd++;
        }
    }
}
