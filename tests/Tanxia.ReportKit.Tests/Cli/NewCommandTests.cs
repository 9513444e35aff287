using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests.Cli;

public sealed class NewCommandTests
{
    private static readonly string[] All = ["half-year", "annual", "work-plan", "rectification"];

    public static TheoryData<string> Kinds => [.. All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EachKindIsWithoutFaultAndRendersAtOnce(string kind)
    {
        using var tool = new Transcript { Language = MessageLanguage.Chinese };
        tool.Run("new", "@材料", "--kind", kind).Is(0, "写好了 材料.report.yaml。看样子：reportkit render \"材料.report.yaml\" --sample；边写边看：reportkit preview \"材料.report.yaml\"");
        tool.Run("check", "@材料.report.yaml").Is(0, "检查了 1 个文件，没有错误。");
        Answer sample = tool.Run("render", "@材料.report.yaml", "--sample");
        Assert.Equal((0, ""), (sample.Code, sample.Error));
        // Every given figure has a sample, so that nothing is missing from the page.
        Assert.All(ReportOutline.Parse("a", tool.Read("材料.report.yaml")).Figures.Where(figure => figure.Formula.Length == 0 && figure.Kind is not (FigureKind.Names or FigureKind.Records)), figure => Assert.NotEqual("", figure.Sample));
    }

    [Fact]
    public void WhatTheSamplesGive()
    {
        using var tool = new Transcript();
        Snapshot.Match(string.Join("\n", All.Select(kind =>
        {
            tool.Run("new", $"@{kind}", "--kind", kind);
            return $"===== {kind}\n{tool.Run("render", $"@{kind}.report.yaml", "--sample").Output}";
        })));
    }

    [Fact]
    public void ItNeverOverwrites()
    {
        using var tool = new Transcript().Write("a.report.yaml", "mine");
        foreach (string name in (string[])["@a", "@a.report.yaml", "@a.REPORT.yaml"])
        {
            Answer answer = tool.Run("new", name);
            if (name == "@a.REPORT.yaml" && answer.Code == 0)
            {
                // Another file where names keep their case.
                continue;
            }
            answer.Is(2, $"{(name == "@a" ? "a.report.yaml" : name[1..])}: error RK0926: the file is there already and is not overwritten: choose another name, or move it away first.");
        }
        Assert.Equal("mine", tool.Read("a.report.yaml"));
    }

    [Fact]
    public void AnUnknownKindNamesThoseThatThereAre()
    {
        using var tool = new Transcript();
        tool.Run("new", "@a", "--kind", "speech").Is(2, "error RK0915: --kind cannot be \"speech\"; it can be: half-year annual work-plan rectification");
        Assert.Empty(tool.Files);
    }
}
