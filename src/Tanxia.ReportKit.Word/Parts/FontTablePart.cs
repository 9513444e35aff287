namespace Tanxia.ReportKit.Word.Parts;

/// <summary>word/fontTable.xml: what to take where a font is not installed. Nothing is embedded.</summary>
internal static class FontTablePart
{
    private static readonly Dictionary<string, string> s_others = new()
    {
        ["方正小标宋简体"] = "FZXiaoBiaoSong-B05S",
        ["华文中宋"] = "STZhongsong",
        ["仿宋_GB2312"] = "仿宋",
        ["仿宋"] = "FangSong",
        ["楷体_GB2312"] = "楷体",
        ["楷体"] = "KaiTi",
        ["黑体"] = "SimHei",
        ["宋体"] = "SimSun",
    };

    public static void Write(Stream part, PageSetup page)
    {
        using var xml = new WordXml(part, "fonts");
        foreach (string font in new[] { page.TitleFont, page.TextFont, page.Heading1Font, page.Heading2Font, page.PageNumberFont }.Distinct())
        {
            xml.Begin("font");
            xml.Attribute("name", font);
            if (s_others.TryGetValue(font, out string? other))
            {
                xml.Value("altName", other);
            }
            // GB2312.
            xml.Value("charset", "86");
            xml.Value("family", "auto");
            xml.Value("pitch", "default");
            xml.End();
        }
    }
}
