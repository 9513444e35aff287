using static Tanxia.ReportKit.Tests.Figures.Printed;

namespace Tanxia.ReportKit.Tests.Figures;

/// <summary>黄牛300头、奶牛120头: the parts of a whole, each by its name.</summary>
public sealed class PartsTests
{
    private static readonly FigureInfo Herd = new() { Key = "构成", Kind = FigureKind.Parts };

    [Theory]
    [InlineData(300, 120, 0, true, "黄牛300头、奶牛120头")]
    [InlineData(300, 120, 0, false, "黄牛300头、奶牛120头、牦牛0头")]
    [InlineData(0, 120, 5, true, "奶牛120头、牦牛5头")]
    [InlineData(300, null, 5, false, "黄牛300头、牦牛5头")]
    public void PartsAreJoinedAndThoseThatAreNotThereAreSkipped(int? cattle, int? cows, int? yaks, bool skipZero, string text)
    {
        FigureInfo[] kinds = [Kind("黄牛"), Kind("奶牛"), Kind("牦牛")];
        RenderedReport report = Rendered.Twice(w =>
        {
            w.BeginParagraph();
            w.Text("其中");
            w.BeginParts(Herd);
            w.Part(cattle, kinds[0], skipZero);
            w.Part(cows, kinds[1], skipZero);
            w.Part(yaks, kinds[2], skipZero);
            w.EndParts();
            w.EndParagraph(1);
        });
        Assert.Equal($"其中{text}。\n", report.Text);
        Assert.Equal(
            [$"Paragraph: 其中{text}。", $"Figure 构成: {text}", .. text.Split('、').Select(part => $"Figure {part[..2]}: {part[2..]}")],
            SpanRules.Describe(report));
    }

    private static FigureInfo Kind(string key)
    {
        FigureInfo figure = Figure("头");
        figure.Key = key;
        return figure;
    }
}
