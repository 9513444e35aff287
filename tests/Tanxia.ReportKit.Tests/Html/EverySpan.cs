using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Html;

/// <summary>Small reports that hold every kind of span and of figure: a written one and a spoken one.</summary>
internal static class EverySpan
{
    private static readonly FigureInfo Year = new() { Key = "年份", Path = "年份", Kind = FigureKind.Year, Required = true, Line = 4 };
    private static readonly FigureInfo Month = new() { Key = "截止", Path = "截止", Kind = FigureKind.Month, Line = 5 };
    private static readonly FigureInfo Day = new() { Key = "成文日期", Path = "成文日期", Kind = FigureKind.Date, Line = 6 };
    private static readonly FigureInfo Office = new() { Key = "机关", Path = "机关", Kind = FigureKind.Text, Line = 7 };
    private static readonly FigureInfo Accepted = new() { Key = "受理信访", Path = "Governance.受理信访", Unit = "宗", About = "当期受理的“信访事项”", Line = 12 };
    private static readonly FigureInfo Closed = new() { Key = "办结信访", Path = "Governance.办结信访", Unit = "宗", Line = 13 };
    private static readonly FigureInfo Open = new() { Key = "在办信访", Path = "Governance.在办信访", Unit = "宗", Formula = "受理信访 - 办结信访", Line = 14 };
    private static readonly FigureInfo Listeners = new() { Key = "听讲群众", Path = "Governance.听讲群众", Unit = "人次", Approximation = Approximation.AndSome, Line = 15 };
    private static readonly FigureInfo Share = new() { Key = "满意率", Path = "Governance.满意率", Unit = "%", Ratio = true, Decimals = 1, Line = 16 };
    private static readonly FigureInfo Investment = new() { Key = "投资", Path = "Projects.投资", Unit = "元", Scale = Scale.TenThousand, Line = 21 };
    private static readonly FigureInfo Growth = new() { Key = "增长", Path = "Projects.增长", Kind = FigureKind.Change, Prefix = "同比", Rise = "增长", Fall = "下降", Line = 22 };
    private static readonly FigureInfo Pace = new() { Key = "增速变化", Path = "Projects.增速变化", Kind = FigureKind.Comparison, Prefix = "比上年同期", Line = 23 };
    private static readonly FigureInfo Shops = new() { Key = "企业", Path = "Projects.企业", Unit = "家", ChineseNumerals = true, Line = 24 };
    private static readonly FigureInfo Villages = new() { Key = "村", Path = "Projects.村", Unit = "个", Kind = FigureKind.Names, Line = 25 };
    private static readonly FigureInfo Name = new() { Key = "名称", Path = "Projects.项目.名称", Kind = FigureKind.Text, Line = 27 };
    private static readonly FigureInfo Cost = new() { Key = "资金", Path = "Projects.项目.资金", Unit = "万元", Decimals = 1, Line = 27 };
    private static readonly FigureInfo Projects = new() { Key = "项目", Path = "Projects.项目", Unit = "个", Kind = FigureKind.Records, Fields = [Name, Cost], Line = 26 };
    private static readonly FigureInfo Rice = new() { Key = "水稻", Path = "水稻", Unit = "亩", Line = 31 };
    private static readonly FigureInfo Maize = new() { Key = "玉米", Path = "玉米", Unit = "亩", Line = 32 };
    private static readonly FigureInfo Crops = new() { Key = "粮食构成", Path = "粮食构成", Kind = FigureKind.Parts, Line = 33 };

    /// <summary>Title, issuer, addressee, four levels of sections, run-in headings, nested lists, attachments, signature, date.</summary>
    public static void Written(ReportWriter w)
    {
        w.BeginFrameLine(SpanKind.TitleLine);
        w.Text("青石镇");
        w.Figure(2026, Year);
        w.Text("年上半年工作情况和");
        w.EndFrameLine("");
        w.TitleLine("下半年工作安排");
        w.FrameLine(SpanKind.Issuer, "青石镇人民政府");
        w.FrameLine(SpanKind.Addressee, "县人民政府", "：");
        w.BeginParagraph();
        w.Text("截至");
        w.Figure(6, Month);
        w.Text("底，现将有关工作报告如下：");
        w.EndParagraph(9);
        w.Section("主要工作", Series.Chinese, 1, () =>
        {
            w.Section("乡村治理", Series.ChineseInBrackets, 2, () => Governance(w));
            w.Section("项目建设", Series.ChineseInBrackets, 2, () =>
            {
                w.Section("资金", Series.Arabic, 3, () => Money(w));
                w.Section("名单", Series.Arabic, 3, () => w.Section("村和项目", Series.ArabicInBrackets, 4, () => Lists(w)));
            });
        });
        w.Section("下半年安排", Series.Chinese, 1, () =>
        {
            w.RunInSection("抓粮食", "。", Series.ChineseInBrackets, 2, () => Grain(w));
            w.RunInSection("抓信访", "：", Series.ChineseInBrackets, 2, () => w.Paragraph("接续办理第一部分（一）所列事项"));
        });
        w.FrameLine(SpanKind.Attachment, "附件：1.项目一览表");
        w.FrameLine(SpanKind.Attachment, "　　　2.青石镇2026年下半年重点工作任务分工及完成时限一览表");
        w.BeginFrameLine(SpanKind.Signature);
        w.Figure("青石镇人民政府", Office);
        w.EndFrameLine("");
        w.BeginFrameLine(SpanKind.Date);
        w.Figure(new DateTime(2026, 7, 3), Day);
        w.EndFrameLine("");
    }

    /// <summary>Title, date and occasion, speaker; paragraphs without sections, one note.</summary>
    public static void Spoken(ReportWriter w)
    {
        w.TitleLine("在半年工作会上的讲话");
        w.BeginFrameLine(SpanKind.Occasion);
        w.Text("——");
        w.Figure(new DateTime(2026, 7, 3), Day, Wording.MonthAndDay);
        w.Text("在镇干部会上");
        w.EndFrameLine("");
        w.FrameLine(SpanKind.Speaker, "镇长　林小青");
        w.Paragraph("同志们：");
        w.Paragraph("上半年的工作大家都很辛苦");
        w.FrameLine(SpanKind.Attachment, "附件：名单");
    }

    private static void Governance(ReportWriter w)
    {
        w.BeginList(Series.FirstIs, '。', Flow.Paragraph, 2, 10);
        w.BeginEntry();
        w.EntryHeading("化解信访", '。');
        w.Text("受理");
        w.Figure(36L, Accepted);
        w.Text("，办结");
        w.Figure(34L, Closed);
        w.Text("，在办");
        w.Figure((Quantity)2m, Open);
        w.Text("，满意率");
        w.Figure(0.4836m, Share);
        w.EndEntry(11);
        w.BeginEntry();
        w.BeginEntryHeading();
        w.Text("宣讲");
        w.Figure(1936L, Listeners);
        w.EndEntryHeading('。');
        w.Text("做法是：");
        w.List(Series.Circled, '；', Flow.RunOn, "进院坝", "到田头");
        w.EndEntry(17);
        w.EndList();
    }

    private static void Money(ReportWriter w)
    {
        w.BeginParagraph();
        w.Text("完成投资");
        w.Figure(64_205_000m, Investment);
        w.Text("，");
        w.Change(64_205_000m, 61_500_000m, Growth, Investment);
        w.Text("，");
        w.Comparison(8.2m, 7m, Pace);
        w.Text("；引进企业");
        w.Figure(2L, Shops);
        w.EndParagraph(20);
    }

    private static void Lists(ReportWriter w)
    {
        w.BeginParagraph();
        w.Text("在");
        w.Names(["东岭村", "河口村"], Villages, "和");
        w.Text("等");
        w.Count(2, Villages, chineseNumerals: true);
        w.Text("村实施");
        w.BeginRecords(2, Projects, '；');
        for (int i = 0; i < 2; i++)
        {
            w.BeginRecord(i);
            w.Figure(i == 0 ? "修路" : "改厕", Name);
            w.Text("投入");
            w.Figure(i == 0 ? 68.5m : 12m, Cost);
            w.EndRecord();
        }
        w.EndRecords();
        w.EndParagraph(25);
        Table(w);
    }

    private static void Table(ReportWriter w)
    {
        w.BeginTable(2, Projects, 3);
        w.BeginTableTitle();
        w.Figure(2026, Year);
        w.Text("年项目一览表");
        w.EndTableTitle();
        w.TableUnit("万元");
        w.BeginTableHeader();
        w.Cell("名称");
        w.Cell("资金");
        w.Cell("增长");
        w.EndTableRow();
        for (int i = 0; i < 2; i++)
        {
            w.BeginTableRow(i);
            w.Cell(i == 0 ? "修路" : "改厕", Name);
            w.Cell(i == 0 ? 68.5m : 12m, Cost);
            w.Cell(i == 0 ? (Quantity)(-3.2m) : default, Growth);
            w.EndTableRow();
        }
        w.BeginTableTotal();
        w.TotalCell(80.5m, Cost);
        w.NoCell();
        w.EndTableRow();
        w.EndTable();
    }

    private static void Grain(ReportWriter w)
    {
        w.BeginParagraph();
        w.Text("种植");
        w.BeginParts(Crops);
        w.Part(5120m, Rice, skipZero: true);
        w.Part(2230m, Maize, skipZero: true);
        w.EndParts();
        w.EndParagraph(30);
        w.Paragraph("秋收前疏通渠系");
    }
}
