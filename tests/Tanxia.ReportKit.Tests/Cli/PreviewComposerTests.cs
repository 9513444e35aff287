using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tanxia.ReportKit.Cli;
using Tanxia.ReportKit.Cli.Preview;
using Tanxia.ReportKit.Tests.Html;
using Tanxia.ReportKit.Tests.Workbooks;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>What the page of preview is given to show, save after save.</summary>
public sealed class PreviewComposerTests : IDisposable
{
    private readonly Transcript _folder = new Transcript().Write("信访.report.yaml", Texts.Outline).Write("甲.yaml", "年份: 2026\n受理信访: 46\n").Write("乙.yaml", "年份: 2026\n办结信访: 44\n");

    [Fact]
    public void AReportWithoutFaults()
    {
        JsonNode state = Begin("甲.yaml", "乙.yaml")();
        Assert.Equal(("信访", "note", "没有错误", "", ""), (Text(state, "title"), Text(state, "level"), Text(state, "count"), Text(state, "note"), Text(state, "old")));
        Assert.Matches("^\\d\\d:\\d\\d:\\d\\d 更新$", Text(state, "time"));
        Assert.Empty(state["faults"]!.AsArray());
        Assert.Equal("受理群众信访46宗，已办结44宗。", Paragraphs(state)[^1]);
    }

    [Fact]
    public void EachFigureHasItsOrigin()
    {
        JsonNode state = Begin("甲.yaml", "乙.yaml")();
        Assert.Equal(
            [
                "年份 | 年份, 印成“2026” | 大纲 信访.report.yaml 第 4 行: 年份: { type: year, sample: 2026 }; 数据 甲.yaml 第 1 行: 年份: 2026",
                "受理信访（宗） | 受理信访, 数据：46宗, 印成“46宗” | 大纲 信访.report.yaml 第 5 行: 受理信访: { unit: 宗, sample: 37 }; 数据 甲.yaml 第 2 行: 受理信访: 46",
                "办结信访（宗） | 办结信访, 数据：44宗, 印成“44宗” | 大纲 信访.report.yaml 第 6 行: 办结信访: { unit: 宗, sample: 34 }; 数据 乙.yaml 第 2 行: 办结信访: 44",
            ],
            Figures(state));
    }

    [Fact]
    public void OfAFormTheCellIsThePlace()
    {
        _folder.Run("form", "@信访.report.yaml", "-o", "@表.xlsx");
        using var form = new FormDraft(File.ReadAllBytes(_folder.PathOf("表.xlsx")));
        File.WriteAllBytes(_folder.PathOf("表.xlsx"), form.Fill("年份", 2026).Fill("受理信访", 46).Save());
        JsonNode state = Begin("表.xlsx")();
        Assert.Contains("受理信访（宗） | 受理信访, 数据：46宗, 印成“46宗” | 大纲 信访.report.yaml 第 5 行: 受理信访: { unit: 宗, sample: 37 }; 数据 表.xlsx 填报!F8: ", Figures(state));
        Assert.Equal("表.xlsx 填报!F9", Text(Assert.Single(state["faults"]!.AsArray())!, "place"));
    }

    [Fact]
    public void OfARecordTheListIsTheOriginOfAComputedFigureTheFormula()
    {
        _folder.Write("信访.report.yaml", """
            report: A
            lists:
              项目:
                unit: 个
                fields: { 村: text, 资金: 万元 }
                each: "{村}投入{资金}"
            metrics:
              总投入: { unit: 万元, sum: 项目.资金 }
            text: 共投入{总投入}，{项目}。

            """).Write("甲.yaml", "\n项目:\n  - { 村: 东岭村, 资金: 3 }\n  - { 村: 柳湾村, 资金: 4 }\n");
        string[] figures = Figures(Begin("甲.yaml")());
        Assert.Equal("总投入（万元） | 总投入, 算出来的值：7万元, 算法：项目.资金, 印成“7万元” | 大纲 信访.report.yaml 第 8 行: 总投入: { unit: 万元, sum: 项目.资金 }", figures[0]);
        Assert.Equal("资金（万元） | 资金, 数据：4万元, 印成“4万元” | 大纲 信访.report.yaml 第 5 行: fields: { 村: text, 资金: 万元 }; 数据 甲.yaml 第 2 行: 项目:", figures[^1]);
    }

    [Fact]
    public void AFaultHasItsLineAndWhatToWrite()
    {
        Func<JsonNode> look = Begin("甲.yaml", "乙.yaml");
        look();
        _folder.Write("信访.report.yaml", Texts.Faulty);
        JsonNode state = look();
        Assert.Equal(("(1) 信访", "error", "错误 1 处"), (Text(state, "title"), Text(state, "level"), Text(state, "count")));
        Assert.Matches(@"^这还是 \d\d:\d\d:\d\d 的报告，改好错误才会更新。$", Text(state, "old"));
        JsonNode fault = Assert.Single(state["faults"]!.AsArray())!;
        Assert.Equal("error 错误 RK0501 信访.report.yaml 第 9 行 没有登记“办结信仿”，是否想写 办结信访？",
            string.Join(' ', new[] { "level", "kind", "id", "place", "text" }.Select(name => Text(fault, name))));
        Assert.Equal("9|text: 受理群众信访{受理信访}，已办结{|办结信仿|}。", $"{fault["line"]}|{Text(fault, "before")}|{Text(fault, "marked")}|{Text(fault, "after")}");
        // The last report stays, and its figures keep the lines they came from.
        Assert.Equal("受理群众信访46宗，已办结44宗。", Paragraphs(state)[^1]);
        Assert.Contains("第 5 行: 受理信访", Figures(state)[1]);
        _folder.Write("信访.report.yaml", Texts.Outline);
        Assert.Equal(("信访", ""), (Text(look(), "title"), Text(look(), "old")));
    }

    [Fact]
    public void DataThatIsWrongIsADraftWithItsFaults()
    {
        _folder.Write("乙.yaml", "年份: 2026\n办结信访: 48\n");
        JsonNode state = Begin("甲.yaml", "乙.yaml")();
        Assert.Equal(("(1) 信访", "错误 1 处", "", ""), (Text(state, "title"), Text(state, "count"), Text(state, "note"), Text(state, "old")));
        Assert.Equal("受理群众信访46宗【待核】，已办结48宗【待核】。", Paragraphs(state)[^1]);
        Assert.Equal("RK1101", Text(state["faults"]![0]!, "id"));
        _folder.Write("乙.yaml", "年份: 2026\n办结信仿: 44\n");
        state = Begin("甲.yaml", "乙.yaml")();
        Assert.Equal("受理群众信访46宗，已办结【待填：办结信访（宗）】。", Paragraphs(state)[^1]);
        Assert.Equal(("RK0802", "乙.yaml 第 2 行"), (Text(state["faults"]![0]!, "id"), Text(state["faults"]![0]!, "place")));
        _folder.Write("乙.yaml", "年份: 2026\n");
        JsonNode missing = Assert.Single(Begin("甲.yaml", "乙.yaml")()["faults"]!.AsArray())!;
        Assert.Equal(("RK1001", "信访.report.yaml 第 6 行", "办结信访"), (Text(missing, "id"), Text(missing, "place"), Text(missing, "figure")));
    }

    [Fact]
    public void WithoutDataItIsADraftAndThatAllIsMissingIsNoNews()
    {
        JsonNode state = Begin()();
        Assert.Equal(("信访", "没有错误", "没有写 --data，印的是草稿：要填的数是【待填】。"), (Text(state, "title"), Text(state, "count"), Text(state, "note")));
        Assert.Equal("受理群众信访【待填：受理信访（宗）】，已办结【待填：办结信访（宗）】。", Paragraphs(state)[^1]);
        Assert.Equal("受理信访（宗） | 受理信访, 还没有数据, 印成“【待填：受理信访（宗）】” | 大纲 信访.report.yaml 第 5 行: 受理信访: { unit: 宗, sample: 37 }", Figures(state)[1]);
        _folder.Write("信访.report.yaml", "report: A\ntext: 一切如常。\n");
        Assert.Equal(("", "一切如常。"), (Text(Begin()(), "note"), Assert.Single(Paragraphs(Begin()()))));
    }

    [Fact]
    public void AFileThatIsGoneIsAFaultAndTheReportStays()
    {
        Func<JsonNode> look = Begin("甲.yaml", "乙.yaml");
        look();
        foreach (string file in (string[])["乙.yaml", "信访.report.yaml"])
        {
            string text = _folder.Read(file);
            File.Delete(_folder.PathOf(file));
            JsonNode state = look();
            Assert.Equal(("RK0917", file), (Text(Assert.Single(state["faults"]!.AsArray())!, "id"), Text(state["faults"]![0]!, "place")));
            Assert.NotEqual("", Text(state, "old"));
            Assert.Equal("受理群众信访46宗，已办结44宗。", Paragraphs(state)[^1]);
            _folder.Write(file, text);
            Assert.Empty(look()["faults"]!.AsArray());
        }
    }

    [Fact]
    public void WithFaultsFromTheBeginningThereIsNoReportYet()
    {
        _folder.Write("信访.report.yaml", Texts.Faulty);
        Func<JsonNode> look = Begin("甲.yaml", "乙.yaml");
        JsonNode state = look();
        Assert.Equal("改好错误，报告就在这里。", Text(state, "old"));
        Assert.Null(state["body"]);
        Assert.Empty(state["figures"]!.AsArray());
        _folder.Write("信访.report.yaml", Texts.Outline);
        Assert.Equal("受理群众信访46宗，已办结44宗。", Paragraphs(look())[^1]);
    }

    [Fact]
    public void FaultsComeFirstNotesLast()
    {
        _folder.Write("信访.report.yaml", "report: A\nsections:\n  - section: 成效\n    end: 。\n    heading: line\n    text: 进展顺利,群众满意。\n  - section: 打算\n    text: 干{甲}。\n");
        JsonNode state = Begin()();
        Assert.Equal(("(2) 信访", "错误 1 处，警告 1 处，提示 1 处"), (Text(state, "title"), Text(state, "count")));
        Assert.Equal(["error", "warning", "note"], state["faults"]!.AsArray().Select(fault => Text(fault!, "level")));
    }

    [Fact]
    public void InEnglishToo()
    {
        _folder.Write("信访.report.yaml", Texts.Faulty);
        JsonNode state = JsonNode.Parse(new PreviewComposer(Screen(MessageLanguage.English), _folder.PathOf("信访.report.yaml"), []).Begin())!;
        Assert.Equal(("1 error", "Mend the faults, and the report is here."), (Text(state, "count"), Text(state, "old")));
        Assert.Matches("^as of ", Text(state, "time"));
    }

    /// <summary>The page finds the origin of a figure by its place among all figures.</summary>
    [Theory]
    [InlineData("HalfYear", "half-year", "2026-first-half")]
    [InlineData("Communique", "communique", "2025")]
    [InlineData("TownProfile", "town-profile", "qingshi")]
    public void ThereAreAsManyOriginsAsFiguresInThePage(string example, string outline, string data)
    {
        string folder = Path.Combine(Repository.Root, "examples", example);
        JsonNode state = JsonNode.Parse(new PreviewComposer(Screen(MessageLanguage.Chinese), Path.Combine(folder, outline + ".report.yaml"), [Path.Combine(folder, "data", data + ".yaml")]).Begin())!;
        string[] names = [.. HtmlRules.Parse(Text(state, "body")).Descendants().Where(element => element.Attribute("class")?.Value.Split(' ')[0] == "figure").Select(element => element.Attribute("data-name")!.Value)];
        Assert.True(names.Length > 40);
        Assert.Equal(names, state["figures"]!.AsArray().Select(figure => figure!["lines"]![0]!.GetValue<string>()));
    }

    [Fact]
    public void NothingInItEndsTheScriptThatHoldsIt()
    {
        _folder.Write("信访.report.yaml", "report: A\ntext: </script><script>alert(1)</script><!--\n");
        string state = new PreviewComposer(Screen(MessageLanguage.Chinese), _folder.PathOf("信访.report.yaml"), []).Begin();
        Assert.DoesNotContain('<', state);
        Assert.DoesNotContain('\n', state);
        Assert.Contains("alert(1)", state);
        string page = PreviewPage.Of(Screen(MessageLanguage.Chinese), "N", state);
        Assert.Equal(2, Regex.Count(page, "<script"));
        Assert.Contains(state, page);
    }

    public void Dispose() => _folder.Dispose();

    private static Screen Screen(MessageLanguage language) => new() { Input = () => TextReader.Null, Output = TextWriter.Null, Error = TextWriter.Null, Language = language };

    /// <summary>Looks at the folder: what it gives now, and whenever it is called again.</summary>
    private Func<JsonNode> Begin(params string[] data)
    {
        var composer = new PreviewComposer(Screen(MessageLanguage.Chinese), _folder.PathOf("信访.report.yaml"), [.. data.Select(_folder.PathOf)]);
        return () => JsonNode.Parse(composer.Compose().Replace(_folder.Folder + Path.DirectorySeparatorChar, ""))!;
    }

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static string[] Paragraphs(JsonNode state) => [.. HtmlRules.Parse(Text(state, "body")).Descendants("p").Select(paragraph => paragraph.Value)];

    private static string[] Figures(JsonNode state) =>
    [
        .. state["figures"]!.AsArray().Select(figure => $"{figure!["lines"]![0]}{figure["unit"]} | {string.Join(", ", figure["lines"]!.AsArray())} | "
            + string.Join("; ", figure["places"]!.AsArray().Select(place => $"{place!["place"]}: {place["source"]}"))),
    ];
}
