namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>An outline and its data that most tests of the tool begin with.</summary>
internal static class Texts
{
    public const string Outline = """
        report: Petitions
        title: 青石镇{年份}年信访情况
        metrics:
          年份: { type: year, sample: 2026 }
          受理信访: { unit: 宗, sample: 37 }
          办结信访: { unit: 宗, sample: 34 }
        checks:
          - 办结信访 <= 受理信访
        text: 受理群众信访{受理信访}，已办结{办结信访}。

        """;

    public const string Data = """
        年份: 2026
        受理信访: 46
        办结信访: 44

        """;

    public const string Report = """
        青石镇2026年信访情况

        受理群众信访46宗，已办结44宗。

        """;

    /// <summary>The same with a name misspelt.</summary>
    public static string Faulty { get; } = Outline.Replace("已办结{办结信访}", "已办结{办结信仿}");
}
