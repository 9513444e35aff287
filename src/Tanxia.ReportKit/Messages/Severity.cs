namespace Tanxia.ReportKit;

/// <summary>How much a message weighs.</summary>
public enum Severity
{
    /// <summary>A matter of style, or something a careful reader may want to know. The document is right.</summary>
    Note,

    /// <summary>Probably wrong; the document comes out all the same.</summary>
    Warning,

    /// <summary>No document comes out.</summary>
    Error,
}
