namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>render --batch: RK0930 and RK0931 among what is said of it.</summary>
public sealed class BatchTests
{
    [Fact]
    public void EachDataFileBecomesAReport()
    {
        using var tool = Begin(Enumerable.Range(1, 200).Select(i => $"村{i:D3}.yaml"));
        tool.Run("render", "@a.report.yaml", "--batch", "@数据", "-o", "@报告").Is(0, "200 reports written.");
        Assert.Equal(Enumerable.Range(1, 200).Select(i => $"报告/村{i:D3}.txt"), tool.Files.Where(file => file.StartsWith("报告", StringComparison.Ordinal)));
        Assert.All(Enumerable.Range(1, 200), i => Assert.Equal(Texts.Report.Replace("46", (i + 100).ToString()), tool.Read($"报告/村{i:D3}.txt")));
    }

    [Fact]
    public void PagesAndDraftsToo()
    {
        using var tool = Begin(["甲.yaml"]).Write("数据/乙.json", """{ "受理信访": 46 }""").Write("数据/说明.txt", "不是数据").Write("数据/b.report.yaml", "也不是");
        Answer answer = tool.Run("render", "@a.report.yaml", "--batch", "@数据", "-o", "@报告", "--to", "html", "--draft");
        Assert.Equal(0, answer.Code);
        Assert.Equal(["报告/乙.html", "报告/甲.html"], tool.Files.Where(file => file.StartsWith("报告", StringComparison.Ordinal)));
        Assert.Contains("【待填：办结信访（宗）】", tool.Read("报告/乙.html"));
    }

    [Fact]
    public void OneThatFailsIsNamedAndTheOthersAreWritten()
    {
        using var tool = Begin(["丙.yaml", "甲.yaml"]).Write("数据/乙.yaml", "年份: 2026\n受理信访: 46\n办结信访: 48\n").Write("数据/丁.yaml", "年份: 二〇二六\n").Write("报告/乙.txt", "old");
        tool.Run("render", "@a.report.yaml", "--batch", "@数据", "-o", "@报告", "--lang", "zh").Is(1, """
            【数据/丁.yaml】
            数据/丁.yaml(1,5): 错误 RK0804: “年份”应当是整数，现在是“二〇二六”：只写数字，不带小数、单位和逗号；确实有小数的，请在大纲里写“小数”（decimals）。
              1 | 年份: 二〇二六
                |       ^^^^^^^^
            a.report.yaml(5): 错误 RK1001: “受理信访”没有值：请填上；可以没有的，在大纲里写 可缺: 是（optional: true），用到它的文字放到“条件”（when）后面。
              5 |   受理信访: { unit: 宗, sample: 37 }
            a.report.yaml(6): 错误 RK1001: “办结信访”没有值：请填上；可以没有的，在大纲里写 可缺: 是（optional: true），用到它的文字放到“条件”（when）后面。
              6 |   办结信访: { unit: 宗, sample: 34 }
            【数据/乙.yaml】
            a.report.yaml(8): 错误 RK1101: 核对不成立：办结信访 <= 受理信访；现在的值是 48 > 46。请核对这几个数。
              8 |   - 办结信访 <= 受理信访
            印好 2 份，没有印成 2 份：数据/丁.yaml、数据/乙.yaml
            """);
        Assert.Equal(["报告/丙.txt", "报告/乙.txt", "报告/甲.txt"], tool.Files.Where(file => file.StartsWith("报告", StringComparison.Ordinal)));
        Assert.Equal("old", tool.Read("报告/乙.txt"));
    }

    [Fact]
    public void DataForAllGoesIntoEach()
    {
        using var tool = new Transcript().Write("a.report.yaml", Texts.Outline).Write("共同.yaml", "年份: 2026\n")
            .Write("数据/甲.yaml", "受理信访: 46\n办结信访: 44\n").Write("数据/乙.yaml", "年份: 2025\n受理信访: 46\n办结信访: 44\n");
        tool.Run("render", "@a.report.yaml", "--batch", "@数据", "--data", "@共同.yaml", "-o", "@报告").Is(1, """
            [数据/乙.yaml]
            数据/乙.yaml(1,1): error RK0910: "年份" is given in 共同.yaml, line 1, with another value: find out which is right and remove the other.
              1 | 年份: 2025
                | ^^^^
            1 report written, 1 failed: 数据/乙.yaml
            """);
        Assert.Equal(Texts.Report, tool.Read("报告/甲.txt"));
    }

    [Fact]
    public void AnOutlineWithFaultsIsSaidOnceAndNothingIsWritten()
    {
        using var tool = Begin(["甲.yaml", "乙.yaml"]).Write("b.report.yaml", Texts.Faulty);
        tool.Run("render", "@b.report.yaml", "--batch", "@数据", "-o", "@报告").Is(1, """
            b.report.yaml(9,24): error RK0501: "办结信仿" is not declared, did you mean 办结信访?
              9 | text: 受理群众信访{受理信访}，已办结{办结信仿}。
                |                                      ^^^^^^^^
            """);
        Assert.False(Directory.Exists(tool.PathOf("报告")));
    }

    [Fact]
    public void WrongUse()
    {
        using var tool = Begin(["甲.yaml"]).Write("a/甲.yaml", "").Write("a/甲.json", "").Write("空/说明.txt", "").Write("file", "");
        tool.Run("render", "@a.report.yaml", "--batch", "@无", "-o", "@r").Is(2, "无: error RK0931: there is no such folder: check its name; a name with blanks is put in quotes.");
        tool.Run("render", "@a.report.yaml", "--batch", "@空", "-o", "@r").Is(2, "空/*.yaml: error RK0918: no file matches this: check the folder and the wildcards.");
        tool.Run("render", "@a.report.yaml", "--batch", "@a", "-o", "@r").Is(2, "a/甲.yaml: error RK0930: it and a/甲.json would both become r/甲.txt: rename one of them.");
        tool.Run("render", "@a.report.yaml", "--batch", "@数据").Is(2, "error RK0914: behind --batch write a folder, then -o and the folder for the reports.");
        tool.Run("render", "@a.report.yaml", "--batch", "@数据", "--sample", "-o", "@r").Is(2, "error RK0924: --sample and --batch do not go together: keep one.");
        Answer answer = tool.Run("render", "@a.report.yaml", "--batch", "@数据", "-o", "@file");
        Assert.StartsWith("file: error RK0920: the file cannot be written: ", answer.Error);
        Assert.Equal(2, answer.Code);
        Assert.False(Directory.Exists(tool.PathOf("r")));
    }

    private static Transcript Begin(IEnumerable<string> files)
    {
        Transcript tool = new Transcript().Write("a.report.yaml", Texts.Outline);
        int accepted = 100;
        foreach (string file in files)
        {
            tool.Write("数据/" + file, $"年份: 2026\n受理信访: {++accepted}\n办结信访: 44\n");
        }
        return tool;
    }
}
