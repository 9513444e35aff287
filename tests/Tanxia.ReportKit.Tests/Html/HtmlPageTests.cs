using System.Xml.Linq;
using CsCheck;
using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Html;

/// <summary>That the HTML of a report holds what the report holds is looked at in every rendering test.</summary>
public sealed class HtmlPageTests
{
    [Fact]
    public void AWrittenReport() => Snapshot.Match(Rendered.Twice(EverySpan.Written).ToHtml());

    [Fact]
    public void ASpokenReport() => Snapshot.Match(Body(Rendered.Twice(EverySpan.Spoken).ToHtml()));

    [Fact]
    public void ADateUnderTheTitleIsInTheHeader() => Assert.Equal(
        """
        <body>
        <article>
        <header>
        <h1>小结</h1>
        <p class="date">（2026年7月）</p>
        </header>
        <div class="body">
        <p>平稳。</p>
        </div>
        </article>
        </body>
        </html>

        """,
        Body(Rendered.Twice(w =>
        {
            w.TitleLine("小结");
            w.FrameLine(SpanKind.Date, "（2026年7月）");
            w.Paragraph("平稳");
        }).ToHtml()));

    [Fact]
    public void AReportWithoutATitleIsCalledReport()
    {
        XElement document = HtmlRules.Parse(Rendered.Twice(w => w.Paragraph("平稳")).ToHtml());
        Assert.Equal("报告", document.Descendants("title").Single().Value);
        Assert.Empty(document.Descendants("h1"));
    }

    [Fact]
    public void TheTitleOfTheWindowIsTheWholeTitle() => Assert.Equal(
        "青石镇2026年上半年工作情况和下半年工作安排",
        HtmlRules.Parse(Rendered.Twice(EverySpan.Written).ToHtml()).Descendants("title").Single().Value);

    [Theory]
    [InlineData("a & b < c > d \" e ' f")]
    [InlineData("</p></style><script>alert(1)</script><!-- ]]> <![CDATA[ &lt; &#60;")]
    [InlineData("\" onmouseover=\"alert(1)\" x=\"")]
    [InlineData("表情😀和𠮷字，é，全角＜＞＆")]
    public void WhateverTheTextItStaysText(string nasty)
    {
        var figure = new FigureInfo { Key = nasty, Path = nasty, Unit = nasty, About = nasty, Formula = nasty, Kind = FigureKind.Text, Line = 3 };
        XElement document = HtmlRules.Parse(Rendered.Twice(w =>
        {
            w.TitleLine(nasty);
            w.BeginHeading(Series.Chinese, 1);
            w.Figure(nasty, figure);
            w.EndHeading("");
            w.Paragraph(nasty);
            w.EndSection();
        }).ToHtml());

        Assert.Equal(nasty, document.Descendants("title").Single().Value);
        Assert.Equal(nasty, document.Descendants("h1").Single().Value);
        XElement heading = document.Descendants("h2").Single();
        Assert.Equal("一、" + nasty, heading.Value);
        XElement element = heading.Elements().Single();
        Assert.Equal(nasty, element.Attribute("data-unit")!.Value);
        Assert.Equal($"{nasty}\n{nasty}\n算法：{nasty}\n大纲第3行", element.Attribute("data-tip")!.Value);
    }

    [Fact]
    public void NoTextBreaksOut() => Gen.Char["&<>\"'/!-[]#;=\0\t\u0085\u00A0\uD83D\uDE00\uFFFEa1一是，。；、“”　"].Array[0, 12].Array[6].Sample(
        texts =>
        {
            string[] nasty = [.. texts.Select(text => new string(text))];
            var figure = new FigureInfo { Key = nasty[0] + "名", Path = nasty[1], Unit = nasty[2], About = nasty[3], Kind = FigureKind.Text };
            HtmlRules.Hold(new HandWritten(w =>
            {
                w.TitleLine(nasty[1] + "题");
                w.Section("节" + nasty[2], Series.Chinese, 1, () => w.RunInSection(nasty[3] + "节", "。", Series.None, 2, () =>
                {
                    w.BeginParagraph();
                    w.Text("文" + nasty[4] + "有");
                    w.Figure(nasty[5], figure);
                    w.Figure(3L, figure);
                    w.EndParagraph(1);
                }));
            }).Render());
        }, iter: 500, threads: 1);

    [Fact]
    public void WhatNoDocumentCanHoldIsReplaced()
    {
        RenderedReport report = Rendered.Twice(w => w.Paragraph("甲\0\u0001\u001B\u007F\u0085乙\uFFFE\uFFFF\t丙\uD83D丁\uDE00"));
        Assert.Equal(
            "甲\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD乙\uFFFD\uFFFD\t丙\uFFFD丁\uFFFD。",
            HtmlRules.Parse(report.ToHtml()).Descendants("p").Single().Value);
    }

    [Theory]
    [InlineData(36, "", "36宗", "受理\n数据：36宗")]
    [InlineData(36, "当期受理", "36宗", "受理\n当期受理\n数据：36宗")]
    [InlineData(1936, "", "1900余宗", "受理\n数据：1936宗\n“余”向下取到 100 的倍数（留两位有效数字，“余”“多”前面是整十以上的数）：1936 → 1900。")]
    public void APointedFigureSaysWhereItComesFrom(int value, string about, string printed, string tip)
    {
        var figure = new FigureInfo { Key = "受理", Path = "Governance.受理", Unit = "宗", About = about, Line = 176, Approximation = printed.Contains('余') ? Approximation.AndSome : Approximation.None };
        XElement element = Figure(w => w.Figure((long)value, figure));
        Assert.Equal(printed, element.Value);
        Assert.Equal(tip + "\n大纲第176行：Governance.受理", element.Attribute("data-tip")!.Value);
    }

    [Fact]
    public void WhatAPointedFigureSaysIsWhatExplainSays()
    {
        Assert.Equal("占比\n数据：48.36%\n比值乘以 100，印成百分数：0.4836 → 48.36。\n最多印 0 位小数，四舍五入：48.36 → 48。", Tip(w => w.Figure(0.4836m, new FigureInfo { Key = "占比", Unit = "%", Ratio = true, Decimals = 0 })));
        Assert.Equal("投资\n数据：64205000元\n按“万”印：64205000 → 6420.5万。\n最多印 0 位小数，四舍五入：6420.5 → 6421。", Tip(w => w.Figure(64205000m, new FigureInfo { Key = "投资", Unit = "元", Scale = Scale.TenThousand, Decimals = 0 })));
        Assert.Equal("件\n数据：3件\n这里另有写法（如 {名称:数}），不取整，也不用约数词。", Tip(w => w.Figure(3m, new FigureInfo { Key = "件", Unit = "件" }, Wording.Chinese)));
        Assert.Equal("日\n数据：2026年6月3日", Tip(w => w.Figure(new DateTime(2026, 6, 3), new FigureInfo { Key = "日", Kind = FigureKind.Date }, Wording.Month)));
        Assert.Equal("日\n数据：2026年6月3日", Tip(w => w.Figure(new DateTime(2026, 6, 3), new FigureInfo { Key = "日", Kind = FigureKind.Date })));
    }

    [Fact]
    public void AComputedValueHasNoEndlessDecimals()
    {
        var figure = new FigureInfo { Key = "户均", Unit = "元", Decimals = 1, Formula = "收入 / 户数" };
        XElement element = Figure(w => w.Figure((Quantity)20m / (Quantity)3m, figure));
        Assert.Equal("6.666667", element.Attribute("value")!.Value);
        Assert.Equal("户均\n算出来的值：6.666667元\n算法：收入 / 户数\n最多印 1 位小数，四舍五入：6.666667 → 6.7。", element.Attribute("data-tip")!.Value);
    }

    [Fact]
    public void AFigureOfTheOutlinesTopLevelHasNoPathBesideItsName() =>
        Assert.Equal("年份\n大纲第8行", Tip(w => w.Figure(2026, new FigureInfo { Key = "年份", Path = "年份", Kind = FigureKind.Year, Line = 8 })));

    [Fact]
    public void SectionsDeeperThanHtmlHasHeadingsKeepTheirLevel()
    {
        string html = Rendered.Twice(w => w.Section("甲", Series.Chinese, 5, () => w.Section("乙", Series.Arabic, 6, () => w.Paragraph("丙")))).ToHtml();
        Assert.Contains("<h6>一、甲</h6>\n<section>\n<h6 aria-level=\"7\">1.乙</h6>\n<p>丙。</p>\n</section>\n</section>\n", html);
    }

    [Fact]
    public void NowhereIsNoDestination() => Assert.Throws<ArgumentNullException>(() => new QuarterReport().Render().WriteHtml(null!));

    private static string Tip(Action<ReportWriter> say) => Figure(say).Attribute("data-tip")!.Value;

    private static XElement Figure(Action<ReportWriter> say) => HtmlRules.Parse(new HandWritten(w =>
    {
        w.BeginParagraph();
        say(w);
        w.EndParagraph(1);
    }).Render().ToHtml()).Descendants().Single(element => element.Attribute("class")?.Value == "figure");

    private static string Body(string html) => html[html.IndexOf("<body>", StringComparison.Ordinal)..];
}
