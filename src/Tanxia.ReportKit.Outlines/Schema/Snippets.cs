using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Schema;

/// <summary>What an editor offers where nothing is written yet; $1, $2, … are the places to fill in.</summary>
internal static class Snippets
{
    public static JsonMap[] Outlines { get; } =
    [
        Snippet("新报告", "用中文的键写一份报告 / a report with Chinese keys", Outline(key => key.Chinese, "年份")),
        Snippet("new report", "用英文的键写一份报告 / a report with English keys", Outline(key => key.English, "year")),
    ];

    public static JsonMap[] Sections { get; } =
    [
        Snippet("- " + Keys.Section.Chinese, Keys.Section.AboutChinese, new[] { new JsonMap { [Keys.Section.Chinese] = "$1" } }),
        Snippet("- " + Keys.Section.English, Keys.Section.AboutEnglish, new[] { new JsonMap { [Keys.Section.English] = "$1" } }),
    ];

    private static JsonMap Snippet(string label, string description, object body) => new()
    {
        ["label"] = label,
        ["description"] = description,
        ["body"] = body,
    };

    private static JsonMap Outline(Func<Key, string> word, string year) => new()
    {
        [word(Keys.Report)] = "${1:HalfYearReport}",
        [word(Keys.Title)] = "${2:某镇{年份\\}年上半年工作总结}",
        [word(Keys.Metrics)] = new JsonMap { ["年份"] = year },
        [word(Keys.Sections)] = new[]
        {
            new JsonMap { [word(Keys.Section)] = "${3:工作情况}", [word(Keys.Text)] = "${4:各项工作进展顺利。}" },
            new JsonMap { [word(Keys.Section)] = "${5:下一步打算}", [word(Keys.Text)] = "${6:继续做好各项工作。}" },
        },
    };
}
