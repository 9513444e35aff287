using System.Text;
using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests.Yaml;

[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Timed
{
    public const string Name = "Timed";
}

/// <summary>What a file may hold. Ten times as much must not freeze an editor. Alone, because it is timed.</summary>
[Collection(Timed.Name)]
[Trait("PublicCase", "P35")]
public class LimitTests
{
    private static readonly TimeSpan ASecond = TimeSpan.FromSeconds(1);

    [Fact]
    public void AMillionCharactersAreRead()
    {
        string outline = "report: Long\ntext: |\n" + Repeat("  水渠全部清淤，闸门全部更换，灌溉面积扩大，\n", 40_000);
        string full = outline + new string('\n', 1_000_000 - outline.Length);
        Assert.Empty(Said(full));
        Assert.Equal(["(1,1): error RK0003: the file has 1000001 characters, at most 1000000 are read: split it into several outlines."], Said(full + "\n"));
    }

    [Fact]
    public void TenMillionCharactersAreRefusedAtOnce() =>
        Assert.Equal(["(1,1): error RK0003: the file has 10000000 characters, at most 1000000 are read: split it into several outlines."],
            Within(ASecond, Repeat("  - 条\n", 1_666_666) + "\n\n\n\n"));

    [Theory]
    [InlineData(65)]
    [InlineData(640)]
    public void DeeperThanSixtyFourLevelsIsRefused(int depth)
    {
        const string Refused = "error RK0004: this is nested too deeply, at most 64 levels: check brackets and indentation.";
        Assert.Equal(["(2,71): " + Refused], Within(ASecond, "report: Deep\ntext: " + new string('[', depth) + new string(']', depth) + "\n"));
        Assert.Equal(["(66,65): " + Refused], Within(ASecond, "report: Deep\n" + Steps(depth)));
    }

    [Fact]
    public void SixtyFourLevelsAreRead()
    {
        Assert.DoesNotContain(Said("report: Deep\ntext: " + new string('[', 63) + new string(']', 63) + "\n"), line => line.Contains("RK0004"));
        Assert.DoesNotContain(Said("report: Deep\n" + Steps(63)), line => line.Contains("RK0004"));
    }

    [Fact]
    public void AHundredThousandBracketsAreRefusedAtOnce()
    {
        Assert.Contains("RK0004", Within(ASecond, new string('[', 900_000)).Single());
        Assert.Contains("RK0004", Within(ASecond, Repeat("- ", 450_000)).Single());
        Assert.Contains("RK0004", Within(ASecond, Repeat("{ a: ", 180_000)).Single());
    }

    [Fact]
    public void TenThousandTextsAreRead()
    {
        Assert.Empty(Said(Items(9_999)));
        Assert.Equal(["(10002,5): error RK0005: too many texts, at most 10000: split the outline."], Said(Items(10_000)));
    }

    [Fact]
    public void AHundredThousandTextsAreRefusedAtOnce() =>
        Assert.Equal(["(10002,5): error RK0005: too many texts, at most 10000: split the outline."], Within(ASecond, Items(100_000)));

    [Theory]
    [InlineData(1_001)]
    [InlineData(10_000)]
    public void ANameOfMoreThanAThousandCharactersIsRefused(int length) =>
        Assert.Equal(["(3,3): error RK0006: the name is too long, at most 1000 characters."],
            Within(ASecond, $"report: Long\nmetrics:\n  {new string('名', length)}: 件\ntext: 共\n"));

    [Fact]
    public void ANameOfAThousandCharactersIsRead() => Assert.Empty(
        Said($"report: Long\nmetrics:\n  {new string('名', 1_000)}: 件\ntext: 共{{{new string('名', 1_000)}}}\n"));

    [Fact]
    public void AnExpressionIsWorkedOnByRecursionSoItsLengthIsLimited()
    {
        Assert.Empty(Said(When(Repeat("户数 + ", 98) + "户数 > 0")));
        foreach (string endless in (string[])[Repeat("户数 + ", 100_000) + "户数 > 0", Repeat("(", 400_000) + "户数 > 0", Repeat("户数 > 0 and ", 90_000) + "户数 > 0"])
        {
            Assert.Contains("RK0710", Within(ASecond, When(endless)).Single());
        }
    }

    [Fact]
    public void MetricsThatAreComputedFromOneAnotherMayFormALongChain()
    {
        string chain = string.Concat(Enumerable.Range(0, 4_000).Select(i => $"  甲{i}: {{ unit: 件, value: 甲{i + 1} + 1 }}\n"));
        string outline = "report: Chain\nmetrics:\n" + chain + "  甲4000: 件\ntext: 共{甲0}\n";
        var thread = new Thread(() => Assert.Equal("共4001件。\n", ReportOutline.Parse("", outline).WithData("", "甲4000: 1").ToText()), maxStackSize: 1 << 20);
        thread.Start();
        thread.Join();
    }

    [Fact]
    public void AFileOfNothingButMistakesHasAThousandMessages()
    {
        Assert.Equal(1_000, Within(ASecond, Repeat("\ta: b\n", 160_000)).Count);
        Assert.Equal(1_000, Within(ASecond, Repeat("a: \"x\n", 160_000)).Count);
        Assert.Equal(1_000, Within(ASecond, Repeat("a: {x\n", 160_000)).Count);
    }

    private static string Steps(int count) => string.Concat(Enumerable.Range(0, count).Select(level => new string(' ', level) + "a:\n"));

    private static string Items(int count) => "report: Many\nitems:\n" + string.Concat(Enumerable.Range(0, count).Select(_ => "  - 条\n"));

    private static string When(string condition) => $"report: When\nmetrics:\n  户数: 户\ntext:\n  - 共{{户数}}\n  - when: {condition}\n    text: ，有\n";

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static IReadOnlyList<string> Said(string outline) =>
        [.. ReportOutline.Parse("", outline).Messages.Select(message => $"({message.Line},{message.Column}): {message.ToString(MessageLanguage.English)[(message.ToString(MessageLanguage.English).IndexOf(": ", StringComparison.Ordinal) + 2)..]}")];

    private static IReadOnlyList<string> Within(TimeSpan limit, string outline)
    {
        Said(outline);
        // The processor's time: the machine may have other work.
        TimeSpan before = Environment.CpuUsage.TotalTime;
        IReadOnlyList<string> said = Said(outline);
        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, limit);
        return said;
    }
}
