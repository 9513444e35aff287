using Spectre.Console;

namespace Tanxia.ReportKit.Cli;

/// <summary>How far the work has come: a bar in one line of a terminal, nothing anywhere else.</summary>
internal static class ProgressLine
{
    /// <param name="screen">Where the bar is, until the work is done.</param>
    /// <param name="total">How many there are to do.</param>
    /// <param name="work">What is done; it calls the step it is given whenever one more is, on any thread.</param>
    public static void During(Screen screen, int total, Action<Action> work)
    {
        if (!screen.IsTerminal)
        {
            work(() => { });
            return;
        }
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(screen.Error) });
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(screen.Say($"{total} 份报告", $"{total} reports"), maxValue: total);
                work(() => task.Increment(1));
            });
    }
}
