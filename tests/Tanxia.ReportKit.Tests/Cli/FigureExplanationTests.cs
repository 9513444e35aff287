namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>render --explain; RK0932 is said of a name that is none.</summary>
public sealed class FigureExplanationTests
{
    private const string Outline = """
        report: A
        metrics:
          受益群众: { unit: 户, approx: 余, about: 通水的户, name: Served }
          备用: { unit: 处, optional: true }
        sections:
          - section: 东岭村
            id: 东岭
            metrics: { 水池: 口 }
            text: 受益群众{受益群众}，整修水池{水池}。
          - section: 柳湾村
            id: 柳湾
            metrics: { 水池: 口 }
            text:
              - 整修水池{水池}，受益群众{受益群众}
              - when: 备用 > 0
                text: ，备用{备用}

        """;

    private const string Data = "受益群众: 43\n东岭: { 水池: 3 }\n柳湾: { 水池: 5 }\n";

    [Fact]
    public void WhereAFigureStandsAndWhyItLooksSo()
    {
        using var tool = Begin();
        const string said = """
            受益群众（户）：通水的户
            a.report.yaml(3)
              3 |   受益群众: { unit: 户, approx: 余, about: 通水的户, name: Served }

            正文第 2 行印成“40余户”
                受益群众40余户，整修水池3口。
                        ^^^^^^
              数据：43户
              “余”向下取到 10 的倍数（留两位有效数字，“余”“多”前面是整十以上的数）：43 → 40。

            正文第 4 行印成“40余户”
                整修水池5口，受益群众40余户。
                                     ^^^^^^
              数据：43户
              “余”向下取到 10 的倍数（留两位有效数字，“余”“多”前面是整十以上的数）：43 → 40。
            """;
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "--explain", "受益群众").Is(0, "", said);
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "--explain", "Served").Is(0, "", said);
    }

    [Fact]
    public void AKeyOfSeveralPartsIsEachOfThemAPathIsOne()
    {
        using var tool = Begin();
        const string second = """
            柳湾.水池（口）
            a.report.yaml(12)
              12 |     metrics: { 水池: 口 }

            正文第 4 行印成“5口”
                整修水池5口，受益群众40余户。
                        ^^^
              数据：5口

            """;
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "--explain", "柳湾.水池").Is(0, "", second);
        Answer both = tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "--explain", "水池");
        Assert.StartsWith("东岭.水池（口）\n", both.Output);
        Assert.EndsWith(second.ReplaceLineEndings("\n"), both.Output);
    }

    [Fact]
    public void WhatIsNotPrintedIsSaidToBeSo()
    {
        using var tool = Begin();
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "--explain", "备用", "--lang", "en").Is(0, "", """
            备用（处）
            a.report.yaml(4)
              4 |   备用: { unit: 处, optional: true }
            It is not printed in this report.
            """);
    }

    [Fact]
    public void AWrongNameIsNoFigure()
    {
        using var tool = Begin();
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "--explain", "受益群从").Is(2, "错误 RK0911: 不认识“受益群从”，是否想写 受益群众？");
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "--explain", "道路").Is(2, "错误 RK0932: 大纲里没有“道路”：请写指标或清单的名称，如 受理信访；同名的写全，如 治理.受理信访。");
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "--explain", "水池", "-o", "@r.txt").Is(2, "错误 RK0924: “--explain”和“--output”不能同时写：请留一个。");
        Assert.Equal(["a.report.yaml", "d.yaml"], tool.Files);
    }

    private static Transcript Begin() => new Transcript { Language = MessageLanguage.Chinese }.Write("a.report.yaml", Outline).Write("d.yaml", Data);
}
