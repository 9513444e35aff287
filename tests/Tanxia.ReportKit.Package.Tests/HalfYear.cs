namespace Tanxia.ReportKit.Package.Tests;

/// <summary>A small report with a check, an entry and a section that may be missing, and a program that prints it.</summary>
internal static class HalfYear
{
    public const string File = "half-year.report.yaml";

    public const string Outline = """
        report: HalfYearReport
        title: 青石镇{年份}年上半年工作总结
        metrics:
          年份: year
          受理信访: 宗
          办结信访: 宗
        checks:
          - 办结信访 <= 受理信访
        sections:
          - section: 工作成效
            achievements:
              - achievement: 化解矛盾
                text: 受理信访{受理信访}，办结{办结信访}
              - achievement: 修好道路
                id: 道路
                optional: true
                metrics:
                  硬化: { unit: 公里, decimals: 1 }
                text: 硬化村道{硬化}
              - achievement: 清洁家园
                text: 垃圾日产日清
          - section: 防汛救灾
            id: 防汛
            optional: true
            metrics:
              转移: 人
            text: 转移群众{转移}
          - section: 下半年打算
            plans: [抓好秋收, 抓好冬修水利]

        """;

    public const string Text = """
        青石镇2026年上半年工作总结

        一、工作成效
        一是化解矛盾。受理信访36宗，办结34宗。二是修好道路。硬化村道2.6公里。三是清洁家园。垃圾日产日清。
        二、防汛救灾
        转移群众68人。
        三、下半年打算
        一是抓好秋收。二是抓好冬修水利。

        """;

    /// <summary>Without roads and without flood.</summary>
    public const string ShortText = """
        青石镇2026年上半年工作总结

        一、工作成效
        一是化解矛盾。受理信访36宗，办结34宗。二是清洁家园。垃圾日产日清。
        二、下半年打算
        一是抓好秋收。二是抓好冬修水利。

        """;

    /// <summary>What the program dies of when more is settled than was accepted.</summary>
    public const string Contradiction = """
        Tanxia.ReportKit.ReportException: The report was not made:
        half-year.report.yaml(8): error RK1101: the check does not hold: 办结信访 <= 受理信访; the values are 38 > 36. Check these figures.

        """;

    /// <summary>C# 7.3, for every framework; the text goes out as UTF-8 without a mark, whatever console there is.</summary>
    public static string Program(string nameSpace) => $$"""
        using System;
        using System.IO;
        using System.Text;
        using {{nameSpace}};

        public static class Program
        {
            public static void Main(string[] args)
            {
                string wanted = args.Length == 0 ? "" : args[0];
                var report = new HalfYearReport
                {
                    年份 = 2026,
                    受理信访 = 36,
                    办结信访 = wanted == "contradictory" ? 38 : 34,
                    道路 = wanted == "short" ? null : new HalfYearReport.道路Part { 硬化 = 2.6m },
                    防汛 = wanted == "short" ? null : new HalfYearReport.防汛Part { 转移 = 68 },
                };
                byte[] text = new UTF8Encoding(false).GetBytes(report.ToText());
                using (Stream output = Console.OpenStandardOutput())
                {
                    output.Write(text, 0, text.Length);
                }
            }
        }
        """;
}
