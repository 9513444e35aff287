using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Package.Tests;

/// <summary>A folder with an outline and its data, and <c>reportkit preview</c> running in it.</summary>
internal sealed partial class Preview : IDisposable
{
    public const string Outline = """
        报告: Petitions
        标题: 青石镇{年份}年信访情况
        指标:
          年份: 年份
          受理信访: { 单位: 宗, 说明: 当期登记的 }
          办结信访: 宗
          反诈信息: { 单位: 条, 约数: 余 }
        核对:
          - 办结信访 <= 受理信访
        正文: |
          受理群众信访{受理信访}，已办结{办结信访}。

          发布反诈信息{反诈信息}。

        """;

    public const string Data = """
        年份: 2026
        受理信访: 46
        办结信访: 44
        反诈信息: 43

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("预览 ").FullName;
    private readonly Process _process;

    private Preview(string[] command, IReadOnlyList<(string File, string Text)> files)
    {
        foreach ((string file, string text) in files)
        {
            Write(file, text);
        }
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = _folder, RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8 };
        start.Environment["LC_ALL"] = "zh_CN.UTF-8";
        _process = Process.Start(start)!;
        string said = _process.StandardError.ReadLine() ?? "";
        Assert.Matches(@"^预览：http://127\.0\.0\.1:\d+/　存盘就更新；按 Ctrl\+C 结束。$", said);
        Address = Link().Match(said).Value;
    }

    public string Address { get; }

    /// <param name="tool">How it is called.</param>
    /// <param name="outline">Of 信访.report.yaml.</param>
    /// <param name="data">Of 数据.yaml; null for none.</param>
    /// <param name="options">Behind the files.</param>
    public static Preview Start(string[] tool, string outline = Outline, string? data = Data, params string[] options) => data is null
        ? new([.. tool, "preview", "信访.report.yaml", .. options], [("信访.report.yaml", outline)])
        : new([.. tool, "preview", "信访.report.yaml", "--data", "数据.yaml", .. options], [("信访.report.yaml", outline), ("数据.yaml", data)]);

    public string PathOf(string file) => Path.Combine(_folder, file);

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    public void Save(string text) => Write("信访.report.yaml", text);

    /// <summary>Ctrl+C.</summary>
    /// <returns>Its exit code, and how long it took.</returns>
    public (int Code, TimeSpan Time) Interrupt()
    {
        var time = Stopwatch.StartNew();
        using Process kill = Process.Start("kill", ["-INT", _process.Id.ToString()]);
        Assert.True(_process.WaitForExit(TimeSpan.FromSeconds(20)), "it does not end");
        return (_process.ExitCode, time.Elapsed);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex(@"http://[\d.:]+/")]
    private static partial Regex Link();
}
