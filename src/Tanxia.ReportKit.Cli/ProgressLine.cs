namespace Tanxia.ReportKit.Cli;

/// <summary>How far the work has come: a bar in one line of a terminal, nothing anywhere else.</summary>
internal sealed class ProgressLine(Screen screen, int total)
{
    private const int Columns = 30;

    private readonly Lock _lock = new();
    private int _done;

    /// <summary>One more is done.</summary>
    public void Step()
    {
        if (!screen.IsTerminal)
        {
            return;
        }
        lock (_lock)
        {
            _done++;
            int filled = Columns * _done / total;
            screen.Error.Write($"\r[{new string('#', filled)}{new string('.', Columns - filled)}] {_done}/{total}");
        }
    }

    /// <summary>The line is empty again.</summary>
    public void Clear()
    {
        if (screen.IsTerminal)
        {
            screen.Error.Write($"\r{new string(' ', Columns + 4 + 2 * total.ToString().Length)}\r");
        }
    }
}
