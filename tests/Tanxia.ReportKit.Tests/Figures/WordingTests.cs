using Tanxia.ReportKit.Generated;
using static Tanxia.ReportKit.Tests.Figures.Printed;

namespace Tanxia.ReportKit.Tests.Figures;

/// <summary>{a:数} and the other forms that a text may ask for.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("428", Wording.Usual, "420余次")]
    [InlineData("428", Wording.Number, "428")]
    [InlineData("428", Wording.Exact, "428次")]
    [InlineData("2", Wording.Chinese, "两次")]
    [InlineData("10", Wording.Chinese, "十次")]
    [InlineData("11", Wording.Chinese, "11次")]
    [InlineData("0", Wording.Chinese, "0次")]
    [InlineData("1", Wording.Ordinal, "第一次")]
    [InlineData("2", Wording.Ordinal, "第二次")]
    [InlineData("12", Wording.Ordinal, "第十二次")]
    [InlineData("110", Wording.Ordinal, "第一百一十次")]
    public void AFigureMayBeSaidInAnotherForm(string value, Wording wording, string text)
    {
        FigureInfo figure = Figure("次", approx: "余");
        Assert.Equal($"共{text}。\n", Rendered.Text(w => Say(w, () =>
        {
            if (wording == Wording.Usual)
            {
                w.Figure((decimal?)Number(value), figure);
            }
            else
            {
                w.Figure((decimal?)Number(value), figure, wording);
            }
        })));
    }

    [Theory]
    [InlineData(Wording.Number, "4.6275")]
    [InlineData(Wording.Exact, "4.6275万人次")]
    public void AnotherFormOfAScaledFigureIsScaledToo(Wording wording, string text)
    {
        FigureInfo figure = Figure("人次", 1);
        figure.Scale = Scale.TenThousand;
        Assert.Equal($"共{text}。\n", Rendered.Text(w => Say(w, () => w.Figure((Quantity)46275m, figure, wording))));
    }

    [Theory]
    [Trait("PublicCase", "P49")]
    [InlineData(Wording.Date, "2026年6月3日")]
    [InlineData(Wording.MonthAndDay, "6月3日")]
    [InlineData(Wording.YearAndMonth, "2026年6月")]
    [InlineData(Wording.EndOfMonth, "6月底")]
    [InlineData(Wording.Month, "6月份")]
    public void ADateMayBeSaidInParts(Wording wording, string text)
    {
        FigureInfo figure = Figure("");
        Assert.Equal(
            [$"Paragraph: 共{text}。", $"Figure 数: {text}"],
            SpanRules.Describe(Rendered.Twice(w => Say(w, () => w.Figure((DateTime?)new DateTime(2026, 6, 3), figure, wording)))));
    }

    [Fact]
    public void AYearOrMonthThatWasComputedIsNoAmount()
    {
        FigureInfo year = new() { Key = "上年", Kind = FigureKind.Year }, month = new() { Key = "上月", Kind = FigureKind.Month };
        Assert.Equal("共2025年5月。\n", Rendered.Text(w => Say(w, () =>
        {
            w.Figure((Quantity)2026m - 1m, year);
            w.Text("年");
            w.Figure((Quantity)6m - 1m, month);
        })));
    }

    private static void Say(ReportWriter w, Action say)
    {
        w.BeginParagraph();
        w.Text("共");
        say();
        w.EndParagraph(1);
    }
}
