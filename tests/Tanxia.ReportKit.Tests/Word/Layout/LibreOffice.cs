using System.Diagnostics;

namespace Tanxia.ReportKit.Tests.Word.Layout;

/// <summary>
/// Lays documents out with LibreOffice. The offices' fonts are not free: others stand in for them, whose Han characters are
/// as wide, one em, so that lines and characters are where Word has them.
/// </summary>
internal static class LibreOffice
{
    private const string Program = "soffice";

    private static readonly (string Font, string StandIn)[] StandIns =
    [
        ("仿宋_GB2312", "AR PL UMing CN"),
        ("宋体", "AR PL UMing CN"),
        ("楷体_GB2312", "AR PL UKai CN"),
        ("黑体", "WenQuanYi Zen Hei"),
        ("方正小标宋简体", "Noto Serif CJK SC"),
    ];

    private static readonly Lazy<string> s_folder = new(Prepare);

    /// <summary>Writes the document as PDF.</summary>
    /// <returns>The path of the file.</returns>
    public static string ToPdf(byte[] docx)
    {
        // Never skipped where it counts: without it the run fails there.
        Skip.IfNot(Has(Program) || Environment.GetEnvironmentVariable("CI") == "true",
            "LibreOffice lays documents out here: install libreoffice-writer-nogui, fonts-arphic-uming, fonts-arphic-ukai, fonts-wqy-zenhei and fonts-noto-cjk");
        string path = Path.Combine(s_folder.Value, $"{Guid.NewGuid():N}.docx");
        File.WriteAllBytes(path, docx);
        // One at a time: two processes do not share a profile.
        lock (s_folder)
        {
            Run("--convert-to", "pdf", "--outdir", s_folder.Value, path);
        }
        return Path.ChangeExtension(path, ".pdf");
    }

    /// <summary>Such as LibreOffice 7.4.7.2 and more.</summary>
    public static string Version => Run("--version");

    /// <summary>The program is installed.</summary>
    public static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, [$"-env:UserInstallation={new Uri(Path.Combine(s_folder.Value, "profile"))}", "--headless", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["FONTCONFIG_FILE"] = Path.Combine(s_folder.Value, "fonts.conf");
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("LibreOffice does not end");
        }
        Assert.True(process.ExitCode == 0, output.Result + error.Result);
        return output.Result;
    }

    private static string Prepare()
    {
        string folder = Directory.CreateTempSubdirectory("reportkit-layout-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        string matches = string.Concat(StandIns.Select(pair => $"""
            <match target="pattern">
              <test name="family"><string>{pair.Font}</string></test>
              <edit name="family" mode="assign" binding="strong"><string>{pair.StandIn}</string></edit>
            </match>

            """));
        File.WriteAllText(Path.Combine(folder, "fonts.conf"), $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
            <dir>/usr/share/fonts</dir>
            <cachedir>{folder}/cache</cachedir>
            {matches}</fontconfig>
            """);
        return folder;
    }
}
