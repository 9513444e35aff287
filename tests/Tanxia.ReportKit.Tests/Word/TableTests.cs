using System.Xml.Linq;
using Tanxia.ReportKit.Tests.Word.Layout;

namespace Tanxia.ReportKit.Tests.Word;

/// <summary>Lists that the outline prints as tables.</summary>
[Trait("PublicCase", "P67")]
public sealed class TableTests
{
    private static readonly XNamespace W = DocxParts.W;

    private const string Outline = """
        report: A
        lists:
          项目:
            unit: 项
            as: table
            title: 上半年道路项目
            fields:
              名称: text
              资金: { unit: 万元, decimals: 1 }
              长度: { unit: 公里, decimals: 1 }
        text: |
          道路项目{项目.count}，情况见下表：

          {项目}

          各项目已全部完工

        """;

    [Fact]
    public void ATableHasItsTitleItsHeadingsAndARowForEachRecord()
    {
        DocxParts docx = WordRules.Hold(Report(2));
        Assert.Equal(
            [
                "Normal|道路项目2项，情况见下表：",
                "TableTitle|上半年道路项目",
                "TableHeader|名称", "TableHeader|资金（万元）", "TableHeader|长度（公里）",
                "TableCell|东岭村第1段", "TableNumber|30.0", "TableNumber|1.3",
                "TableCell|东岭村第2段", "TableNumber|30.0", "TableNumber|1.3",
                "Normal|",
                "Normal|各项目已全部完工。",
            ],
            docx.Paragraphs);
        XElement table = docx.Document.Descendants(W + "tbl").Single();
        Assert.Single(table.Elements(W + "tr").First().Descendants(W + "tblHeader"));
        Assert.Equal(3, table.Descendants(W + "cantSplit").Count());
    }

    [Fact]
    public void ItsWidthsAgreeInAllThreePlaces()
    {
        XElement table = DocxParts.Of(Report(2)).Document.Descendants(W + "tbl").Single();
        int[] grid = [.. table.Descendants(W + "gridCol").Select(column => (int)column.Attribute(W + "w")!)];
        Assert.Equal(8845, grid.Sum());
        Assert.Equal("8845", table.Descendants(W + "tblW").Single().Attribute(W + "w")!.Value);
        Assert.All(table.Elements(W + "tr"), row => Assert.Equal(grid, row.Descendants(W + "tcW").Select(width => (int)width.Attribute(W + "w")!)));
        Assert.True(grid[0] > grid[1], "names are wider than numbers");
    }

    [Fact]
    public void WordsTurnOverBeforeNumbersDo()
    {
        string name = string.Concat(Enumerable.Repeat("很长的名称", 20));
        int[] grid = [.. DocxParts.Of(Report(1, name)).Document.Descendants(W + "gridCol").Select(column => (int)column.Attribute(W + "w")!)];
        Assert.Equal(8845, grid.Sum());
        Assert.True(grid[0] > 6000);
        // 1.3 and its heading turned over once.
        Assert.True(grid[2] > 900);
    }

    [SkippableFact]
    [Trait("Category", "Slow")]
    public void TheHeadingsRepeatOnEveryPage()
    {
        IReadOnlyList<LaidOutPage> pages = LaidOutPage.LayOut(DocxParts.BytesOf(Report(60)));
        Assert.Equal(3, pages.Count);
        Assert.All(pages, page => Assert.Contains(page.Text, line => line.Text == "名称资金（万元）长度（公里）"));
        LaidOutLine row = pages[1].Text[1];
        Assert.InRange(row.Left, 28, 184);
        Assert.InRange(row.Right, 28, 184);
        Assert.Equal(12, row.Size, 0.1);
    }

    private static RenderedReport Report(int records, string name = "东岭村第{0}段") => Paper.Read(Outline).WithData("data",
        "项目:\n" + string.Concat(Enumerable.Range(1, records).Select(i => $"  - {{ 名称: {string.Format(System.Globalization.CultureInfo.InvariantCulture, name, i)}, 资金: 30, 长度: 1.25 }}\n"))).Render();
}
