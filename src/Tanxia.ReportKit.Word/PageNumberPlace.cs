namespace Tanxia.ReportKit.Word;

/// <summary>Where the number of a page stands.</summary>
public enum PageNumberPlace
{
    /// <summary>On the outer side, one character from the edge: right on odd pages, left on even ones.</summary>
    Outer,

    /// <summary>In the middle of every page.</summary>
    Centre,

    /// <summary>Right on every page.</summary>
    Right,
}
