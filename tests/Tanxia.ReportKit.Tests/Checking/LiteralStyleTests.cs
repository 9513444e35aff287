using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests.Checking;

/// <summary>Rules of the standards for words that are typed, and what only looks like a breach of them.</summary>
public class LiteralStyleTests
{
    /// <summary>A text as long as a file may be is looked through in one go, whatever it repeats.</summary>
    [Theory]
    [InlineData("1")]
    [InlineData("…")]
    [InlineData("1.")]
    [InlineData("每1")]
    [InlineData("1—")]
    [InlineData("“")]
    [InlineData("”")]
    public void ALongTextTakesNoTime(string repeated)
    {
        string text = string.Concat(Enumerable.Repeat(repeated, 100_000 / repeated.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        ReportOutline.Parse("outline", $"report: A\ntext: 甲{text}\n");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    [Theory]
    [InlineData("“甲”、“乙”", "RK0542")]
    [InlineData("《甲》、《乙》", "RK0542")]
    [InlineData("“甲”（新）、“乙”", "")]
    [InlineData("“甲”、乙", "")]
    [InlineData("水稻、花生、等作物", "RK0543")]
    [InlineData("数量、等级、等次、等候", "")]
    [InlineData("水稻、花生等……", "RK0544")]
    [InlineData("水稻、花生……等", "RK0544")]
    [InlineData("说了……等级不变", "")]
    [InlineData("要求：一是，修渠", "RK0545")]
    [InlineData("要求：一是修渠；十一是、种苗", "RK0545")]
    [InlineData("唯一是，这样", "")]
    [InlineData("达到“双百％”", "RK0546")]
    [InlineData("限值“.5毫克”", "RK0547")]
    [InlineData("限值“0.5毫克”，A.5条，v1.2.3，.55a", "")]
    [InlineData("“4千万”工程", "RK0548")]
    [InlineData("“4千米”“10千伏”“3千克”", "")]
    [InlineData("青府[2026]5号", "RK0549")]
    [InlineData("青府【2026】第5号", "RK0549")]
    [InlineData("青府〔2026〕5号，见（2026）年", "")]
    public void IsSaid(string text, string id) => Assert.Equal(id, string.Join(" ", ReportOutline.Parse("outline", $"report: A\ntext: {text}\n").Messages.Select(message => message.Id).Distinct()));
}
