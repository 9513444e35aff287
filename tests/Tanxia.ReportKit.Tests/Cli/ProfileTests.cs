using Tanxia.ReportKit.Cli.Profiles;
using Tanxia.ReportKit.Outlines.Yaml;
using Tanxia.ReportKit.Tests.Word;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>--profile: RK1404 to RK1407 among what is said of it.</summary>
public sealed class ProfileTests
{
    private const string Whole = """
        字体: 常用
        标题字体: 方正小标宋_GBK
        正文字体: 方正仿宋_GBK
        一级标题字体: 方正黑体_GBK
        二级标题字体: 方正楷体_GBK
        页码字体: Times New Roman
        上边距: 35
        下边距: 32.5
        左边距: 27
        右边距: 27
        行距: 28
        页码: 数字
        页码位置: 居中
        标题序号: 自动
        条首加粗: 是
        不印版头: 是

        """;

    [Fact]
    public void EveryKeySetsItsOption()
    {
        WordOptions options = ProfileReader.Read(new SourceFile("p", Whole), out IReadOnlyList<ReportMessage> messages);
        Assert.Empty(messages);
        Assert.Equal(ProfileKey.All.Count, Whole.Split('\n').Length - 1);
        Assert.Equal(
            "PageSetup { Top = 1984, Bottom = 1843, Left = 1531, Right = 1531, Pitch = 560, TitleFont = 方正小标宋_GBK, TextFont = 方正仿宋_GBK, "
            + "Heading1Font = 方正黑体_GBK, Heading2Font = 方正楷体_GBK, PageNumberFont = Times New Roman, PageNumber = Digits, PageNumberPlace = Centre, "
            + "Numbers = Automatic, BoldLeads = True, IsPlain = True, TextWidth = 8844, HasFooter = True, HasEvenFooter = False }",
            PageSetup.Of(options).ToString());
    }

    [Fact]
    public void EnglishKeysAreTheSame()
    {
        WordOptions options = ProfileReader.Read(
            new SourceFile("p", "fonts: common\npage-number: none\npage-number-place: right\nheading-numbers: automatic\nbold-leads: true\ntop: 30\n"), out IReadOnlyList<ReportMessage> messages);
        Assert.Empty(messages);
        Assert.Equal(
            (WordFonts.Common, PageNumberForm.None, PageNumberPlace.Right, HeadingNumbers.Automatic, true, 30m, false),
            (options.Fonts, options.PageNumber, options.PageNumberPlace, options.HeadingNumbers, options.BoldLeads, options.Top, options.IsPlain));
    }

    [Fact]
    public void AnEmptyProfileIsTheStandard() =>
        Assert.Equal(PageSetup.Of(new WordOptions()), PageSetup.Of(ProfileReader.Read(new SourceFile("p", "# 都照国家标准\n"), out _)));

    [Fact]
    public void TheDocumentLooksAsTheProfileSays()
    {
        using var tool = Begin("正文字体: 仿宋\n行距: 28\n");
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "--profile", "@p.yaml", "-o", "@r.docx").Is(0, "r.docx is written.");
        var docx = new DocxParts(File.ReadAllBytes(tool.PathOf("r.docx")));
        Assert.Empty(WordRules.Findings(docx.File));
        Assert.Contains("w:eastAsia=\"仿宋\"", docx["word/styles.xml"]);
        Assert.Contains("w:linePitch=\"560\"", docx["word/document.xml"]);
    }

    [Fact]
    public void AllThatIsWrongIsSaidAtItsLineAndNothingIsWritten()
    {
        using var tool = Begin("行矩: 28\n上边距: 3.7\n字体: 黑体\n正文字体: 仿宋, 宋体\n页码: [数字]\n条首加粗: 加粗\n下边距: 三厘米\npitch: 28\n行距: 29\n左边距:\n", MessageLanguage.Chinese);
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "--profile", "@p.yaml", "-o", "@r.docx").Is(1, """
            p.yaml(1,1): 错误 RK0204: 不认识的键“行矩”，是否想写 行距？
              1 | 行矩: 28
                | ^^^^
            p.yaml(2,6): 错误 RK1404: “上边距”不能是 3.7：请写 15 到 80。
              2 | 上边距: 3.7
                |         ^^^
            p.yaml(3,5): 错误 RK0213: “字体”不能写“黑体”；可以写：国标 常用
              3 | 字体: 黑体
                |       ^^^^
            p.yaml(4,7): 错误 RK1405: “仿宋, 宋体”不是字体名称：只写一个名称，如 仿宋_GB2312。
              4 | 正文字体: 仿宋, 宋体
                |           ^^^^^^^^^^
            p.yaml(5,5): 错误 RK0207: “页码”后面应当是一段文字，不是列表，也不是一组键；文字以 { 或 [ 开头时请加引号。
              5 | 页码: [数字]
                |       ^
            p.yaml(6,7): 错误 RK0210: “条首加粗”只能写 是 或 否（true 或 false），现在是“加粗”。
              6 | 条首加粗: 加粗
                |           ^^^^
            p.yaml(7,6): 错误 RK0212: “下边距”应当是数，现在是“三厘米”。
              7 | 下边距: 三厘米
                |         ^^^^^^
            p.yaml(9,1): 错误 RK0112: “行距”在第 8 行已经写过：请合并或删去一个。
              9 | 行距: 29
                | ^^^^
            p.yaml(10,1): 错误 RK0206: “左边距”后面没有内容：请填写，或删去这一行。
              10 | 左边距:
                 | ^^^^^^
            """);
        Assert.DoesNotContain("r.docx", tool.Files);
    }

    [Fact]
    public void AProfileIsKeysAndValues()
    {
        using var tool = Begin("- 行距\n");
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "--profile", "@p.yaml", "-o", "@r.docx").Is(1, """
            p.yaml(1,1): error RK1406: a profile consists of names and values, such as pitch: 28.95.
              1 | - 行距
                | ^
            """);
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "--profile", "@q.yaml", "-o", "@r.docx").Is(2,
            "q.yaml: error RK0917: there is no such file: check its name and folder; a name with blanks is put in quotes.");
    }

    [Fact]
    public void AProfileIsForDocumentsOnly()
    {
        using var tool = Begin("行距: 28\n");
        const string said = "error RK1407: --profile is for Word documents: let the result be one (-o FILE.docx, of a batch --to docx), or leave it out.";
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "--profile", "@p.yaml", "-o", "@r.html").Is(2, said);
        tool.Run("render", "@a.report.yaml", "--data", "@d.yaml", "--profile", "@p.yaml").Is(2, said);
        tool.Run("render", "@a.report.yaml", "--batch", "@数据", "-o", "@报告", "--profile", "@p.yaml").Is(2, said);
    }

    [Fact]
    public void ABatchOfDocumentsAndARareCharacterInOne()
    {
        using var tool = new Transcript().Write("a.report.yaml", "report: A\nmetrics: { 姓名: text }\ntext: 表彰{姓名}同志。\n")
            .Write("数据/甲.yaml", "姓名: 林远\n").Write("数据/乙.yaml", "姓名: 林㛃\n");
        tool.Run("render", "@a.report.yaml", "--batch", "@数据", "-o", "@报告", "--to", "docx", "--lang", "zh").Is(0, """
            【数据/乙.yaml】
            警告 RK1403: “㛃”（U+36C3，印在“表彰林㛃同志。”里）是仿宋_GB2312没有的字，会换一种字体印：请核对这个字，没有错的，可以改用有它的字体，如仿宋、楷体。
            印好 2 份。
            """);
        Assert.Equal(["Normal|表彰林㛃同志。"], new DocxParts(File.ReadAllBytes(tool.PathOf("报告/乙.docx"))).Paragraphs);
        tool.Write("p.yaml", "字体: 常用\n").Run("render", "@a.report.yaml", "--batch", "@数据", "-o", "@报告", "--to", "docx", "--profile", "@p.yaml").Is(0, "2 reports written.");
    }

    private static Transcript Begin(string profile, MessageLanguage language = MessageLanguage.English) =>
        new Transcript { Language = language }.Write("a.report.yaml", Texts.Outline).Write("d.yaml", Texts.Data).Write("p.yaml", profile);
}
