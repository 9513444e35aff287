namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>The words of the language within braces: {项目.count} or {项目.个数}, {ref:问题} or {见:问题}.</summary>
internal static class BraceWords
{
    /// <summary>How many of a list are printed.</summary>
    public static readonly string[] Count = ["count", "个数"];

    /// <summary>The number of a section.</summary>
    public static readonly string[] Reference = ["ref", "见"];

    /// <summary>The list whose count a name asks for; null if it asks for none.</summary>
    public static string? Counted(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot >= 0 && Count.Contains(name.Substring(dot + 1)) ? name.Substring(0, dot) : null;
    }
}
