using System.Text;
using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>docs/command-line.md: what it shows of the tool is what the tool says, one command after another in one folder.</summary>
public sealed partial class CommandLinePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "command-line.md")).ReplaceLineEndings("\n");

    [SkippableFact]
    public void TheToolSaysWhatThePageShows()
    {
        Skip.If(OperatingSystem.IsWindows(), "sh");
        using var folder = new Transcript();
        int commands = 0;
        foreach (Match step in Step().Matches(Page))
        {
            if (step.Groups["file"].Success)
            {
                folder.Write(step.Groups["file"].Value, step.Groups["text"].Value);
            }
            else if (step.Groups["from"].Success)
            {
                Assert.Contains(step.Groups["from"].Value, folder.Read(step.Groups["changed"].Value));
                folder.Write(step.Groups["changed"].Value, folder.Read(step.Groups["changed"].Value).Replace(step.Groups["from"].Value, step.Groups["to"].Value));
            }
            else
            {
                string said = "";
                foreach (string command in step.Groups["console"].Value.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
                {
                    said += $"{command}\n{Run(folder, command["$ reportkit ".Length..])}";
                    commands++;
                }
                Assert.Equal(step.Groups["console"].Value, said);
            }
        }
        Assert.True(commands > 5, "the page shows no commands");
    }

    [Fact]
    public void EveryCommandStandsInBothTables()
    {
        using var tool = new Transcript();
        IReadOnlyList<string> commands = tool.CommandsOfHelp();
        Assert.Equal(10, commands.Count);
        string[] languages = Page.Split("## In English");
        Assert.Equal(2, languages.Length);
        Assert.All(languages, page => Assert.All(commands, command => Assert.Matches(new Regex(@$"^\| `reportkit {command}\b", RegexOptions.Multiline), page)));
    }

    /// <summary>As on a terminal, where both outputs go.</summary>
    private static string Run(Transcript folder, string arguments) =>
        Encoding.UTF8.GetString(ToolProcess.Shell(folder, $"dotnet '{ToolProcess.Dll}' {arguments} 2>&1", "zh_CN.UTF-8").Output);

    [GeneratedRegex("""^```yaml (?<file>\S+)\n(?<text>.*?)^```$|^<!-- (?<changed>\S+): (?<from>\S+) → (?<to>\S+) -->$|^```console\n(?<console>.*?)^```$""", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Step();
}
