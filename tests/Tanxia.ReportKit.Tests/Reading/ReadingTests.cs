using CsCheck;
using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests;

public sealed class ReadingTests
{
    [Fact]
    public void AReportIsTakenApart() => Assert.Equal(
        [
            "Title  青石镇2026年上半年工作总结",
            "Sentence  现将有关情况总结如下：",
            "Heading 一、 工作成效",
            "Heading 一、（一） 平安建设扎实推进",
            "Heading 一、（一）一是 化解矛盾。",
            "Sentence 一、（一）一是 受理信访37宗，已办结34宗。",
            "Heading 一、（一）二是 普法宣传。",
            "Sentence 一、（一）二是 开展宣传活动6次，发放资料2380余份。",
            "Heading 一、（一）三是 安全检查。",
            "Sentence 一、（一）三是 检查企业12家，整改隐患9处。",
            "Heading 一、（二） 道路建设提速",
            "Sentence 一、（二） 硬化村道2.6公里，惠及两个村。",
            "Sentence 一、（二） 新建停车场1处。",
            "Heading 二、 存在问题",
            "Sentence 二、 主要有：",
            "Sentence 二、一是 财力不足，收支矛盾突出；",
            "Sentence 二、二是 人手紧张；",
            "Sentence 二、三是 设备老旧，维修不及时。",
            "Heading 三、 下半年打算",
            "Sentence 三、一是 抓好秋收。",
            "Sentence 三、二是 抓好冬修水利。",
            "Sentence 三、三是 抓好征兵工作。",
            "Frame  青石镇人民政府",
            "Frame  2026年7月1日",
            "End  ",
        ],
        Reading.Of(DiffTexts.Base).Parts.Select(part => $"{part.Kind} {part.Node.Path} {part.Words}"));

    [Theory]
    [InlineData("甲\n\n1.矿产：有玄武岩。\n2.水力：有电站。\n", "Title  甲|Heading 1. 矿产：|Sentence 1. 有玄武岩。|Heading 2. 水力：|Sentence 2. 有电站。")]
    [InlineData("甲\n\n基本情况\n全镇辖7个村。\n资源\n有煤。\n", "Title  甲|Heading “基本情况” 基本情况|Sentence “基本情况” 全镇辖7个村。|Heading “资源” 资源|Sentence “资源” 有煤。")]
    [InlineData("一、工作\n办好。\n【页面】\n上边37毫米。\n", "Heading 一、 工作|Sentence 一、 办好。|Heading “【页面】” 【页面】|Sentence “【页面】” 上边37毫米。")]
    [InlineData("首先，抓春耕。其次，抓防汛。最后，抓秋收。", "Sentence 首先 抓春耕。|Sentence 其次 抓防汛。|Sentence 最后 抓秋收。")]
    [InlineData("树立一是一、二是二的作风。", "Sentence  树立一是一、二是二的作风。")]
    [InlineData("做到：一是准；二是快。三是稳。", "Sentence  做到：|Sentence 一是 准；|Sentence 二是 快。|Sentence 三是 稳。")]
    [InlineData("做到三点。三是稳。", "Sentence  做到三点。|Sentence  三是稳。")]
    [InlineData("一是抓春耕：①育秧；②修渠。二是抓秋收。", "Heading 一是 抓春耕：|Sentence 一是① 育秧；|Sentence 一是② 修渠。|Sentence 二是 抓秋收。")]
    [InlineData("——办结34宗。\n——办结35宗。", "Sentence 第1条 办结34宗。|Sentence 第2条 办结35宗。")]
    [InlineData("他说：“好！”大家鼓掌。", "Sentence  他说：|Sentence  “好！”|Sentence  大家鼓掌。")]
    [InlineData("2021年完成3.5万元。\n", "Sentence  2021年完成3.5万元。")]
    public void MarksAreFoundWhereTheyAreMarks(string text, string parts) =>
        Assert.Equal(parts, string.Join("|", Reading.Of(text).Parts.Where(part => part.Kind != ReadKind.End).Select(part => $"{part.Kind} {part.Node.Path} {part.Words}")));

    [Fact]
    public void FiguresAreWhole()
    {
        Reading reading = Reading.Of("2026年6月30日，受理37宗，发放1000余篇，投入40多万元、1.2亿元，增长5.5%，引进两家，占第一位，同比增收12,345.6元，国道G205。");
        Assert.Equal(
            ["2026年6月30日", "37宗", "1000余篇", "40多万元", "1.2亿元", "5.5%", "两家", "第一位", "12,345.6元", "205"],
            reading.FiguresOf(reading.Parts[0]).Select(figure => figure.ToString()));
    }

    [Fact]
    public void AnyTextIsPutTogetherAgain() => AnyText.Gen.Sample(text => string.Concat(Reading.Of(text).Parts) == text, iter: 5000);

    [Fact]
    public void AnyCharactersArePutTogetherAgain() => Gen.String.Sample(text => string.Concat(Reading.Of(text).Parts) == text, iter: 5000);

    [SkippableFact]
    public void RealReportsArePutTogetherAgain()
    {
        string folder = Path.Combine(Repository.Root, "..", "shared", "corpus");
        Skip.If(!Directory.Exists(folder) && Environment.GetEnvironmentVariable("CI") != "true", "the reports are not beside this clone");
        string[] texts = [.. Directory.GetFiles(folder, "*.txt").Select(File.ReadAllText)];
        Assert.True(texts.Length > 5);
        Assert.All(texts, text =>
        {
            Reading reading = Reading.Of(text);
            Assert.Equal(text, string.Concat(reading.Parts));
            Assert.True(reading.Parts.Sum(part => reading.FiguresOf(part).Count) > 20);
        });
    }

    /// <summary>The inverse of numbering: what was written as a mark is read as one.</summary>
    [Theory]
    [InlineData("HalfYear", "half-year", "2026-first-half")]
    [InlineData("HalfYear", "half-year", "2025-first-half")]
    [InlineData("Communique", "communique", "2025")]
    [InlineData("Communique", "communique", "2023")]
    [InlineData("TownProfile", "town-profile", "qingshi")]
    [InlineData("TownProfile", "town-profile", "songping")]
    public void EveryMarkThatWasWrittenIsRead(string example, string outline, string data)
    {
        string folder = Path.Combine(Repository.Root, "examples", example);
        RenderedReport report = ReportOutline.Load(Path.Combine(folder, outline + ".report.yaml")).WithDataFile(Path.Combine(folder, "data", data + ".yaml")).Render();
        Reading reading = Reading.Of(report);
        HashSet<int> marks = [.. reading.Parts.Where(part => part.MarkEnd > part.MarkStart).Select(part => part.MarkStart)];
        Assert.Empty(report.Spans.Where(span => span.Kind == SpanKind.EntryMark && !marks.Contains(span.Start)).Select(report.TextOf));
        // A heading that runs in without a mark cannot be told from words.
        Assert.Empty(report.Spans.Where(span => span.Kind == SpanKind.Heading && (marks.Contains(span.Start) || report.Text[span.Start + span.Length] == '\n')
            && !reading.Parts.Any(part => part.Kind == ReadKind.Heading && part.MarkStart <= span.Start && part.End >= span.Start + span.Length)).Select(report.TextOf));
        HashSet<string> read = [.. reading.Parts.SelectMany(reading.FiguresOf).Select(figure => figure.ToString())];
        Assert.Empty(report.Spans.Where(span => span.Figure is { Kind: not FigureKind.Records } && span.Length > 0).Select(report.TextOf).Except(read));
    }
}
