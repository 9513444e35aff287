namespace Tanxia.ReportKit.Cli;

internal static class Program
{
    public static int Main(string[] arguments) => Tool.Run(arguments, Screen.OfProcess());
}
