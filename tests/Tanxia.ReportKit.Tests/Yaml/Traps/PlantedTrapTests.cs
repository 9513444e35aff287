using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests.Yaml.Traps;

/// <summary>
/// One line of a good outline is mistyped, wherever that can be: exactly that is said, in its line and column, and nothing
/// else. The corrected line makes the outline good again. Line ends and a byte-order mark change nothing.
/// </summary>
public partial class PlantedTrapTests
{
    private const int Seed = 20_260_705;

    public static TheoryData<string> Traps => [.. AllTraps.All.Select(trap => trap.Name)];

    [Theory]
    [MemberData(nameof(Traps))]
    public void IsSaidWhereItStandsAndNothingElse(string name) => Plant(name, most: 60);

    [Theory]
    [MemberData(nameof(Traps))]
    [Trait("Category", "Slow")]
    public void IsSaidEverywhere(string name) => Plant(name, int.MaxValue);

    [Fact]
    public void ThereAreOutlinesInBothLanguages()
    {
        Assert.True(GoodOutlines.All.Count(outline => outline[0].StartsWith("report", StringComparison.Ordinal)) > 100);
        Assert.True(GoodOutlines.All.Count(outline => outline[0].StartsWith("报告", StringComparison.Ordinal)) > 100);
    }

    /// <summary>What the lines show by themselves is said of all of them at once, whatever comes first.</summary>
    [Fact]
    public void TwoAreBothSaid() => PlantTwo(most: 1_500);

    [Fact]
    [Trait("Category", "Slow")]
    public void TwoAreBothSaidEverywhere() => PlantTwo(most: 60_000);

    private static void PlantTwo(int most)
    {
        // What needs the lines around it, the other may have spoilt; what the parser can read is said after it has read all.
        Trap[] traps = [.. AllTraps.All.Where(trap => trap.Id.StartsWith("RK01", StringComparison.Ordinal) && trap.Id is not ("RK0112" or "RK0113" or "RK0117") && trap.Name != "a half-width colon in an entry")];
        var dice = new Random(Seed);
        var wrong = new List<string>();
        for (int i = 0; i < most; i++)
        {
            string[] outline = GoodOutlines.All[dice.Next(GoodOutlines.All.Count)];
            Trap[] two = [traps[dice.Next(traps.Length)], traps[dice.Next(traps.Length)]];
            (int Line, Planted Planted)[][] places = [.. two.Select(trap => Places(trap, outline).Where(place => IsOfTheLines(trap, outline[place.Line])).ToArray())];
            if (places.Any(all => all.Length == 0))
            {
                continue;
            }
            (int Line, Planted Planted)[] chosen = [.. places.Select(all => all[dice.Next(all.Length)])];
            if (Math.Abs(chosen[0].Line - chosen[1].Line) < 2)
            {
                continue;
            }
            string[] lines = [.. outline.Select((line, at) => chosen.FirstOrDefault(place => place.Line == at).Planted?.Lines[0] ?? line)];
            string[] expected = [.. two.Zip(chosen, (trap, place) => $"{trap.Id} ({place.Line + 1},{place.Planted.Column})").Order()];
            IReadOnlyList<ReportMessage> found = ReportOutline.Parse("", string.Join('\n', lines)).Messages;
            if (!expected.SequenceEqual(found.Where(message => message.Id != GoodOutlines.LoneSection).Select(Print).Order()))
            {
                wrong.Add(two[0] + " and " + two[1] + "\n" + string.Join('\n', lines.Select((line, at) => $"{at + 1,3} {line}").Where((_, at) => chosen.Any(place => Math.Abs(place.Line - at) < 3)))
                    + "\n" + string.Join('\n', found.Select(message => message.ToString(MessageLanguage.Chinese))));
            }
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count}\n" + string.Join("\n────\n", wrong.Take(12)));
    }

    private static void Plant(string name, int most)
    {
        Trap trap = AllTraps.All.Single(trap => trap.Name == name);
        var dice = new Random(Seed);
        var places = GoodOutlines.All.SelectMany(outline => Places(trap, outline).Select(place => (Outline: outline, place.Line, place.Planted))).ToArray();
        Assert.True(places.Length >= 3, $"fits only {places.Length} lines");
        dice.Shuffle(places);
        var wrong = new List<string>();
        foreach ((string[] outline, int line, Planted planted) in places.Take(most))
        {
            string text = string.Join('\n', [.. outline[..line], .. planted.Lines, .. outline[(line + 1)..]]);
            string[] expected = [$"{trap.Id} ({line + planted.Line + 1},{planted.Column})"];
            text = dice.Next(4) switch { 0 => text.Replace("\n", "\r\n"), 1 => "\uFEFF" + text, 2 => "\uFEFF" + text.Replace("\n", "\r\n"), _ => text };
            IReadOnlyList<ReportMessage> found = ReportOutline.Parse("", text).Messages;
            string[] said = [.. found.Where(message => message.Id != GoodOutlines.LoneSection).Select(Print)];
            if (!expected.SequenceEqual(said))
            {
                wrong.Add(Show(outline, line, planted, $"expected {expected[0]}, found:\n" + string.Join('\n', found.Select(message => message.ToString(MessageLanguage.Chinese)))));
            }
            else if (planted.Corrected >= 0)
            {
                string corrected = Corrected().Match(found.Single(message => Print(message) == expected[0]).Text(MessageLanguage.Chinese)).Groups[1].Value;
                string right = planted.Lines[0][..planted.Corrected] + corrected;
                var still = ReportOutline.Parse("", string.Join('\n', [.. outline[..line], right, .. planted.Lines.Skip(1), .. outline[(line + 1)..]])).Messages;
                if (still.Any(message => message.Severity == Severity.Error))
                {
                    wrong.Add(Show(outline, line, planted, $"corrected: {right}\n" + string.Join('\n', still.Select(message => message.ToString(MessageLanguage.Chinese)))));
                }
            }
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {Math.Min(most, places.Length)}\n" + string.Join("\n────\n", wrong.Take(8)));
    }

    private static IEnumerable<(int Line, Planted Planted)> Places(Trap trap, string[] outline)
    {
        IReadOnlyList<OutlineLine?> lines = OutlineLine.Of(outline);
        if (trap.Id == "RK0620" && outline.Any(line => line.Contains("mark") || line.Contains("编号")))
        {
            // Where the program sets no mark, one may be typed.
            yield break;
        }
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { } line && trap.Plant(line, i + 1 < lines.Count ? lines[i + 1] : null) is { } planted)
            {
                yield return (i, planted);
            }
        }
    }

    /// <summary>A name with a loose colon, alone below metrics, is a text to the lines.</summary>
    private static bool IsOfTheLines(Trap trap, string line) => trap.Id is not ("RK0103" or "RK0104") || Known().IsMatch(line);

    private static string Print(ReportMessage message) => $"{message.Id} ({message.Line},{message.Column})";

    private static string Show(string[] outline, int line, Planted planted, string what) => string.Join('\n',
        [.. outline[Math.Max(0, line - 4)..line], .. planted.Lines.Select(text => text + "    ◀"), .. outline[(line + 1)..Math.Min(outline.Length, line + 4)], what]);

    [GeneratedRegex("^[ -]*(?:section|text|intro|item|items|achievements|problems|plans|部分|正文|导语): ")]
    private static partial Regex Known();

    [GeneratedRegex("写成 (.*?)(，或放到 \\| 下面。|；是注释时.*)?$")]
    private static partial Regex Corrected();
}
