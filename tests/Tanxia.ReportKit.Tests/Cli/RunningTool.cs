using System.Diagnostics;
using System.Text;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>The tool as a process that stays until Ctrl+C.</summary>
internal sealed class RunningTool : IDisposable
{
    private readonly Process _process;

    public RunningTool(Transcript folder, string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", [ToolProcess.Dll, .. arguments])
        {
            WorkingDirectory = folder.Folder,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "zh_CN.UTF-8";
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }
        _process = Process.Start(start)!;
    }

    /// <summary>The next line of standard error.</summary>
    public string Line()
    {
        Task<string?> line = _process.StandardError.ReadLineAsync();
        Assert.True(line.Wait(TimeSpan.FromSeconds(30)), "it says nothing");
        return line.Result ?? "";
    }

    /// <summary>Ctrl+C.</summary>
    /// <returns>Its exit code and what it still said.</returns>
    public (int Code, string Said) Interrupt()
    {
        using Process kill = Process.Start("kill", ["-INT", _process.Id.ToString()]);
        Assert.True(_process.WaitForExit(TimeSpan.FromSeconds(30)), "it does not end");
        return (_process.ExitCode, _process.StandardError.ReadToEnd());
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
        _process.Dispose();
    }
}
