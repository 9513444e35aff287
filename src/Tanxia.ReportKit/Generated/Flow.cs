using System.ComponentModel;

namespace Tanxia.ReportKit.Generated;

/// <summary>How a list stands in the text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum Flow
{
    /// <summary>It goes on in the paragraph before it.</summary>
    RunOn,

    /// <summary>It is one paragraph of its own.</summary>
    Paragraph,

    /// <summary>Each entry is a paragraph.</summary>
    Paragraphs,
}
