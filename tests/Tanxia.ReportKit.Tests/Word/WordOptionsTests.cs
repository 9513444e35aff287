using System.Xml.Linq;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Tests.Word;

public sealed class WordOptionsTests
{
    private static readonly XNamespace W = DocxParts.W;

    [Fact]
    public void EveryChoiceIsValid()
    {
        RenderedReport report = Paper.Render(Paper.Whole);
        foreach (PageNumberForm form in Enum.GetValues<PageNumberForm>())
        {
            foreach (PageNumberPlace place in Enum.GetValues<PageNumberPlace>())
            {
                foreach (HeadingNumbers numbers in Enum.GetValues<HeadingNumbers>())
                {
                    var options = new WordOptions { PageNumber = form, PageNumberPlace = place, HeadingNumbers = numbers, Fonts = WordFonts.Common, BoldLeads = true, IsPlain = form == PageNumberForm.None };
                    Assert.Empty(WordRules.Findings(DocxParts.BytesOf(report, options)));
                }
            }
        }
    }

    [Fact]
    public void TheDefaultIsThePageOfTheStandard()
    {
        XElement section = DocxParts.Of(Paper.With("")).Document.Descendants(W + "sectPr").Single();
        Assert.Equal(
            "top 2098, right 1474, bottom 1984, left 1587, header 851, footer 1400, gutter 0",
            string.Join(", ", section.Element(W + "pgMar")!.Attributes().Select(margin => $"{margin.Name.LocalName} {margin.Value}")));
        Assert.Equal("579", section.Element(W + "docGrid")!.Attribute(W + "linePitch")!.Value);
    }

    [Fact]
    public void ThePageNumberMayBePlainInTheMiddleOrNotThere()
    {
        DocxParts centre = DocxParts.Of(Paper.With(""), new WordOptions { PageNumber = PageNumberForm.Digits, PageNumberPlace = PageNumberPlace.Centre });
        Assert.Equal(" PAGE 1", centre.Xml("word/footer1.xml").Value);
        Assert.Equal("center", centre.Xml("word/footer1.xml").Descendants(W + "jc").Single().Attribute(W + "val")!.Value);
        Assert.DoesNotContain("word/footer2.xml", centre.Names);
        Assert.DoesNotContain("word/footer1.xml", DocxParts.Of(Paper.With(""), new WordOptions { PageNumber = PageNumberForm.None }).Names);
    }

    [Fact]
    public void OnPlainPaperTheTitleIsFirst()
    {
        string[] paragraphs = WordRules.Hold(Paper.Render(Paper.Whole), new WordOptions { IsPlain = true }).Paragraphs;
        Assert.StartsWith("Title|", paragraphs[0]);
        Assert.Contains("AnnexNumber|附件1", paragraphs);
        Assert.Equal("ThickRule|", paragraphs[^2]);
    }

    [Fact]
    public void APitchThatLeavesNoRoomAboveTheLetterheadMovesItDown() =>
        WordRules.Hold(Paper.Render(Paper.Whole), new WordOptions { Pitch = 60 });

    [Fact]
    public void LeadsMayBeBold()
    {
        Assert.Empty(DocxParts.Of(Paper.Render(Paper.Whole)).Style("Lead").Descendants(W + "b"));
        DocxParts docx = DocxParts.Of(Paper.Render(Paper.Whole), new WordOptions { BoldLeads = true });
        Assert.Single(docx.Style("Lead").Descendants(W + "b"));
        Assert.Equal(["一是抓宣传", "二是"], docx.Document.Descendants(W + "r").Where(run => run.Descendants(W + "rStyle").Any(style => style.Attribute(W + "val")!.Value == "Lead")).Select(run => run.Value));
    }

    [Fact]
    [Trait("PublicCase", "P18")]
    public void AutomaticNumbersBeginAnewUnderEachParentAndInEachAnnex()
    {
        DocxParts docx = DocxParts.Of(Paper.Render(Paper.Whole), new WordOptions { HeadingNumbers = HeadingNumbers.Automatic });
        Assert.Equal(
            ["1.0 上半年的工作", "1.1 建好队伍", "1.1 备足物资。风力灭火机“随叫随到”——每月检修一次。", "1.0 下半年的打算", "3.0 镇政府", "3.0 护林点"],
            docx.Document.Descendants(W + "p").Where(p => p.Descendants(W + "numPr").Any())
                .Select(p => $"{p.Descendants(W + "numId").Single().Attribute(W + "val")!.Value}.{p.Descendants(W + "ilvl").Single().Attribute(W + "val")!.Value} {p.Value}"));
        XElement numbering = docx.Xml("word/numbering.xml");
        Assert.Equal(["%1、", "（%2）"], numbering.Descendants(W + "lvlText").Select(text => text.Attribute(W + "val")!.Value));
        Assert.Equal(3, numbering.Elements(W + "num").Count());
        Assert.All(numbering.Descendants(W + "startOverride"), start => Assert.Equal("1", start.Attribute(W + "val")!.Value));
    }

    [Fact]
    public void AMarkThatWordWouldCountOtherwiseStaysText()
    {
        RenderedReport report = Paper.Render("report: A\nlevels: [（一）, 1.]\nsections:\n  - section: 甲\n    sections:\n      - section: 乙\n        text: 丙。\n");
        DocxParts docx = DocxParts.Of(report, new WordOptions { HeadingNumbers = HeadingNumbers.Automatic });
        Assert.Equal(["Heading1|（一）甲", "Heading2|1.乙", "Normal|丙。"], docx.Paragraphs);
        Assert.Empty(docx.Document.Descendants(W + "numPr"));
    }

    [Theory]
    [InlineData(14.9)]
    [InlineData(80.1)]
    [InlineData(3.7)]
    public void ALengthHasItsLimits(decimal top)
    {
        ArgumentOutOfRangeException fault = Assert.Throws<ArgumentOutOfRangeException>(() => new WordOptions { Top = top });
        Assert.Equal("Top", fault.ParamName);
        Assert.Contains("15", fault.Message);
        Assert.Equal(37m, new WordOptions().Top);
    }

    [Theory]
    [InlineData("")]
    [InlineData("仿宋, 宋体")]
    [InlineData("<w:b/>")]
    [InlineData(" 仿宋")]
    [InlineData("一个比三十一个字还要长的字体名称Word不会认识它也不会把它列出来")]
    public void AFontHasAName(string name) => Assert.Equal("TextFont", Assert.Throws<ArgumentException>(() => new WordOptions { TextFont = name }).ParamName);

    [Fact]
    public void AFontThatIsNullAgainIsThatOfTheSet()
    {
        var options = new WordOptions { TextFont = "仿宋" };
        options.TextFont = null;
        Assert.Equal(DocxParts.BytesOf(Paper.With("")), DocxParts.BytesOf(Paper.With(""), options));
    }
}
