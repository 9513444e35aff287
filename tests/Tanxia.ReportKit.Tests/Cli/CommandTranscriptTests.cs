using System.Text;
using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>docs/cli: what a person types and what the screen then shows, each file from an empty folder on.</summary>
public sealed partial class CommandTranscriptTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "cli");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.txt").Where(file => !file.EndsWith(".received.txt", StringComparison.Ordinal)).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [SkippableTheory, MemberData(nameof(Files))]
    public void TheScreenShowsWhatTheTranscriptSays(string file)
    {
        Skip.If(OperatingSystem.IsWindows(), "sh");
        using var folder = new Transcript();
        folder.Write("bin/reportkit", $"#!/bin/sh\nexec dotnet '{ToolProcess.Dll}' \"$@\"\n");
        ToolProcess.Shell(folder, "chmod +x bin/reportkit && mkdir work");
        string path = Path.Combine(Folder, file), received = Path.ChangeExtension(path, ".received.txt");
        string stored = File.ReadAllText(path).ReplaceLineEndings("\n");
        var said = new StringBuilder();
        foreach (Match line in Line().Matches(stored))
        {
            said.Append(line.Value);
            // A person at a desk: on CI nothing is accepted.
            if (line.Groups["command"].Success)
            {
                (int code, byte[] output, _) = ToolProcess.Shell(folder, $"export PATH=\"$PWD/bin:$PATH\"; cd work; export CI=false; exec 2>&1\n{Command(line.Value)}", "zh_CN.UTF-8");
                string text = Encoding.UTF8.GetString(output);
                said.Append(text).Append(text.Length > 0 && !text.EndsWith('\n') ? "\n" : "").Append(code == 0 ? "" : $"[退出代码 {code}]\n").Append('\n');
            }
        }
        string screen = said.ToString().TrimEnd('\n') + "\n";
        if (screen != stored)
        {
            File.WriteAllText(received, screen);
        }
        Assert.True(screen == stored, $"""
            The screen differs from docs/cli/{file}: compare it with the received file beside it, and if it is right accept it:
              mv "{received}" "{path}"
            """);
        File.Delete(received);
    }

    [Fact]
    public void EveryCommandHasATranscript()
    {
        using var tool = new Transcript();
        string all = string.Concat(Directory.GetFiles(Folder, "*.txt").Select(File.ReadAllText));
        IReadOnlyList<string> commands = tool.CommandsOfHelp();
        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Contains($"\n$ reportkit {command} ", all));
    }

    /// <summary>Without $ and the &gt; of its further lines.</summary>
    private static string Command(string lines) => string.Concat(lines.Split('\n').Where(line => line.Length > 0).Select(line => line[2..] + "\n"));

    /// <summary>A remark, or a command with the lines that belong to it.</summary>
    [GeneratedRegex(@"^### .*\n|^(?<command>\$ .*\n(?:> ?.*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Line();
}
