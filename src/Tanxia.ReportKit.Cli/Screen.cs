using System.Text;

namespace Tanxia.ReportKit.Cli;

/// <summary>Where the tool reads from and speaks to: what is asked for goes to standard output, all that is said of it to standard error.</summary>
internal sealed class Screen
{
    public required Func<TextReader> Input { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    public MessageLanguage Language { get; set; } = SystemLanguage.Current;

    /// <summary>Standard error is a terminal: what is written there may be written over.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Standard error is a terminal that obeys codes.</summary>
    public bool TakesCodes { get; init; }

    /// <summary>Standard error is a terminal that takes colours.</summary>
    public bool HasColour { get; init; }

    /// <summary>Columns of the terminal behind standard error; of a file, what a log shows without wrapping.</summary>
    public int Width { get; init; } = 120;

    /// <summary>“ ” — … take two columns, as in a console with a Chinese code page.</summary>
    public bool HasWideMarks { get; init; }

    /// <summary>The words of the language.</summary>
    public string Say(string chinese, string english) => Language == MessageLanguage.Chinese ? chinese : english;

    /// <summary>Nothing stands on the terminal any more, and nothing above it either; a file keeps what it has.</summary>
    public void Clear() => Error.Write(TakesCodes ? "\u001b[H\u001b[2J\u001b[3J" : "");

    /// <summary>
    /// A terminal is written in its own code page, everything else in UTF-8 without a byte-order mark. The console's
    /// encoding is never set: on an old one that garbles what comes after, and without one it fails.
    /// </summary>
    public static Screen OfProcess()
    {
        bool isTerminal = !Console.IsErrorRedirected, takesCodes = isTerminal && ObeysCodes();
        return new Screen
        {
            Input = () => Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : Console.In,
            Output = Console.IsOutputRedirected ? Utf8(Console.OpenStandardOutput()) : Console.Out,
            Error = isTerminal ? Console.Error : Utf8(Console.OpenStandardError()),
            IsTerminal = isTerminal,
            TakesCodes = takesCodes,
            // https://no-color.org
            HasColour = takesCodes && (Environment.GetEnvironmentVariable("NO_COLOR") is null or ""),
            Width = isTerminal && WindowWidth() is > 20 and int width ? width : 120,
            HasWideMarks = isTerminal && Console.OutputEncoding.CodePage is 932 or 936 or 949 or 950,
        };
    }

    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(false)) { NewLine = "\n" };

    /// <summary>An old Windows console prints the codes instead; a Windows Terminal says what it is.</summary>
    private static bool ObeysCodes() => Environment.GetEnvironmentVariable("TERM") is not "dumb"
        && (!OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("WT_SESSION") is not null);

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
