using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Generator.Tests.PublicCases;

/// <summary>Every case from public reports that touches parser, generator, figures, numbering, snapshots or Word is named by the test that shows it.</summary>
public partial class PublicCaseTests
{
    private static readonly string[] Ours = ["outline parser", "generator", "runtime figures", "numbering", "snapshots", "Word"];

    [SkippableFact]
    public void EveryCaseHasItsTest()
    {
        string file = Path.Combine(Shared.Root, "..", "shared", "public-cases.md");
        Skip.If(!File.Exists(file) && Environment.GetEnvironmentVariable("CI") != "true", "the cases are not beside this clone");
        string[] cases = [.. Case().Matches(File.ReadAllText(file).ReplaceLineEndings("\n"))
            .Where(match => Ours.Any(subject => match.Groups["hits"].Value.Contains(subject, StringComparison.Ordinal))).Select(match => match.Groups["id"].Value)];
        Assert.True(cases.Length > 30);
        HashSet<string> named = [.. Directory.GetFiles(Path.Combine(Shared.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(test => Named().Matches(File.ReadAllText(test))).Select(match => match.Groups[1].Value)];
        Assert.Empty(cases.Except(named));
    }

    [GeneratedRegex("^### (?<id>P[0-9]+) (?:(?!^### ).)*?^- Hits: (?<hits>[^\n]*)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Case();

    [GeneratedRegex("^ *\\[Trait\\(\"PublicCase\", \"(P[0-9]+)\"\\)\\]", RegexOptions.Multiline)]
    private static partial Regex Named();
}
