namespace Tanxia.ReportKit.Tests.Cli;

public sealed class RenderCommandTests
{
    [Fact]
    public void WithoutAFileTheTextAndNothingElseGoesToStandardOutput()
    {
        using var tool = Begin();
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml").Is(0, "", Texts.Report);
        Assert.Equal(["a.report.yaml", "d.yaml"], tool.Files);
    }

    [Fact]
    public void TheNameOfTheFileSaysWhatItIs()
    {
        using var tool = Begin();
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "-o", "@信访 情况.txt").Is(0, "信访 情况.txt is written.");
        Assert.Equal(Texts.Report, tool.Read("信访 情况.txt"));
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "--output", "@信访.HTML").Is(0, "信访.HTML is written.");
        string page = tool.Read("信访.HTML");
        Assert.StartsWith("<!DOCTYPE html>", page);
        Assert.Equal(Outlines.ReportOutline.Parse(tool.PathOf("a.report.yaml"), Texts.Outline).WithData("d", Texts.Data).Render().ToHtml(), page);
        Assert.NotEqual(0xEF, File.ReadAllBytes(tool.PathOf("信访 情况.txt"))[0]);
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "-o", "@信访.pdf").Is(2,
            "信访.pdf: error RK0921: it is not clear what to make of it: let the name end in .txt (text), .html (a page for the browser) or .docx (a Word document).");
        Assert.Equal(["a.report.yaml", "d.yaml", "信访 情况.txt", "信访.HTML"], tool.Files);
    }

    [Fact]
    public void AReportThatCannotBeMadeLeavesTheOldFile()
    {
        using var tool = Begin().Write("r.txt", "old").Write("bad.yaml", Texts.Data.Replace("44", "48"));
        tool.Run("render", "@a.report.yaml", "--data", "@bad.yaml", "-o", "@r.txt").Is(1, """
            a.report.yaml(8): error RK1101: the check does not hold: 办结信访 <= 受理信访; the values are 48 > 46. Check these figures.
              8 |   - 办结信访 <= 受理信访
            """);
        Assert.Equal("old", tool.Read("r.txt"));
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "-o", "@r.txt").Is(0, "r.txt is written.");
        Assert.Equal(Texts.Report, tool.Read("r.txt"));
    }

    [Fact]
    public void AnOutlineWithFaultsSaysThemAndNothingOfTheData()
    {
        using var tool = Begin().Write("b.report.yaml", Texts.Faulty);
        tool.Run("render", "@b.report.yaml", "--data", "@d.yaml").Is(1, """
            b.report.yaml(9,24): error RK0501: "办结信仿" is not declared, did you mean 办结信访?
              9 | text: 受理群众信访{受理信访}，已办结{办结信仿}。
                |                                      ^^^^^^^^
            """);
    }

    [Fact]
    public void WarningsAreSaidAndTheReportComesOut()
    {
        using var tool = new Transcript().Write("a.report.yaml", "report: A\ntext: 进展顺利,群众满意。\n");
        tool.Run("render", "@a.report.yaml").Is(0, """
            a.report.yaml(2,11): warning RK0512: a half-width , stands in Chinese text: write ，.
              2 | text: 进展顺利,群众满意。
                |               ^
            """, "进展顺利,群众满意。");
    }

    [Fact]
    public void FilesOfSeveralDepartmentsAddUp()
    {
        using var tool = new Transcript().Write("a.report.yaml", Texts.Outline)
            .Write("数据/信访办.yaml", "年份: 2026\n受理信访: 46\n办结信访:\n").Write("数据/综治办.json", """{ "年份": 2026, "办结信访": 44 }""");
        tool.Run("render", "@a.report.yaml", "--data", "@数据/信访办.yaml", "--data", "@数据/综治办.json").Is(0, "", Texts.Report);
        tool.Run("render", "@a.report.yaml", "--data", "@数据/信访办.yaml", "@数据/综治办.json").Is(0, "", Texts.Report);
        tool.Run("render", "@a.report.yaml", "--data", "@数据/*").Is(0, "", Texts.Report);
        tool.Write("数据/综治办.json", """{ "年份": 2025, "办结信访": 44 }""");
        tool.Run("render", "@a.report.yaml", "--data", "@数据/*").Is(1, """
            数据/综治办.json(1,3): error RK0910: "年份" is given in 数据/信访办.yaml, line 1, with another value: find out which is right and remove the other.
              1 | { "年份": 2025, "办结信访": 44 }
                |   ^^^^^^
            """);
    }

    [Fact]
    public void SamplesShowTheReportBeforeThereIsData()
    {
        using var tool = Begin();
        tool.Run("render", "@a.report.yaml", "--sample").Is(0, "", Texts.Report.Replace("46", "37").Replace("44", "34"));
        tool.Run("render", "@a.report.yaml", "--sample", "--data", "@d.yaml").Is(2, "error RK0924: --sample and --data do not go together: keep one.");
    }

    [Fact]
    public void WithoutDataItSaysHowToGoOn()
    {
        using var tool = Begin();
        tool.Run("render", "@a.report.yaml").Is(2,
            "error RK0923: there is no data: write --data FILE; as long as there is none, --sample shows the outline's samples and --draft a draft.");
        tool.Run("render", "@a.report.yaml", "--lang", "zh").Is(2,
            "错误 RK0923: 没有数据：请写 --data 数据文件；还没有数据的，写 --sample 看样例，或写 --draft 看草稿。");
    }

    [Fact]
    public void ADraftShowsWhatIsMissingAndIsFine()
    {
        using var tool = Begin().Write("part.yaml", "年份: 2026\n受理信访: 46\n");
        tool.Run("render", "@a.report.yaml", "--draft", "--data", "@part.yaml", "--lang=zh").Is(0, """
            a.report.yaml(6): 错误 RK1001: “办结信访”没有值：请填上；可以没有的，在大纲里写 可缺: 是（optional: true），用到它的文字放到“条件”（when）后面。
              6 |   办结信访: { unit: 宗, sample: 34 }
            """, """
            草稿

            青石镇2026年信访情况

            受理群众信访46宗，已办结【待填：办结信访（宗）】。
            """);
        Answer blank = tool.Run("render", "@a.report.yaml", "--draft", "-o", "@空表.txt");
        Assert.Equal((0, ""), (blank.Code, blank.Output));
        Assert.Equal("草稿\n\n青石镇【待填：年份】年信访情况\n\n受理群众信访【待填：受理信访（宗）】，已办结【待填：办结信访（宗）】。\n", tool.Read("空表.txt"));
    }

    [Fact]
    public void AFileThatIsReadIsNeverWrittenOver()
    {
        using var tool = Begin().Write("d.txt", Texts.Data);
        tool.Run("render", "@a.report.yaml", "--data", "@d.txt", "-o", "@./d.txt").Is(2,
            "./d.txt: error RK0922: this is a file that is read, it will not be written over: choose another name.");
        Assert.Equal(Texts.Data, tool.Read("d.txt"));
    }

    [Fact]
    public void OutlineOrDataMayComeFromStandardInput()
    {
        using var tool = Begin();
        tool.Input = Texts.Data;
        tool.Run("render", "@a.report.yaml", "--data", "-").Is(0, "", Texts.Report);
        tool.Input = "\uFEFF" + Texts.Outline;
        tool.Run("render", "-", "--data", "@d.yaml").Is(0, "", Texts.Report);
        tool.Input = Texts.Data + "多: 1\n";
        tool.Run("render", "@a.report.yaml", "--data", "-").Is(1, """
            <stdin>(4,1): error RK0803: the outline has no "多": remove it, or declare it in the outline.
              4 | 多: 1
                | ^^
            """);
    }

    [Fact]
    public void OneOutlineATime()
    {
        using var tool = Begin().Write("b.report.yaml", Texts.Outline);
        tool.Run("render", "@*.report.yaml", "--data", "@d.yaml").Is(2, "error RK0925: one outline is used at a time, not 2: name one.");
        tool.Run("render", "@a*.report.yaml", "--data", "@d.yaml").Is(0, "", Texts.Report);
    }

    private static Transcript Begin() => new Transcript().Write("a.report.yaml", Texts.Outline).Write("d.yaml", Texts.Data);
}
