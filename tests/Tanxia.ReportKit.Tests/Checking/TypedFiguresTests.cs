using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests.Checking;

/// <summary>Digits in literal words: which of them are figures.</summary>
public class TypedFiguresTests
{
    private const string Typed = "RK0541";

    [Theory]
    [InlineData("新开工项目3个", "3个")]
    [InlineData("投资1.2亿元", "1.2亿元")]
    [InlineData("达到4.64亿", "4.64亿")]
    [InlineData("补贴46000多元", "46000多元")]
    [InlineData("接待10余万人次", "10余万人次")]
    [InlineData("接待1,234人", "1,234人")]
    [InlineData("增长５．６％", "５．６％")]
    [InlineData("增长25％", "25％")]
    [InlineData("提高1.7个百分点", "1.7个")]
    [InlineData("引进3—5家", "3—5家")]
    [InlineData("投资10～20万元", "10～20万元")]
    [InlineData("硬化村道 12 公里", "12 公里")]
    [InlineData("共3户9人", "3户 9人")]
    [InlineData("单价每公斤20元", "20元")]
    [InlineData("“三清”行动清理2处", "2处")]
    [InlineData("《简报》刊发5期，“点赞”8次", "5期 8次")]
    [InlineData("（其中2家停业）", "2家")]
    [InlineData("建成5万千瓦风电", "5万千瓦")]
    [InlineData("存栏3千头", "3千头")]
    [InlineData("到账300万", "300万")]
    [InlineData("2026年上半年建成2座", "2座")]
    public void AFigure(string text, string typed) => Assert.Equal(typed, TypedIn($"report: A\ntext: {text}\n"));

    [Theory]
    [InlineData("5G基站和4G网络")]
    [InlineData("创建4A级景区、国家5A级景区")]
    [InlineData("“3·15”和3·15当天")]
    [InlineData("12345热线")]
    [InlineData("110、120、119联动")]
    [InlineData("8小时以外，24小时值守，15分钟生活圈")]
    [InlineData("G45高速、304省道、303国道")]
    [InlineData("A4纸，PM2.5下降")]
    [InlineData("第1号、第3批、第2次、第5名")]
    [InlineData("1号楼2组，28号")]
    [InlineData("全年365天，3个月内，2个工作日，6个多月")]
    [InlineData("建党100周年，60岁以上")]
    [InlineData("2026年6月30日，2021—2023年，6月底")]
    [InlineData("落实青府〔2026〕5号文件")]
    [InlineData("“3个1”活动，“光荣在党50年”纪念章，《5户联保办法》")]
    [InlineData("每月1次，每季度2次，每村1名，每个村3人")]
    [InlineData("220千伏变电站，10万吨级码头，50吨级")]
    [InlineData("比值为3.9：59.5：36.6")]
    [InlineData("建立1+3+N机制")]
    [InlineData("三个一批，两项工作，十余次")]
    [InlineData("13部门联合，4位数")]
    [InlineData("8:30开会")]
    public void None(string text) => Assert.Equal("", TypedIn($"report: A\ntext: {text}\n"));

    [Theory]
    [InlineData("title: 新建5座水库\ntext: 甲\n")]
    [InlineData("preamble: 新建5座水库\n")]
    [InlineData("text: 甲\nclosing: 新建5座水库\n")]
    [InlineData("text: 甲\nnotes: [新建5座水库]\n")]
    [InlineData("sections:\n  - { section: 新建5座水库, text: 甲 }\n  - { section: 乙, text: 甲 }\n")]
    [InlineData("items:\n  - { item: 新建5座水库, text: 甲 }\n  - 乙\n")]
    [InlineData("items: [新建5座水库, 乙]\n")]
    [InlineData("metrics: { 甲: 件 }\ntext:\n  - { when: 甲 > 0, text: '{甲}', else: 新建5座水库 }\n")]
    [InlineData("lists: { 村: { empty: 新建5座水库 } }\ntext: '{村}'\n")]
    [InlineData("lists: { 村: { fields: { 名: text }, each: '{名}新建5座水库' } }\ntext: '{村}'\n")]
    [InlineData("empty: 新建5座水库\nproblems:\n  - { problem: 甲, id: 甲, optional: true }\n")]
    [InlineData("items:\n  - item: 甲\n    empty: 新建5座水库\n    items: [{ item: 乙, id: 乙, optional: true }]\n  - 丙\n")]
    public void WhereverWordsStand(string body) => Assert.Equal("5座", TypedIn("report: A\n" + body));

    /// <summary>A quote may open in one part of a sentence and close in another.</summary>
    [Theory]
    [InlineData("- 开展“{甲}进村\n  - { when: 甲 > 0, text: ，3个一”活动5次 }", "5次")]
    [InlineData("- 开展“{甲}3个一”活动5次", "5次")]
    [InlineData("- 甲{甲}”3个", "3个")]
    public void AcrossPieces(string parts, string typed) => Assert.Equal(typed, TypedIn($"report: A\nmetrics: {{ 甲: 件 }}\ntext:\n  {parts}\n"));

    private static string TypedIn(string outline)
    {
        ReportOutline read = ReportOutline.Parse("outline", outline);
        Assert.False(read.HasErrors, string.Join("\n", read.Messages.Select(message => message.ToString(MessageLanguage.Chinese))));
        string[] lines = outline.Split('\n');
        return string.Join(" ", read.Messages.Where(message => message.Id == Typed)
            .Select(message => lines[message.Line - 1].Substring(message.Column - 1, message.Length)));
    }
}
