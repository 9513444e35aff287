using System.CommandLine;
using System.CommandLine.Help;
using Tanxia.ReportKit.Cli.Commands;
using Tanxia.ReportKit.Cli.Messages;

namespace Tanxia.ReportKit.Cli;

/// <summary>The tool <c>reportkit</c>: from its arguments to its exit code.</summary>
internal static class Tool
{
    public const string Name = "reportkit";

    /// <summary>How a shell that completes a line asks (see Completion/): the line up to the cursor, without the tool's name.</summary>
    private const string Suggest = "[suggest]";

    private const string LanguageOption = "--lang";

    private static readonly (string Name, Func<Screen, ToolCommand> Make)[] Commands =
    [
        ("new", screen => new NewCommand(screen)),
        ("check", screen => new CheckCommand(screen)),
        ("render", screen => new RenderCommand(screen)),
        ("preview", screen => new PreviewCommand(screen)),
        ("form", screen => new FormCommand(screen)),
        ("schema", screen => new SchemaCommand(screen)),
        ("explain", screen => new ExplainCommand(screen)),
        ("accept", screen => new AcceptCommand(screen)),
        ("snapshots", screen => new SnapshotsCommand(screen)),
        ("completion", screen => new CompletionCommand(screen)),
    ];

    public static int Run(string[] arguments, Screen screen)
    {
        try
        {
            int code = Dispatch(arguments, screen);
            screen.Error.Flush();
            screen.Output.Flush();
            return code;
        }
        catch (IOException exception)
        {
            return OutputLost(screen, exception);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            new MessagePrinter(screen, []).Print([new ReportMessage(CommandMessages.ToolFailed, "", 0, 0, exception)]);
            screen.Error.Flush();
            return ExitCode.WrongUse;
        }
    }

    private static int Dispatch(string[] arguments, Screen screen)
    {
        ChooseLanguage(arguments, screen);
        RootCommand root = Root(arguments, screen, out HelpAction help);
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false };
        if (arguments is [Suggest, string line])
        {
            Complete(root.Parse(line, configuration), line, screen);
            return ExitCode.Fine;
        }
        ParseResult parse = root.Parse(arguments, configuration);
        if (parse.Action is HelpAction)
        {
            return parse.Invoke();
        }
        if (arguments.Length == 0)
        {
            help.Write(root, screen.Error);
            return ExitCode.WrongUse;
        }
        try
        {
            return WrongUse.Find(parse, [.. Commands.Select(command => command.Name)]) is { Count: > 0 } faults
                ? throw new ToolException(faults)
                : parse.Invoke(new InvocationConfiguration { Output = screen.Output, Error = screen.Error, EnableDefaultExceptionHandler = false });
        }
        catch (ToolException exception)
        {
            new MessagePrinter(screen, []).Print(exception.Messages);
            return ExitCode.WrongUse;
        }
    }

    /// <summary>Only the command that is called is made: the others would cost a third of the start.</summary>
    private static RootCommand Root(string[] arguments, Screen screen, out HelpAction help)
    {
        var root = new RootCommand(screen.Say(
            "写公文式报告的工具：用大纲和数据印出报告。",
            "Official Chinese reports from an outline and data."));
        var action = help = new HelpAction(screen, () => Commands.Select(command => command.Make(screen)));
        foreach (Option option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Action = action;
                option.Description = screen.Say("显示这一页", "Show this page");
            }
            else if (option is VersionOption)
            {
                option.Description = screen.Say("显示版本", "Show the version");
                // It would forbid --lang beside it.
                option.Validators.Clear();
            }
        }
        root.Options.Add(new WordOption(LanguageOption, "zh", "en")
        {
            Recursive = true,
            Description = screen.Say("消息的语言；不写时随系统", "Language of messages; that of the system by default"),
        });
        foreach ((string name, Func<Screen, ToolCommand> make) in Commands)
        {
            if (arguments is [Suggest, _] || Array.Exists(arguments, argument => argument == name))
            {
                root.Subcommands.Add(make(screen));
            }
        }
        return root;
    }

    /// <summary>What may stand at the end of a line; -h, /? and such are known to who types them.</summary>
    private static void Complete(ParseResult parse, string line, Screen screen)
    {
        foreach (string word in parse.GetCompletions(line.Length).Select(item => item.Label).Where(label => label is not (['/', ..] or ['-', _])))
        {
            screen.Output.WriteLine(word);
        }
    }

    /// <summary>Known before anything is worded.</summary>
    private static void ChooseLanguage(string[] arguments, Screen screen)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            string word = arguments[i].StartsWith(LanguageOption + "=", StringComparison.Ordinal) ? arguments[i][(LanguageOption.Length + 1)..]
                : arguments[i] == LanguageOption && i + 1 < arguments.Length ? arguments[i + 1] : "";
            screen.Language = word switch { "zh" => MessageLanguage.Chinese, "en" => MessageLanguage.English, _ => screen.Language };
        }
    }

    /// <summary>Standard output could not take all of it. A reader that has seen enough (as head does) is not told so.</summary>
    private static int OutputLost(Screen screen, IOException exception)
    {
        const int brokenPipe = 32, noData = unchecked((int)0x800700E8), pipeEnded = unchecked((int)0x8007006D);
        if (exception.HResult is brokenPipe or noData or pipeEnded)
        {
            return ExitCode.Fine;
        }
        var message = new ReportMessage(CommandMessages.OutputLost, screen.Say("标准输出", "standard output"), 0, 0, Files.FileFailure.Of(exception));
        try
        {
            new MessagePrinter(screen, []).Print([message]);
            screen.Error.Flush();
        }
        catch (IOException)
        {
            // Nowhere to say it.
        }
        return ExitCode.WrongUse;
    }
}
