namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>reportkit check on Word documents.</summary>
public sealed class CheckPaperTests
{
    [Fact]
    public void WhatWasRenderedAsTheStandardHasItHasNoFaults()
    {
        using var tool = Rendered();
        tool.Run("check", "@信访.report.yaml", "@信访.docx").Is(0, "2 files checked, no faults.");
    }

    [Fact]
    public void AnotherProfileIsNamedParagraphByParagraph()
    {
        using var tool = Rendered("上边距: 30\n正文字体: 宋体\n");
        tool.Run("check", "@*.docx", "--lang", "zh").Is(1, """
            信访.docx: 警告 RK1453: 上边距是 30 毫米：应为 37 毫米（GB/T 9704 5.2.1）。
            信访.docx(2): 警告 RK1457: 正文有 1 段用宋体，第一处是“受理群众信访46宗，已办…”：正文用仿宋（GB/T 9704 5.2.2）。
            检查了 1 个文件：错误 0 处，警告 2 处，提示 0 处。
            """);
        Assert.Contains("\"id\": \"RK1457\"", tool.Run("check", "@信访.docx", "--format", "json").Output);
    }

    [Fact]
    public void AFileThatIsNoneIsSaid()
    {
        using var tool = new Transcript();
        tool.Write("甲.docx", "文字").Write("乙.wps", "文字");
        tool.Run("check", "@甲.docx", "@乙.wps", "@没有.docx").Is(2, """
            没有.docx: error RK0917: there is no such file: check its name and folder; a name with blanks is put in quotes.
            甲.docx: error RK1450: this is no Word document (.docx), or it is damaged: open it in Word or WPS and save it as .docx.
            乙.wps: error RK1450: this is no Word document (.docx), or it is damaged: open it in Word or WPS and save it as .docx.
            2 files checked: 3 errors, 0 warnings, 0 notes.
            """);
    }

    [Fact]
    public void ItIsNoOutlineAndNoData()
    {
        const string Said = "error RK0953: this is a Word document, no outline and no data: reportkit check looks at its page; reports are rendered from an outline and data.";
        using var tool = Rendered();
        tool.Run("render", "@信访.docx", "--sample").Is(2, "信访.docx: " + Said);
        Answer data = tool.Run("render", "@信访.report.yaml", "--data", "@信访.docx");
        Assert.StartsWith("信访.docx: " + Said + "\n", data.Error);
        Assert.Equal((1, ""), (data.Code, data.Output));
    }

    private static Transcript Rendered(string profile = "")
    {
        var tool = new Transcript();
        tool.Write("信访.report.yaml", Texts.Outline).Write("数据.yaml", Texts.Data).Write("版式.yaml", profile);
        Answer rendered = tool.Run(["render", "@信访.report.yaml", "--data", "@数据.yaml", "-o", "@信访.docx", .. profile.Length > 0 ? ["--profile", "@版式.yaml"] : (string[])[]]);
        Assert.Equal(0, rendered.Code);
        return tool;
    }
}
