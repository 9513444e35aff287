using System.Globalization;
using System.Text;

namespace Tanxia.ReportKit.Tests;

public sealed class SnapshotNameTests
{
    [Fact]
    public void ParametersStandInTheNameAsVerifyHasThem() => Cultures.Each(() =>
    {
        Assert.Equal("HalfYearTests.Text", Name(null));
        Assert.Equal("HalfYearTests.Text_year=2026_town=青石镇", Name(new { year = 2026, town = "青石镇" }));
        Assert.Equal("HalfYearTests.Text_value=1.5_none=null_date=2026-06-30_list=a,b", Name(new { value = 1.5m, none = (string?)null, date = new DateTime(2026, 6, 30), list = new[] { "a", "b" } }));
        Assert.Equal("HalfYearTests.Text_2026", Name("2026"));
        Assert.Equal("HalfYearTests.Text_-3.25", Name(-3.25));
    });

    [Fact]
    public void WhatNoFileNameMayHaveIsReplacedAndHashed()
    {
        string slash = Name("甲/乙"), colon = Name("甲:乙");
        Assert.Matches("^HalfYearTests[.]Text_甲-乙_[0-9a-f]{8}$", slash);
        Assert.Matches("^HalfYearTests[.]Text_甲-乙_[0-9a-f]{8}$", colon);
        Assert.NotEqual(slash, colon);
        Assert.NotEqual(Name("甲-乙"), slash);
    }

    [Fact]
    public void ALongNameIsCutToWhatEveryFileSystemTakes()
    {
        string[] names = [Name(new string('镇', 200)), Name(new string('镇', 201)), Name("甲" + string.Concat(Enumerable.Repeat("😀", 100))), Name(new string('a', 300))];
        Assert.Equal(4, names.Distinct().Count());
        Assert.All(names, name =>
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(name + ".DotNet10_0.received.txt"), 200, 255);
            Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)));
        });
    }

    [Fact]
    public void NoTwoCasesHaveOneName()
    {
        string[] values = ["a", "a ", "a-", "a?", "a*", "a\n", "a\t", new string('b', 230), new string('b', 231)];
        Assert.Equal(values.Length, values.Select(Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static string Name(object? parameters) => SnapshotName.Of("HalfYearTests", "Text", parameters).File;
}
