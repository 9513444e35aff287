using System.Xml.Linq;

namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>The faces that a theme has for Chinese.</summary>
internal sealed class Theme(XElement? part)
{
    /// <param name="name">majorEastAsia or minorEastAsia.</param>
    /// <returns>Empty if the theme does not say.</returns>
    public string FaceOf(string name)
    {
        XElement? fonts = part.Below(name.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont").FirstOrDefault();
        return fonts.Children("font").FirstOrDefault(font => font.Get("script") == "Hans").Get("typeface")
            ?? fonts.Child("ea").Get("typeface") ?? "";
    }
}
