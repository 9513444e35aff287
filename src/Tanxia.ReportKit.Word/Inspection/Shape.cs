using System.Xml.Linq;

namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>How a paragraph is set, as far as it has been said; what has not is null.</summary>
/// <param name="Line">From line to line: in twips, or in 240ths of the font's line if it is not fixed.</param>
/// <param name="LineRule">exact, atLeast or auto.</param>
/// <param name="FirstLine">In twips.</param>
/// <param name="FirstLineChars">In hundredths of a character; goes before the twips unless it is 0.</param>
/// <param name="Hanging">The first line stands out to the left.</param>
/// <param name="Alignment">left, both, center, right; start and end of the strict form too.</param>
/// <param name="SnapsToGrid">Lines stand on the grid of the page.</param>
internal sealed record Shape(int? Line, string? LineRule, int? FirstLine, int? FirstLineChars, bool Hanging, string? Alignment, bool? SnapsToGrid)
{
    public static readonly Shape Unsaid = new(null, null, null, null, false, null, null);

    public bool IsCentred => Alignment == "center";

    public bool IsRight => Alignment is "right" or "end";

    /// <summary>With what these properties say besides.</summary>
    public Shape With(XElement? properties)
    {
        XElement? spacing = properties.Child("spacing"), indent = properties.Child("ind");
        return new Shape(
            spacing.Number("line") ?? Line, spacing.Get("lineRule") ?? (spacing.Number("line") is null ? LineRule : "auto"),
            indent.Number("firstLine") ?? FirstLine, indent.Number("firstLineChars") ?? FirstLineChars,
            indent is null ? Hanging : (indent.Number("hanging") ?? indent.Number("hangingChars") ?? 0) > 0 || Hanging && indent.Get("firstLine") is null,
            properties.Value("jc") ?? Alignment, properties.Flag("snapToGrid") ?? SnapsToGrid);
    }
}
