using System.Diagnostics;
using System.Text;

namespace Tanxia.ReportKit.Package.Tests;

/// <summary>A program that is run to its end, outside the build that runs these tests.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public static CommandResult Run(
        string folder, string program, string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        LeaveTheOuterBuild(start.Environment);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = Read(process.StandardOutput);
        var error = Read(process.StandardError);
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within {Limit}");
        }

        return new CommandResult(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>The reader that comes with the process would swallow a byte-order mark, which belongs into no output.</summary>
    private static Task<string> Read(StreamReader stream) =>
        new StreamReader(stream.BaseStream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false).ReadToEndAsync();

    private static void LeaveTheOuterBuild(IDictionary<string, string?> environment)
    {
        // `dotnet test` tells its children which MSBuild it is; a `dotnet build` of ours has to find its own.
        foreach (var name in environment.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            environment.Remove(name);
        }

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        // A compiler server keeps what earlier builds have loaded: what it says would depend on the order of the tests.
        environment["UseSharedCompilation"] = "false";
        // English unless a test asks for another language, and Chinese letters on every terminal.
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["LC_ALL"] = "C.UTF-8";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
    }
}

/// <param name="Output">Standard output alone, so that it can be compared.</param>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    public string Everything => Output + Error;

    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}{Environment.NewLine}{Everything}");
        return this;
    }

    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, $"should have failed{Environment.NewLine}{Everything}");
        return this;
    }
}
