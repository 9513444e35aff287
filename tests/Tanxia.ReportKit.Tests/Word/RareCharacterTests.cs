using System.Text;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Tests.Word;

/// <summary>RK1403: characters that the fonts of the templates lack.</summary>
public sealed class RareCharacterTests
{
    [Fact]
    public void TheTableIsThatOfTheStandard()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        // The code page has more characters than the standard, in other rows.
        Encoding codePage = Encoding.GetEncoding("gb2312", EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback);
        var standard = new HashSet<char>();
        for (int row = 0xB0; row <= 0xF7; row++)
        {
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++)
            {
                standard.Add(codePage.GetString([(byte)row, (byte)cell])[0]);
            }
        }
        Assert.Equal(6763, standard.Count);
        Assert.All(Enumerable.Range(0x3400, 0xA000 - 0x3400).Select(code => (char)code), c => Assert.Equal(!standard.Contains(c), Gb2312.Lacks(c)));
        Assert.All("aZ19，。“”（）—…①㎡℃★·〔〕\uE000", c => Assert.False(Gb2312.Lacks(c)));
        Assert.True(Gb2312.Lacks("𠮷"[0]));
    }

    [Fact]
    public void EachIsSaidOnceWithItsPlace()
    {
        RenderedReport report = Paper.Render("report: A\ntitle: 张珺同志先进事迹\ntext: 张珺同志和林㛃、王𠮷同志一起，张珺带头。\ndocument: { remark: 联系人：赵喆 }\n");
        IReadOnlyList<ReportMessage> messages = report.CheckFonts();
        Assert.All(messages, message => Assert.Equal(Severity.Warning, message.Severity));
        Assert.Equal(
            [
                "警告 RK1403: “珺”（U+73FA，印在“张珺同志先进”里）是仿宋_GB2312没有的字，会换一种字体印：请核对这个字，没有错的，可以改用有它的字体，如仿宋、楷体。",
                "警告 RK1403: “㛃”（U+36C3，印在“同志和林㛃、王𠮷”里）是仿宋_GB2312没有的字，会换一种字体印：请核对这个字，没有错的，可以改用有它的字体，如仿宋、楷体。",
                "警告 RK1403: “𠮷”（U+20BB7，印在“林㛃、王𠮷同志一起”里）是仿宋_GB2312没有的字，会换一种字体印：请核对这个字，没有错的，可以改用有它的字体，如仿宋、楷体。",
                "警告 RK1403: “喆”（U+5586，印在“系人：赵喆）”里）是仿宋_GB2312没有的字，会换一种字体印：请核对这个字，没有错的，可以改用有它的字体，如仿宋、楷体。",
            ],
            messages.Select(message => message.ToString(MessageLanguage.Chinese)));
    }

    [Fact]
    public void FontsThatHaveThemGiveNoWarning()
    {
        RenderedReport report = Paper.Render("report: A\ntext: 张珺同志带头。\n");
        Assert.Single(report.CheckFonts());
        Assert.Single(report.CheckFonts(new WordOptions { Fonts = WordFonts.Common, TitleFont = "方正小标宋简体" }));
        Assert.Empty(report.CheckFonts(new WordOptions { Fonts = WordFonts.Common }));
        Assert.Empty(Paper.With("").CheckFonts());
    }

    [Fact]
    public void TheDocumentComesOutAllTheSame() => Assert.Equal(["Normal|张珺、林㛃、王𠮷。"], WordRules.Hold(Paper.Render("report: A\ntext: 张珺、林㛃、王𠮷。\n")).Paragraphs);
}
