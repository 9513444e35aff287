using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Generated;

/// <summary>What only the signed paper has: composed where it is wanted, and never part of the text.</summary>
public sealed class DocumentTests
{
    private static readonly FigureInfo Number = new() { Key = "发文号", Path = "发文号", Unit = "号", Minimum = 1, Line = 3 };
    private static readonly FigureInfo Guards = new() { Key = "值班人员", Path = "值班人员", Unit = "人", Line = 4 };

    [Fact]
    public void ItStandsBesideTheText()
    {
        RenderedReport report = Rendered.Twice(Paper);

        Assert.Equal("关于秋季防火工作的报告\n\n护林点有6人。\n", report.Text);
        Assert.Equal(["TitleLine: 关于秋季防火工作的报告", "Paragraph: 护林点有6人。", "Figure 值班人员: 6人"], SpanRules.Describe(report));
        RenderedDocument document = report.Document!;
        Assert.True(document.HasSeal);
        Assert.Equal(
            "青府〔2026〕5号\n防火物资清单\n一、器材\n水泵4台。\n值班安排表\n一、镇政府\n值班6人。\n抄送：县林业局，青石林场。\n", document.Text);
        Assert.Equal(
            [
                "DocumentNumber: 青府〔2026〕5号", "Figure 发文号: 5",
                "AnnexTitle 1: 防火物资清单", "Heading 1: 一、器材", "Paragraph: 水泵4台。",
                "AnnexTitle 2: 值班安排表", "Heading 1: 一、镇政府", "Paragraph: 值班6人。", "Figure 值班人员: 6人",
                "Copies: 抄送：县林业局，青石林场。",
            ],
            SpanRules.Describe(document));
        Assert.Equal([5m, 6m], document.Spans.Where(span => span.Kind == SpanKind.Figure).Select(document.ValueOf));
        Assert.Equal([6m], report.Spans.Where(span => span.Kind == SpanKind.Figure).Select(report.ValueOf));
    }

    [Fact]
    public void HtmlKnowsNothingOfIt() => Assert.Equal(Rendered.Twice(Text).ToHtml(), Rendered.Twice(Paper).ToHtml());

    [Fact]
    public void AReportWithoutOneHasNone()
    {
        Assert.NotNull(Rendered.Twice(Paper).Document);
        Assert.Null(Rendered.Twice(Text).Document);
    }

    [Fact]
    public void OnlyWhoWantsItPaysForIt()
    {
        int composed = 0;
        var report = new HandWritten(w =>
        {
            w.Paragraph("办好");
            composed += w.BeginDocument(false) ? 1 : 0;
        });

        report.ToText();
        report.WriteTo(new StringWriter());
        report.TryFormat(new char[16], out _);
        report.WriteUtf8(new System.Buffers.ArrayBufferWriter<byte>());
        Assert.Equal(0, composed);
        report.Render();
        report.Check();
        Assert.Equal(2, composed);
    }

    [Fact]
    public void ItsFaultsAreThoseOfThePaper()
    {
        var report = new HandWritten(w =>
        {
            w.Paragraph("办好");
            if (w.BeginDocument(false))
            {
                w.BeginFrameLine(SpanKind.Urgency);
                w.Text("急件");
                w.EndSetWords(SpanKind.Urgency, 9);
            }
        });

        Assert.Equal("办好。\n", report.ToText());
        Assert.Equal("RK1402 9", Assert.Single(report.Check().Select(fault => $"{fault.Id} {fault.Line}")));
        Assert.Throws<ReportException>(report.Render);
    }

    [Fact]
    public void AReportThatPrintsNothingIsSaidOnce() =>
        Assert.Equal(["RK1203 0"], new HandWritten(w => w.BeginDocument(true)).Check().Select(fault => $"{fault.Id} {fault.Line}"));

    [Theory]
    [InlineData(SpanKind.Secrecy, "绝密", true)]
    [InlineData(SpanKind.Secrecy, "机密★1年", true)]
    [InlineData(SpanKind.Secrecy, "秘密★长期", true)]
    [InlineData(SpanKind.Secrecy, "机密★", false)]
    [InlineData(SpanKind.Secrecy, "机密1年", false)]
    [InlineData(SpanKind.Secrecy, "内部", false)]
    [InlineData(SpanKind.Urgency, "特急", true)]
    [InlineData(SpanKind.Urgency, "平急", true)]
    [InlineData(SpanKind.Urgency, "紧急", false)]
    [InlineData(SpanKind.Urgency, "", false)]
    public void SetWordsAreThoseOfTheRules(SpanKind line, string words, bool mayStand) => Assert.Equal(mayStand, SetWords.Has(line, words));

    private static void Text(ReportWriter w)
    {
        w.TitleLine("关于秋季防火工作的报告");
        w.BeginParagraph();
        w.Text("护林点有");
        w.Figure(6L, Guards);
        w.EndParagraph(5);
    }

    private static void Paper(ReportWriter w)
    {
        Text(w);
        if (!w.BeginDocument(true))
        {
            return;
        }
        w.BeginFrameLine(SpanKind.DocumentNumber);
        w.Text("青府〔2026〕");
        w.Figure(5L, Number, Wording.Number);
        w.Text("号");
        w.EndFrameLine("");
        w.BeginAnnex(1);
        w.FrameLine(SpanKind.AnnexTitle, "防火物资清单");
        w.Section("器材", Series.Chinese, 1, () => w.Paragraph("水泵4台"));
        w.EndAnnex(10);
        w.BeginAnnex(2);
        w.FrameLine(SpanKind.AnnexTitle, "值班安排表");
        w.Section("镇政府", Series.Chinese, 1, () =>
        {
            w.BeginParagraph();
            w.Text("值班");
            w.Figure(6L, Guards);
            w.EndParagraph(13);
        });
        w.EndAnnex(12);
        w.BeginFrameLine(SpanKind.Copies);
        w.Text("抄送：");
        w.Text("县林业局；");
        w.Comma();
        w.Text("青石林场，");
        w.EndFrameLine("。");
    }
}
