namespace Tanxia.ReportKit.Word;

/// <summary>What the marks 一、 and （一） of headings are made of.</summary>
public enum HeadingNumbers
{
    /// <summary>Text: it stays what it is wherever it is copied to.</summary>
    Typed,

    /// <summary>Word's own numbers, which follow when sections are moved.</summary>
    Automatic,
}
