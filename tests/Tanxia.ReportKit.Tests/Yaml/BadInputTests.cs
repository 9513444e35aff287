using CsCheck;
using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests.Yaml;

/// <summary>
/// A good outline and its data, mistyped at random: characters and lines deleted, doubled, moved, inserted, and the file cut
/// off. Whatever comes of it, nobody sees a stack trace, and every message stands in the file.
/// </summary>
public class BadInputTests
{
    private const string Nasty = "{}[]:：,，#-－|>&*!%@`\"'\\?\n\r\t \u3000\u00A0\u200B\uFEFF\uFFFD\u2028\0\uD83D{{}}｛｝()（）<=.0";

    private static readonly string[] Fragments = [": ", " #", "- ", "\n- ", "\n  - ", "{ ", " }", "[[", "---\n", "...\n", "? ", "<<: *a", "&a ", "!!str ", "|\n", ">\n", "\\x", "“", "”", "{受理}", "when: ", "optional: true\n", "\n\n", "text", "''"];

    private static readonly string Outline = Read("half-year.report.yaml");

    private static readonly string Data = Read(Path.Combine("data", "2026-first-half.yaml"));

    private static readonly ReportOutline Good = ReportOutline.Parse("half-year.report.yaml", Outline);

    private static readonly Gen<Func<string, string>> Mutation = Gen.OneOf(
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[1, 40]).Select((at, length) => (Func<string, string>)(text => text.Remove(At(text, at), Math.Min(length, text.Length - At(text, at))))),
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[1, 200]).Select((at, length) => (Func<string, string>)(text => text.Insert(At(text, at), text.Substring(At(text, at), Math.Min(length, text.Length - At(text, at)))))),
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, Nasty.Length - 1]).Select((at, c) => (Func<string, string>)(text => text.Insert(At(text, at), Nasty[c].ToString()))),
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, Nasty.Length - 1]).Select((at, c) => (Func<string, string>)(text => text.Length == 0 ? text : text.Remove(Math.Min(At(text, at), text.Length - 1), 1).Insert(Math.Min(At(text, at), text.Length - 1), Nasty[c].ToString()))),
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, Fragments.Length - 1]).Select((at, fragment) => (Func<string, string>)(text => text.Insert(At(text, at), Fragments[fragment]))),
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue]).Select((from, to) => (Func<string, string>)(text => MoveLine(text, from, to))),
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[1, 6]).Select((at, blanks) => (Func<string, string>)(text => Indent(text, at, blanks))),
        Gen.Int[0, int.MaxValue].Select(at => (Func<string, string>)(text => text[..At(text, at)])));

    private static readonly Gen<Func<string, string>> Mutations = Mutation.Array[1, 4].Select(all => (Func<string, string>)(text => all.Aggregate(text, (changed, change) => change(changed))));

    [Fact]
    public void AMistypedOutlineIsReadOrRefusedInItsOwnWords() => Mutations.Sample(mutate => Survives(mutate(Outline), Data), iter: 1_500, print: mutate => Changes(mutate(Outline), Outline));

    [Fact]
    public void MistypedDataIsReadOrRefusedInItsOwnWords() => Mutations.Sample(mutate =>
    {
        string data = mutate(Data);
        Renders(Good.WithData("data.yaml", data), data);
    }, iter: 500, print: mutate => Changes(mutate(Data), Data));

    private static void Survives(string outline, string data)
    {
        ReportOutline read = ReportOutline.Parse("half-year.report.yaml", outline);
        LieInside(read.Messages, outline);
        Report report = read.WithData("data.yaml", data);
        if (read.HasErrors)
        {
            Assert.Throws<ReportException>(report.ToText);
        }
        else
        {
            Renders(report, data);
        }
    }

    private static void Renders(Report report, string data)
    {
        IReadOnlyList<ReportMessage> messages = report.Check();
        LieInside(messages.Where(message => message.File == "data.yaml"), data);
        if (messages.Any(message => message.Severity == Severity.Error))
        {
            Assert.Throws<ReportException>(report.ToText);
        }
        else
        {
            Assert.NotEmpty(report.ToText());
        }
    }

    private static void LieInside(IEnumerable<ReportMessage> messages, string text)
    {
        string[] lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n").Split('\n', '\r');
        foreach (ReportMessage message in messages)
        {
            Assert.InRange(message.Line, 1, lines.Length);
            // One behind the last character: there something is missing.
            Assert.True(message.Column >= 1 && message.Column <= lines[message.Line - 1].Length + 1, message.ToString());
            Assert.True(message.Length >= 0 && message.Text(MessageLanguage.Chinese).Length > 0 && message.Text(MessageLanguage.English).Length > 0, message.ToString());
        }
    }

    /// <summary>For a failure: the lines that differ, with what is around them.</summary>
    private static string Changes(string text, string original)
    {
        string[] lines = text.Split('\n'), before = original.Split('\n');
        int same = lines.Zip(before).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"from line {same + 1} of {lines.Length}:\n" + string.Join('\n', lines.Skip(Math.Max(0, same - 2)).Take(12));
    }

    private static int At(string text, int at) => at % (text.Length + 1);

    private static string MoveLine(string text, int from, int to)
    {
        List<string> lines = [.. text.Split('\n')];
        string line = lines[from % lines.Count];
        lines.RemoveAt(from % lines.Count);
        lines.Insert(to % (lines.Count + 1), line);
        return string.Join('\n', lines);
    }

    private static string Indent(string text, int at, int blanks)
    {
        string[] lines = text.Split('\n');
        string line = lines[at % lines.Length];
        int fewer = Math.Min(blanks, line.Length - line.TrimStart(' ').Length);
        lines[at % lines.Length] = at % 2 == 0 ? new string(' ', blanks) + line : line[fewer..];
        return string.Join('\n', lines);
    }

    private static string Read(string name) =>
        File.ReadAllText(Path.Combine(Repository.Root, "examples", "HalfYear", name)).ReplaceLineEndings("\n");
}
