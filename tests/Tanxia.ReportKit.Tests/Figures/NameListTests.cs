namespace Tanxia.ReportKit.Tests.Figures;

[Trait("PublicCase", "P52")]
public sealed class NameListTests
{
    private static readonly FigureInfo Villages = new()
    {
        Key = "村", Path = "村", Unit = "个", Kind = FigureKind.Names, Required = true, Line = 6,
    };

    [Theory]
    [InlineData("东岭村", "东岭村")]
    [InlineData("东岭村、河口村", "东岭村|河口村")]
    [InlineData("东岭村、河口村、柳湾村", "东岭村|河口村|柳湾村")]
    [InlineData("“红色驿站”“河畔书屋”", "“红色驿站”|“河畔书屋”")]
    [InlineData("《青石简报》《村规民约》", "《青石简报》|《村规民约》")]
    [InlineData("“红色驿站”、《青石简报》", "“红色驿站”|《青石简报》")]
    [InlineData("“红色驿站”、河畔书屋、“茶社”", "“红色驿站”|河畔书屋|“茶社”")]
    [InlineData("《青石简报》（月刊）、《村规民约》", "《青石简报》（月刊）|《村规民约》")]
    [InlineData("青石、东岭两村，河口村", "青石、东岭两村|河口村")]
    [InlineData("“红、绿驿站”，“河畔书屋”", "“红、绿驿站”|“河畔书屋”")]
    [InlineData("青石、东岭两村", "青石、东岭两村")]
    public void NamesAreJoinedAsAnEditorJoinsThem(string text, string names) => Assert.Equal($"参加的有{text}。\n", Text(names.Split('|')));

    [Theory]
    [InlineData("东岭村", "东岭村")]
    [InlineData("东岭村和河口村", "东岭村|河口村")]
    [InlineData("东岭村、河口村和柳湾村", "东岭村|河口村|柳湾村")]
    [InlineData("“红色驿站”“河畔书屋”和“茶社”", "“红色驿站”|“河畔书屋”|“茶社”")]
    [InlineData("青石、东岭两村，河口村和柳湾村", "青石、东岭两村|河口村|柳湾村")]
    public void AWordMayStandBeforeTheLastName(string text, string names) =>
        Assert.Equal($"参加的有{text}。\n", Rendered.Text(w => Say(w, names.Split('|'), "和")));

    [Theory]
    [InlineData(3, "东岭村、河口村、柳湾村等3个", "东岭村|河口村|柳湾村")]
    [InlineData(2, "东岭村、河口村等3个", "东岭村|河口村|柳湾村")]
    [InlineData(1, "东岭村等2个", "东岭村|河口村")]
    [InlineData(5, "东岭村、河口村等2个", "东岭村|河口村")]
    [InlineData(2, "东岭村", "东岭村")]
    [InlineData(2, "“红色驿站”“河畔书屋”等3个", "“红色驿站”|“河畔书屋”|“茶社”")]
    public void TheFirstNamesMayStandForAll(int show, string text, string names) => Assert.Equal(
        ["Paragraph: " + text + "。", "Figure 村: " + text],
        SpanRules.Describe(Rendered.Twice(w =>
        {
            w.BeginParagraph();
            w.NamesAndOthers(names.Split('|'), Villages, show);
            w.EndParagraph(1);
        })));

    [Fact]
    public void AllNamesTogetherAreOneFigure() => Assert.Equal(
        ["Paragraph: 参加的有东岭村、河口村。", "Figure 村: 东岭村、河口村"],
        SpanRules.Describe(Rendered.Twice(new HandWritten(w => Say(w, ["东岭村", "河口村"])))));

    [Fact]
    public void NoNameWhereATextNeedsOneIsAFault() => Assert.Equal(
        [
            "小结.report.yaml(6): 错误 RK1010: 清单“村”一条也没有，正文却要用它：请补上数据，或写“空时”（empty），说明没有时印什么。",
            "小结.report.yaml(6): error RK1010: the list \"村\" is empty, but a text prints it: add to it, or say by empty what is printed then.",
        ],
        Rendered.Faults(w => Say(w, [])));

    [Theory]
    [InlineData(1, "一个")]
    [InlineData(2, "两个")]
    [InlineData(10, "十个")]
    [InlineData(11, "11个")]
    [InlineData(0, "0个")]
    public void TheCountMayBeInChineseUpToTen(int count, string text)
    {
        Assert.Equal(text + "。\n", Counted(count, chinese: true));
        Assert.Equal($"{count}个。\n", Counted(count, chinese: false));
    }

    private static string Text(string[] names) => Rendered.Text(w => Say(w, names));

    private static void Say(Tanxia.ReportKit.Generated.ReportWriter w, string[] names, string last = "")
    {
        w.Look(names, Villages);
        w.BeginParagraph();
        w.Text("参加的有");
        w.Names(names, Villages, last);
        w.EndParagraph(1);
    }

    private static string Counted(int count, bool chinese) => Rendered.Text(w =>
    {
        w.BeginParagraph();
        w.Count(count, Villages, chinese);
        w.EndParagraph(1);
    });
}
