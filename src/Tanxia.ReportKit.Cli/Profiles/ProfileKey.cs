using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Cli.Profiles;

/// <summary>One key of a profile: its words, what may stand behind it, and what it sets.</summary>
/// <param name="English">Its English word.</param>
/// <param name="Chinese">Its Chinese word.</param>
/// <param name="About">What it is for, in one sentence, and what may be written.</param>
/// <param name="Set">Takes the value over, or says what is wrong with it.</param>
internal sealed record ProfileKey(string English, string Chinese, Bilingual About, Action<WordOptions, YamlPair, YamlScalar, MessageLog> Set)
{
    public static IReadOnlyList<ProfileKey> All { get; } =
    [
        Words("fonts", "字体", new("一套字体：国标（默认，公文模板常用的）或常用（Windows 和 Office 自带的）。", "A set of fonts: standard, those of the offices' templates, or common, those of Windows and Office."),
            (options, value) => options.Fonts = value, ("standard", "国标", WordFonts.Standard), ("common", "常用", WordFonts.Common)),
        Font("title-font", "标题字体", new("标题和发文机关标志的字体，默认方正小标宋简体。", "The font of title and letterhead."), WordFont.Title),
        Font("text-font", "正文字体", new("正文的字体，默认仿宋_GB2312。", "The font of the text."), WordFont.Text),
        Font("heading1-font", "一级标题字体", new("“一、”这一级标题的字体，默认黑体。", "The font of headings 一、."), WordFont.Heading1),
        Font("heading2-font", "二级标题字体", new("“（一）”这一级标题的字体，默认楷体_GB2312。", "The font of headings （一）."), WordFont.Heading2),
        Font("page-number-font", "页码字体", new("页码的字体，默认宋体。", "The font of page numbers."), WordFont.PageNumber),
        Length("top", "上边距", new("版心上方，毫米，默认 37。", "Above the text, in mm."), WordLength.Top),
        Length("bottom", "下边距", new("版心下方，毫米，默认 35。", "Below the text, in mm."), WordLength.Bottom),
        Length("left", "左边距", new("订口一边，毫米，默认 28。", "Left of the text, in mm."), WordLength.Left),
        Length("right", "右边距", new("切口一边，毫米，默认 26。", "Right of the text, in mm."), WordLength.Right),
        Length("pitch", "行距", new("固定值，磅，默认 28.95，每面 22 行。", "From line to line, in points; 28.95 gives 22 lines."), WordLength.Pitch),
        Words("page-number", "页码", new("一字线（默认）、数字或无。", "dashes, digits or none."),
            (options, value) => options.PageNumber = value, ("dashes", "一字线", PageNumberForm.Dashes), ("digits", "数字", PageNumberForm.Digits), ("none", "无", PageNumberForm.None)),
        Words("page-number-place", "页码位置", new("外侧（默认，单页在右，双页在左）、居中或靠右。", "outer (right on odd pages, left on even ones), centre or right."),
            (options, value) => options.PageNumberPlace = value, ("outer", "外侧", PageNumberPlace.Outer), ("centre", "居中", PageNumberPlace.Centre), ("right", "靠右", PageNumberPlace.Right)),
        Words("heading-numbers", "标题序号", new("“一、”和“（一）”是文字（默认）还是自动编号。", "一、 and （一）: typed, or automatic as Word counts."),
            (options, value) => options.HeadingNumbers = value, ("typed", "文字", HeadingNumbers.Typed), ("automatic", "自动", HeadingNumbers.Automatic)),
        Flag("bold-leads", "条首加粗", new("“一是”和后面的小标题加粗；默认否，国家标准不加粗。", "一是 and the heading behind it are bold; no by default, as the standard has it."), (options, value) => options.BoldLeads = value),
        Flag("plain", "不印版头", new("不印密级、红头、发文字号、签发人和红线；默认否。", "Without secrecy, letterhead, number, signers and the red rule."), (options, value) => options.IsPlain = value),
    ];

    private static ProfileKey Words<T>(string english, string chinese, Bilingual about, Action<WordOptions, T> set, params (string English, string Chinese, T Value)[] words) =>
        new(english, chinese, about, (options, pair, scalar, log) =>
        {
            int word = Array.FindIndex(words, word => word.English == scalar.Value || word.Chinese == scalar.Value);
            if (word >= 0)
            {
                set(options, words[word].Value);
                return;
            }
            bool isChinese = pair.Key.Value == chinese;
            log.Say(OutlineMessages.UnknownWord, scalar.Place, pair.Key.Value, scalar.Value, string.Join(" ", words.Select(known => isChinese ? known.Chinese : known.English)));
        });

    private static ProfileKey Font(string english, string chinese, Bilingual about, WordFont font) => new(english, chinese, about, (options, pair, scalar, log) =>
    {
        if (WordFont.IsName(scalar.Value))
        {
            options.SetFont(font, scalar.Value);
        }
        else
        {
            log.Say(WordMessages.NoFont, scalar.Place, scalar.Value);
        }
    });

    private static ProfileKey Length(string english, string chinese, Bilingual about, WordLength length) => new(english, chinese, about, (options, pair, scalar, log) =>
    {
        if (!PlainNumber.TryRead(scalar.Value, out decimal value))
        {
            log.Say(OutlineMessages.NumberExpected, scalar.Place, pair.Key.Value, scalar.Value);
        }
        else if (!length.Takes(value))
        {
            log.Say(WordMessages.LengthOutside, scalar.Place, pair.Key.Value, value, length.Least, length.Most);
        }
        else
        {
            options[length] = value;
        }
    });

    private static ProfileKey Flag(string english, string chinese, Bilingual about, Action<WordOptions, bool> set) => new(english, chinese, about, (options, pair, scalar, log) =>
    {
        if (MapReader.Flags.TryGetValue(scalar.Value, out bool value))
        {
            set(options, value);
        }
        else
        {
            log.Say(OutlineMessages.FlagExpected, scalar.Place, pair.Key.Value, scalar.Value);
        }
    });
}
