using System.Xml.Linq;

namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>How characters look, as far as it has been said; what has not is null.</summary>
/// <param name="Face">The face of Chinese characters; empty where a theme names it that is not there.</param>
/// <param name="IsFromTheme">A theme names the face.</param>
/// <param name="Size">In half points.</param>
/// <param name="Spacing">Added to each character, in twips.</param>
/// <param name="Colour">Six hexadecimal digits, or auto.</param>
internal sealed record Letters(string? Face, bool IsFromTheme, int? Size, int? Spacing, string? Colour)
{
    // What Word takes if nothing is said.
    private const int PlainSize = 20;

    public static readonly Letters Unsaid = new(null, false, null, null, null);

    public int SizeOrPlain => Size ?? PlainSize;

    /// <summary>As the letterhead is.</summary>
    public bool IsRed => Colour is { Length: 6 } && Colour[0] is >= 'A' and <= 'f' && Colour[2] <= '5' && Colour[4] <= '5';

    /// <summary>With what these properties say besides.</summary>
    public Letters With(XElement? properties, Theme theme)
    {
        XElement? fonts = properties.Child("rFonts");
        // In one element a theme's face goes before a named one.
        (string? face, bool isFromTheme) = fonts.Get("eastAsiaTheme") is { } named ? (theme.FaceOf(named), true)
            : fonts.Get("eastAsia") is { } literal ? (literal, false) : (Face, IsFromTheme);
        return new Letters(face, isFromTheme, properties.Child("sz").Number("val") ?? Size, properties.Child("spacing").Number("val") ?? Spacing,
            properties.Value("color") ?? Colour);
    }
}
