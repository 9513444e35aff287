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

    [Theory]
    [InlineData("能办好吗？", "。另外办理", "能办好吗？另外办理。", "能办好吗？")]
    [InlineData("大家加油干！", "；另外办理", "大家加油干！另外办理。", "大家加油干！")]
    [InlineData("还要再看……", "。另外办理", "还要再看……另外办理。", "还要再看……")]
    [InlineData("能办好吗？。", "。另外办理", "能办好吗？另外办理。", "能办好吗？")]
    [InlineData("他说：“办好了。”", "。另外办理", "他说：“办好了。”另外办理。", "他说：“办好了。”")]
    [InlineData("他说：“办好了。”", "；另外办理", "他说：“办好了。”另外办理。", "他说：“办好了。”")]
    [InlineData("已经验收。（支路除外）", "。另外办理", "已经验收。（支路除外）另外办理。", "已经验收。（支路除外）")]
    [InlineData("（由水利站提供）", "。", "（由水利站提供）", "（由水利站提供）")]
    [InlineData("评为“文明村”", "。另外办理", "评为“文明村”。另外办理。", "评为“文明村”")]
    [InlineData("道路修好（含支路）", "。另外办理", "道路修好（含支路）。另外办理。", "道路修好（含支路）")]
    [InlineData("能办好吗？", "，另外办理", "能办好吗？，另外办理。", "能办好吗？")]
    [InlineData("能办好吗？", "另外办理", "能办好吗？另外办理。", "能办好吗？")]
    public void TheFullStopOfTheOutlineGivesWayToASentenceThatIsClosed(string value, string text, string printed, string figure) =>
        TheMarkOfTheOutlineTakesThePlaceOfTheValues(value, text, printed, figure);

    [Theory]
    [InlineData("他问：“", "能办好吗？", "”。另外办理", "他问：“能办好吗？”另外办理。")]
    [InlineData("他说：“", "办好了。", "”；另外办理", "他说：“办好了。”另外办理。")]
    [InlineData("评为“", "文明村", "”。另外办理", "评为“文明村”。另外办理。")]
    [InlineData("（", "由水利站提供", "）。", "（由水利站提供）")]
    [InlineData("已经验收（", "支路除外", "）。另外办理", "已经验收（支路除外）。另外办理。")]
    public void SoItDoesBehindAQuoteAroundTheValue(string before, string value, string text, string printed) => Assert.Equal(printed + "\n", Rendered.Text(w => Say(w, () =>
    {
        w.Text(before);
        w.Figure(value, Lead);
        w.Text(text);
    })));

    [Fact]
    public void TheLastRecordGivesNoSecondMark() => Assert.Equal("能办好吗？大家加油干！另外办理。\n", Rendered.Text(w => Say(w, () =>
    {
        w.BeginRecords(2, Villages, '；');
        for (int i = 0; i < 2; i++)
        {
            w.BeginRecord(i);
            w.Text(i == 0 ? "能办好吗？" : "大家加油干！");
            w.EndRecord();
        }
        w.EndRecords();
        w.Text("。另外办理");
    })));

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
