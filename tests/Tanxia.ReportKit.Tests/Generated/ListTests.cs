using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Generated;

public sealed class ListTests
{
    private static readonly string[] Plans = ["修水渠", "育人才", "管水肥"];

    [Theory]
    [InlineData(Flow.RunOn, "下半年做好三件事。一是修水渠。二是育人才。三是管水肥。另外，管好防汛。\n")]
    [InlineData(Flow.Paragraph, "下半年做好三件事。\n一是修水渠。二是育人才。三是管水肥。\n另外，管好防汛。\n")]
    [InlineData(Flow.Paragraphs, "下半年做好三件事。\n一是修水渠。\n二是育人才。\n三是管水肥。\n另外，管好防汛。\n")]
    public void AListStandsInTheTextAsItsFlowSays(Flow flow, string text) => Assert.Equal(text, Rendered.Text(w =>
    {
        w.BeginParagraph();
        w.Text("下半年做好三件事");
        if (flow != Flow.RunOn)
        {
            w.EndParagraph(1);
        }
        w.List(Series.FirstIs, '。', flow, Plans);
        if (flow != Flow.RunOn)
        {
            w.BeginParagraph();
        }
        w.Text("另外，管好防汛");
        w.EndParagraph(2);
    }));

    [Theory]
    [InlineData(Series.FirstMust, "一要修水渠；二要育人才；三要管水肥。\n")]
    [InlineData(Series.Ordinal, "第一，修水渠；第二，育人才；第三，管水肥。\n")]
    [InlineData(Series.InTurn, "首先，修水渠；其次，育人才；最后，管水肥。\n")]
    [InlineData(Series.Circled, "①修水渠；②育人才；③管水肥。\n")]
    [InlineData(Series.None, "修水渠；育人才；管水肥。\n")]
    [InlineData(Series.Dash, "——修水渠；——育人才；——管水肥。\n")]
    public void TheMarksAreThoseOfTheSeries(Series marks, string text) =>
        Assert.Equal(text, Rendered.Text(w => w.List(marks, '；', Flow.Paragraph, Plans)));

    public static TheoryData<Series> AllSeries => [.. Enum.GetValues<Series>()];

    /// <summary>一是 announces a series; with one member there is none.</summary>
    [Theory]
    [MemberData(nameof(AllSeries))]
    public void ALoneEntryHasNoMarkButADash(Series marks) => Assert.Equal(
        marks == Series.Dash ? "——抓春耕。\n" : "抓春耕。\n",
        Rendered.Text(w => w.List(marks, '；', Flow.Paragraphs, "抓春耕")));

    [Fact]
    public void AListOfNoEntriesIsNotThere() => Assert.Equal(
        "镇里抓紧农时。\n春耕完成。\n",
        Rendered.Text(w =>
        {
            w.BeginParagraph();
            w.Text("镇里抓紧农时");
            w.List(Series.FirstIs, '。', Flow.RunOn);
            w.EndParagraph(1);
            w.List(Series.FirstIs, '。', Flow.Paragraph);
            w.List(Series.FirstIs, '。', Flow.Paragraphs);
            w.Paragraph("春耕完成");
        }));

    [Fact]
    public void WordsBeforeAListThatWentPromiseInVain() => Assert.Equal(
        ["RK1202 7"],
        Rendered.Places(w =>
        {
            w.BeginParagraph();
            w.Text("主要有：");
            w.List(Series.FirstIs, '。', Flow.RunOn);
            w.EndParagraph(7);
        }));

    [Fact]
    public void EachListCountsItsOwnEntries() => Assert.Equal(
        "一是甲。二是乙。\n一是丙。二是丁。\n",
        Rendered.Text(w =>
        {
            w.List(Series.FirstIs, '。', Flow.Paragraph, "甲", "乙");
            w.List(Series.FirstIs, '。', Flow.Paragraph, "丙", "丁");
        }));

    [Fact]
    public void TheEleventhEntryIsEleven() => Assert.Equal(
        "一是甲。二是乙。三是丙。四是丁。五是戊。六是己。七是庚。八是辛。九是壬。十是癸。十一是子。\n",
        Rendered.Text(w => w.List(Series.FirstIs, '。', Flow.Paragraph, [.. "甲乙丙丁戊己庚辛壬癸子".Select(c => c.ToString())])));

    [Fact]
    public void ListsMayBeNestedDeeply()
    {
        void Nest(ReportWriter w, int depth)
        {
            w.BeginList(Series.Arabic, '。', Flow.Paragraphs, 2, 1);
            w.Entry("甲");
            w.BeginEntry();
            w.Text("乙");
            if (depth > 1)
            {
                Nest(w, depth - 1);
            }
            w.EndEntry(1);
            w.EndList();
        }
        Assert.Equal(string.Concat(Enumerable.Repeat("1.甲。\n2.乙。\n", 20)), Rendered.Text(w => Nest(w, 20)));
    }

    [Theory]
    [InlineData(Series.InTurn, 4, 5)]
    [InlineData(Series.OneHand, 2, 3)]
    public void ASeriesOfWordsThatIsTooShortIsAFault(Series marks, int most, int count)
    {
        Rendered.Text(w => w.List(marks, '；', Flow.Paragraph, [.. Enumerable.Repeat("甲", most)]));
        Assert.Equal(
            [
                $"小结.report.yaml(1): 错误 RK1205: 这个列表印出来有 {count} 条，这种序号最多 {most} 条：请换一种序号（marks），例如 一是。",
                $"小结.report.yaml(1): error RK1205: this list prints {count} entries, but its marks go to {most} only: choose other marks, such as 一是.",
            ],
            Rendered.Faults(w => w.List(marks, '；', Flow.Paragraph, [.. Enumerable.Repeat("甲", count)])));
    }
}
