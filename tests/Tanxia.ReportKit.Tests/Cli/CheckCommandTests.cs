using System.Text.Json.Nodes;

namespace Tanxia.ReportKit.Tests.Cli;

public sealed class CheckCommandTests
{
    [Fact]
    public void AFaultStandsWithItsLineAndACaretUnderIt()
    {
        using var tool = new Transcript().Write("信访.report.yaml", Texts.Faulty);
        tool.Run("check", "@信访.report.yaml").Is(1, """
            信访.report.yaml(9,24): error RK0501: "办结信仿" is not declared, did you mean 办结信访?
              9 | text: 受理群众信访{受理信访}，已办结{办结信仿}。
                |                                      ^^^^^^^^
            1 file checked: 1 error, 0 warnings, 0 notes.
            """);
    }

    [Fact]
    public void InChineseToo()
    {
        using var tool = new Transcript { Language = MessageLanguage.Chinese }.Write("信访.report.yaml", Texts.Faulty);
        tool.Run("check", "@信访.report.yaml").Is(1, """
            信访.report.yaml(9,24): 错误 RK0501: 没有登记“办结信仿”，是否想写 办结信访？
              9 | text: 受理群众信访{受理信访}，已办结{办结信仿}。
                |                                      ^^^^^^^^
            检查了 1 个文件：错误 1 处，警告 0 处，提示 0 处。
            """);
    }

    [Fact]
    public void AGoodOutlineIsSaidToBeSo()
    {
        using var tool = new Transcript().Write("a.report.yaml", Texts.Outline);
        tool.Run("check", "@a.report.yaml").Is(0, "1 file checked, no faults.");
        tool.Run("check", "@a.report.yaml", "--lang", "zh").Is(0, "检查了 1 个文件，没有错误。");
    }

    [Fact]
    public void AWarningIsAFaultANoteIsNot()
    {
        using var tool = new Transcript()
            .Write("a.report.yaml", "report: A\ntext: 进展顺利,群众满意。\n")
            .Write("b.report.yaml", "report: B\nsections:\n  - section: 成效\n    end: 。\n    heading: line\n    text: 好。\n  - section: 打算\n    text: 干。\n");
        tool.Run("check", "@a.report.yaml").Is(1, """
            a.report.yaml(2,11): warning RK0512: a half-width , stands in Chinese text: write ，.
              2 | text: 进展顺利,群众满意。
                |               ^
            1 file checked: 0 errors, 1 warning, 0 notes.
            """);
        tool.Run("check", "@b.report.yaml").Is(0, """
            b.report.yaml(3,5): note RK0609: a heading on its own line usually takes no 。 (GB/T 15834 B.4): unless it is the custom of your office, remove end.
              3 |   - section: 成效
                |     ^
            1 file checked: 0 errors, 0 warnings, 1 note.
            """);
    }

    [Fact]
    public void OneFileAfterAnotherThenOneSummary()
    {
        using var tool = new Transcript().Write("a.report.yaml", Texts.Faulty).Write("c.report.yaml", Texts.Outline);
        tool.Run("check", "@a.report.yaml", "@b.report.yaml", "@c.report.yaml").Is(2, """
            b.report.yaml: error RK0917: there is no such file: check its name and folder; a name with blanks is put in quotes.
            a.report.yaml(9,24): error RK0501: "办结信仿" is not declared, did you mean 办结信访?
              9 | text: 受理群众信访{受理信访}，已办结{办结信仿}。
                |                                      ^^^^^^^^
            2 files checked: 2 errors, 0 warnings, 0 notes.
            """);
    }

    /// <summary>Each kind of fault at its own place: a name, an extra one, a wrong type, a missing one at its declaration.</summary>
    [Fact]
    public void FaultsOfDataStandInTheDataFile()
    {
        using var tool = new Transcript().Write("a.report.yaml", Texts.Outline).Write("数据.yaml", "年分: 2026\n受理信访: 四十六\n群众: 3\n");
        tool.Run("check", "@a.report.yaml", "--data", "@数据.yaml").Is(1, """
            数据.yaml(1,1): error RK0802: the outline has no "年分", did you mean 年份?
              1 | 年分: 2026
                | ^^^^
            数据.yaml(2,7): error RK0804: "受理信访" takes a whole number, not "四十六": digits only, no decimals, unit or separators; if it has decimals, give the metric decimals.
              2 | 受理信访: 四十六
                |           ^^^^^^
            数据.yaml(3,1): error RK0803: the outline has no "群众": remove it, or declare it in the outline.
              3 | 群众: 3
                | ^^^^
            a.report.yaml(6): error RK1001: "办结信访" has no value: set it, or declare it optional in the outline and put its text behind a when.
              6 |   办结信访: { unit: 宗, sample: 34 }
            2 files checked: 4 errors, 0 warnings, 0 notes.
            """);
        tool.Write("数据.json", """{ "年份": 2026, "受理信访": "46宗", "办结信访": 44 }""");
        tool.Run("check", "@a.report.yaml", "--data", "@数据.json").Is(1, """
            数据.json(1,23): error RK0804: "受理信访" takes a whole number, not "46宗": digits only, no decimals, unit or separators; if it has decimals, give the metric decimals.
              1 | { "年份": 2026, "受理信访": "46宗", "办结信访": 44 }
                |                             ^^^^^^
            2 files checked: 1 error, 0 warnings, 0 notes.
            """);
    }

    [Fact]
    public void ACheckThatDoesNotHoldIsAFaultOfTheData()
    {
        using var tool = new Transcript().Write("a.report.yaml", Texts.Outline).Write("d.yaml", Texts.Data.Replace("44", "48"));
        tool.Run("check", "@a.report.yaml", "-d", "@d.yaml").Is(1, """
            a.report.yaml(8): error RK1101: the check does not hold: 办结信访 <= 受理信访; the values are 48 > 46. Check these figures.
              8 |   - 办结信访 <= 受理信访
            2 files checked: 1 error, 0 warnings, 0 notes.
            """);
    }

    [Fact]
    public void DataThatCannotBeReadIsNotMissingToo()
    {
        using var tool = new Transcript().Write("a.report.yaml", Texts.Outline);
        tool.Run("check", "@a.report.yaml", "--data", "@nowhere.yaml").Is(2, """
            nowhere.yaml: error RK0917: there is no such file: check its name and folder; a name with blanks is put in quotes.
            1 file checked: 1 error, 0 warnings, 0 notes.
            """);
    }

    [Fact]
    public void DataGoesWithOneOutline()
    {
        using var tool = new Transcript().Write("a.report.yaml", Texts.Outline).Write("b.report.yaml", Texts.Outline).Write("d.yaml", Texts.Data);
        tool.Run("check", "@a.report.yaml", "@b.report.yaml", "--data", "@d.yaml").Is(2, "error RK0925: one outline is used at a time, not 2: name one.");
    }

    [Fact]
    public void JsonIsAnArrayOfMessages()
    {
        using var tool = new Transcript { Language = MessageLanguage.Chinese }.Write("信访.report.yaml", Texts.Faulty);
        Answer answer = tool.Run("check", "@信访.report.yaml", "@没有.yaml", "--format", "json");
        answer.Is(2, "", """
            [
              {
                "file": "没有.yaml",
                "line": 0,
                "column": 0,
                "length": 0,
                "severity": "error",
                "id": "RK0917",
                "text": "找不到这个文件：请核对文件名和所在的文件夹，名称里有空格的请加引号。"
              },
              {
                "file": "信访.report.yaml",
                "line": 9,
                "column": 24,
                "length": 4,
                "severity": "error",
                "id": "RK0501",
                "text": "没有登记“办结信仿”，是否想写 办结信访？"
              }
            ]
            """);
        Assert.Equal(2, JsonNode.Parse(answer.Output)!.AsArray().Count);
        tool.Write("好.report.yaml", Texts.Outline).Run("check", "@好.report.yaml", "--format=json").Is(0, "", "[]");
    }

    [Fact]
    public void Sarif()
    {
        using var tool = new Transcript { Language = MessageLanguage.Chinese }
            .Write("信访 一.report.yaml", Texts.Faulty).Write("b.report.yaml", Texts.Outline).Write("d.yaml", "年份: 2026\n受理信访: 46\n");
        Answer answer = tool.Run("check", "@信访 一.report.yaml", "@没有.yaml", "--format", "sarif");
        Assert.Equal((2, ""), (answer.Code, answer.Error));
        Snapshot.Match(answer.Output + tool.Run("check", "@b.report.yaml", "--data", "@d.yaml", "--format", "sarif").Output);
    }
}
