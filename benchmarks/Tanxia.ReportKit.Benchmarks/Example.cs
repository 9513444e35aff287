using HalfYear;

namespace Tanxia.ReportKit.Benchmarks;

/// <summary>The example of the repository: its outline and its figures for the first half of 2026.</summary>
internal static class Example
{
    public static HalfYearReport Report { get; } = FirstHalf2026.Report;

    public static string Outline => File.ReadAllText(PathOf("half-year.report.yaml"));

    public static string Data => File.ReadAllText(PathOf("2026-first-half.yaml"));

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
