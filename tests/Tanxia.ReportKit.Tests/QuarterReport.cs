using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests;

/// <summary>A small report written by hand as the generator writes one: decide into a struct, stop on faults, compose.</summary>
internal sealed class QuarterReport : Report
{
    public int? Year { get; set; } = 2026;

    public GovernancePart? Governance { get; set; } = new();

    public long? NewProjects { get; set; } = 3;

    public decimal? Seedlings { get; set; } = 352m;

    public decimal? Canal { get; set; } = 2.45m;

    public string? Lead { get; set; } = "农办";

    public IReadOnlyList<string>? Villages { get; set; } = ["东岭村", "河口村"];

    internal sealed class GovernancePart
    {
        public long? Accepted { get; set; } = 46;

        public long? Closed { get; set; } = 44;

        public long? Leaflets { get; set; } = 2380;

        public long? Patrols { get; set; }
    }

    private struct Decided
    {
        public Quantity Accepted;
        public Quantity Closed;
        public Quantity Patrols;
        public int Entries;
    }

    protected internal override void Write(ReportWriter w)
    {
        w.Begin("一季度.report.yaml");
        var d = default(Decided);
        Decide(w, ref d);
        if (w.CanCompose)
        {
            Compose(w, in d);
        }
    }

    private void Decide(ReportWriter w, ref Decided d)
    {
        w.Look(Year, QuarterFigures.Year);
        w.Look(NewProjects, QuarterFigures.NewProjects);
        w.Look(Seedlings, QuarterFigures.Seedlings);
        w.Look(Canal, QuarterFigures.Canal);
        w.Look(Lead, QuarterFigures.Lead);
        w.Look(Villages, QuarterFigures.Villages);
        if (Governance != null)
        {
            d.Accepted = w.Given(Governance.Accepted, QuarterFigures.Accepted);
            d.Closed = w.Given(Governance.Closed, QuarterFigures.Closed);
            w.Look(Governance.Leaflets, QuarterFigures.Leaflets);
            d.Patrols = w.Given(Governance.Patrols, QuarterFigures.Patrols);
        }
        else
        {
            w.MissingPart("Governance", 20, () => "");
        }
        if (w.Fails(d.Closed <= d.Accepted))
        {
            w.Contradiction(QuarterFigures.ClosedAtMostAccepted, d.Closed, d.Accepted, d.Closed, d.Accepted);
        }
        d.Entries = 2 + (d.Patrols > 0m ? 1 : 0);
    }

    private void Compose(ReportWriter w, in Decided d)
    {
        w.BeginFrameLine(SpanKind.TitleLine);
        w.Text("青石镇");
        w.Figure(Year, QuarterFigures.Year);
        w.Text("年一季度工作小结");
        w.EndFrameLine("");
        w.Paragraph("现将一季度工作报告如下：", 5);
        w.BeginHeading(Series.Chinese, 1);
        w.Text("成效");
        w.EndHeading("");
        w.BeginHeading(Series.ChineseInBrackets, 2);
        w.Text("治理");
        w.EndHeading("");
        w.BeginList(Series.FirstIs, '。', Flow.Paragraph, d.Entries, 22);
        w.BeginEntry();
        w.EntryHeading("调解", '。');
        w.Text("受理纠纷");
        w.Figure(Governance!.Accepted, QuarterFigures.Accepted);
        w.Text("，化解");
        w.Figure(Governance.Closed, QuarterFigures.Closed);
        w.EndEntry(23);
        w.BeginEntry();
        w.EntryHeading("宣传", '。');
        w.Text("发放资料");
        w.Figure(Governance.Leaflets, QuarterFigures.Leaflets);
        w.EndEntry(25);
        if (d.Patrols > 0m)
        {
            w.BeginEntry();
            w.EntryHeading("巡查", '。');
            w.Text("巡河");
            w.Figure(Governance.Patrols, QuarterFigures.Patrols);
            w.EndEntry(27);
        }
        w.EndList();
        w.EndSection(20);
        w.BeginHeading(Series.ChineseInBrackets, 2);
        w.Text("项目");
        w.EndHeading("");
        w.BeginParagraph();
        w.Names(Villages!, QuarterFigures.Villages, "");
        w.Text("新开工");
        w.Figure(NewProjects, QuarterFigures.NewProjects);
        w.EndParagraph(30);
        w.EndSection(29);
        w.EndSection(19);
        w.BeginHeading(Series.Chinese, 1);
        w.Text("计划");
        w.EndHeading("");
        w.BeginParagraph();
        w.Text("由");
        w.Figure(Lead, QuarterFigures.Lead);
        w.Text("牵头：");
        w.BeginList(Series.FirstIs, '；', Flow.RunOn, 2, 34);
        w.BeginEntry();
        w.Text("育秧");
        w.Figure(Seedlings, QuarterFigures.Seedlings);
        w.EndEntry(35);
        w.BeginEntry();
        w.Text("修渠");
        w.Figure(Canal, QuarterFigures.Canal);
        w.EndEntry(36);
        w.EndList();
        w.EndParagraph(33);
        w.EndSection(32);
    }
}
