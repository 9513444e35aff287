using CsCheck;
using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Generated;

public sealed class QuantityTests
{
    private static readonly Quantity Absent = default, Failed = (Quantity)1m / (Quantity)0m;

    private static readonly Gen<decimal> Numbers = Gen.Select(Gen.Long[-1_000_000_000, 1_000_000_000], Gen.Int[0, 4], (number, places) =>
        number / (decimal)Math.Pow(10, places));

    [Fact]
    public void ArithmeticIsThatOfDecimal() => Gen.Select(Numbers, Numbers).Sample((a, b) =>
    {
        Quantity left = a, right = b;
        Assert.Equal(a + b, (left + right).Value);
        Assert.Equal(a - b, (left - right).Value);
        Assert.Equal(a * b, (left * right).Value);
        Assert.True(b == 0 ? (left / right).IsFailed : (left / right).Value == a / b);
    }, iter: 2_000, threads: 1);

    [Fact]
    public void ComparisonsAreThoseOfDecimal() => Gen.Select(Numbers, Numbers, Gen.Bool).Sample((a, b, same) =>
    {
        Quantity left = a, right = same ? a : b;
        decimal other = same ? a : b;
        Assert.Equal(a == other, Holds(left == right));
        Assert.Equal(a != other, Holds(left != right));
        Assert.Equal(a < other, Holds(left < right));
        Assert.Equal(a > other, Holds(left > right));
        Assert.Equal(a <= other, Holds(left <= right));
        Assert.Equal(a >= other, Holds(left >= right));
    }, iter: 2_000, threads: 1);

    [Fact]
    public void OneTenthThriceIsThreeTenths() => Assert.True(Holds((Quantity)0.1m + 0.1m + 0.1m == 0.3m));

    [Fact]
    public void WhatIsComputedFromAnAbsentFigureIsAbsent()
    {
        foreach (Quantity result in (Quantity[])[Absent + 1m, 1m - Absent, Absent * Absent, 1m / Absent, Absent / 0m])
        {
            Assert.False(result.IsKnown);
            Assert.False(result.IsFailed);
            Assert.Equal("—", result.ToString());
        }
    }

    [Fact]
    public void WhatIsComputedFromAFailedFigureFails()
    {
        foreach (Quantity result in (Quantity[])[Failed + 1m, Absent - Failed, Failed * Absent, 1m / Failed, Failed / 0m])
        {
            Assert.False(result.IsKnown);
            Assert.True(result.IsFailed);
            Assert.Equal(0, result.Value);
        }
    }

    [Fact]
    public void AResultThatIsTooLargeFails()
    {
        Assert.True(((Quantity)decimal.MaxValue + decimal.MaxValue).IsFailed);
        Assert.True(((Quantity)decimal.MinValue - decimal.MaxValue).IsFailed);
        Assert.True(((Quantity)decimal.MaxValue * 2m).IsFailed);
        Assert.True(((Quantity)decimal.MaxValue / 0.1m).IsFailed);
    }

    [Fact]
    public void AComparisonWithAnAbsentFigureDoesNotHoldAndDoesNotFail()
    {
        var w = new Deciding();
        foreach (Truth truth in (Truth[])[Absent == 0m, Absent != 0m, Absent < 0m, Absent > 0m, Absent <= 0m, 0m >= Absent, Absent == default(Quantity)])
        {
            Assert.False(Holds(truth));
            Assert.False(w.Fails(truth));
        }
    }

    [Fact]
    public void AComparisonWithAFailedFigureDoesNotHoldAndFails()
    {
        var w = new Deciding();
        foreach (Truth truth in (Truth[])[Failed == 0m, Failed != 0m, Failed < Absent, 0m > Failed, Failed <= Absent, Absent >= Failed])
        {
            Assert.False(Holds(truth));
            Assert.True(w.Fails(truth));
        }
    }

    [Theory]
    [InlineData("5.00", "5")]
    [InlineData("5.50", "5.5")]
    [InlineData("500", "500")]
    [InlineData("-0.10", "-0.1")]
    [InlineData("0.00", "0")]
    public void AValueIsShownWithoutZeroesAtItsEnd(string value, string text) => Cultures.Each(() =>
        Assert.Equal(text, ((Quantity)decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ToString()));

    [Fact]
    public void NullIsAbsent()
    {
        Assert.Equal(Absent, (decimal?)null);
        Assert.Equal(Absent, (long?)null);
        Assert.Equal(Absent, (int?)null);
        Assert.Equal((Quantity)5m, (int?)5);
        Assert.Equal((Quantity)5m, 5.0m);
        Assert.NotEqual((Quantity)0m, Absent);
        Assert.NotEqual(Failed, Absent);
        Assert.Equal(((Quantity)5m).GetHashCode(), ((Quantity)5.0m).GetHashCode());
    }

    private static bool Holds(Truth truth) => truth ? true : false;

    /// <summary>Hands out the question that only a writer answers.</summary>
    private sealed class Deciding
    {
        private readonly ReportWriter _writer;

        public Deciding()
        {
            ReportWriter? writer = null;
            new HandWritten(w => (writer = w).Paragraph("办好")).ToText();
            _writer = writer!;
        }

        public bool Fails(Truth truth) => _writer.Fails(truth);
    }
}
