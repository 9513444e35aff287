using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Tests.Schema;

/// <summary>
/// A schema sees which keys stand in a map, what kind of value stands behind each, which words a key takes, and what the
/// keys of one map ask of one another. What a text says, whether a name is declared, and what stands elsewhere in the file
/// it cannot see; what is no YAML it never gets.
/// </summary>
public class FaultyOutlinesTests
{
    /// <summary>The messages that it catches, each with an outline in Chinese keys; the pages of the messages have English ones.</summary>
    private static readonly Dictionary<string, string> Caught = new()
    {
        // What a file must have.
        ["RK0001"] = "# 空的\n",
        ["RK0201"] = "- 甲\n",
        ["RK0202"] = "标题: 甲\n",
        ["RK0203"] = "报告: A\n发布单位: 甲\n",
        // Keys that are not known, or not here.
        ["RK0127"] = "报告: A\n正文: 甲\n指标:\n  甲: { 单位: 件, 乙 }\n",
        ["RK0204"] = "报告: A\n标 题: 甲\n正文: 甲\n",
        ["RK0205"] = "报告: A\n正文: 甲\n天气预报: 晴\n",
        ["RK0230"] = "报告: A\n正文: 甲\n排法: 接排\n",
        // Kinds of value.
        ["RK0206"] = "报告: A\n讲话人: ''\n正文: 甲\n",
        ["RK0207"] = "报告: A\n讲话人: [甲, 乙]\n正文: 甲\n",
        ["RK0208"] = "报告: A\n指标: [甲]\n正文: 甲\n",
        ["RK0209"] = "报告: A\n核对: 甲 = 乙\n正文: 甲\n",
        ["RK0214"] = "报告: A\n各部分:\n  - 甲\n",
        ["RK0216"] = "报告: A\n各条:\n  - [甲]\n",
        ["RK0219"] = "报告: A\n各条: []\n",
        ["RK0401"] = "报告: A\n正文: 甲\n指标:\n  甲:\n",
        ["RK0421"] = "报告: A\n正文: 甲\n指标:\n  乙: 件\n  丙: 件\n  甲: { 增减: 乙, 基数: 丙, 用词: [上涨] }\n",
        // Words and numbers.
        ["RK0210"] = "报告: A\n正文: 甲\n指标:\n  甲: { 单位: 件, 可缺: 好 }\n",
        ["RK0211"] = "报告: A\n正文: 甲\n指标:\n  甲: { 单位: 件, 小数: 两 }\n",
        ["RK0212"] = "报告: A\n正文: 甲\n指标:\n  甲: { 单位: 件, 最小: 零 }\n",
        ["RK0213"] = "报告: A\n各条:\n  排法: 一段\n  内容: [甲]\n",
        // Ids of messages.
        ["RK0231"] = "报告: A\n忽略: [RK4012]\n正文: 甲\n",
        ["RK0232"] = "报告: A\n忽略: [RK0501]\n正文: 甲\n",
        ["RK0233"] = "报告: A\n忽略: [没有用到]\n正文: 甲\n",
        // Names.
        ["RK0303"] = "报告: A\n正文: 甲\n指标:\n  甲 乙: 件\n",
        ["RK0304"] = "报告: A\n正文: 甲\n指标:\n  '12': 件\n",
        ["RK0305"] = "报告: 2026年\n正文: 甲\n",
        // Keys that ask for one another, or exclude one another.
        ["RK0215"] = "报告: A\n各部分:\n  - 正文: 甲\n",
        ["RK0217"] = "报告: A\n各条:\n  - 条: 甲\n    问题: 乙\n",
        ["RK0218"] = "报告: A\n各项成效: [甲]\n各项计划: [乙]\n",
        ["RK0221"] = "报告: A\n各条:\n  - 条: 甲\n    可缺: 是\n",
        ["RK0222"] = "报告: A\n正文:\n  - 正文: 甲\n",
        ["RK0240"] = "报告: A\n正文: 甲\n公文要素:\n  附件:\n    - 标题: 甲\n",
        ["RK0241"] = "报告: A\n正文: 甲\n公文要素:\n  发文字号: { 机关代字: 甲, 年份: 2026 }\n",
        ["RK0641"] = "报告: A\n正文: '{甲}'\n清单:\n  甲: { 栏目: { 村: 文字 }, 写法: 表格, 连接: 、 }\n",
        ["RK0645"] = "报告: A\n正文: '{甲}'\n清单:\n  甲: { 栏目: { 村: 文字 }, 写法: 表格, 各栏: [{ 栏: 村 }] }\n",
        ["RK0630"] = "报告: A\n正文:\n  - 甲\n  - 条件: 1 > 0\n",
        ["RK0402"] = "报告: A\n正文: 甲\n指标:\n  甲: { 说明: 乙 }\n",
        ["RK0405"] = "报告: A\n正文: 甲\n指标:\n  甲: { 单位: 件, 小数: 1, 约数: 余 }\n",
        ["RK0406"] = "报告: A\n正文: 甲\n指标:\n  甲: { 单位: 件, 取整: 10 }\n",
        ["RK0407"] = "报告: A\n正文: 甲\n指标:\n  甲: { 单位: 件, 约数: 多, 取整: 15 }\n",
        ["RK0413"] = "报告: A\n正文: 甲\n清单:\n  甲: { 栏目: { 村: 文字 } }\n",
        ["RK0414"] = "报告: A\n正文: 甲\n清单:\n  甲: { 栏目: { 乙: { 单位: 件, 算式: 1 + 1 } }, 每条: 乙 }\n",
        ["RK0415"] = "报告: A\n正文: 甲\n指标:\n  甲: { 单位: 万元, 缩放: 亿 }\n",
        ["RK0416"] = "报告: A\n正文: 甲\n指标:\n  甲: { 单位: 件, 比值: 是 }\n",
        ["RK0417"] = "报告: A\n正文: 甲\n指标:\n  甲: { 单位: 件, 定位: 是 }\n",
        ["RK0418"] = "报告: A\n正文: 甲\n指标:\n  乙: 件\n  甲: { 单位: 件, 算式: 乙 + 1, 合计: [乙, 乙] }\n",
        ["RK0419"] = "报告: A\n正文: 甲\n指标:\n  乙: 件\n  甲: { 增减: 乙 }\n",
        ["RK0422"] = "报告: A\n正文: 甲\n指标:\n  乙: 件\n  丙: 件\n  甲: { 增减: 乙, 基数: 丙, 比较期: 环比 }\n",
        ["RK0427"] = "报告: A\n正文: 甲\n指标:\n  甲: { 单位: 件, 比较期: 同比 }\n",
        ["RK0428"] = "报告: A\n正文: 甲\n指标:\n  乙: 件\n  丙: 件\n  甲: { 增减: 乙, 基数: 丙, 约数: 约 }\n",
        ["RK0431"] = "报告: A\n正文: 甲\n指标:\n  乙: 件\n  丙: 件\n  甲: { 类型: 同比, 增减: 乙, 基数: 丙 }\n",
    };

    /// <summary>An editor reads an empty value as it reads ~, which is a text like any other.</summary>
    private static readonly string[] NothingWritten = ["RK0206", "RK0216"];

    private static IEnumerable<string> Pages => OutlinePages.Pages("messages").Where(page => Path.GetFileName(page) != "README.md");

    public static TheoryData<string> Ids => [.. Caught.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ItCatches(string id)
    {
        Assert.Contains(id, ReportOutline.Parse("", Caught[id]).Messages.Select(message => message.Id));
        IsRefused(Caught[id]);
    }

    /// <summary>All wrong sides of a page, or the page is not about what a schema sees.</summary>
    [Fact]
    public void OfThePagesItCatchesTheSame()
    {
        string[] pages = [.. Pages];
        string[] caught = [.. pages.Where(page => Wrong(page) is { Count: > 0 } wrong && wrong.All(root => root is not null && Validator.AsWritten(root).Length > 0))];
        Assert.Equal(pages.Where(page => Caught.ContainsKey(Id(page))), caught);
        Assert.All(caught.Where(page => !NothingWritten.Contains(Id(page))), page => Assert.All(Wrong(page), root => Assert.NotEqual("", Validator.Typed(root!))));
    }

    [Fact]
    public void TheRightSidesAreRight() => Assert.All(Pages, page => Assert.All(OutlinePages.In(page, "right"), ValidOutlinesTests.IsValid));

    [Fact]
    public void WhatItRefusesTheBuildRefusesToo() => Assert.All(Pages, page => Assert.All(
        OutlinePages.In(page, "wrong", "outline").Where(outline => !ReportOutline.Parse("", outline).HasErrors), ValidOutlinesTests.IsValid));

    [Theory]
    [InlineData("report: A\n正文: 甲\ntext: 乙\n")]
    [InlineData("报告: A\nreport: A\ntext: 甲\n")]
    [InlineData("report: A\ntext: 甲\nmetrics:\n  甲: { unit: 件, 单位: 件 }\n")]
    public void TheTwoWordsOfAKeyAreOneKey(string outline)
    {
        Assert.Contains("RK0112", ReportOutline.Parse("", outline).Messages.Select(message => message.Id));
        IsRefused(outline);
    }

    private static void IsRefused(string outline)
    {
        YamlNode root = EditorYaml.Read(outline)!;
        Assert.NotEqual("", Validator.AsWritten(root));
        Assert.NotEqual("", Validator.Typed(root));
    }

    private static string Id(string page) => Path.GetFileNameWithoutExtension(page);

    private static IReadOnlyList<YamlNode?> Wrong(string page) => [.. OutlinePages.In(page, "wrong").Select(EditorYaml.Read)];
}
