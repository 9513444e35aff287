using System.Globalization;
using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Generator.Tests.PublicCases;

/// <summary>The inputs of the public cases that figures and numbering meet, through generated code and performer alike.</summary>
public class FigureCaseTests
{
    private const string Numbering = """
        report: Restarted
        sections:
          - section: 成效
            sections:
              - section: 农业
                items: { marks: 1., list: [修渠, 修路] }
              - section: 林业
                items: { marks: 1., list: [补植, 防虫] }
          - section: 打算
            sections:
              - { section: 水利, text: 清淤 }
              - { section: 道路, text: 硬化 }

        """;

    private const string Absent = """
        report: LeftOut
        metrics: { 受理: 件, 其中: { unit: 件, optional: true }, 特点: { type: text, optional: true } }
        text:
          - 受理{受理}
          - { when: 其中 present, text: '，其中调解{其中}' }
          - { when: 特点 present, text: '，{特点}' }
        achievements:
          flow: paragraph
          list:
            - 修渠
            - { achievement: 修路, id: 路, optional: true }
            - 补植

        """;

    private const string Figures = """
        report: Values
        metrics: { 件数: 件, 账号: text, 金额: { unit: 元, scale: 亿, decimals: 2 }, 率: { type: percent, decimals: 1 }, 差: { unit: 度, decimals: 1, min: -10000 }, 成文: date, 家数: { unit: 家, numerals: 汉字 } }
        lists: { 村庄: { last: 和 } }
        text: 办件{件数}，账号{账号}，收入{金额}，占{率}，相差{差}，{成文}，{成文:月底}，引进{家数}，涉及{村庄}

        """;

    private const string Data = """
        件数: 9007199254740993
        账号: 441522199001011234
        金额: 126500000
        率: 91.45
        差: -1234.5
        成文: 2019-07-01
        家数: 2
        村庄: [甲村, 乙村, 丙村]

        """;

    private static readonly Lazy<BothBackEnds> s_reports = new(() => new BothBackEnds(("n.report.yaml", Numbering), ("a.report.yaml", Absent), ("f.report.yaml", Figures)));

    [Fact]
    [Trait("PublicCase", "P18")]
    public void EveryListBeginsAtOne() => Assert.Equal(
        "一、成效\n（一）农业\n1.修渠。2.修路。\n（二）林业\n1.补植。2.防虫。\n二、打算\n（一）水利\n清淤。\n（二）道路\n硬化。\n",
        s_reports.Value.Render("n.report.yaml", ""));

    [Theory]
    [Trait("PublicCase", "P19")]
    [InlineData("受理: 3\n其中: 2\n特点: 平稳有序\n路: true\n", "受理3件，其中调解2件，平稳有序。\n一是修渠。二是修路。三是补植。\n")]
    [InlineData("受理: 3\n", "受理3件。\n一是修渠。二是补植。\n")]
    [InlineData("受理: 3\n其中:\n特点: ''\n路: false\n", "受理3件。\n一是修渠。二是补植。\n")]
    [InlineData("受理: 3\n其中: null\n特点: '  '\n路: null\n", "受理3件。\n一是修渠。二是补植。\n")]
    [InlineData("受理: 3\n特点: 平稳有序\n", "受理3件，平稳有序。\n一是修渠。二是补植。\n")]
    public void WhatIsAbsentLeavesNoTrace(string data, string text) => Assert.Equal(text, s_reports.Value.Render("a.report.yaml", data));

    [Fact]
    [Trait("PublicCase", "P12")]
    [Trait("PublicCase", "P14")]
    [Trait("PublicCase", "P25")]
    [Trait("PublicCase", "P49")]
    [Trait("PublicCase", "P52")]
    public void FiguresAreTheSameInEveryCulture()
    {
        const string Text = "办件9007199254740993件，账号441522199001011234，收入1.27亿元，占91.5%，相差-1234.5度，2019年7月1日，7月底，引进两家，涉及甲村、乙村和丙村。\n";
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in (string[])["", "zh-CN", "de-DE", "fr-FR", "tr-TR", "ar-SA", "fa-IR"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(Text, s_reports.Value.Render("f.report.yaml", Data));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [Trait("PublicCase", "P52")]
    [InlineData("[甲村]", "涉及甲村。")]
    [InlineData("[甲村, 乙村]", "涉及甲村和乙村。")]
    [InlineData("[《甲》, 《乙》, 《丙》]", "涉及《甲》《乙》和《丙》。")]
    [InlineData("[“甲”, “乙”]", "涉及“甲”和“乙”。")]
    [InlineData("[]", "RK1010")]
    public void NamesAreJoinedAsInChinese(string names, string text) =>
        Assert.Contains(text, s_reports.Value.Render("f.report.yaml", Data.Replace("[甲村, 乙村, 丙村]", names)));

    [Theory]
    [Trait("PublicCase", "P25")]
    [InlineData("件数: 1e20", "RK0804 1:5")]
    [InlineData("件数: 99999999999999999999", "RK0807 1:5")]
    [InlineData("件数: 9223372036854775808", "RK0807 1:5")]
    [InlineData("件数: 1,234", "RK0804 1:5")]
    [InlineData("件数: １２", "RK0804 1:5")]
    [InlineData("件数: 3.0", "RK0804 1:5")]
    [InlineData("金额: 99999999999999999999999999999999", "RK0807 1:5")]
    [InlineData("账号: \"甲\\uD842\"", "RK0007 1:7")]
    [InlineData("账号: \"𠮷\\uD842\\uDFB7一\"", "")]
    [InlineData("{\"账号\": 0012}", "")]
    public void AValueThatItsFigureCannotHoldIsAFaultAndNothingIsCutOff(string value, string said)
    {
        string[] messages = [.. ReportOutline.Parse("o", Figures).WithData("d", value).Check().Where(message => message.File == "d").Select(message => $"{message.Id} {message.Line}:{message.Column}")];
        Assert.Equal(said.Length == 0 ? [] : [said], messages);
    }

    [Theory]
    [Trait("PublicCase", "P25")]
    [InlineData("0012", "0012")]
    [InlineData("441522199001011234567890123456789012345", "441522199001011234567890123456789012345")]
    [InlineData("\"\\uD842\\uDFB7\"", "𠮷")]
    public void ATextKeepsEveryDigitAndEveryCharacter(string value, string text) =>
        Assert.Contains($"账号{text}，", s_reports.Value.Render("f.report.yaml", Data.Replace("441522199001011234", value)));

    [Theory]
    [Trait("PublicCase", "P28")]
    [InlineData("第一条\\n第二条", "U+000A")]
    [InlineData("第一条\\r\\n第二条", "U+000D")]
    [InlineData("第一条\\u2028第二条", "U+2028")]
    public void ALineBreakInAValueIsAFaultThatNamesIt(string value, string character)
    {
        string said = s_reports.Value.Render("f.report.yaml", Data.Replace("441522199001011234", "\"" + value + "\""));
        Assert.Contains("错误", said);
        Assert.Contains("换行（" + character + "）", said);
    }

    [Theory]
    [Trait("PublicCase", "P28")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void ABlankLineInATextIsAParagraphWhateverTheLineEnds(string end) => Assert.Equal("甲，乙。\n丙。\n",
        ReportOutline.Parse("o", "report: A\ntext: |\n  甲，\n  乙\n\n  丙\n".Replace("\n", end)).WithData("d", "").ToText());
}
