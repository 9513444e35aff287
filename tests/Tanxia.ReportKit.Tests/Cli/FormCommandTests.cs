using System.Text.Json.Nodes;
using Tanxia.ReportKit.Tests.Workbooks;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>The command form, and forms behind --data of the others. RK0950 and RK0951 are said of what cannot be a form, RK0952 of a form that is no outline.</summary>
public sealed class FormCommandTests
{
    [Fact]
    [Trait("PublicCase", "P70")]
    public void AFormIsMadeFilledInAndRead()
    {
        using Transcript tool = Begin();
        tool.Run("form", "@a.report.yaml", "-o", "@表 一.xlsx").Is(0, "表 一.xlsx is written. When it is filled in: reportkit render \"a.report.yaml\" --data \"表 一.xlsx\"");
        tool.Run("check", "@a.report.yaml", "--data", "@表 一.xlsx").Is(1, """
            表 一.xlsx(填报!F7): error RK1001: "年份" has no value: set it, or declare it optional in the outline and put its text behind a when.
            表 一.xlsx(填报!F8): error RK1001: "受理信访" has no value: set it, or declare it optional in the outline and put its text behind a when.
            表 一.xlsx(填报!F9): error RK1001: "办结信访" has no value: set it, or declare it optional in the outline and put its text behind a when.
            2 files checked: 3 errors, 0 warnings, 0 notes.
            """);
        Fill(tool, "表 一.xlsx", ("年份", 2026), ("受理信访", "46宗"), ("办结信访", 44));
        tool.Run("render", "@a.report.yaml", "--data", "@表 一.xlsx").Is(0, "", Texts.Report);
        tool.Run("check", "@a.report.yaml", "--data", "@*.xlsx").Is(0, "2 files checked, no faults.");
    }

    [Fact]
    public void AFormThatIsThereIsNotOverwritten()
    {
        using Transcript tool = Begin();
        tool.Run("form", "@a.report.yaml").Is(0, "a.xlsx is written. When it is filled in: reportkit render \"a.report.yaml\" --data \"a.xlsx\"");
        Fill(tool, "a.xlsx", ("年份", 2026));
        byte[] filled = File.ReadAllBytes(tool.PathOf("a.xlsx"));
        tool.Run("form", "@a.report.yaml").Is(2, "a.xlsx: error RK0926: the file is there already and is not overwritten: choose another name, or move it away first.");
        Assert.Equal(filled, File.ReadAllBytes(tool.PathOf("a.xlsx")));
        Assert.Equal(["a.report.yaml", "a.xlsx"], tool.Files);
    }

    [Fact]
    public void WhatCannotBeAForm()
    {
        using Transcript tool = Begin();
        tool.Run("form", "@a.report.yaml", "-o", "@表.xls").Is(2, "表.xls: error RK0950: a form is a workbook: let its name end in .xlsx.");
        tool.Write("b.report.yaml", "report: B\ntext: 进展顺利。\n").Run("form", "@b.report.yaml").Is(2,
            "b.report.yaml: error RK0951: the outline has no figures to fill in, so that there is nothing to make a form of.");
        tool.Write("c.report.yaml", Texts.Faulty).Run("form", "@c.report.yaml").Is(1, """
            c.report.yaml(9,24): error RK0501: "办结信仿" is not declared, did you mean 办结信访?
              9 | text: 受理群众信访{受理信访}，已办结{办结信仿}。
                |                                      ^^^^^^^^
            """);
        Assert.Equal(["a.report.yaml", "b.report.yaml", "c.report.yaml"], tool.Files);
    }

    [Fact]
    public void AFormIsNoOutline()
    {
        using Transcript tool = Begin();
        tool.Run("form", "@a.report.yaml");
        const string said = "a.xlsx: error RK0952: this is a table and no outline: the outline (*.report.yaml) comes first, a form behind --data.";
        tool.Run("check", "@a.xlsx").Is(2, said);
        tool.Run("render", "@a.xlsx", "--data", "@a.xlsx").Is(2, said);
        tool.Run("form", "@a.xlsx").Is(2, said);
    }

    /// <summary>Last time's data may have been for another outline: what does not fit is said, and the form is made.</summary>
    [Fact]
    public void LastTimesDataStandsBesideTheCells()
    {
        using Transcript tool = Begin().Write("去年.yaml", "年份: 2025\n受理信访: 40\n调解: 3\n");
        tool.Run("form", "@a.report.yaml", "--data", "@去年.yaml").Is(0, """
            去年.yaml(3,1): error RK0803: the outline has no "调解": remove it, or declare it in the outline.
              3 | 调解: 3
                | ^^^^
            a.xlsx is written. When it is filled in: reportkit render "a.report.yaml" --data "a.xlsx"
            """);
        using (var form = new FormDraft(File.ReadAllBytes(tool.PathOf("a.xlsx"))))
        {
            Assert.Equal(["2025", "40", ""], new[] { "G7", "G8", "G9" }.Select(cell => FormDraft.TextOf(form.CellAt("填报", cell))));
        }
        // Also out of a form that was filled in.
        Fill(tool, "a.xlsx", ("年份", 2026), ("受理信访", 46));
        tool.Run("form", "@a.report.yaml", "--data", "@a.xlsx", "-o", "@b.xlsx");
        using var next = new FormDraft(File.ReadAllBytes(tool.PathOf("b.xlsx")));
        Assert.Equal(["2026", "46", ""], new[] { "G7", "G8", "G9" }.Select(cell => FormDraft.TextOf(next.CellAt("填报", cell))));
    }

    [Fact]
    public void ProgramsAreToldTheCellToo()
    {
        using Transcript tool = Begin();
        tool.Run("form", "@a.report.yaml");
        Fill(tool, "a.xlsx", ("年份", 2026), ("受理信访", "四十六"), ("办结信访", 44));
        JsonNode message = Assert.Single(JsonNode.Parse(tool.Run("check", "@a.report.yaml", "--data", "@a.xlsx", "--format", "json").Output)!.AsArray())!;
        Assert.Equal(("a.xlsx", 8, 6, "填报!F8", "RK0804"),
            ((string)message["file"]!, (int)message["line"]!, (int)message["column"]!, (string)message["cell"]!, (string)message["id"]!));
        JsonNode location = JsonNode.Parse(tool.Run("check", "@a.report.yaml", "--data", "@a.xlsx", "--format", "sarif").Output)!["runs"]![0]!["results"]![0]!["locations"]![0]!;
        Assert.Equal("""{"artifactLocation":{"uri":"a.xlsx"}}""", location["physicalLocation"]!.ToJsonString());
        Assert.Equal(("填报!F8", "cell"), ((string)location["logicalLocations"]![0]!["fullyQualifiedName"]!, (string)location["logicalLocations"]![0]!["kind"]!));
    }

    [Fact]
    public void AFolderOfFormsGivesAReportEach()
    {
        using Transcript tool = Begin().Write("数据/乙.yaml", Texts.Data);
        foreach (string station in (string[])["数据/甲.xlsx", "数据/丙.xlsx"])
        {
            tool.Run("form", "@a.report.yaml", "-o", "@" + station);
        }
        Fill(tool, "数据/甲.xlsx", ("年份", 2026), ("受理信访", 46), ("办结信访", 44));
        Fill(tool, "数据/丙.xlsx", ("年份", 2026), ("受理信访", 46));
        // What a program puts beside a workbook that it has open.
        tool.Write("数据/~$甲.xlsx", "张三");
        tool.Run("render", "@a.report.yaml", "--batch", "@数据", "-o", "@报告").Is(1, """
            [数据/丙.xlsx]
            数据/丙.xlsx(填报!F9): error RK1001: "办结信访" has no value: set it, or declare it optional in the outline and put its text behind a when.
            2 reports written, 1 failed: 数据/丙.xlsx
            """);
        Assert.Equal((Texts.Report, Texts.Report), (tool.Read("报告/甲.txt"), tool.Read("报告/乙.txt")));
    }

    [Fact]
    public void AWorkbookIsReadWhileAProgramHasItOpen()
    {
        using Transcript tool = Begin();
        tool.Run("form", "@a.report.yaml");
        Fill(tool, "a.xlsx", ("年份", 2026), ("受理信访", 46), ("办结信访", 44));
        using FileStream open = File.Open(tool.PathOf("a.xlsx"), FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        tool.Run("render", "@a.report.yaml", "--data", "@a.xlsx").Is(0, "", Texts.Report);
    }

    /// <summary>Nothing of the machine goes into it: neither the clock nor where it stands nor who speaks what there.</summary>
    [SkippableFact]
    public void EveryMachineMakesTheSameFile()
    {
        Skip.If(OperatingSystem.IsWindows(), "sh");
        using Transcript tool = Begin();
        byte[] first = Form("TZ=Asia/Shanghai", "C.UTF-8", "一.xlsx");
        Thread.Sleep(TimeSpan.FromSeconds(2));
        Assert.Equal(first, Form("TZ=America/Los_Angeles", "zh_CN.UTF-8", "二.xlsx"));

        byte[] Form(string zone, string locale, string file)
        {
            Assert.Equal(0, ToolProcess.Shell(tool, $"{zone} dotnet '{ToolProcess.Dll}' form a.report.yaml -o {file}", locale).Code);
            return File.ReadAllBytes(tool.PathOf(file));
        }
    }

    [Fact]
    public void OtherTablesAreToBeSavedAsWorkbooks()
    {
        using Transcript tool = Begin().Write("数据.csv", "受理信访,46\n");
        tool.Run("render", "@a.report.yaml", "--data", "@数据.csv").Is(1,
            "数据.csv: error RK1110: this is no Excel workbook (.xlsx) but text (such as .csv): open it in Excel or WPS and save it as .xlsx.");
        tool.Run("render", "@a.report.yaml", "--data", "@没有.xlsx").Is(2,
            "没有.xlsx: error RK0917: there is no such file: check its name and folder; a name with blanks is put in quotes.");
        Directory.CreateDirectory(tool.PathOf("夹.xlsx"));
        Assert.Contains("RK0919", tool.Run("render", "@a.report.yaml", "--data", "@夹.xlsx").Error);
    }

    private static Transcript Begin() => new Transcript().Write("a.report.yaml", Texts.Outline);

    private static void Fill(Transcript tool, string file, params (string Key, object Value)[] values)
    {
        using var form = new FormDraft(File.ReadAllBytes(tool.PathOf(file)));
        foreach ((string key, object value) in values)
        {
            form.Fill(key, value);
        }
        File.WriteAllBytes(tool.PathOf(file), form.Save());
    }
}
