using Tanxia.ReportKit.Generated;
using static Tanxia.ReportKit.Tests.Figures.Printed;

namespace Tanxia.ReportKit.Tests.Figures;

public sealed class ChangeTests
{
    private static FigureInfo Change(ChangeForm form, string prefix = "同比", string rise = "增长", string fall = "下降", string period = "上年同期", int decimals = 1) => new()
    {
        Key = "增速", Path = "增速", Kind = FigureKind.Change, Form = form, Prefix = prefix, Rise = rise, Fall = fall, Period = period, Decimals = decimals, Line = 5,
    };

    [Theory]
    [InlineData("260", "250", "万元", "同比增长4%")]
    [InlineData("235", "250", "万元", "同比下降6%")]
    [InlineData("250", "250", "万元", "与上年同期持平")]
    [InlineData("250.1", "250", "万元", "与上年同期基本持平")]
    [InlineData("249.9", "250", "万元", "与上年同期基本持平")]
    [InlineData("12", "0", "起", "同比增加12起")]
    [InlineData("0", "0", "起", "与上年同期持平")]
    [InlineData("0", "12", "起", "同比下降100%")]
    [InlineData("20", "-30", "万元", "同比增加50万元")]
    [InlineData("-40", "-30", "万元", "同比减少10万元")]
    public void APercentageIsSaidWhereItsBaseHasOne(string now, string before, string unit, string text) =>
        Prints(text, now, before, Change(ChangeForm.Percent), Figure(unit));

    [Theory]
    [InlineData("58", "40", "增加18座")]
    [InlineData("40", "58", "减少18座")]
    [InlineData("40", "40", "持平")]
    public void ADifferenceHasTheUnitOfItsFigure(string now, string before, string text) =>
        Prints(text, now, before, Change(ChangeForm.Difference, "", "增加", "减少", ""), Figure("座"));

    [Theory]
    [InlineData("58", "40", "由40座增加到58座，增加了18座")]
    [InlineData("40", "58", "由58座减少到40座，减少了18座")]
    [InlineData("40", "40", "保持在40座")]
    public void FromAndToAreSaidWithTheNetChange(string now, string before, string text) =>
        Prints(text, now, before, Change(ChangeForm.FromTo, "", "增加", "减少", ""), Figure("座"));

    [Theory]
    [InlineData("12.5", "10.2", "比上年提高2.3个百分点")]
    [InlineData("10.2", "12.5", "比上年下降2.3个百分点")]
    [InlineData("10.2", "10.21", "与上年基本持平")]
    public void TheChangeOfAPercentageIsInPoints(string now, string before, string text) =>
        Prints(text, now, before, Change(ChangeForm.Points, "比上年", "提高", "下降", "上年"), Figure("%"));

    /// <summary>A change that prints as nothing is none: never 增加0亿元, nor 由4公里增加到4公里.</summary>
    [Theory]
    [InlineData(ChangeForm.Difference, "100300000", "100000000", "基本持平")]
    [InlineData(ChangeForm.FromTo, "100300000", "100000000", "保持在1亿元")]
    [InlineData(ChangeForm.Difference, "160000000", "100000000", "增加1亿元")]
    public void AChangeThatPrintsAsNothingIsNone(ChangeForm form, string now, string before, string text)
    {
        FigureInfo figure = Figure("元", 0);
        figure.Scale = Scale.HundredMillion;
        Prints(text, now, before, Change(form, "", "增加", "减少", ""), figure);
    }

    [Theory]
    [InlineData("5", "3.8", "增速比上年同期提高1.2个百分点")]
    [InlineData("3.8", "5", "增速比上年同期回落1.2个百分点")]
    [InlineData("5", "5", "增速与上年同期持平")]
    [InlineData("5", "5.01", "增速与上年同期基本持平")]
    [InlineData("-1.5", "-4.2", "降幅比上年同期收窄2.7个百分点")]
    [InlineData("-4.2", "-1.5", "降幅比上年同期扩大2.7个百分点")]
    [InlineData("1", "-2", "上年同期为下降2%")]
    [InlineData("-1", "2", "上年同期为增长2%")]
    [InlineData("-5", "-5", "降幅与上年同期持平")]
    [InlineData("5", "0", "上年同期持平")]
    [InlineData("-5", "0.04", "上年同期基本持平")]
    [InlineData("5", "-0.04", "上年同期基本持平")]
    [InlineData("0", "3", "上年同期为增长3%")]
    public void ARateIsComparedWithinItsSign(string rate, string earlier, string text)
    {
        FigureInfo comparison = Change(ChangeForm.Percent, "比上年同期");
        Assert.Equal($"其中{text}。\n", Rendered.Text(w => Say(w, () => w.Comparison(Number(rate), Number(earlier), comparison))));
    }

    [Theory]
    [InlineData("4.04", "同比增长4%")]
    [InlineData("-4.05", "同比下降4.1%")]
    [InlineData("0", "与上年同期持平")]
    [InlineData("-0.04", "与上年同期基本持平")]
    public void AGivenRateIsWordedByItsSign(string rate, string text)
    {
        FigureInfo change = Change(ChangeForm.Percent);
        Assert.Equal(
            [$"Paragraph: 其中{text}。", $"Figure 增速: {text}"],
            SpanRules.Describe(Rendered.Twice(w => Say(w, () => w.Rate(Number(rate), change)))));
    }

    /// <summary>What the data gives is printed with the decimals that it has, as every figure that declares none.</summary>
    [Theory]
    [InlineData(ChangeForm.Percent, "%", "-3.0911", "比上年降低3.0911%")]
    [InlineData(ChangeForm.Points, "个百分点", "0.90", "比上年提高0.9个百分点")]
    [InlineData(ChangeForm.Points, "个百分点", "-6.8", "比上年降低6.8个百分点")]
    [InlineData(ChangeForm.Difference, "亿元", "266", "比上年提高266亿元")]
    [InlineData(ChangeForm.Difference, "亿元", "-0.25", "比上年降低0.25亿元")]
    [InlineData(ChangeForm.Difference, "亿元", "0", "与上年持平")]
    public void AGivenChangeHasItsOwnUnit(ChangeForm form, string unit, string value, string text)
    {
        FigureInfo change = Change(form, "比上年", "提高", "降低", "上年", -1);
        change.Unit = unit;
        Assert.Equal($"其中{text}。\n", Rendered.Text(w => Say(w, () => w.Rate(Number(value), change))));
    }

    [Fact]
    public void ARateOfChangeHasNoValueOverAZeroOrNegativeBase()
    {
        Assert.Equal(4m, Quantity.RateOfChange(260m, 250m).Value);
        Assert.False(Quantity.RateOfChange(12m, 0m).IsKnown);
        Assert.False(Quantity.RateOfChange(12m, -3m).IsKnown);
        Assert.False(Quantity.RateOfChange(default, 250m).IsKnown);
        Assert.False(Quantity.RateOfChange(260m, default).IsFailed);
    }

    private static void Prints(string text, string now, string before, FigureInfo change, FigureInfo figure) => Assert.Equal(
        $"其中{text}。\n", Rendered.Text(w => Say(w, () => w.Change(Number(now), Number(before), change, figure))));

    private static void Say(ReportWriter w, Action say)
    {
        w.BeginParagraph();
        w.Text("其中");
        say();
        w.EndParagraph(1);
    }
}
