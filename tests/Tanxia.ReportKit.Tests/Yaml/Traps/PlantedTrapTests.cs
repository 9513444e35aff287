using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Tests.Schema;

namespace Tanxia.ReportKit.Tests.Yaml.Traps;

/// <summary>
/// One line of a good outline is mistyped, wherever that can be: exactly that is said, in its line and column, and nothing
/// else. The corrected line makes the outline good again. Line ends and a byte-order mark change nothing.
/// </summary>
public partial class PlantedTrapTests
{
    private const string LoneSection = "RK0608";
    private const int Seed = 20_260_705;

    /// <summary>Every outline of the repository that nothing is said of, in lines. Most are parts of reports: a section may stand alone.</summary>
    private static readonly IReadOnlyList<string[]> Outlines =
    [
        .. OutlinePages.Files.Select(path => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n"))
            .Concat(OutlinePages.Pages("language").SelectMany(page => OutlinePages.In(page, "outline")))
            .Concat(OutlinePages.Pages("messages").SelectMany(page => OutlinePages.In(page, "right")))
            .Distinct().Where(outline => outline[0] != '\uFEFF' && ReportOutline.Parse("", outline).Messages.All(message => message.Id == LoneSection)).Select(outline => outline.Split('\n')),
    ];

    public static TheoryData<string> Traps => [.. AllTraps.All.Select(trap => trap.Name)];

    [Theory]
    [MemberData(nameof(Traps))]
    public void IsSaidWhereItStandsAndNothingElse(string name) => Plant(name, most: 60);

    [Theory]
    [MemberData(nameof(Traps))]
    [Trait("Category", "Slow")]
    public void IsSaidEverywhere(string name) => Plant(name, int.MaxValue);

    private static void Plant(string name, int most)
    {
        Trap trap = AllTraps.All.Single(trap => trap.Name == name);
        var dice = new Random(Seed);
        var places = Outlines.SelectMany(outline => Places(trap, outline).Select(place => (Outline: outline, place.Line, place.Planted))).ToArray();
        Assert.True(places.Length >= 3, $"fits only {places.Length} lines");
        dice.Shuffle(places);
        var wrong = new List<string>();
        foreach ((string[] outline, int line, Planted planted) in places.Take(most))
        {
            string text = string.Join('\n', [.. outline[..line], .. planted.Lines, .. outline[(line + 1)..]]);
            string[] expected = [$"{trap.Id} ({line + planted.Line + 1},{planted.Column})"];
            text = dice.Next(4) switch { 0 => text.Replace("\n", "\r\n"), 1 => "\uFEFF" + text, 2 => "\uFEFF" + text.Replace("\n", "\r\n"), _ => text };
            IReadOnlyList<ReportMessage> found = ReportOutline.Parse("", text).Messages;
            string[] said = [.. found.Where(message => message.Id != LoneSection).Select(Print)];
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

    private static string Print(ReportMessage message) => $"{message.Id} ({message.Line},{message.Column})";

    private static string Show(string[] outline, int line, Planted planted, string what) => string.Join('\n',
        [.. outline[Math.Max(0, line - 4)..line], .. planted.Lines.Select(text => text + "    ◀"), .. outline[(line + 1)..Math.Min(outline.Length, line + 4)], what]);

    [GeneratedRegex("写成 (.*?)(，或放到 \\| 下面。|；是注释时.*)?$")]
    private static partial Regex Corrected();
}
