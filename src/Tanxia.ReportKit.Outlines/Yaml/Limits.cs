namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>What a file may hold. A report is a few pages; beyond these a mistake or an attack would freeze the editor.</summary>
internal static class Limits
{
    public const int Characters = 1_000_000;
    public const int Depth = 64;
    public const int Texts = 10_000;
    public const int NameLength = 1_000;

    /// <summary>Names, numbers and signs of one expression: it is worked on by recursion.</summary>
    public const int Tokens = 200;

    /// <summary>More of them help nobody.</summary>
    public const int Messages = 1_000;
}
