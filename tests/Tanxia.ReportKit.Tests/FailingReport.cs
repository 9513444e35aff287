using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests;

/// <summary>
/// A report that fails in the middle of everything: in the third section, in an entry of a nested list, in a record, behind
/// a ：, with half a surrogate pair and a notice. Whatever the writer does not reset shows in the report after it.
/// </summary>
internal sealed class FailingReport : Report
{
    private static readonly FigureInfo Households = new() { Key = "户数", Path = "户数", Unit = "户", Required = true, Line = 7 };
    private static readonly FigureInfo Roads = new() { Key = "道路", Path = "道路", Unit = "条", Kind = FigureKind.Records, Line = 8 };
    private static readonly FigureInfo Funds = new()
    {
        Key = "资金", Path = "资金", Unit = "亿元", Approximation = Approximation.Nearly, Line = 9,
    };

    /// <summary>Fails on this thread, and gives its writer back.</summary>
    public static void Once() => Assert.Throws<ReportException>(() => new FailingReport().Render());

    protected internal override void Write(ReportWriter w)
    {
        w.Begin("坏的.report.yaml");
        w.Look((long?)null, Households);
        w.LookAtRecords<string>(["甲"], Roads);
        w.LookAtRecord(0, Roads);
        w.TitleLine("不成功的报告");
        for (int section = 0; section < 3; section++)
        {
            w.BeginHeading(Series.Chinese, 1);
            w.EndHeading("");
            w.BeginRunInHeading(Series.ChineseInBrackets, 2);
            w.EndRunInHeading("：");
        }
        w.Reference(0, Series.Chinese, 0, "问题", 10);
        w.Paragraph("主要有：", 11);
        w.BeginParagraph();
        w.BeginList(Series.FirstIs, '；', Flow.RunOn, 3, 12);
        w.Entry("抓春耕");
        w.BeginEntry();
        w.EntryHeading("抓道路", '：');
        w.BeginList(Series.Circled, '。', Flow.Paragraphs, 2, 13);
        w.BeginEntry();
        w.BeginRecords(2, Roads, '；');
        w.BeginRecord(0);
        w.Figure(0.6m, Funds);
        w.Text("\uD840");
        w.BeginFrameLine(SpanKind.Signature);
        w.BeginRunInHeading(Series.Chinese, 1);
        w.EndRunInHeading("。");
    }
}
