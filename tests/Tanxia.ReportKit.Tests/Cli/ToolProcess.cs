using System.Diagnostics;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>The tool as a process of its own, in a folder.</summary>
internal static class ToolProcess
{
    public static string Dll { get; } = Path.Combine(AppContext.BaseDirectory, "Tanxia.ReportKit.Cli.dll");

    public static (int Code, byte[] Output, byte[] Error) Run(Transcript folder, string locale, params string[] arguments) => Start(folder, locale, "dotnet", [Dll, .. arguments]);

    public static (int Code, byte[] Output, byte[] Error) Shell(Transcript folder, string line, string locale = "C.UTF-8") => Start(folder, locale, "sh", ["-c", line]);

    private static (int Code, byte[] Output, byte[] Error) Start(Transcript folder, string locale, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = locale;
        using Process process = Process.Start(start)!;
        Task<byte[]> output = Read(process.StandardOutput.BaseStream), error = Read(process.StandardError.BaseStream);
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)), "it does not end");
        return (process.ExitCode, output.Result, error.Result);
    }

    private static async Task<byte[]> Read(Stream stream)
    {
        var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
