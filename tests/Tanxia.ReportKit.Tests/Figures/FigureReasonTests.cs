using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests.Figures;

/// <summary>RenderedText.Explain: why a figure looks as it does.</summary>
public sealed class FigureReasonTests
{
    [Theory]
    // 余 and 多: tens, two significant digits, one below ten of 万.
    [InlineData("{ unit: 户, approx: 余 }", "43", "40余户", "数据：43户|“余”向下取到 10 的倍数（留两位有效数字，“余”“多”前面是整十以上的数）：43 → 40。")]
    [InlineData("{ unit: 户, approx: 多 }", "4321", "4300多户", "数据：4321户|“多”向下取到 100 的倍数（留两位有效数字，“余”“多”前面是整十以上的数）：4321 → 4300。")]
    [InlineData("{ unit: 万元, approx: 余 }", "3.6", "3万余元", "数据：3.6万元|“余”向下取到 1 的倍数（留两位有效数字，“余”“多”前面是整十以上的数）：3.6 → 3。")]
    [InlineData("{ unit: 户, approx: 余 }", "40", "40户", "数据：40户|40 不用取整，所以不用“余”。")]
    [InlineData("{ unit: 户, approx: 余, step: 50 }", "432", "400余户", "数据：432户|“余”向下取到 50 的倍数（大纲里的 step）：432 → 400。")]
    [InlineData("{ unit: 户, approx: 近 }", "432", "近440户", "数据：432户|“近”向上取到 10 的倍数（留两位有效数字）：432 → 440。")]
    [InlineData("{ unit: 户, approx: 约 }", "435", "约440户", "数据：435户|“约”四舍五入取到 10 的倍数（留两位有效数字）：435 → 440。")]
    [InlineData("{ unit: 公里, decimals: 1, approx: 约 }", "2.46", "约2.5公里", "数据：2.46公里|“约”四舍五入取到 0.1 的倍数（留两位有效数字）：2.46 → 2.5。")]
    [InlineData("{ unit: 户, approx: 近, step: 100 }", "12", "12户", "数据：12户|取整以后差得太多，印准数，不用“近”。")]
    [InlineData("{ unit: 元, scale: 亿, decimals: 2 }", "126400000", "1.26亿元", "数据：126400000元|按“亿”印：126400000 → 1.264亿。|最多印 2 位小数，四舍五入：1.264 → 1.26。")]
    [InlineData("{ unit: 元, scale: auto }", "560", "560元", "数据：560元")]
    [InlineData("{ type: percent, decimals: 1, ratio: true }", "0.4836", "48.4%", "数据：48.36%|比值乘以 100，印成百分数：0.4836 → 48.36。|最多印 1 位小数，四舍五入：48.36 → 48.4。")]
    [InlineData("{ unit: 公里, decimals: 2, fixed: true }", "3.5", "3.50公里", "数据：3.5公里|小数固定印 2 位。")]
    [InlineData("{ unit: 家, numerals: 汉字 }", "2", "两家", "数据：2家|十以内印汉字。")]
    [InlineData("宗", "36", "36宗", "数据：36宗")]
    [InlineData("date", "2026-06-30", "2026年6月30日", "数据：2026年6月30日")]
    [InlineData("year", "2026", "2026", "")]
    public void ItSaysTheRulesThatWereApplied(string metric, string value, string printed, string reasons)
    {
        RenderedReport report = ReportOutline.Parse("a", $"report: A\nmetrics:\n  甲: {metric}\ntext: 甲{{甲}}。\n").WithData("d", $"甲: {value}").Render();
        ReportSpan span = Assert.Single(report.Spans, span => span.Kind == SpanKind.Figure);
        Assert.Equal(printed, report.TextOf(span));
        Assert.Equal(reasons, string.Join('|', report.Explain(span, MessageLanguage.Chinese)));
        Assert.Equal(reasons.Split('|').Length, string.Join('|', report.Explain(span, MessageLanguage.English)).Split('|').Length);
    }

    [Fact]
    public void ComputedFiguresChangesAndOtherWordings()
    {
        RenderedReport report = ReportOutline.Parse("a", """
            report: A
            metrics:
              甲: { unit: 户, approx: 余 }
              乙: 户
              占比: { share: 乙 / 总数, decimals: 1 }
              总数: 户
              增减: { change: 乙, from: 总数, decimals: 1, prefix: 同比 }
            text: "{甲:实}，{乙}，占{占比}，{增减}。"
            """).WithData("d", "甲: 43\n乙: 6\n总数: 7\n").Render();
        Assert.Equal(
            [
                "43户: data: 43户 | the text asks for another wording here, such as {name:数}: no rounding and no approximation word.",
                "6户: data: 6户",
                "85.7%: computed: 85.714286% | formula: 乙 / 总数 | at most 1 decimals, half up: 85.714286 → 85.7.",
                "同比下降14.3%: formula: the change of 乙 | the sign chooses the word: 增长 for a rise, 下降 for a fall, 持平 for none.",
            ],
            report.Spans.Where(span => span.Kind == SpanKind.Figure).Select(span => $"{report.TextOf(span)}: {string.Join(" | ", report.Explain(span, MessageLanguage.English))}"));
        Assert.Empty(report.Explain(report.Spans[0], MessageLanguage.English));
    }

    [Fact]
    public void InATable()
    {
        RenderedReport report = ReportOutline.Parse("a", """
            report: A
            lists:
              项目:
                as: table
                fields: { 村: text, 投入: { unit: 元, scale: 万, decimals: 1 }, 户数: 户, 增长: { type: 同比, decimals: 1 } }
                columns: [村, 投入, { column: 户均, value: 投入 / 户数, unit: 元, decimals: 0 }, 增长]
                total: [投入]
            text: "{项目}"
            """).WithData("d", "项目:\n  - { 村: 东岭村, 投入: 301500, 户数: 67, 增长: -3.2 }\n").Render();
        Assert.Equal(
            [
                "东岭村: ",
                "30.2: 数据：301500元|按“万”印：301500 → 30.15万。|表格里小数固定印 1 位。|单位在表头，不在每一格里印。",
                "4500: 算出来的值：4500元|算法：投入 / 户数|单位在表头，不在每一格里印。",
                "-3.2: 表格里小数固定印 1 位。|表格里增减印成数，降的前面加负号。|单位在表头，不在每一格里印。",
                "30.2: 各行之和：301500元|按“万”印：301500 → 30.15万。|表格里小数固定印 1 位。|单位在表头，不在每一格里印。",
            ],
            report.Spans.Where(span => span.Kind == SpanKind.Figure).Select(span => $"{report.TextOf(span)}: {string.Join('|', report.Explain(span, MessageLanguage.Chinese))}"));
    }

    [Fact]
    public void InADraftWhatIsMissingIsSaidToBeAndWhatIsDoubtfulKeepsItsRules()
    {
        RenderedReport draft = ReportOutline.Parse("a", "report: A\nmetrics:\n  甲: { unit: 户, approx: 余, max: 40 }\n  乙: 户\ntext: 甲{甲}，乙{乙}。\n").WithData("d", "甲: 43").Draft();
        Assert.Equal(
            ["数据：43户|“余”向下取到 10 的倍数（留两位有效数字，“余”“多”前面是整十以上的数）：43 → 40。", "还没有数据"],
            draft.Spans.Where(span => span.Kind == SpanKind.Figure).Select(span => string.Join('|', draft.Explain(span, MessageLanguage.Chinese))));
    }
}
