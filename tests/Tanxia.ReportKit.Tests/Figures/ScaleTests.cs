using static Tanxia.ReportKit.Tests.Figures.Printed;

namespace Tanxia.ReportKit.Tests.Figures;

/// <summary>万, 亿, percentages and decimals that are always there.</summary>
public sealed class ScaleTests
{
    [Theory]
    [InlineData("126400000", "元", Scale.HundredMillion, 2, "1.26亿元")]
    [InlineData("58460000", "元", Scale.TenThousand, 0, "5846万元")]
    [InlineData("58000000", "元", Scale.TenThousand, 1, "5800万元")]
    [InlineData("46200", "人次", Scale.TenThousand, 2, "4.62万人次")]
    [InlineData("34862", "人次", Scale.TenThousand, -1, "3.4862万人次")]
    [InlineData("0", "元", Scale.HundredMillion, 2, "0亿元")]
    [InlineData("8200", "元", Scale.Auto, 2, "8200元")]
    [InlineData("9999", "元", Scale.Auto, 0, "9999元")]
    [InlineData("10000", "元", Scale.Auto, 0, "1万元")]
    [InlineData("9999.5", "元", Scale.Auto, 0, "1万元")]
    [InlineData("99996000", "元", Scale.Auto, 2, "9999.6万元")]
    [InlineData("99999999", "元", Scale.Auto, 0, "1亿元")]
    [InlineData("99994999", "元", Scale.Auto, 0, "9999万元")]
    [InlineData("100000000", "元", Scale.Auto, 2, "1亿元")]
    [InlineData("1000000000000", "元", Scale.Auto, 2, "10000亿元")]
    public void AScaledNumberIsNeverTenThousandTimesTenThousand(string value, string unit, Scale scale, int decimals, string text)
    {
        FigureInfo figure = Figure(unit, decimals);
        figure.Scale = scale;
        Assert.Equal(text + "。\n", InReport(Number(value), figure));
    }

    [Theory]
    [InlineData("34862", "余", Scale.TenThousand, "3万余人次")]
    [InlineData("428600", "多", Scale.TenThousand, "40多万人次")]
    [InlineData("1483000000", "近", Scale.HundredMillion, "近15亿人次")]
    [InlineData("8260", "余", Scale.Auto, "8200余人次")]
    [InlineData("82600", "余", Scale.Auto, "8万余人次")]
    public void AWordRoundsTheNumberAsItIsPrinted(string value, string word, Scale scale, string text)
    {
        FigureInfo figure = Figure("人次", approx: word);
        figure.Scale = scale;
        Assert.Equal(text + "。\n", InReport(Number(value), figure));
    }

    [Fact]
    public void AnAmountThatIsTooSmallForItsScaleIsAFault()
    {
        FigureInfo figure = Figure("元", 0);
        figure.Scale = Scale.HundredMillion;
        Assert.Equal(["RK1012 3"], Rendered.Places(w =>
        {
            w.BeginParagraph();
            w.Figure(300_000m, figure);
            w.EndParagraph(1);
        }));
    }

    [Theory]
    [InlineData("0.4836", 1, "48.4%")]
    [InlineData("0.01", 0, "1%")]
    [InlineData("0.98", -1, "98%")]
    [InlineData("0.12345", -1, "12.345%")]
    public void ARatioIsPrintedAHundredfold(string value, int decimals, string text)
    {
        FigureInfo figure = Figure("%", decimals);
        figure.Ratio = true;
        Assert.Equal(text + "。\n", InReport(Number(value), figure));
    }

    [Fact]
    public void ARatioCountsAsItsPercentageInExpressions() => Rendered.Text(w =>
    {
        FigureInfo figure = Figure("%", 1);
        figure.Ratio = true;
        Assert.Equal(48.36m, w.Given((decimal?)0.4836m, figure).Value);
        Assert.False(w.Given((decimal?)null, figure).IsKnown);
        w.Paragraph("办好");
    });

    [Theory]
    [InlineData("98", "%", 1, "98%")]
    [InlineData("2.3", "个百分点", 1, "2.3个百分点")]
    [InlineData("3.78", "‰", 2, "3.78‰")]
    public void APercentageIsAUnit(string value, string unit, int decimals, string text) =>
        Assert.Equal(text + "。\n", InReport(Number(value), Figure(unit, decimals)));

    [Theory]
    [InlineData("4.04", 1, "4.0公里")]
    [InlineData("0.7", 2, "0.70公里")]
    [InlineData("4", 2, "4.00公里")]
    [InlineData("4.35", 1, "4.4公里")]
    [InlineData("1000000000.5", 3, "1000000000.500公里")]
    [InlineData("1000000000", 2, "1000000000.00公里")]
    [InlineData("0", 1, "0.0公里")]
    [InlineData("4.6", 0, "5公里")]
    public void FixedDecimalsAreAlwaysThere(string value, int decimals, string text)
    {
        FigureInfo figure = Figure("公里", decimals);
        figure.Fixed = true;
        Assert.Equal(text + "。\n", InReport(Number(value), figure));
    }
}
