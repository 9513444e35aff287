using System.Text.RegularExpressions;
using Tanxia.ReportKit.Cli.Profiles;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>docs/word.md lists the keys of a profile as the table has them.</summary>
public sealed partial class ProfilePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "word.md")).ReplaceLineEndings("\n");

    [Fact]
    public void ThePageListsAllKeys() => Assert.Equal(
        "| 中文 | English | 意思 | meaning |\n|---|---|---|---|\n" + string.Concat(ProfileKey.All.Select(key =>
            $"| {key.Chinese} | {key.English} | {key.About.In(MessageLanguage.Chinese)} | {key.About.In(MessageLanguage.English)} |\n")),
        Keys().Match(Page).Groups[1].Value);

    [Fact]
    public void TheProfileOnThePageIsOne()
    {
        ProfileReader.Read(new SourceFile("p", Example().Match(Page).Groups[1].Value), out IReadOnlyList<ReportMessage> messages);
        Assert.Empty(messages);
    }

    [GeneratedRegex("<!-- keys -->\n(.*?)<!-- /keys -->", RegexOptions.Singleline)]
    private static partial Regex Keys();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
