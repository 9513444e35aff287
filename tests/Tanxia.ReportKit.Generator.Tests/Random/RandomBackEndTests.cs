using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Generated code and performer agree on random outlines, a hundred in one compilation; a mistake in one of them is found.</summary>
[Trait("Category", "Slow")]
public class RandomBackEndTests(ITestOutputHelper output)
{
    private static readonly Lazy<CompiledOutlines> s_newest = new(() => new CompiledOutlines([.. Right().Take(100)]));

    private static readonly Lazy<CompiledOutlines> s_oldest = new(() => new CompiledOutlines([.. Right().Skip(100).Take(100)], LanguageVersion.CSharp7_3));

    public static TheoryData<string> Mistakes => [.. Plants.All.Keys];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void BothBackEndsAgreeToTheByte(bool isNewest)
    {
        IReadOnlyList<CompiledOutlines.Case> cases = (isNewest ? s_newest : s_oldest).Value.Cases;
        foreach (CompiledOutlines.Case one in cases)
        {
            if (one.Difference() is { } difference)
            {
                Assert.Fail($"{difference}\n--- with the data\n{one.Data}\n{Smallest.Failing(one.Report, Differs, 300)}");
            }
        }
        int texts = cases.Count(one => one.Generated.IsText), faults = cases.Count - texts;
        output.WriteLine($"{texts} texts and {faults} lists of faults are the same");
        Assert.InRange(Math.Min(texts, faults), cases.Count / 4, cases.Count);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void APlantedMistakeIsFound(string mistake)
    {
        var changer = new StepChanger(Plants.All[mistake]);
        int found = s_newest.Value.Cases.Where(one => IsFound(one, changer)).Select(one => one.Report).Distinct().Count();
        output.WriteLine($"found by {found} outlines");
        Assert.InRange(found, 1, int.MaxValue);
    }

    [Fact]
    public void ACopyWithoutAMistakeAgrees()
    {
        var changer = new StepChanger(step => [step]);
        Assert.All(s_newest.Value.Cases, one => Assert.Null(one.Difference(changer)));
    }

    /// <summary>A performer that cannot go on is found as well.</summary>
    private static bool IsFound(CompiledOutlines.Case one, StepChanger changer)
    {
        try
        {
            return one.Difference(changer) is not null;
        }
        catch (Exception exception) when (exception is IndexOutOfRangeException or NullReferenceException or KeyNotFoundException)
        {
            return true;
        }
    }

    private static IEnumerable<RandomReport> Right() => RandomReports.Take(300).Where(report => !new Trial(report).IsWrong);

    private static string? Differs(RandomReport report) => new CompiledOutlines([report]).Cases.Select(one => one.Difference()).FirstOrDefault(difference => difference is not null);
}
