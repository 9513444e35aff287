using CsCheck;
using Tanxia.ReportKit.Outlines;
using Xunit.Abstractions;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Of several lists in one body each is printed or goes by itself, and the section only with the last of them.</summary>
public class ListsOfOneBodyTests(ITestOutputHelper output)
{
    [Fact]
    public void EachGoesByItself()
    {
        int gone = 0;
        foreach (ListsOfOneBody one in Take(1500))
        {
            ReportOutline outline = ReportOutline.Parse("o", one.Outline);
            Assert.True(!outline.HasErrors, string.Join("\n", outline.Messages) + "\n" + one.Outline);
            string text = string.Join("\n", outline.WithData("d", one.Data).Check().Where(message => message.Severity == Severity.Error));
            Assert.Equal(one.Text, text.Length > 0 ? $"{text}\n{one.Outline}{one.Data}" : outline.WithData("d", one.Data).ToText());
            gone += one.Text.Contains("防汛", StringComparison.Ordinal) ? 0 : 1;
        }
        output.WriteLine($"{gone} sections went");
        Assert.InRange(gone, 20, 700);
    }

    [Fact]
    public void TheGeneratedCodeAgrees()
    {
        List<ListsOfOneBody> some = [.. Take(40)];
        var both = new BothBackEnds([.. some.Select((one, i) => ($"Lists{i}.report.yaml", one.Outline))]);
        Assert.All(some, (one, i) => Assert.Equal(one.Text, both.Render($"Lists{i}.report.yaml", one.Data)));
    }

    private static IEnumerable<ListsOfOneBody> Take(int count) => Enumerable.Range(0, count).Select(i => new ListsOfOneBody(new Dice(new PCG((uint)i, 20260101)), "Lists" + i));
}
