namespace Tanxia.ReportKit.Word.Parts;

/// <summary>word/settings.xml.</summary>
internal static class SettingsPart
{
    public static void Write(Stream part, PageSetup page)
    {
        using var xml = new WordXml(part, "settings");
        if (page.HasEvenFooter)
        {
            xml.Empty("evenAndOddHeaders");
        }
        xml.Value("characterSpacingControl", "compressPunctuation");
        xml.Begin("compat");
        foreach (string setting in new[] { "spaceForUL", "balanceSingleByteDoubleByteWidth", "doNotLeaveBackslashAlone", "ulTrailSpace", "adjustLineHeightInTable", "useFELayout" })
        {
            xml.Empty(setting);
        }
        // Without it Word opens the document in the mode of 2007.
        xml.Element("compatSetting", ("name", "compatibilityMode"), ("uri", "http://schemas.microsoft.com/office/word"), ("val", "15"));
        xml.End();
        xml.Element("themeFontLang", ("val", "en-US"), ("eastAsia", "zh-CN"));
    }
}
