namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>Numbers in an expression without a figure beside them: the compiler computes none of it, both back ends do.</summary>
public class NumbersAloneTests
{
    private const string Largest = "79228162514264337593543950335";

    private static readonly Lazy<BothBackEnds> s_checks = new(() => new BothBackEnds([.. Checks.Select((check, index) =>
        ($"Check{index}.report.yaml", $"report: Check{index}\nmetrics:\n  甲村: 户\n  投资: 万元\n  资金: 元\nchecks:\n  - {(string)check[0]}\ntext: 改厕{{甲村}}，投资{{投资}}、{{资金}}。\n"))]));

    /// <summary>Checks, and what is said of them with 3, 3 and 3; empty where they hold.</summary>
    public static TheoryData<string, string> Checks => new()
    {
        { "甲村 = 5 / 0", "核对算不出来：甲村 = 5 / 0；现在的值是 3 ≠ 5 / 0。" },
        { "5 / 0 = 甲村", "核对算不出来：5 / 0 = 甲村；现在的值是 5 / 0 ≠ 3。" },
        { "甲村 = 1 + 5 / (5 - 5)", "核对算不出来：甲村 = 1 + 5 / (5 - 5)；现在的值是 3 ≠ 1 + 5 / (5 - 5)。" },
        { "甲村 <= " + Largest + " * 10", "核对算不出来：甲村 <= " + Largest + " * 10；现在的值是 3 > " + Largest + " * 10。" },
        { "投资 + 资金 < " + Largest, "核对算不出来：投资 + 资金 < " + Largest + "；现在的值是 3 * 10000 + 3 = 30003 ≥ " + Largest + " * 10000。" },
        { "1 > 2", "核对不成立：1 > 2；现在的值是 1 ≤ 2。" },
        { "甲村 = 6 / 2", "" },
        { "2 > 1", "" },
    };

    [Theory]
    [MemberData(nameof(Checks))]
    public void ACheckIsComputedWithTheData(string check, string said)
    {
        int index = Checks.ToList().FindIndex(row => (string)row[0] == check);
        string text = s_checks.Value.Render($"Check{index}.report.yaml", "甲村: 3\n投资: 3\n资金: 3\n");
        Assert.Contains(said.Length > 0 ? said : "改厕3户，投资3万元、3元。\n", text);
    }

    [Theory]
    [InlineData("1 > 2", "另有几户待改。")]
    [InlineData("1 < 2", "改厕3户。")]
    [InlineData("5 / 0 > 1", "另有几户待改。")]
    [InlineData("5 / 0 > 1 or 1 = 1", "改厕3户。")]
    [InlineData("甲村 present and 1 != 1", "另有几户待改。")]
    public void AConditionIsComputedWithTheData(string condition, string text)
    {
        var outline = new BothBackEnds(("condition.report.yaml",
            $"report: OnNumbers\nmetrics:\n  甲村: 户\ntext:\n  - when: {condition}\n    text: 改厕{{甲村}}\n    else: 另有几户待改\nitems:\n  flow: paragraph\n  list:\n    - 修路\n    - {{ item: 修渠, when: {condition} }}\n"));
        Assert.StartsWith(text, outline.Render("condition.report.yaml", "甲村: 3\n"));
    }

    [Fact]
    public void AComputedFigureIsComputedWithTheData()
    {
        var outline = new BothBackEnds(("computed.report.yaml", "report: FromNumbers\nmetrics:\n  甲村: { unit: 户, value: 5 / 0 }\n  乙村: { unit: 户, value: 6 / 2 }\ntext: 改厕{甲村}、{乙村}。\n"));
        Assert.Contains("“甲村”算不出来（5 / 0）：除数为零，或结果太大。", outline.Render("computed.report.yaml", ""));
    }

    [Fact]
    public void ANumberIsDividedByTheWholePercentageOfARecord()
    {
        var outline = new BothBackEnds(("records.report.yaml",
            "report: OfRecords\nlists:\n  各村:\n    fields: { 村: text, 占比: { type: percent, ratio: true } }\n    each: \"{村}{占比}\"\n    where: 100 / 占比 > 3\ntext: 有{各村}。\n"));
        Assert.Equal("有东岭村25%。\n", outline.Render("records.report.yaml", "各村:\n  - { 村: 东岭村, 占比: 0.25 }\n  - { 村: 河口村, 占比: 0.5 }\n"));
    }
}
