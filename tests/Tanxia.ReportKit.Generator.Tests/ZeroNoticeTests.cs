using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>A count that prints 0 is noted where no condition asks about it, and nowhere else: through both back ends.</summary>
public class ZeroNoticeTests
{
    private const string Zero = "RK1303";

    private static readonly (string Name, string Body)[] s_bodies =
    [
        ("Bare", "text: 发生{火情}\n"),
        ("Wordings", "text: 发生{火情:数}，{火情:实}，{火情:汉字}\n"),
        ("Decimals", "text: 损失{损失}\n"),
        ("Computed", "text: 还有{剩余}\n"),
        ("ComputedWording", "text: 还有{剩余:数}\n"),
        ("Twice", "title: 火情{火情}\ntext: 发生{火情}\n"),
        ("OtherCondition", "text:\n  - { when: 水情 > 0, text: '发生{火情}' }\n"),
        ("NotPrinted", "text:\n  - { when: 水情 = 0, text: '发生{火情}' }\n  - { when: 水情 > 0, text: 一切正常 }\n"),
        ("Part", "text:\n  - { when: 火情 >= 0, text: '发生{火情}' }\n"),
        ("And", "text:\n  - { when: 水情 > 0 and 火情 < 9, text: '发生{火情}' }\n"),
        ("Or", "text:\n  - { when: 火情 > 9 or 水情 > 0, text: '发生{火情}' }\n"),
        ("Present", "text:\n  - { when: 疫情 present, text: '发生{疫情}' }\n"),
        ("Else", "text:\n  - { when: 火情 > 0, text: 有火情, else: '发生{火情}' }\n"),
        ("Section", "sections:\n  - { section: '火情{火情}', when: 火情 = 0, text: '发生{火情}' }\n"),
        ("SectionInSection", "sections:\n  - section: 灾情\n    when: 火情 = 0\n    sections:\n      - { section: 甲, text: '发生{火情}' }\n      - { section: 乙, text: '损失{损失}' }\n"),
        ("Entry", "items:\n  - { text: '发生{火情}', when: 火情 = 0 }\n  - 一切正常\n"),
        ("EntryBeside", "items:\n  - { text: 一切正常, when: 火情 = 0 }\n  - 发生{火情}\n"),
        // The same figure: behind a condition that holds, and bare where nothing is printed.
        ("Mixed", "text:\n  - { when: 火情 = 0, text: '发生{火情}' }\n  - { when: 水情 = 0, text: '，又{火情}' }\n"),
        ("MixedPrinted", "text:\n  - { when: 火情 = 0, text: '发生{火情}' }\n  - { when: 水情 > 0, text: '，又{火情}' }\n"),
        ("Records", "text: '{村庄}'\n"),
        ("RecordsAsked", "text: '{项目}'\n"),
        ("Percent", "text: 占{占比}\n"),
        ("Year", "text: '{月份}'\n"),
        ("Ignored", "ignore: [RK1303]\ntext: 发生{火情}\n"),
        ("OtherIgnored", "ignore: [RK1301, RK1302]\ntext: 发生{火情}\n"),
    ];

    private const string Declared = """
        metrics:
          火情: 起
          水情: 起
          疫情: { unit: 起, optional: true }
          损失: { unit: 万元, decimals: 1 }
          目标: 户
          完成: 户
          剩余: { unit: 户, value: 目标 - 完成 }
          占比: { share: 火情 / 水情 }
          月份: month
        lists:
          村庄: { fields: { 村: text, 受灾: 户 }, each: "{村}受灾{受灾}" }
          项目: { fields: { 村: text, 资金: 户 }, each: "{村}投入{资金}", where: 资金 < 5 }

        """;

    private const string Data = """
        火情: 0
        水情: 2
        疫情: 0
        损失: 0.0
        目标: 7
        完成: 7
        月份: 6
        村庄: [{ 村: 东岭村, 受灾: 0 }, { 村: 河口村, 受灾: 0 }]
        项目: [{ 村: 东岭村, 资金: 0 }]
        """;

    private static readonly Lazy<BothBackEnds> s_both = new(() => new BothBackEnds([.. s_bodies.Select(body => (FileOf(body.Name), OutlineOf(body.Name)))]));

    [Theory]
    [InlineData("Bare", "火情")]
    [InlineData("Wordings", "火情")]
    [InlineData("Decimals", "损失")]
    [InlineData("Computed", "剩余")]
    [InlineData("ComputedWording", "剩余")]
    [InlineData("Twice", "火情")]
    [InlineData("OtherCondition", "火情")]
    [InlineData("NotPrinted", "")]
    [InlineData("Part", "")]
    [InlineData("And", "")]
    [InlineData("Or", "")]
    [InlineData("Present", "")]
    [InlineData("Else", "")]
    [InlineData("Section", "")]
    [InlineData("SectionInSection", "损失")]
    [InlineData("Entry", "")]
    [InlineData("EntryBeside", "火情")]
    [InlineData("Mixed", "")]
    [InlineData("MixedPrinted", "火情")]
    [InlineData("Records", "村庄.受灾")]
    [InlineData("RecordsAsked", "")]
    [InlineData("Percent", "")]
    [InlineData("Year", "")]
    [InlineData("Ignored", "")]
    [InlineData("OtherIgnored", "火情")]
    public void ItIsSaidOf(string name, string figures)
    {
        // That both say the same beside the same text is seen to there.
        s_both.Value.Render(FileOf(name), Data);
        IReadOnlyList<ReportMessage> said = ReportOutline.Parse(name, OutlineOf(name)).WithData("data", Data).Check();
        Assert.All(said, message => Assert.Equal((Zero, Severity.Note), (message.Id, message.Severity)));
        Assert.Equal(figures, string.Join(" ", said.Select(message => message.Figure)));
    }

    /// <summary>What a draft still lacks is not 0. That both back ends draft the same is seen to with every text.</summary>
    [Theory]
    [InlineData("Bare")]
    [InlineData("Wordings")]
    [InlineData("Computed")]
    [InlineData("Records")]
    public void ADraftSaysNothingOfWhatIsToCome(string name)
    {
        s_both.Value.Render(FileOf(name), "水情: 2\n");
        RenderedReport draft = ReportOutline.Parse(name, OutlineOf(name)).WithData("data", "水情: 2\n村庄: [{ 村: 东岭村 }]\n").Draft();
        Assert.Contains("【待", draft.Text);
        Assert.DoesNotContain(draft.Messages, message => message.Id == Zero);
    }

    [Fact]
    public void EveryBodyHasItsExpectation() => Assert.Equal(s_bodies.Length, typeof(ZeroNoticeTests).GetMethod(nameof(ItIsSaidOf))!.GetCustomAttributes(typeof(InlineDataAttribute), false).Length);

    /// <summary>Code reads the same with it: one call a figure, w.Count where nobody asks and w.Figure where somebody does.</summary>
    [Fact]
    public void TheCodeSaysItByAnotherCall()
    {
        string code = GeneratorRun.Of((FileOf("Mixed"), OutlineOf("Mixed"))).Sources[0];
        Assert.Equal(
            ["w.Figure(report.火情, Figure.火情);", "w.Count(report.火情, Figure.火情);"],
            code.Split('\n').Select(line => line.Trim()).Where(line => line.EndsWith("(report.火情, Figure.火情);", StringComparison.Ordinal) && !line.Contains("Given")));
    }

    [Theory]
    [InlineData("Ignored", "w.Begin(\"Ignored.report.yaml\", \"RK1303\");")]
    [InlineData("Bare", "w.Begin(\"Bare.report.yaml\");")]
    public void OnlyWhatIsIgnoredIsNamedInTheCode(string name, string line) =>
        Assert.Contains(line, GeneratorRun.Of((FileOf(name), OutlineOf(name))).Sources[0]);

    private static string FileOf(string name) => name + ".report.yaml";

    private static string OutlineOf(string name) => $"report: {name}\n" + Declared + s_bodies.Single(body => body.Name == name).Body;
}
