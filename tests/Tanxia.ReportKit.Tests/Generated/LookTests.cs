using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Generated;

/// <summary>What may be given for a figure and what may not.</summary>
public sealed class LookTests
{
    private static FigureInfo Figure(FigureKind kind = FigureKind.Quantity, bool required = true, decimal? minimum = 0, decimal? maximum = null) => new()
    {
        Key = "数", Path = "甲.数", Line = 3, Kind = kind, Required = required, Minimum = minimum, Maximum = maximum,
    };

    [Theory]
    [InlineData(0, null, "")]
    [InlineData(-1, null, "RK1003")]
    [InlineData(long.MinValue, null, "RK1003")]
    [InlineData(long.MaxValue, null, "")]
    [InlineData(99, "99", "")]
    [InlineData(100, "99", "RK1004")]
    [InlineData(99, "99.5", "")]
    [InlineData(100, "99.5", "RK1004")]
    [InlineData(100, "1e20", "")]
    public void BoundsHoldForWholeNumbersAndForDecimalsAlike(long value, string? maximum, string fault)
    {
        FigureInfo figure = Figure(maximum: maximum is null ? null : decimal.Parse(maximum, System.Globalization.NumberStyles.Float));
        Said(fault, w => w.Look((long?)value, figure));
        Said(fault, w => w.Look((decimal?)value, figure));
        Said(fault, w => w.Given((long?)value, figure));
        Said(fault, w => w.Given((decimal?)value, figure));
        Said(fault, w => w.Computed(value, figure));
    }

    [Theory]
    [InlineData("0.5", 0, "RK1003")]
    [InlineData("0.5", 1, "")]
    [InlineData("-0.5", -1, "RK1003")]
    [InlineData("-0.5", 0, "")]
    [InlineData("-1e20", long.MinValue, "")]
    [InlineData("1e20", 5, "RK1003")]
    public void AMinimumMayHaveDecimals(string minimum, long value, string fault)
    {
        FigureInfo figure = Figure(minimum: decimal.Parse(minimum, System.Globalization.NumberStyles.Float));
        Said(fault, w => w.Look((long?)value, figure));
        Said(fault, w => w.Look((decimal?)value, figure));
    }

    [Fact]
    public void WithoutBoundsEveryValueIsPossible() => Said("", w =>
    {
        w.Look(long.MinValue, Figure(minimum: null));
        w.Look((long?)long.MaxValue, Figure(minimum: null));
        w.Look(decimal.MinValue, Figure(minimum: null));
    });

    [Theory]
    [InlineData(1000, "")]
    [InlineData(9999, "")]
    [InlineData(999, "RK1005")]
    [InlineData(10000, "RK1005")]
    [InlineData(26, "RK1005")]
    [InlineData(-2026, "RK1005")]
    public void AYearHasFourDigits(int year, string fault) => Said(fault, w => w.Look((int?)year, Figure(FigureKind.Year, minimum: null)));

    [Theory]
    [InlineData(1, "")]
    [InlineData(12, "")]
    [InlineData(0, "RK1006")]
    [InlineData(13, "RK1006")]
    public void AMonthIsOneToTwelve(int month, string fault) => Said(fault, w => w.Given((int?)month, Figure(FigureKind.Month, minimum: null)));

    [Fact]
    public void AYearMayHaveBoundsToo() => Said("RK1003", w => w.Look((int?)1999, Figure(FigureKind.Year, minimum: 2000)));

    [Theory]
    [InlineData(true, "RK1001")]
    [InlineData(false, "")]
    public void OnlyARequiredFigureMustBeThere(bool required, string fault)
    {
        FigureInfo figure = Figure(required: required);
        Said(fault, w => Assert.False(w.Look((long?)null, figure)));
        Said(fault, w => Assert.False(w.Look((decimal?)null, figure)));
        Said(fault, w => Assert.False(w.Look((int?)null, figure)));
        Said(fault, w => Assert.False(w.Look((DateTime?)null, figure)));
        Said(fault, w => Assert.False(w.Look((string?)null, figure)));
        Said(fault, w => Assert.False(w.Given((long?)null, figure).IsKnown));
        Said(fault, w => Assert.False(w.Given((decimal?)null, figure).IsKnown));
        Said(fault, w => Assert.False(w.Given((int?)null, figure).IsKnown));
    }

    [Fact]
    public void AnImpossibleValueIsAbsentInExpressions() => Said("RK1003", w =>
    {
        Quantity impossible = w.Given((long?)-5, Figure());
        Assert.False(impossible.IsKnown);
        // So a check on it is skipped: no fault that only follows from another.
        Assert.False(w.Fails(impossible >= 0m));
        Assert.False(w.Computed(impossible + 1m, Figure()).IsKnown);
    });

    [Fact]
    public void AGivenValueIsItselfInExpressions() => Said("", w =>
    {
        Assert.Equal(5, w.Given((long?)5, Figure()).Value);
        Assert.Equal(5.5m, w.Given((decimal?)5.5m, Figure()).Value);
        Assert.Equal(2026, w.Given((int?)2026, Figure(FigureKind.Year)).Value);
        Assert.Equal(6, w.Computed((Quantity)5m + 1m, Figure()).Value);
        Assert.False(w.Computed(default, Figure()).IsKnown);
    });

    [Fact]
    public void ARecordIsNamedByItsNumber()
    {
        FigureInfo list = new() { Key = "项目", Path = "治理.项目", Kind = FigureKind.Records, Line = 8 };
        Assert.Equal(
            [
                "小结.report.yaml(3): 错误 RK1001: “治理.项目”第2条的“数”没有值：请填上；可以没有的，在大纲里写 可缺: 是（optional: true），用到它的文字放到“条件”（when）后面。",
                "小结.report.yaml(3): error RK1001: \"治理.项目[2].数\" has no value: set it, or declare it optional in the outline and put its text behind a when.",
                "小结.report.yaml(8): 错误 RK1011: 清单“治理.项目”的第 3 条是空的：请填写或删去这一条。",
                "小结.report.yaml(8): error RK1011: item 3 of the list \"治理.项目\" is empty: fill it in or remove it.",
            ],
            Rendered.Faults(w =>
            {
                Assert.Equal(3, w.LookAtRecords<string?>(["甲", "乙", null], list));
                w.LookAtRecord(0, list);
                w.Look((long?)5, Figure());
                w.LookAtRecord(1, list);
                w.Look((long?)null, Figure());
                w.LookAtRecord(2, list);
                Assert.Null(w.MissingRecord(list, () => "丙"));
                w.EndLookAtRecords();
            }));
    }

    private static void Said(string fault, Action<ReportWriter> look)
    {
        var report = new HandWritten(w =>
        {
            look(w);
            if (w.CanCompose)
            {
                w.Paragraph("办好");
            }
        });
        Cultures.Each(() => Assert.Equal(fault, string.Join(' ', report.Check().Select(message => message.Id))));
    }
}
