using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Generated;

public sealed class RecordsTests
{
    private static readonly FigureInfo Village = new() { Key = "村", Path = "项目.村", Kind = FigureKind.Text, Required = true, Line = 4 };
    private static readonly FigureInfo Funds = new() { Key = "资金", Path = "项目.资金", Unit = "万元", Minimum = 0, Decimals = 1, Required = true, Line = 5 };
    private static readonly FigureInfo Projects = new()
    {
        Key = "项目", Path = "治理.项目", Unit = "个", Kind = FigureKind.Records, Required = true, Line = 3, Fields = [Village, Funds],
    };

    private sealed record Project(string? Village, decimal? Funds, string End = "");

    [Fact]
    public void RecordsAreJoinedByTheirMark() => Assert.Equal(
        "道路：东岭村投入30万元；河口村投入18.5万元。\n",
        Text('；', new Project("东岭村", 30), new Project("河口村", 18.5m)));

    [Fact]
    public void OneRecordIsJoinedToNothing() => Assert.Equal("道路：东岭村投入30万元。\n", Text('；', new Project("东岭村", 30)));

    [Theory]
    [InlineData('；')]
    [InlineData('、')]
    [InlineData('，')]
    [InlineData('。')]
    public void MarksTypedAtTheEndsOfRecordsBelongToTheList(char join) => Assert.Equal(
        $"道路：东岭村投入30万元{join}河口村投入18.5万元{join}柳湾村投入5万元。\n",
        Text(join, new Project("东岭村", 30, "；"), new Project("河口村", 18.5m, "。；"), new Project("柳湾村", 5, "，")));

    [Theory]
    [InlineData('、', "参加的有“红色驿站”“河畔书屋”、柳湾村。\n")]
    [InlineData('，', "参加的有“红色驿站”，“河畔书屋”，柳湾村。\n")]
    public void QuotesMeetWithoutAPauseMark(char join, string text) => Assert.Equal(
        text, Rendered.Text(w => Names(w, join, "“红色驿站”", "“河畔书屋”", "柳湾村")));

    [Fact]
    public void TheFiguresBehindAMarkThatWentStayWhereTheyAre() => Assert.Equal(
        [
            "Paragraph: 参加的有“红色驿站”“河畔书屋”、柳湾村。",
            "Figure 项目: “红色驿站”“河畔书屋”、柳湾村",
            "Figure 村: “红色驿站”",
            "Figure 村: “河畔书屋”",
            "Figure 村: 柳湾村",
        ],
        SpanRules.Describe(Rendered.Twice(w => Names(w, '、', "“红色驿站”", "“河畔书屋”", "柳湾村"))));

    [Fact]
    public void ThePartOfARecordThatIsPrintedFirstLosesItsComma() => Assert.Equal(
        "道路：修路；修路，投入5万元。\n",
        Rendered.Text(w =>
        {
            w.BeginParagraph();
            w.Text("道路：");
            w.BeginRecords(2, Projects, '；');
            w.BeginRecord(0);
            w.Comma();
            w.Text("修路");
            w.EndRecord();
            w.BeginRecord(1);
            w.Text("修路");
            w.Comma();
            w.Text("投入");
            w.Figure((decimal?)5, Funds);
            w.EndRecord();
            w.EndRecords();
            w.EndParagraph(1);
        }));

    [Fact]
    public void ACommaBehindRecordsBelongsToTheParagraph() => Assert.Equal(
        "东岭村投入30万元，全部完工。\n",
        Rendered.Text(w =>
        {
            w.BeginParagraph();
            Say(w, '；', [new Project("东岭村", 30)]);
            w.Comma();
            w.Text("全部完工");
            w.EndParagraph(1);
        }));

    [Fact]
    public void NoRecordWhereATextNeedsOneIsAFault() => Assert.Equal(
        [
            "小结.report.yaml(3): 错误 RK1010: 清单“治理.项目”一条也没有，正文却要用它：请补上数据，或写“空时”（empty），说明没有时印什么。",
            "小结.report.yaml(3): error RK1010: the list \"治理.项目\" is empty, but a text prints it: add to it, or say by empty what is printed then.",
        ],
        Rendered.Faults(w => Roads(w, '；', [])));

    [Fact]
    public void ARecordOfWhichNothingIsPrintedIsAFault() => Assert.Equal(
        [
            "小结.report.yaml(3): 错误 RK1011: 清单“治理.项目”的第 2 条是空的：请填写或删去这一条。",
            "小结.report.yaml(3): error RK1011: item 2 of the list \"治理.项目\" is empty: fill it in or remove it.",
        ],
        Rendered.Faults(w => Names(w, '；', "东岭村", "；", "柳湾村")));

    private static string Text(char join, params Project[] projects) => Rendered.Text(w => Roads(w, join, projects));

    private static void Roads(ReportWriter w, char join, IReadOnlyList<Project> projects)
    {
        for (int i = 0, count = w.LookAtRecords(projects, Projects); i < count; i++)
        {
            w.LookAtRecord(i, Projects);
            w.Look(projects[i].Village, Village);
            w.Look(projects[i].Funds, Funds);
        }
        w.EndLookAtRecords();
        w.BeginParagraph();
        w.Text("道路：");
        Say(w, join, projects);
        w.EndParagraph(8);
    }

    private static void Say(ReportWriter w, char join, IReadOnlyList<Project> projects)
    {
        w.BeginRecords(projects.Count, Projects, join);
        for (int i = 0; i < projects.Count; i++)
        {
            Project project = projects[i];
            w.BeginRecord(i);
            w.Figure(project.Village, Village);
            w.Text("投入");
            w.Figure(project.Funds, Funds);
            w.Text(project.End);
            w.EndRecord();
        }
        w.EndRecords();
    }

    private static void Names(ReportWriter w, char join, params string[] names)
    {
        w.BeginParagraph();
        w.Text("参加的有");
        w.BeginRecords(names.Length, Projects, join);
        for (int i = 0; i < names.Length; i++)
        {
            w.BeginRecord(i);
            w.Figure(names[i], Village);
            w.EndRecord();
        }
        w.EndRecords();
        w.EndParagraph(1);
    }
}
