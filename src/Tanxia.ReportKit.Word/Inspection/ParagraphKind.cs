namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>What a paragraph is to the standard; only what has a rule is told apart.</summary>
internal enum ParagraphKind
{
    /// <summary>Nothing is said of it: head, signature, annex list, imprint, short lines.</summary>
    Other,

    /// <summary>A line of the title.</summary>
    Title,

    /// <summary>To whom it goes.</summary>
    Addressee,

    /// <summary>一、 on a line of its own.</summary>
    Heading1,

    /// <summary>（一） on a line of its own.</summary>
    Heading2,

    /// <summary>Text.</summary>
    Text,
}
