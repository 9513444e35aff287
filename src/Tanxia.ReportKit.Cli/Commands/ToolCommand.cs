using System.CommandLine;
using Tanxia.ReportKit.Cli.Messages;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>One command of the tool.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(string name, Screen screen, string chinese, string english) : base(name, screen.Say(chinese, english))
    {
        Screen = screen;
        SetAction(Run);
    }

    /// <summary>Command lines that help shows.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    protected Screen Screen { get; }

    /// <summary>Does it.</summary>
    /// <returns>The exit code.</returns>
    protected abstract int Run(ParseResult parse);

    protected static void RefuseBoth(Option first, bool isFirst, Option second, bool isSecond)
    {
        if (isFirst && isSecond)
        {
            throw new ToolException(CommandMessages.NotTogether, first.Name, second.Name);
        }
    }

    /// <summary>A path as it is typed on a command line.</summary>
    protected static string Typed(string path) => path.Contains(' ') ? $"\"{path}\"" : path;
}
