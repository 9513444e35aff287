namespace Tanxia.ReportKit;

/// <summary>What a part of a finished text is.</summary>
public enum ReadKind
{
    /// <summary>A line of the title.</summary>
    Title,

    /// <summary>A line between title and body, or behind the body: who issues it, a date, who signs it.</summary>
    Frame,

    /// <summary>The heading of a section or an entry.</summary>
    Heading,

    /// <summary>A sentence, or what stands before a list.</summary>
    Sentence,

    /// <summary>A row of a table, its cells parted by tabs; the first is the headings of the columns.</summary>
    Row,

    /// <summary>The end of the text: line ends and blanks, no words.</summary>
    End,
}
