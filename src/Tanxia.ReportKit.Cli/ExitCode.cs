namespace Tanxia.ReportKit.Cli;

/// <summary>What the tool tells the program that called it.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>There are faults in an outline or in data.</summary>
    public const int Faults = 1;

    /// <summary>Wrong use, or a file that cannot be read or written.</summary>
    public const int WrongUse = 2;
}
