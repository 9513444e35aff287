using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests.Yaml;

/// <summary>What is unusual but right must not be taken for one of the usual mistakes.</summary>
public class GoodYamlTests
{
    [Theory]
    [InlineData("---\nreport: Good\ntext: 甲\n...\n", "甲。\n")]
    [InlineData("# 说明\n\nreport: Good # 类名\ntext: 甲  # 待核\n# 完\n", "甲。\n")]
    [InlineData("report:\tGood\ntext:\t甲\t\n", "甲。\n")]
    [InlineData("  report: Good\n  text: 甲\n", "甲。\n")]
    [InlineData("report : Good\n\"text\" : 甲\n", "甲。\n")]
    [InlineData("report: Good\r\ntext: |\r\n  甲，\r\n  乙\r\n", "甲，乙。\n")]
    [InlineData("report: Good\rtext: |\r  甲，\r  乙\r", "甲，乙。\n")]
    [InlineData("report: Good\ntext: |2-\n    甲\n  乙\n", "甲乙。\n")]
    [InlineData("report: Good\ntext: | # 一段\n  甲\n\n\n  # 2 乙\n  - 丙: 丁\n  \"戊\n", "甲。\n# 2 乙- 丙: 丁\"戊。\n", "RK0512")]
    [InlineData("report: Good\ntext:\n  甲\n", "甲。\n")]
    [InlineData("report: Good\ntext:\n  |\n  甲\n", "甲。\n")]
    [InlineData("report: Good\nitems:\n- 甲\n- 乙\n", "一是甲。二是乙。\n")]
    [InlineData("report: Good\nitems:\n  -\t甲\n  -   乙\n", "一是甲。二是乙。\n")]
    [InlineData("report: Good\nitems:\n  -\n    text: 甲\n  - # 第二条\n    text: 乙\n", "一是甲。二是乙。\n")]
    [InlineData("report: Good\nitems: # 各条\n# 注释\n  - 甲\n      # 注释\n  - 乙\n", "一是甲。二是乙。\n")]
    [InlineData("report: Good\nmetrics: {\n    户数: 户, # 全镇\n    人口: { unit: 人,\n      min: 1 }\n  }\ntext: 共{户数}、{人口}\n", "共5户、9人。\n")]
    [InlineData("report: Good\nlevels: [一、,\n  '（一）',\n  ]\ntext: 甲\n", "甲。\n")]
    [InlineData("{\n\t\"report\": \"Good\",\n\t\"text\":\"甲，{户数}：乙\", \"metrics\":{\"户数\":\"户\"}\n}\n", "甲，5户：乙。\n")]
    [InlineData("report: Good\ntext: 见http://www.example.gov.cn/a?b=1,2#c\n", "见http://www.example.gov.cn/a?b=1,2#c。\n")]
    [InlineData("report: Good\ntext: 8:30开会，温度-5度——3.5%，5#楼\n", "8:30开会，温度-5度——3.5%，5#楼。\n", "RK0541")]
    [InlineData("report: Good\ntext: 他说：{户数}（目标：“九成”）\nmetrics: { 户数: 户 }\n", "他说：5户（目标：“九成”）。\n")]
    [InlineData("report: Good\ntext: \"他说：\\\"好\\\"，乙\"\n", "他说：\"好\"，乙。\n")]
    [InlineData("report: Good\ntext: 'don''t'\n", "don't。\n")]
    [InlineData("report: Good\ntext: don't 'say' \"so\"\n", "don't 'say' \"so\"。\n")]
    [InlineData("report: Good\nmetrics: { 户数: { unit: 户, about: 甲，乙（见“丙”） } }\ntext: 共{户数}\n", "共5户。\n")]
    [InlineData("report: Good\ntext: |\n  甲\n  　　\n\n  乙\n", "甲。\n乙。\n")]
    [InlineData("report: Good\ntitle: -5\ntext: 甲\n", "-5\n\n甲。\n")]
    [InlineData("report: Good\ntext: ~\n", "~。\n")]
    [InlineData("report: Good\ntext: no\n", "no。\n")]
    [InlineData("report: Good\ntext: 010\n", "010。\n")]
    [InlineData("report: Good\ntext: 2021-06-30\n", "2021-06-30。\n")]
    public void IsReadAsItIsWritten(string outline, string text, string warning = "")
    {
        ReportOutline read = ReportOutline.Parse("outline", outline);
        Assert.All(read.Messages, message => Assert.Equal(warning, message.Id));
        Assert.Equal(text, read.WithData("data", outline.Contains("人口") ? "户数: 5\n人口: 9" : outline.Contains("户数") ? "户数: 5" : "").ToText());
    }

    [Theory]
    [InlineData("")]
    [InlineData("# 没有数据\n")]
    [InlineData("---\n")]
    [InlineData("{}")]
    public void DataMayBeEmpty(string data) => Assert.Equal("甲。\n", ReportOutline.Parse("outline", "report: Good\ntext: 甲\n").WithData("data", data).ToText());
}
