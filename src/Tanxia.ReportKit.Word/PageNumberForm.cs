namespace Tanxia.ReportKit.Word;

/// <summary>How the number of a page is written.</summary>
public enum PageNumberForm
{
    /// <summary>— 1 —, as the standard has it.</summary>
    Dashes,

    /// <summary>1</summary>
    Digits,

    /// <summary>Not at all.</summary>
    None,
}
