using System.Text.Json.Nodes;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Tests.Schema;

/// <summary>What the build takes, the schema takes: an editor must not say of a good outline that it is wrong.</summary>
public class ValidOutlinesTests
{
    public static TheoryData<string> Files => [.. OutlinePages.Files];

    public static TheoryData<string> Pages => [.. OutlinePages.Pages("language")];

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryOutlineInAFile(string path) => IsValid(File.ReadAllText(Path.Combine(Repository.Root, path)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryGoodOutlineOfALanguagePage(string page) => Assert.All(Good(page), IsValid);

    /// <summary>Each English key is replaced by its Chinese word.</summary>
    [Fact]
    public void TheSameOutlinesWithChineseKeys() => Assert.All(OutlinePages.Pages("language").SelectMany(Good), outline =>
    {
        JsonNode? translated = Translated(EditorYaml.Typed(EditorYaml.Read(outline)!), isOfNames: false);
        Assert.Equal("", Validator.Faults(translated));
    });

    [Theory]
    [InlineData("no")]
    [InlineData("010")]
    [InlineData("12:30")]
    [InlineData("2021-06-30")]
    [InlineData("1.")]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData("true")]
    [InlineData("~")]
    public void AScalarIsTakenAsWritten(string scalar)
    {
        IsValid($"report: A\ntitle: {scalar}\n");
        IsValid($"report: A\ntitle: [{scalar}, 甲]\ntext: [{scalar}]\nsections:\n  - section: {scalar}\n    items: [{scalar}]\n");
    }

    [Theory]
    [InlineData("1.", "'1.'")]
    [InlineData("一、", "（一）")]
    public void AMarkThatYamlReadsAsANumber(string first, string second) => IsValid($"report: A\ntext: 甲\nlevels: [{first}, {second}]\n");

    [Theory]
    [InlineData("unit: 户, optional: true")]
    [InlineData("unit: 户, optional: 'true'")]
    [InlineData("单位: 户, 可缺: 是")]
    [InlineData("unit: 户, decimals: 2")]
    [InlineData("unit: 户, decimals: '2'")]
    [InlineData("unit: 户, fixed: false")]
    [InlineData("unit: 度, min: -1.5")]
    [InlineData("unit: 户, max: 007")]
    [InlineData("unit: 户, value: 12")]
    [InlineData("unit: '%', ratio: true")]
    [InlineData("type: percent, ratio: true")]
    [InlineData("unit: 户, approx: 余, step: 20")]
    [InlineData("unit: 户, approx: 近, step: 5")]
    [InlineData("unit: 万元, approx: 多, step: 1")]
    [InlineData("change: 乙, from: 丙, prefix: 环比, flat: 与上月")]
    [InlineData("rate: true, prefix: 比上年")]
    [InlineData("type: 同比, decimals: 1, words: [上涨, 下跌]")]
    [InlineData("type: 较上月, unit: 亿元")]
    [InlineData("类型: 环比, 持平: 与上月")]
    [InlineData("compare: 丁, with: 戊, prefix: 比上年同期")]
    [InlineData("parts: [乙, 丙], zero: skip")]
    [InlineData("share: 乙 / 丙, decimals: 1")]
    [InlineData("unit: 户, sum: [乙, 丙]")]
    public void SettingsOfAMetric(string settings)
    {
        string outline = $"report: A\ntext: 甲\nmetrics:\n  乙: 户\n  丙: 户\n  丁: {{ rate: true }}\n  戊: {{ rate: true }}\n  甲: {{ {settings} }}\n";
        Assert.Empty(ReportOutline.Parse("", outline).Messages.Where(message => message.Severity == Severity.Error).Select(message => message.ToString(MessageLanguage.English)));
        IsValid(outline);
    }

    internal static void IsValid(string outline)
    {
        YamlNode root = EditorYaml.Read(outline)!;
        Assert.Equal("", Validator.AsWritten(root));
        Assert.Equal("", Validator.Typed(root));
    }

    private static IEnumerable<string> Good(string page) => OutlinePages.In(page, "outline").Where(outline => !ReportOutline.Parse("", outline).HasErrors);

    private static JsonNode? Translated(JsonNode? node, bool isOfNames) => node switch
    {
        JsonObject map => new JsonObject(map.Select(pair =>
        {
            Key? key = isOfNames ? null : Keys.All.FirstOrDefault(key => key.English == pair.Key);
            return KeyValuePair.Create(key?.Chinese ?? pair.Key, Translated(pair.Value, key == Keys.Metrics || key == Keys.Lists || key == Keys.Fields));
        })),
        JsonArray list => new JsonArray([.. list.Select(item => Translated(item, false))]),
        _ => node?.DeepClone(),
    };
}
