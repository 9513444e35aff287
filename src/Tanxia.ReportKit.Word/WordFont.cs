namespace Tanxia.ReportKit.Word;

/// <summary>What a font is for, with its name in each set.</summary>
internal sealed class WordFont
{
    public static readonly WordFont
        Title = new(0, nameof(WordOptions.TitleFont), "方正小标宋简体", "华文中宋"),
        Text = new(1, nameof(WordOptions.TextFont), "仿宋_GB2312", "仿宋"),
        Heading1 = new(2, nameof(WordOptions.Heading1Font), "黑体", "黑体"),
        Heading2 = new(3, nameof(WordOptions.Heading2Font), "楷体_GB2312", "楷体"),
        PageNumber = new(4, nameof(WordOptions.PageNumberFont), "宋体", "宋体");

    private readonly string _standard;
    private readonly string _common;

    private WordFont(int index, string name, string standard, string common)
    {
        Index = index;
        Name = name;
        _standard = standard;
        _common = common;
    }

    public static IReadOnlyList<WordFont> All { get; } = [Title, Text, Heading1, Heading2, PageNumber];

    public int Index { get; }

    public string Name { get; }

    public string In(WordFonts set) => set == WordFonts.Standard ? _standard : _common;

    /// <summary>Word takes 31 characters; a list of fonts, as in a style sheet, is none.</summary>
    public static bool IsName(string name) => name.Trim().Length == name.Length && name.Length is > 0 and <= 31
        && name.IndexOfAny([',', '，', ';', '"', '<', '>', '&', '\\']) < 0 && UnprintableCharacter.Find(name) < 0;
}
