using System.CommandLine;
using Tanxia.ReportKit.Cli.Files;
using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Testing;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>reportkit accept: shows what snapshot tests have received, asks, and takes it for the text that is right.</summary>
internal sealed class AcceptCommand : ToolCommand
{
    private const int MostChanges = 10;

    private readonly Argument<string> _folder;
    private readonly Option<bool> _yes;

    public AcceptCommand(Screen screen) : base("accept", screen,
        "采用测试得到的新文字：逐份说出哪里变了，问过再采用",
        "Accept what snapshot tests have received: says what has changed, and asks")
    {
        _folder = SnapshotsCommand.Folder(screen);
        _yes = new Option<bool>("--yes", "-y") { Description = screen.Say("不问，全部采用", "Accept all without asking") };
        Arguments.Add(_folder);
        Options.Add(_yes);
    }

    public override IReadOnlyList<string> Examples => ["reportkit accept", "reportkit accept tests --yes"];

    protected override int Run(ParseResult parse)
    {
        if (BuildServer.IsHere)
        {
            throw new ToolException(CommandMessages.NotOnBuildServer);
        }
        IGrouping<string, string>[] waiting = [.. StoredFiles.Received(SnapshotsCommand.Existing(parse.GetValue(_folder)!))
            .GroupBy(pair => pair.Verified, pair => pair.Received)];
        bool all = parse.GetValue(_yes);
        TextReader? answers = null;
        int accepted = 0, torn = 0;
        foreach (IGrouping<string, string> texts in waiting)
        {
            string received = texts.First(), text = File.ReadAllText(received);
            if (texts.FirstOrDefault(other => File.ReadAllText(other) != text) is { } another)
            {
                new MessagePrinter(Screen, []).Print([new ReportMessage(CommandMessages.ReceivedTwice, texts.Key, 0, 0, Path.GetFileName(received), Path.GetFileName(another))]);
                torn++;
                continue;
            }
            Show(texts.Key, text);
            string? answer = all ? "y" : Ask(answers ??= Screen.Input());
            if (answer is null or "q")
            {
                break;
            }
            all |= answer == "a";
            if (answer is "y" or "a")
            {
                Accept(texts);
                accepted++;
            }
        }
        Screen.Error.WriteLine(waiting.Length == 0
            ? Screen.Say("没有等着采用的文字。", "Nothing waits to be accepted.")
            : Screen.Say($"采用了 {accepted} 份{(accepted < waiting.Length ? $"，还有 {waiting.Length - accepted} 份没有采用" : "")}。", $"{accepted} accepted, {waiting.Length - accepted} not."));
        return torn > 0 ? ExitCode.Faults : ExitCode.Fine;
    }

    private void Show(string verified, string text)
    {
        Screen.Error.WriteLine(verified);
        if (!File.Exists(verified))
        {
            Screen.Error.WriteLine(Screen.Say($"  新的，共 {text.TrimEnd('\n').Split('\n').Length} 行", $"  new, {text.TrimEnd('\n').Split('\n').Length} lines"));
            return;
        }
        IReadOnlyList<ReportChange> changes = ReportDiff.Between(File.ReadAllText(verified), text).Changes;
        foreach (ReportChange change in changes.Take(MostChanges))
        {
            Screen.Error.WriteLine("  " + change.ToString(Screen.Language));
        }
        if (changes.Count > MostChanges)
        {
            Screen.Error.WriteLine(Screen.Say($"  ……另有 {changes.Count - MostChanges} 处", $"  … and {changes.Count - MostChanges} more"));
        }
    }

    /// <summary>y, n, a or q; null if nobody answers.</summary>
    private string? Ask(TextReader answers)
    {
        while (true)
        {
            Screen.Error.Write(Screen.Say("采用吗？y 采用，n 不采用，a 其余全部采用，q 到此为止：", "Accept? y yes, n no, a all that follow, q stop here: "));
            Screen.Error.Flush();
            string? answer = answers.ReadLine()?.Trim().ToLowerInvariant();
            if (answer is null)
            {
                Screen.Error.WriteLine();
            }
            if (answer is null or "y" or "n" or "a" or "q")
            {
                return answer;
            }
        }
    }

    private static void Accept(IGrouping<string, string> texts)
    {
        try
        {
            File.Move(texts.First(), texts.Key, overwrite: true);
            foreach (string same in texts.Skip(1))
            {
                File.Delete(same);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(new ReportMessage(CommandMessages.CannotWrite, texts.Key, 0, 0, FileFailure.Of(exception)));
        }
    }
}
