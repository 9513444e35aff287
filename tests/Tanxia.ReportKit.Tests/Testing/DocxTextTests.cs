namespace Tanxia.ReportKit.Tests;

public sealed class DocxTextTests
{
    [Fact]
    public void ADocumentIsReadAsAPersonSeesIt() => Snapshot.MatchDocx(new DocxFile().ToBytes());

    [Fact]
    public void IdsTimesAndTheOrderOfPartsAreNothing() => Assert.Equal(Text(new DocxFile()), Text(new DocxFile { Id = "rId99" }));

    [Fact]
    public void AChangeIsSaidInTermsOfTheReportOrOfThePage()
    {
        string before = Text(new DocxFile()), body = new DocxFile().Body;
        Assert.Equal(["一、一是“化解矛盾”：已办结 34宗 → 36宗"], Said(new DocxFile { Body = body.Replace("34宗", "36宗") }));
        Assert.Equal("“【样式】”第1段：三号 → 四号", Said(new DocxFile { BodySize = "28" })[0]);
        Assert.Equal("“【页面】”第2段：上 37毫米 → 40毫米", Said(new DocxFile { Page = new DocxFile().Page.Replace("2098", "2268") })[0]);
        Assert.Equal("一、一是“化解矛盾”：开头少了“〈加粗〉”", Said(new DocxFile { Body = body.Replace("<w:b/></w:rPr><w:t>一是", "</w:rPr><w:t>一是") })[0]);
        Assert.Equal("一、“工作成效〔Title，黑体〕”的标题：“heading 1”改成了“Title”", Said(new DocxFile { Body = body.Replace("w:val=\"h1\"", "w:val=\"a3\"") })[0]);

        string[] Said(DocxFile after) => [.. ReportDiff.Between(before, Text(after)).Changes.Select(change => change.ToString(MessageLanguage.Chinese))];
    }

    [Fact]
    public void WhatIsNoWordDocumentIsRefused() => Assert.Throws<InvalidDataException>(() => Snapshot.MatchDocx("甲"u8.ToArray()));

    private static string Text(DocxFile file) => DocxText.Of(new MemoryStream(file.ToBytes()));
}
