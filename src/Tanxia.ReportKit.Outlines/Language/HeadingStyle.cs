namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>How the heading of a section stands; child sections inherit it.</summary>
/// <param name="IsRunIn">The first paragraph stands behind it in the same line.</param>
/// <param name="End">What closes it; empty for what its place asks: nothing on its own line, 。 run in.</param>
/// <param name="HasMark">It has a mark and counts.</param>
internal sealed record HeadingStyle(bool IsRunIn, string End, bool HasMark)
{
    public static readonly HeadingStyle Default = new(false, "", true);

    /// <summary>What closes it.</summary>
    public string Close => End.Length > 0 ? End : IsRunIn ? "。" : "";
}
