using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Generated;

/// <summary>How and, or behave in a condition: it holds or it does not, whatever is absent in it.</summary>
public sealed class TruthTests
{
    private static readonly Quantity Absent = default, Failed = (Quantity)1m / (Quantity)0m;

    private static readonly (Truth Truth, bool Holds)[] All =
    [
        (true, true),
        (false, false),
        ((Quantity)1m < 2m, true),
        ((Quantity)2m < 1m, false),
        (Absent < 1m, false),
        (Failed < 1m, false),
    ];

    [Fact]
    public void AndHoldsWhereBothHold()
    {
        foreach ((Truth left, bool leftHolds) in All)
        {
            foreach ((Truth right, bool rightHolds) in All)
            {
                Assert.Equal(leftHolds && rightHolds, left && right ? true : false);
                Assert.Equal(leftHolds && rightHolds, left & right ? true : false);
            }
        }
    }

    [Fact]
    public void OrHoldsWhereOneHolds()
    {
        foreach ((Truth left, bool leftHolds) in All)
        {
            foreach ((Truth right, bool rightHolds) in All)
            {
                Assert.Equal(leftHolds || rightHolds, left || right ? true : false);
                Assert.Equal(leftHolds || rightHolds, left | right ? true : false);
            }
        }
    }

    [Fact]
    public void WhatIsDecidedIsNotAskedFurther()
    {
        Truth Asked() => throw new InvalidOperationException("asked");
        Assert.False((Quantity)2m < 1m && Asked() ? true : false);
        Assert.False(Absent > 0m && Asked() ? true : false);
        Assert.True((Quantity)1m < 2m || Asked() ? true : false);
    }
}
