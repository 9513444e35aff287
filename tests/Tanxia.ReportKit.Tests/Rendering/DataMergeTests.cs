using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests.Rendering;

/// <summary>Several data files make one report: RK0910 is said where two of them cannot both be right.</summary>
public sealed class DataMergeTests
{
    private static readonly ReportOutline Outline = ReportOutline.Parse("outline", """
        report: Merged
        metrics:
          年份: year
          受理: { unit: 件, name: Accepted }
        lists:
          示范村: { unit: 个 }
          项目: { unit: 个, fields: { 村: text, 资金: 万元 }, each: "{村}{资金}", join: ； }
        sections:
          - section: 信访
            text: "{年份}年受理{受理}，示范村{示范村}，项目{项目}。"
          - section: 道路
            id: 道路
            metrics: { 里程: { unit: 公里, decimals: 1 }, 桥: 座 }
            text: 修路{里程}，架桥{桥}。
          - section: 防汛
            id: 防汛
            optional: true
            text: 平稳度汛。

        """);

    private const string Office = "年份: 2026\n受理: 46\n示范村: [东岭村, 柳湾村]\n道路:\n  里程: 3.20\n";

    private const string Roads = "年份: 2026\n项目: [{ 村: 东岭村, 资金: 20 }]\n道路: { 桥: 2, 里程: }\n防汛: true\n";

    private const string Text = """
        一、信访
        2026年受理46件，示范村东岭村、柳湾村，项目东岭村20万元。
        二、道路
        修路3.2公里，架桥2座。
        三、防汛
        平稳度汛。

        """;

    [Fact]
    public void EachGivesItsPartInAnyOrder()
    {
        Assert.Equal(Text, Outline.WithData(("office", Office), ("roads", Roads)).ToText());
        Assert.Equal(Text, Outline.WithData(("roads", Roads), ("office", Office)).ToText());
        Assert.Equal(Text, Outline.WithData(("a", Office), ("b", Roads), ("c", Office), ("d", "")).ToText());
    }

    [Theory]
    [InlineData("受理: 47", "third(1,1): error RK0910: \"受理\" is given in office, line 2, with another value: find out which is right and remove the other.")]
    // By its name in C# it is the same figure.
    [InlineData("Accepted: 47", "third(1,1): error RK0910: \"Accepted\" is given in office, line 2, with another value: find out which is right and remove the other.")]
    [InlineData("示范村: [东岭村]", "third(1,1): error RK0910: \"示范村\" is given in office, line 3, with another value: find out which is right and remove the other.")]
    [InlineData("项目: [{ 村: 东岭村, 资金: 21 }]", "third(1,1): error RK0910: \"项目\" is given in roads, line 2, with another value: find out which is right and remove the other.")]
    [InlineData("\n道路: { 里程: 3.3 }", "third(2,7): error RK0910: \"里程\" is given in office, line 5, with another value: find out which is right and remove the other.")]
    [InlineData("防汛: false", "third(1,1): error RK0910: \"防汛\" is given in roads, line 4, with another value: find out which is right and remove the other.")]
    public void TwoValuesThatDifferAreAFault(string third, string said) =>
        Assert.Equal([said], Said(("office", Office), ("roads", Roads), ("third", third)));

    [Theory]
    [InlineData("受理: 46")]
    [InlineData("Accepted: 46")]
    [InlineData("示范村: [东岭村, 柳湾村]")]
    [InlineData("项目: [{ 资金: 20.0, 村: 东岭村 }]")]
    [InlineData("道路: { 里程: 3.2 }")]
    [InlineData("受理:\n示范村:\n道路:\n防汛:\n")]
    [InlineData("防汛: 是")]
    public void TheSameValueOrNoneIsNone(string third) =>
        Assert.Equal(Text, Outline.WithData(("office", Office), ("roads", Roads), ("third", third)).ToText());

    [Fact]
    public void OneFileThatNamesAFigureTwiceIsAFaultToo() => Assert.Equal(
        ["office(6,1): error RK0910: \"Accepted\" is given in office, line 2, with another value: find out which is right and remove the other."],
        Said(("office", Office + "Accepted: 47"), ("roads", Roads)));

    /// <summary>What a file that cannot be read would have given is not missing; what another gives is looked at all the same.</summary>
    [Fact]
    public void AFileThatCannotBeReadHidesNothingOfTheOthers()
    {
        Assert.Equal(["roads(1,1): error RK0801: data consists of names and values, such as 受理: 34."], Said(("office", Office), ("roads", "- 1")));
        Assert.Equal(
            ["outline(4): error RK1003: the value -1 of \"受理\" is below its minimum 0: check the data; if it may be smaller, give the metric a min.",
             "roads(1,1): error RK0801: data consists of names and values, such as 受理: 34."],
            Said(("roads", "- 1"), ("office", Office.Replace("46", "-1"))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AValueThatCannotBeReadIsGivenByAnotherFile()
    {
        string[] said = ["office(2,5): error RK0804: \"受理\" takes a whole number, not \"多\": digits only, no decimals, unit or separators; if it has decimals, give the metric decimals."];
        Assert.Equal(said, Said(("office", Office.Replace("46", "多")), ("roads", Roads)));
        Assert.Equal(said, Said(("office", Office.Replace("46", "多")), ("roads", Roads), ("c", "受理: 46")));
        Assert.Equal(said, Said(("c", "受理: 46"), ("office", Office.Replace("46", "多")), ("roads", Roads)));
    }

    [Fact]
    public void WhatLiesInTheWrongPlaceOfOneFileIsNotMissing() => Assert.Equal(
        ["roads(1,1): error RK0813: \"桥\" does not belong here: write it below \"道路\", indented."],
        Said(("office", Office), ("roads", "桥: 2\n项目: [{ 村: 东岭村, 资金: 20 }]")));

    [Fact]
    public void NoFileAtAllLacksEverything() =>
        Assert.Contains("outline(3): error RK1001: \"年份\" has no value: set it, or declare it optional in the outline and put its text behind a when.", Said());

    private static IEnumerable<string> Said(params (string, string)[] files) => Outline.WithData(files).Check().Select(message => message.ToString(MessageLanguage.English));
}
