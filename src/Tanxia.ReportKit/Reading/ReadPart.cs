namespace Tanxia.ReportKit;

/// <summary>A sentence or a line of a finished text, with what stands before it: line ends, blanks and its mark.</summary>
public sealed class ReadPart
{
    internal ReadPart(ReadNode node, ReadKind kind, int start, int markStart, int markEnd, int wordsStart, int end)
    {
        Node = node;
        Kind = kind;
        Start = start;
        MarkStart = markStart;
        MarkEnd = markEnd;
        WordsStart = wordsStart;
        End = end;
    }

    /// <summary>What it is.</summary>
    public ReadKind Kind { get; }

    /// <summary>The section or entry that it stands in.</summary>
    public ReadNode Node { get; }

    /// <summary>Where the part before it ends.</summary>
    public int Start { get; }

    /// <summary>Its first word.</summary>
    public int WordsStart { get; }

    /// <summary>Behind its last character.</summary>
    public int End { get; }

    /// <summary>The line ends, blanks and the mark before its words.</summary>
    public string Lead => Node.Reading.Text.Substring(Start, WordsStart - Start);

    /// <summary>Its words with the punctuation that closes them.</summary>
    public string Words => Node.Reading.Text.Substring(WordsStart, End - WordsStart);

    /// <summary>The headings of the columns, of a row below them.</summary>
    internal ReadPart? Header { get; set; }

    internal int MarkStart { get; }

    internal int MarkEnd { get; }

    /// <summary>Which paragraph of its node it stands in, from 1; of a title or frame line, which line.</summary>
    internal int Paragraph { get; set; }

    internal string Mark => Node.Reading.Text.Substring(MarkStart, MarkEnd - MarkStart);

    /// <summary>Line ends and blanks before it, without the mark.</summary>
    internal string Blanks => Node.Reading.Text.Substring(Start, MarkStart - Start) + Node.Reading.Text.Substring(MarkEnd, WordsStart - MarkEnd);

    /// <summary>Lead and words.</summary>
    public override string ToString() => Lead + Words;
}
