using System.Text;
using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Generator.Tests.PublicCases;

/// <summary>The inputs of the public cases that the outline's parser meets, each with its line and column.</summary>
public class ParserCaseTests
{
    private const string Metrics = "report: A\nmetrics: { count: 件, rate: percent }\n";

    [Fact]
    [Trait("PublicCase", "P02")]
    public void AMisspeltFigureAndOneThatIsMissing()
    {
        const string Outline = "report: A\nmetrics: { accepted: 件, closed: 件 }\ntext: 受理{accepted}件，办结{closd}件\n";
        Assert.Equal(["RK0501 3:24"], Said.Of(Outline));
        Assert.Contains("是否想写 closed", ReportOutline.Parse("", Outline).Messages[0].Text(MessageLanguage.Chinese));
        Report report = ReportOutline.Parse("a.report.yaml", Outline.Replace("closd", "closed")).WithData("", "accepted: 1");
        var writer = new StringWriter();
        ReportMessage missing = Assert.Single(Assert.Throws<ReportException>(() => report.WriteTo(writer)).Messages);
        Assert.Equal(("RK1001", "a.report.yaml", 2, "closed"), (missing.Id, missing.File, missing.Line, missing.Figure));
        Assert.Equal("", writer.ToString());
    }

    [Theory]
    [Trait("PublicCase", "P03")]
    [InlineData("report: A\nmetrics:\n\tx: 件\n", "RK0101 3:1")]
    [InlineData("report: A\ntext: |\n  甲\n\t乙\n", "RK0101 4:1")]
    [InlineData("report: A\nsections:\n  - section: 甲\n\t  text: 乙\n  - section: 丙\n    metrics:\n\t\t乙: 件\n", "RK0101 4:1", "RK0101 7:1")]
    [InlineData("report:\tA\ntext:\t甲\n")]
    public void ATab(string outline, params string[] said)
    {
        Assert.Equal(said, Said.Of(outline));
        Assert.All(ReportOutline.Parse("", outline).Messages, message => Assert.DoesNotContain('\t', message.ToString(MessageLanguage.Chinese)));
    }

    [Theory]
    [Trait("PublicCase", "P05")]
    [InlineData("report: A\ntext: 目标: 完成90%\n", "RK0107 2:9")]
    [InlineData("report: A\nintro: 如下:\nitems: [甲, 乙]\n", "RK0107 2:10")]
    [InlineData("report: A\nitems:\n  - 一: 二\n  - 目标: 完成\n", "RK0107 3:6", "RK0107 4:7")]
    [InlineData("report: A\ntitle: foo : bar\ntext: 甲\n", "RK0107 2:12")]
    [InlineData("report: A\ntext: 目标：完成九成\n")]
    [InlineData("report: A\ntext:\n  - 甲\n  - { when: 1 > 0, text: 目标: 完成 }\n", "RK0107 4:28")]
    public void AColonInsideAText(string outline, params string[] said) => Assert.Equal(said, Said.Of(outline));

    [Theory]
    [Trait("PublicCase", "P06")]
    [InlineData("text: {count}件，完成率{rate}。\n", "RK0105 3:7")]
    [InlineData("text: {count}\n", "RK0105 3:7")]
    [InlineData("items:\n  - {count}件\n  - {rate}\n", "RK0105 4:5", "RK0105 5:5")]
    [InlineData("text: [2021]5号\nclosing: %增长\n", "RK0105 3:7", "RK0105 4:10")]
    [InlineData("items:\n  - @张三\n  - `甲`\n", "RK0105 4:5", "RK0105 5:5")]
    [InlineData("items:\n  - { text: {count}件 }\n  - { text: [2021]5号 }\n", "RK0105 4:13", "RK0105 5:13")]
    [InlineData("items:\n  - 甲 #2 期\n  - { text: 乙 #2 期 }\n", "RK0114 4:7", "RK0114 5:15")]
    public void ATextThatBeginsWithASign(string outline, params string[] said) => Assert.Equal(said, Said.Of(Metrics + outline));

    [Fact]
    [Trait("PublicCase", "P07")]
    public void AByteOrderMark()
    {
        Assert.Equal([], Said.Of("\uFEFFreport: A\ntext: 甲\n"));
        Assert.Equal(["RK0104 1:7"], Said.Of("\uFEFFreport:A\ntext: 甲\n"));
        Assert.Equal(["RK0007 1:1"], Said.Of("\uFEFF\uFEFFreport: A\ntext: 甲\n"));
        Assert.Equal(["RK0007 2:1"], Said.Of("report: A\n\uFEFFtext: 甲\n"));
        Assert.Contains("U+FEFF", ReportOutline.Parse("", "report: A\n\uFEFFtext: 甲\n").Messages[0].Text(MessageLanguage.Chinese));
        foreach (Encoding encoding in (Encoding[])[new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            Assert.Equal("甲。\n", Loaded("report: A\ntext: 甲\n", encoding).WithData("", "").ToText());
        }
    }

    [Theory]
    [Trait("PublicCase", "P08")]
    [InlineData("report: A\ntext: 甲\ntext: 乙\n", "RK0112 3:1")]
    [InlineData("report: A\ntext: 甲\nmetrics: { 乙: 件, 乙: 宗 }\n", "RK0112 3:18")]
    [InlineData("report: A\n正文: 甲\ntext: 乙\n", "RK0112 3:1")]
    [InlineData("report: A\ntext: 甲\nreport: B\ntext: 乙\n", "RK0112 3:1", "RK0112 4:1")]
    public void AKeyTwice(string outline, params string[] said)
    {
        Assert.Equal(said, Said.Of(outline));
        Assert.All(ReportOutline.Parse("", outline).Messages, message => Assert.Matches("在第 [123] 行", message.Text(MessageLanguage.Chinese)));
    }

    [Theory]
    [Trait("PublicCase", "P09")]
    [InlineData("report: A\nsections:\n  - section: 甲\n   text: 乙\n", "RK0115 4:4")]
    [InlineData("report: A\ntext:\n  乙: { 丙: 丁 }\n", "RK0207 3:3")]
    [InlineData("report: A\nitems: 甲\n", "RK0209 2:8")]
    [InlineData("report: A\nspeaker: [甲, 乙]\ntext: 丙\n", "RK0207 2:10")]
    [InlineData("report: A\ntitle:\n- 甲\ntext: 乙\n")]
    [InlineData("report: A\ntext: 甲\n  items:\n    - 乙\n", "RK0116 3:3")]
    public void WhereTheParserWouldSpeakOfTokens(string outline, params string[] said)
    {
        Assert.Equal(said, Said.Of(outline));
        Assert.All(ReportOutline.Parse("", outline).Messages, message => Assert.DoesNotMatch("Yaml|token|mapping|scalar|System\\.", message.ToString(MessageLanguage.English)));
    }

    [Theory]
    [Trait("PublicCase", "P26")]
    [InlineData(true)]
    [InlineData(false)]
    public void AFileInGbk(bool hasReportFirst)
    {
        string text = hasReportFirst ? "report: A\ntitle: 上半年\n" : "报告: A\n标题: 上半年\n";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        ReportMessage message = Assert.Single(Loaded(text, Encoding.GetEncoding("GB18030")).Messages);
        Assert.Equal(("RK0002", hasReportFirst ? 2 : 1, hasReportFirst ? 8 : 1), (message.Id, message.Line, message.Column));
    }

    [Theory]
    [Trait("PublicCase", "P28")]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u0085')]
    public void ALineBreakThatNobodySees(char character)
    {
        string outline = $"report: A\ntext: 甲{character}乙\nsections：\n  - section: 丙\n    text：丁\nitems:\n  -戊\n";
        Assert.Equal(["RK0007 2:8", "RK0120 7:3"], Said.Of(outline));
        Assert.Contains($"U+{(int)character:X4}", ReportOutline.Parse("", outline).Messages[0].Text(MessageLanguage.Chinese));
    }

    [Theory]
    [Trait("PublicCase", "P35")]
    [InlineData("a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n", "RK0110 2:4")]
    [InlineData("a: &a [*a]\n", "RK0110 2:4")]
    [InlineData("text: &重点\nclosing: *重点\n", "RK0105 2:7", "RK0105 3:10")]
    [InlineData("<<: *b\ntext: 甲\n", "RK0110 2:5")]
    public void AnAlias(string outline, params string[] said) => Assert.Equal(said, Said.Of("report: A\n" + outline));

    [Theory]
    [Trait("PublicCase", "P36")]
    [InlineData("title：上半年总结\nunit: 件\n", "RK0103 1:6")]
    [InlineData("title：上半年总结\n", "RK0103 1:6")]
    [InlineData("report: A\nmetrics：\n  x: 件\n", "RK0103 2:8")]
    [InlineData("report: A\ntitle:上半年\ntext：甲\n", "RK0104 2:6", "RK0103 3:5")]
    [InlineData("report: A\nmetrics:\n  x：件\n  y：件\ntext: 共{x}、{y}\n", "RK0103 3:4", "RK0103 4:4")]
    [InlineData("report: A\nmetrics：{ x: 件 }\ntext：目标: 完成\n", "RK0103 2:8", "RK0103 3:5", "RK0107 3:8")]
    [InlineData("report: A\nitems:\n  - achievement：甲\n    text：乙\n  - item:丙\n", "RK0103 3:16", "RK0103 4:9", "RK0104 5:9")]
    [InlineData("报告: A\n各部分:\n  - 部分：甲\n    各条：\n      - 乙\n  - 部分:丙\n    正文：丁\n", "RK0103 3:7", "RK0103 4:7", "RK0104 6:7", "RK0103 7:7")]
    [InlineData("report: A\nmetrics: { x：件, y:件 }\n", "RK0103 2:13", "RK0104 2:18")]
    [InlineData("report: A\ntext: 目标：完成九成\n")]
    public void AFullWidthColonBehindAKey(string outline, params string[] said) => Assert.Equal(said, Said.Of(outline));

    [Theory]
    [Trait("PublicCase", "P39")]
    [InlineData("text: \"最多跑一次\"改革成效明显\n", "RK0106 2:7")]
    [InlineData("text: '一网通办'上线\n", "RK0106 2:7")]
    [InlineData("title: \"甲\n", "RK0123 2:8")]
    [InlineData("title: \"甲\nsections:\n  - section: \"乙\"\n    text: '丙\n", "RK0123 2:8", "RK0123 5:11")]
    [InlineData("items: [\"最多跑一次\"改革, '一网通办'上线]\n", "RK0106 2:9", "RK0106 2:20")]
    public void AsciiQuotesRoundTheFirstWord(string outline, params string[] said) => Assert.Equal(said, Said.Of("report: A\n" + outline));

    [Theory]
    [Trait("PublicCase", "P51")]
    [InlineData("achievments: [甲]\n", "RK0204 2:1")]
    [InlineData("Metrics: { 甲: 件 }\ntext: 共{甲}\n", "RK0204 2:1")]
    [InlineData("text: 甲\ncheck: [甲 > 0]\n", "RK0204 3:1")]
    [InlineData("text: 甲\n成果: [乙]\n", "RK0205 3:1")]
    [InlineData("text: 甲\nitems:\n  - item: 乙\n    txet: 丙\n天气预报: 丁\n", "RK0204 5:5", "RK0205 6:1")]
    public void AnUnknownKey(string outline, params string[] said) => Assert.Equal(said, Said.Of("report: A\n" + outline));

    [Theory]
    [Trait("PublicCase", "P65")]
    [InlineData("sections:\n  - { section: 一、上半年工作, text: 甲 }\n  - { section: 2.下半年工作, text: 甲 }\n", "RK0620 3:16", "RK0620 4:16")]
    [InlineData("achievements:\n  - achievement: 一是治安稳定\n  - 二是治安稳定\n", "RK0620 3:18", "RK0620 4:5")]
    [InlineData("plans:\n  - plan: 1. 防疫\n  - plan: （2）防疫\n", "RK0620 3:11", "RK0620 4:11")]
    [InlineData("sections:\n  - { section: 一村一品建设, text: 甲 }\n  - { section: 三农工作, text: 甲 }\nclosing: 一是一、二是二的作风\n")]
    [InlineData("achievements: [一是一、二是二的作风, “3.5万元”行动, 一方面军]\n")]
    public void ANumberTypedByHand(string outline, params string[] said) => Assert.Equal(said, Said.Of("report: A\n" + outline));

    [Fact]
    [Trait("PublicCase", "P66")]
    public void AFifthLevel()
    {
        static string Deep(int levels) => levels == 0 ? "" : string.Concat(Enumerable.Range(0, levels).Select(level => $"{new string(' ', level * 4)}sections:\n{new string(' ', level * 4)}  - section: 甲\n"));
        Assert.DoesNotContain(Said.Of("report: A\n" + Deep(4)), said => said.StartsWith("RK0220", StringComparison.Ordinal));
        Assert.Contains("RK0220 11:21", Said.Of("report: A\n" + Deep(5) + new string(' ', 20) + "text: 乙\n"));
    }

    [Theory]
    [Trait("PublicCase", "P67")]
    [InlineData("text: >\n  第一行\n  第二行\n", "RK0113 2:7")]
    [InlineData("text: 第一行\n  第二行\n", "RK0113 2:7")]
    [InlineData("text: \"第一行\n  第二行\"\n", "RK0113 2:7")]
    [InlineData("items:\n  - 第一行\n    第二行\n  - >-\n    第一行\n", "RK0113 3:5", "RK0113 5:5")]
    [InlineData("text: |\n  中文\n  English\n  words\n  中文\n")]
    public void ATextOverSeveralLines(string outline, params string[] said) => Assert.Equal(said, Said.Of("report: A\n" + outline));

    private static ReportOutline Loaded(string text, Encoding encoding)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text, encoding);
            return ReportOutline.Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
