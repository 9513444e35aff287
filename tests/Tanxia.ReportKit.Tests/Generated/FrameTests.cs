namespace Tanxia.ReportKit.Tests.Generated;

/// <summary>Title, issuer, addressee, attachments, signature: blocks with a blank line between them.</summary>
public sealed class FrameTests
{
    [Fact]
    public void TitleLinesStandAboveABlankLine() => Assert.Equal(
        "青石镇2026年上半年工作总结及\n下半年工作打算\n\n现报告如下：\n一、主要工作\n春耕备耕按期完成。\n",
        Rendered.Text(w =>
        {
            w.TitleLine("青石镇2026年上半年工作总结及");
            w.TitleLine("下半年工作打算");
            w.Paragraph("现报告如下：");
            w.Section("主要工作", Series.Chinese, 1, () => w.Paragraph("春耕备耕按期完成。"));
        }));

    [Fact]
    public void ATitleAloneHasNoBlankLine() => Assert.Equal("青石镇工作小结\n", Rendered.Text(w => w.TitleLine("青石镇工作小结")));

    [Fact]
    public void AParagraphThatWentLeavesTheBlankLineToTheNext() => Assert.Equal(
        "青石镇工作小结\n\n春耕完成。\n",
        Rendered.Text(w =>
        {
            w.TitleLine("青石镇工作小结");
            w.Paragraph("");
            w.Paragraph("；");
            w.Paragraph("春耕完成");
        }));

    [Fact]
    public void IssuerAndDateStandUnderTheTitle() => Assert.Equal(
        "青石镇农业生产公报\n青石镇统计站\n（2026年3月5日）\n\n全年粮食生产平稳。\n",
        Rendered.Text(w =>
        {
            w.TitleLine("青石镇农业生产公报");
            w.FrameLine(SpanKind.Issuer, "青石镇统计站");
            w.FrameLine(SpanKind.Date, "（2026年3月5日）");
            w.Paragraph("全年粮食生产平稳");
        }));

    [Theory]
    [InlineData("云川县应急管理局")]
    [InlineData("云川县应急管理局：")]
    [InlineData("云川县应急管理局，")]
    public void TheAddresseeHasItsColon(string addressee) => Assert.Equal(
        "关于秋季防火工作的报告\n\n云川县应急管理局：\n准备就绪。\n\n附件：防火物资清单\n\n青石镇人民政府\n2026年9月8日\n",
        Rendered.Text(w =>
        {
            w.TitleLine("关于秋季防火工作的报告");
            w.FrameLine(SpanKind.Addressee, addressee, "：");
            w.Paragraph("准备就绪");
            w.FrameLine(SpanKind.Attachment, "附件：防火物资清单");
            w.FrameLine(SpanKind.Signature, "青石镇人民政府");
            w.FrameLine(SpanKind.Date, "2026年9月8日");
        }));

    [Fact]
    public void ABlockThatIsAbsentTakesItsBlankLineAlong() => Assert.Equal(
        "准备就绪。\n\n青石镇人民政府\n",
        Rendered.Text(w =>
        {
            w.Paragraph("");
            w.Paragraph("准备就绪");
            w.Paragraph("");
            w.FrameLine(SpanKind.Signature, "青石镇人民政府");
        }));

    [Fact]
    public void EveryLineOfTheFrameIsASpanOfItsOwn() => Assert.Equal(
        [
            "TitleLine: 工作报告",
            "Occasion: ——2026年1月20日在代表联席会议上",
            "Speaker: 青石镇镇长　林远",
            "Addressee: 各位代表：",
            "Paragraph: 现在报告工作。",
            "Signature: 林远",
        ],
        SpanRules.Describe(Rendered.Twice(w =>
        {
            w.TitleLine("工作报告");
            w.FrameLine(SpanKind.Occasion, "——2026年1月20日在代表联席会议上");
            w.FrameLine(SpanKind.Speaker, "青石镇镇长　林远");
            w.FrameLine(SpanKind.Addressee, "各位代表", "：");
            w.Paragraph("现在报告工作");
            w.FrameLine(SpanKind.Signature, "林远");
        })));
}
