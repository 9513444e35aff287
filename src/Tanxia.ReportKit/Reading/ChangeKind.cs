namespace Tanxia.ReportKit;

/// <summary>What kind of difference there is between two texts of a report.</summary>
public enum ChangeKind
{
    /// <summary>A figure has another value, or other words.</summary>
    Figure,

    /// <summary>Words are others.</summary>
    Wording,

    /// <summary>Only punctuation is other.</summary>
    Punctuation,

    /// <summary>It was not there before.</summary>
    Inserted,

    /// <summary>It is there no more.</summary>
    LeftOut,

    /// <summary>It stands elsewhere.</summary>
    Moved,

    /// <summary>It is numbered in another way; not what merely counts on behind an insertion.</summary>
    Numbering,

    /// <summary>Paragraphs, empty lines or indentation are others.</summary>
    Layout,

    /// <summary>Only the characters that end a line, or the text, are others.</summary>
    LineEnds,
}
