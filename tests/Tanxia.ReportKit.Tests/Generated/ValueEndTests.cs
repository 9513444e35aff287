using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Generated;

/// <summary>A text that the data gives may end in a mark; where the outline brings one, that one stands.</summary>
public sealed class ValueEndTests
{
    private static readonly FigureInfo Lead = new() { Key = "牵头", Path = "牵头", Kind = FigureKind.Text };
    private static readonly FigureInfo Villages = new() { Key = "村", Path = "村", Kind = FigureKind.Names };

    [Theory]
    [InlineData("抓好防汛。", "，按期完成", "抓好防汛，按期完成。", "抓好防汛")]
    [InlineData("抓好防汛；", "。", "抓好防汛。", "抓好防汛")]
    [InlineData("抓好防汛，", "；其余照旧", "抓好防汛；其余照旧。", "抓好防汛")]
    [InlineData("抓好防汛", "，按期完成", "抓好防汛，按期完成。", "抓好防汛")]
    [InlineData("抓好防汛。", "另外办理", "抓好防汛。另外办理。", "抓好防汛。")]
    public void TheMarkOfTheOutlineTakesThePlaceOfTheValues(string value, string text, string printed, string figure) => Assert.Equal(
        [$"Paragraph: {printed}", $"Figure 牵头: {figure}"],
        SpanRules.Describe(Rendered.Twice(w => Say(w, () =>
        {
            w.Figure(value, Lead);
            w.Text(text);
        }))));

    [Fact]
    public void ThePartBehindItBringsItsComma() => Assert.Equal(
        "抓好防汛，按期完成。\n",
        Rendered.Text(w => Say(w, () =>
        {
            w.Figure("抓好防汛；", Lead);
            w.Comma();
            w.Text("按期完成");
        })));

    [Fact]
    public void TheLastNameGivesWayToo() => Assert.Equal(
        "东岭村、河口村，按期完成。\n",
        Rendered.Text(w => Say(w, () =>
        {
            w.Names(["东岭村", "河口村。"], Villages, "");
            w.Text("，按期完成");
        })));

    private static void Say(ReportWriter w, Action say)
    {
        w.BeginParagraph();
        say();
        w.EndParagraph(1);
    }
}
