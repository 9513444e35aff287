using System.CommandLine;
using System.CommandLine.Invocation;
using Tanxia.ReportKit.Cli.Commands;
using Tanxia.ReportKit.Cli.Messages;

namespace Tanxia.ReportKit.Cli;

/// <summary>Help in the user's language, in columns that are right for Chinese too, with examples.</summary>
/// <param name="screen">Its standard output.</param>
/// <param name="commands">All commands, for the help of the tool itself.</param>
internal sealed class HelpAction(Screen screen, Func<IEnumerable<ToolCommand>> commands) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parse)
    {
        Write(parse.CommandResult.Command, screen.Output);
        return ExitCode.Fine;
    }

    public void Write(Command command, TextWriter to)
    {
        ToolCommand? tool = command as ToolCommand;
        IReadOnlyList<ToolCommand> all = tool is null ? [.. commands()] : [];
        to.WriteLine(command.Description);
        Heading(to, "用法：", "Usage:");
        string arguments = tool is null ? screen.Say(" 命令", " COMMAND") : string.Concat(command.Arguments.Select(Usage));
        to.WriteLine($"  {WrongUse.PathOf(command)}{arguments} [{screen.Say("选项", "OPTIONS")}]");
        Table(to, "命令：", "Commands:", all.Select(each => (each.Name, each.Description)));
        Table(to, "参数：", "Arguments:", command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description)));
        Table(to, "选项：", "Options:", WrongUse.Options(command).Where(option => !option.Hidden).Select(option => (Words(option), option.Description)));
        Heading(to, "例子：", "Examples:");
        foreach (string example in tool?.Examples ?? all.Select(each => each.Examples[0]))
        {
            to.WriteLine("  " + example);
        }
    }

    private static string Usage(Argument argument)
    {
        string name = (argument.HelpName ?? argument.Name) + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");
        return argument.Arity.MinimumNumberOfValues == 0 ? $" [{name}]" : $" {name}";
    }

    private static string Words(Option option)
    {
        IEnumerable<string> names = option.Aliases.Where(alias => alias is ['-', _]).Order(StringComparer.Ordinal).Append(option.Name);
        return string.Join(", ", names) + (option.HelpName is { } value ? $" {value}" : "");
    }

    private void Heading(TextWriter to, string chinese, string english)
    {
        to.WriteLine();
        to.WriteLine(screen.Say(chinese, english));
    }

    private void Table(TextWriter to, string chinese, string english, IEnumerable<(string Name, string? Text)> rows)
    {
        (string Name, string? Text)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }
        Heading(to, chinese, english);
        var width = new DisplayWidth(screen.HasWideMarks);
        int column = all.Max(row => width.Of(row.Name)) + 2;
        foreach ((string name, string? text) in all)
        {
            to.WriteLine($"  {name}{new string(' ', column - width.Of(name))}{text}");
        }
    }
}
