using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Tests.Cli;

public sealed class ExplainCommandTests
{
    [Fact]
    public void ThePageOfAMessage()
    {
        using var tool = new Transcript();
        tool.Run("explain", "RK1003", "--lang", "zh").Is(0, "", """
            RK1003 值小于下限

            有单位的数和百分数，下限默认是 0。

            大纲：
                report: HalfYear
                metrics:
                  受理: 件
                text: 受理{受理}。

            写错的数据：
                受理: -3

            程序说：
                第3行 错误 RK1003: “受理”的值 -3 小于下限 0：请核对数据；确实可以更小的，请在大纲里写“最小”（min）。

            改对的数据：
                受理: 3
            """);
    }

    [Fact]
    public void InEnglishTheMessageIsEnglish()
    {
        using var tool = new Transcript();
        tool.Run("explain", "rk0802").Is(0, "", """
            RK0802 数据里的名称写错了

            名称要和大纲里登记的一样；也可以写 C# 名。

            The outline:
                report: HalfYear
                metrics:
                  受理信访: 件
                text: 受理{受理信访}。

            The data, wrong:
                受里信访: 34

            What is said:
                line 1, column 1, error RK0802: the outline has no "受里信访", did you mean 受理信访?

            The data, right:
                受理信访: 34

            The outline:
                report: HalfYear
                sections:
                  - section: 抗旱
                    id: Drought
                    metrics:
                      水泵: 台
                    text: 调运水泵{水泵}。
                  - section: 存在的不足
                    text: 人手不够。

            The data, wrong:
                Drougth:
                  水泵: 12

            What is said:
                line 1, column 1, error RK0802: the outline has no "Drougth", did you mean Drought?

            The data, right:
                Drought:
                  水泵: 12
            """);
    }

    [Fact]
    public void EveryMessageHasItsPageInTheTool()
    {
        using var tool = new Transcript();
        foreach (MessageKind kind in (MessageKind[])[.. OutlineMessages.All, .. CommandMessages.All, .. RuntimeMessages.All, .. WordMessages.All])
        {
            Answer answer = tool.Run("explain", kind.Id[2..]);
            Assert.StartsWith(kind.Id + " ", answer.Output);
            Assert.DoesNotContain("```", answer.Output);
            Assert.DoesNotContain("<!--", answer.Output);
            Assert.DoesNotContain("\n\n\n", answer.Output);
        }
    }

    [Theory]
    [InlineData("RK9999")]
    [InlineData("501")]
    [InlineData("../RK0501")]
    [InlineData("half-year.report.yaml")]
    public void AnIdThatIsNoneIsSaidToBe(string id)
    {
        using var tool = new Transcript();
        tool.Run("explain", id).Is(2, $"error RK0927: no message has the id \"{id}\": an id is RK and four digits, such as RK0501.");
    }
}
