using Tanxia.ReportKit.Generated;
using static Tanxia.ReportKit.Series;

namespace Tanxia.ReportKit.Tests.Generated;

public sealed class RunInHeadingTests
{
    [Fact]
    public void OnlyTheFirstParagraphRunsIn() => Assert.Equal(
        "一、主要做法\n（一）抓早动员。镇里开会3次。\n（二）抓实排查。村干部逐户走访。\n走访结果当日上报。\n",
        Rendered.Text(w => w.Section("主要做法", Chinese, 1, () =>
        {
            w.RunInSection("抓早动员", "。", ChineseInBrackets, 2, () => w.Paragraph("镇里开会3次"));
            w.RunInSection("抓实排查", "。", ChineseInBrackets, 2, () =>
            {
                w.Paragraph("村干部逐户走访");
                w.Paragraph("走访结果当日上报");
            });
        })));

    [Fact]
    public void ALabelRunsInWithAColon() => Assert.Equal(
        "一、资源\n水源：有山塘12口。\n林木：以杉木、毛竹为主。\n",
        Rendered.Text(w => w.Section("资源", Chinese, 1, () =>
        {
            w.RunInSection("水源", "：", None, 2, () => w.Paragraph("有山塘12口"));
            w.RunInSection("林木", "：", None, 2, () => w.Paragraph("以杉木、毛竹为主"));
        })));

    [Fact]
    public void AParagraphThatWentLeavesItsPlaceToTheNext() => Assert.Equal(
        "一、治理。路修好了。\n",
        Rendered.Text(w => w.RunInSection("治理", "。", Chinese, 1, () =>
        {
            w.Paragraph("");
            w.Paragraph("；");
            w.Paragraph("路修好了");
        })));

    [Fact]
    public void AListInOneParagraphRunsInAndOneOfParagraphsStandsBelow()
    {
        string Text(Flow flow) => Rendered.Text(w => w.RunInSection("治理", "。", Chinese, 1, () => w.List(FirstIs, '。', flow, "修路", "种树")));
        Assert.Equal("一、治理。一是修路。二是种树。\n", Text(Flow.Paragraph));
        Assert.Equal("一、治理。\n一是修路。\n二是种树。\n", Text(Flow.Paragraphs));
    }

    [Fact]
    public void AHeadingWithNothingBehindItStandsAlone() => Assert.Equal(
        "一、治理。\n（一）修路。\n二、成效。\n",
        Rendered.Text(w =>
        {
            w.RunInSection("治理", "。", Chinese, 1, () => w.RunInSection("修路", "。", ChineseInBrackets, 2));
            w.RunInSection("成效", "。", Chinese, 1);
        }));

    [Fact]
    public void ABodyThatWentIsAFault() => Assert.Equal(
        ["RK1201 4"], Rendered.Places(w => w.RunInSection("治理", "。", Chinese, 1, () => w.Paragraph(""), 4)));

    [Fact]
    public void TheHeadingLiesInTheParagraphThatItBegins() => Assert.Equal(
        ["Paragraph: 一、治理。路修好了。", "Heading 1: 一、治理。", "Paragraph: 种了树。"],
        SpanRules.Describe(Rendered.Twice(w => w.RunInSection("治理", "。", Chinese, 1, () =>
        {
            w.Paragraph("路修好了");
            w.Paragraph("种了树");
        }))));

    [Fact]
    public void TheBlankLineUnderTheTitleStandsBeforeIt() => Assert.Equal(
        "工作小结\n\n一、治理。路修好了。\n",
        Rendered.Text(w =>
        {
            w.TitleLine("工作小结");
            w.RunInSection("治理", "。", Chinese, 1, () => w.Paragraph("路修好了"));
        }));
}
