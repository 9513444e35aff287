using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Messages;

/// <summary>For every row of the table a report that provokes it, and the whole message in both languages.</summary>
internal static class RuntimeMessageCases
{
    private static readonly FigureInfo Households = new()
    {
        Key = "户数", Path = "Party.户数", Unit = "户", Required = true, Minimum = 1, Maximum = 99.5m, Decimals = 1, Formula = "总数 / 组数", Line = 3,
    };

    private static readonly FigureInfo Year = new() { Key = "年份", Path = "年份", Kind = FigureKind.Year, Required = true, Line = 4 };
    private static readonly FigureInfo Month = new() { Key = "月份", Path = "月份", Kind = FigureKind.Month, Required = true, Line = 5 };
    private static readonly FigureInfo Lead = new() { Key = "牵头", Path = "牵头", Kind = FigureKind.Text, Required = true, Line = 6 };
    private static readonly FigureInfo Villages = new() { Key = "村", Path = "村", Kind = FigureKind.Names, Required = true, Line = 7 };
    private static readonly FigureInfo Funds = new() { Key = "资金", Path = "资金", Unit = "亿元", Approximation = Approximation.Nearly, Line = 8 };
    private static readonly FigureInfo Fires = new() { Key = "火情", Path = "Fire.火情", Unit = "起", Line = 11 };
    private static readonly CheckInfo Sum = new() { Line = 9, Expression = "合计 = 甲 + 乙", Broken = "≠", Left = "{0}", Right = "{1} + {2}" };
    private static readonly CheckInfo Share = new() { Line = 9, Expression = "合计 = 甲 / 乙", Broken = "≠", Left = "{0}", Right = "{1} / {2}" };

    public static readonly (string Id, Action<ReportWriter> Write, string Chinese, string English)[] All =
    [
        ("RK1001", w => w.Look((long?)null, Households),
            "小结.report.yaml(3): 错误 RK1001: “Party.户数”没有值：请填上；可以没有的，在大纲里写 可缺: 是（optional: true），用到它的文字放到“条件”（when）后面。",
            "小结.report.yaml(3): error RK1001: \"Party.户数\" has no value: set it, or declare it optional in the outline and put its text behind a when."),
        ("RK1002", w => w.MissingPart("Party.Training", 12, () => ""),
            "小结.report.yaml(12): 错误 RK1002: “Party.Training”这一部分没有数据（null）：请补上；可以没有的部分，请在大纲里写 可缺: 是（optional: true）。",
            "小结.report.yaml(12): error RK1002: the part \"Party.Training\" has no data (null): set it; a part that may be missing is declared optional: true in the outline."),
        ("RK1003", w => w.Look(-5.50m, Households),
            "小结.report.yaml(3): 错误 RK1003: “Party.户数”的值 -5.5 小于下限 1：请核对数据；确实可以更小的，请在大纲里写“最小”（min）。",
            "小结.report.yaml(3): error RK1003: the value -5.5 of \"Party.户数\" is below its minimum 1: check the data; if it may be smaller, give the metric a min."),
        ("RK1004", w => w.Look(100L, Households),
            "小结.report.yaml(3): 错误 RK1004: “Party.户数”的值 100 大于上限 99.5：请核对数据，或修改大纲里的“最大”（max）。",
            "小结.report.yaml(3): error RK1004: the value 100 of \"Party.户数\" is above its maximum 99.5: check the data or change the metric's max."),
        ("RK1005", w => w.Look((int?)26, Year),
            "小结.report.yaml(4): 错误 RK1005: “年份”的值 26 不是年份：请写四位数字的年份。",
            "小结.report.yaml(4): error RK1005: the value 26 of \"年份\" is no year: a year has four digits."),
        ("RK1006", w => w.Look((int?)13, Month),
            "小结.report.yaml(5): 错误 RK1006: “月份”的值 13 不是月份：请写 1 到 12。",
            "小结.report.yaml(5): error RK1006: the value 13 of \"月份\" is no month: write 1 to 12."),
        ("RK1007", w => w.Look("　 ", Lead),
            "小结.report.yaml(6): 错误 RK1007: “牵头”是空的文字：请填写内容，可以没有内容的，在大纲里写 可缺: 是（optional: true）。",
            "小结.report.yaml(6): error RK1007: the text \"牵头\" is empty: fill it in, or make the metric optional."),
        ("RK1008", w => w.Look("第一条\r\n第二条", Lead),
            "小结.report.yaml(6): 错误 RK1008: “牵头”的第 4 个字符是换行（U+000D）：正文里不能有它，请删去；需要分段的，请在大纲里分段。",
            "小结.report.yaml(6): error RK1008: character 4 of \"牵头\" is a line break (U+000D), which cannot stand in a report: remove it; paragraphs are made in the outline."),
        ("RK1009", w => w.Look((IReadOnlyList<string>?)null, Villages),
            "小结.report.yaml(7): 错误 RK1009: 清单“村”没有数据（null）：请补上；一条也没有时，请给空的清单。",
            "小结.report.yaml(7): error RK1009: the list \"村\" has no data (null): set it; if there is nothing in it, give an empty list."),
        ("RK1010", w => InParagraph(w, () => w.Names([], Villages, "")),
            "小结.report.yaml(7): 错误 RK1010: 清单“村”一条也没有，正文却要用它：请补上数据，或写“空时”（empty），说明没有时印什么。",
            "小结.report.yaml(7): error RK1010: the list \"村\" is empty, but a text prints it: add to it, or say by empty what is printed then."),
        ("RK1011", w => w.Look(["东岭村", " "], Villages),
            "小结.report.yaml(7): 错误 RK1011: 清单“村”的第 2 条是空的：请填写或删去这一条。",
            "小结.report.yaml(7): error RK1011: item 2 of the list \"村\" is empty: fill it in or remove it."),
        ("RK1012", w => InParagraph(w, () => w.Figure(0.040m, Households)),
            "小结.report.yaml(3): 错误 RK1012: “Party.户数”的值 0.04 不是零，但按大纲的小数位数会印成 0：请增加“小数”（decimals）的位数，或换用更小的单位。",
            "小结.report.yaml(3): error RK1012: the value 0.04 of \"Party.户数\" is not zero but would print as 0: allow more decimals or use a smaller unit."),
        ("RK1013", w => w.Computed((Quantity)36m / (Quantity)0m, Households),
            "小结.report.yaml(3): 错误 RK1013: “Party.户数”算不出来（总数 / 组数）：除数为零，或结果太大。请核对参加计算的数。",
            "小结.report.yaml(3): error RK1013: \"Party.户数\" cannot be computed (总数 / 组数): a division by zero or a result that is too large. Check the figures that go into it."),
        ("RK1014", w => InParagraph(w, () => w.Comparison(5m, default, Households)),
            "小结.report.yaml(3): 错误 RK1014: “Party.户数”没有可比的增速：基数为零或为负，或没有值。请把这段文字放到 条件: 户数 有（when: 户数 present）后面。",
            "小结.report.yaml(3): error RK1014: \"Party.户数\" has no rates to compare: a base is zero or negative, or a value is missing. Put the text behind when: 户数 present."),
        ("RK1020", w => InParagraph(w, () => SkippedParts(w)),
            "小结.report.yaml(3): 错误 RK1020: “Party.户数”的各项都是零或没有值，一项也印不出来：请把这段文字放到 条件: 户数 有（when: 户数 present）后面。",
            "小结.report.yaml(3): error RK1020: all parts of \"Party.户数\" are zero or missing, so that none is printed: put its text behind when: 户数 present."),
        ("RK1101", w => w.Contradiction(Sum, 21m, 20m, 21m, 15m, 5.0m),
            "小结.report.yaml(9): 错误 RK1101: 核对不成立：合计 = 甲 + 乙；现在的值是 21 ≠ 15 + 5 = 20。请核对这几个数。",
            "小结.report.yaml(9): error RK1101: the check does not hold: 合计 = 甲 + 乙; the values are 21 ≠ 15 + 5 = 20. Check these figures."),
        ("RK1102", w => w.Contradiction(Share, 21m, (Quantity)15m / (Quantity)0m, 21m, 15m, 0m),
            "小结.report.yaml(9): 错误 RK1102: 核对算不出来：合计 = 甲 / 乙；现在的值是 21 ≠ 15 / 0。除数为零，或结果太大。",
            "小结.report.yaml(9): error RK1102: the check cannot be computed: 合计 = 甲 / 乙; the values are 21 ≠ 15 / 0. A division by zero or a result that is too large."),
        ("RK1201", w => w.Section("成效", Series.Chinese, 1, () => w.Paragraph(""), 13),
            "小结.report.yaml(13): 错误 RK1201: 这个标题下面什么也没有印出来：请补上数据，或让这一部分可以没有，写“可缺”（optional）或“条件”（when）。",
            "小结.report.yaml(13): error RK1201: nothing is printed under this heading: add data, or let the section be left out (optional: true or when)."),
        ("RK1202", w => w.Section("成效", Series.Chinese, 1, () => w.Paragraph("主要有：", 14), 13),
            "小结.report.yaml(14): 错误 RK1202: 文字以“：”结尾，后面却没有内容：请补上内容，或改掉“：”。",
            "小结.report.yaml(14): error RK1202: the text ends in ：, but nothing follows it: add what should follow, or replace the ：."),
        ("RK1203", w => w.Paragraph(""),
            "小结.report.yaml: 错误 RK1203: 整份报告没有印出一个字：请检查数据和“条件”（when）。",
            "小结.report.yaml: error RK1203: the whole report prints nothing: check the data and the conditions."),
        ("RK1204", w => w.List(Series.FirstIs, '。', Flow.Paragraph, "甲", "。"),
            "小结.report.yaml(1): 错误 RK1204: 这一条什么也没有印出来：请补上数据，或给这一条写“条件”（when），让它整条不印。",
            "小结.report.yaml(1): error RK1204: nothing of this entry is printed: add data, or give the entry a when so that it goes as a whole."),
        ("RK1205", w => w.List(Series.OneHand, '；', Flow.Paragraph, "甲", "乙", "丙"),
            "小结.report.yaml(1): 错误 RK1205: 这个列表印出来有 3 条，这种序号最多 2 条：请换一种序号（marks），例如 一是。",
            "小结.report.yaml(1): error RK1205: this list prints 3 entries, but its marks go to 2 only: choose other marks, such as 一是."),
        ("RK1206", w => InParagraph(w, () => w.Reference(0, Series.Chinese, 0, "问题", 15)),
            "小结.report.yaml(15): 错误 RK1206: 这里提到“问题”，这一部分却没有印出来：请给提到它的文字加上同样的条件。",
            "小结.report.yaml(15): error RK1206: the text refers to \"问题\", which is not printed: put the text behind the same condition."),
        ("RK1301", w => InParagraph(w, () => w.Figure(0.60m, Funds)),
            "小结.report.yaml(8): 提示 RK1301: “资金”的值 0.6 取约数会差得太多，已按原数印出，不带“近”。",
            "小结.report.yaml(8): note RK1301: an approximation of 0.6, the value of \"资金\", would be too far off: it is printed exactly, without 近."),
        ("RK1302", w => InParagraph(w, () =>
            {
                w.RoundedApart(Sum, 0.3m, 0.2m, 0.2m);
                w.Text("印");
            }),
            "小结.report.yaml(9): 提示 RK1302: 四舍五入后合计不等于各项之和：合计 = 甲 + 乙；印出的是 0.3 ≠ 0.2 + 0.2。数是对的，读者可能会问。",
            "小结.report.yaml(9): note RK1302: rounded for print, the total is not the sum of its parts: 合计 = 甲 + 乙; printed are 0.3 ≠ 0.2 + 0.2. The figures are right, but a reader may ask."),
        ("RK1303", w => InParagraph(w, () => w.Count(0L, Fires)),
            "小结.report.yaml(11): 提示 RK1303: “Fire.火情”是 0，照样印了出来：没有的时候要换一种说法，请把这段文字放到 条件: 火情 > 0（when）后面，没有时的话写在“否则”（else）里。",
            "小结.report.yaml(11): note RK1303: \"Fire.火情\" is 0 and was printed all the same: to say it in other words where there is none, put the text behind when: 火情 > 0, and what is said then behind else."),
        ("RK1310", w =>
            {
                w.BeginTable(2, Villages, 2);
                w.BeginTableHeader();
                w.Cell("村");
                w.Cell("户数（户）");
                w.EndTableRow();
                for (int i = 0; i < 2; i++)
                {
                    w.BeginTableRow(i);
                    w.Cell("村");
                    w.Cell((Quantity)0.44m, Households);
                    w.EndTableRow();
                }
                w.BeginTableTotal();
                w.TotalCell(0.88m, Households);
                w.EndTableRow();
                w.EndTable();
            },
            "小结.report.yaml(3): 提示 RK1310: 表格的“户数”一栏，四舍五入后合计 0.9 不等于各行之和 0.8。数是对的，读者可能会问。",
            "小结.report.yaml(3): note RK1310: rounded for print, the total 0.9 of the column \"户数\" is not the sum 0.8 of its rows. The figures are right, but a reader may ask."),
        ("RK1401", w => InDocument(w, () =>
            {
                w.BeginAnnex(1);
                w.FrameLine(SpanKind.AnnexTitle, "防火物资清单");
                w.Paragraph("");
                w.EndAnnex(16);
            }),
            "小结.report.yaml(16): 错误 RK1401: 这个附件只有标题，正文什么也没有印出来：请补上数据，或在大纲里写明没有时印什么（else 或 empty）。",
            "小结.report.yaml(16): error RK1401: nothing of this annex is printed but its title: add data, or say in the outline what is printed then (else or empty)."),
        ("RK1402", w => InDocument(w, () =>
            {
                w.BeginFrameLine(SpanKind.Secrecy);
                w.Text("内部");
                w.EndSetWords(SpanKind.Secrecy, 17);
            }),
            "小结.report.yaml(17): 错误 RK1402: “密级”不能印“内部”；可以是：绝密 机密 秘密 机密★1年",
            "小结.report.yaml(17): error RK1402: \"secrecy\" cannot be \"内部\"; it can be: 绝密 机密 秘密 机密★1年"),
    ];

    /// <summary>Where only the text is wanted generated code would leave it out, and nobody would see the fault.</summary>
    private static void InDocument(ReportWriter w, Action say)
    {
        w.Paragraph("办好");
        w.BeginDocument(false);
        say();
    }

    private static void SkippedParts(ReportWriter w)
    {
        w.BeginParts(Households);
        w.Part(0m, Funds, skipZero: true);
        w.Part(default, Funds, skipZero: false);
        w.EndParts();
    }

    private static void InParagraph(ReportWriter w, Action say)
    {
        w.BeginParagraph();
        say();
        w.EndParagraph(1);
    }
}
