namespace Tanxia.ReportKit;

/// <summary>All messages that depend on a value: the same whether generated code or an outline's data is at work.</summary>
internal static class RuntimeMessages
{
    public static readonly MessageKind MissingFigure = new("RK1001", Severity.Error,
        "“{0}”没有值：请填上；可以没有的，在大纲里写 可缺: 是（optional: true），用到它的文字放到“条件”（when）后面。",
        "\"{0}\" has no value: set it, or declare it optional in the outline and put its text behind a when.");

    public static readonly MessageKind MissingPart = new("RK1002", Severity.Error,
        "“{0}”这一部分没有数据（null）：请补上；可以没有的部分，请在大纲里写 可缺: 是（optional: true）。",
        "the part \"{0}\" has no data (null): set it; a part that may be missing is declared optional: true in the outline.");

    public static readonly MessageKind BelowMinimum = new("RK1003", Severity.Error,
        "“{0}”的值 {1} 小于下限 {2}：请核对数据；确实可以更小的，请在大纲里写“最小”（min）。",
        "the value {1} of \"{0}\" is below its minimum {2}: check the data; if it may be smaller, give the metric a min.");

    public static readonly MessageKind AboveMaximum = new("RK1004", Severity.Error,
        "“{0}”的值 {1} 大于上限 {2}：请核对数据，或修改大纲里的“最大”（max）。",
        "the value {1} of \"{0}\" is above its maximum {2}: check the data or change the metric's max.");

    public static readonly MessageKind ImpossibleYear = new("RK1005", Severity.Error,
        "“{0}”的值 {1} 不是年份：请写四位数字的年份。",
        "the value {1} of \"{0}\" is no year: a year has four digits.");

    public static readonly MessageKind ImpossibleMonth = new("RK1006", Severity.Error,
        "“{0}”的值 {1} 不是月份：请写 1 到 12。",
        "the value {1} of \"{0}\" is no month: write 1 to 12.");

    public static readonly MessageKind EmptyText = new("RK1007", Severity.Error,
        "“{0}”是空的文字：请填写内容，可以没有内容的，在大纲里写 可缺: 是（optional: true）。",
        "the text \"{0}\" is empty: fill it in, or make the metric optional.");

    public static readonly MessageKind UnprintableText = new("RK1008", Severity.Error,
        "“{0}”的第 {1} 个字符是{2}：正文里不能有它，请删去；需要分段的，请在大纲里分段。",
        "character {1} of \"{0}\" is {2}, which cannot stand in a report: remove it; paragraphs are made in the outline.");

    public static readonly MessageKind MissingList = new("RK1009", Severity.Error,
        "清单“{0}”没有数据（null）：请补上；一条也没有时，请给空的清单。",
        "the list \"{0}\" has no data (null): set it; if there is nothing in it, give an empty list.");

    public static readonly MessageKind EmptyList = new("RK1010", Severity.Error,
        "清单“{0}”一条也没有，正文却要用它：请补上数据，或写“空时”（empty），说明没有时印什么。",
        "the list \"{0}\" is empty, but a text prints it: add to it, or say by empty what is printed then.");

    public static readonly MessageKind EmptyName = new("RK1011", Severity.Error,
        "清单“{0}”的第 {1} 条是空的：请填写或删去这一条。",
        "item {1} of the list \"{0}\" is empty: fill it in or remove it.");

    public static readonly MessageKind PrintsAsZero = new("RK1012", Severity.Error,
        "“{0}”的值 {1} 不是零，但按大纲的小数位数会印成 0：请增加“小数”（decimals）的位数，或换用更小的单位。",
        "the value {1} of \"{0}\" is not zero but would print as 0: allow more decimals or use a smaller unit.");

    public static readonly MessageKind CannotCompute = new("RK1013", Severity.Error,
        "“{0}”算不出来（{1}）：除数为零，或结果太大。请核对参加计算的数。",
        "\"{0}\" cannot be computed ({1}): a division by zero or a result that is too large. Check the figures that go into it.");

    public static readonly MessageKind CannotCompare = new("RK1014", Severity.Error,
        "“{0}”没有可比的增速：基数为零或为负，或没有值。请把这段文字放到 条件: {1} 有（when: {1} present）后面。",
        "\"{0}\" has no rates to compare: a base is zero or negative, or a value is missing. Put the text behind when: {1} present.");

    public static readonly MessageKind NoParts = new("RK1020", Severity.Error,
        "“{0}”的各项都是零或没有值，一项也印不出来：请把这段文字放到 条件: {1} 有（when: {1} present）后面。",
        "all parts of \"{0}\" are zero or missing, so that none is printed: put its text behind when: {1} present.");

    public static readonly MessageKind Contradiction = new("RK1101", Severity.Error,
        "核对不成立：{0}；现在的值是 {1}。请核对这几个数。",
        "the check does not hold: {0}; the values are {1}. Check these figures.");

    public static readonly MessageKind CheckCannotBeComputed = new("RK1102", Severity.Error,
        "核对算不出来：{0}；现在的值是 {1}。除数为零，或结果太大。",
        "the check cannot be computed: {0}; the values are {1}. A division by zero or a result that is too large.");

    public static readonly MessageKind EmptySection = new("RK1201", Severity.Error,
        "这个标题下面什么也没有印出来：请补上数据，或让这一部分可以没有，写“可缺”（optional）或“条件”（when）。",
        "nothing is printed under this heading: add data, or let the section be left out (optional: true or when).");

    public static readonly MessageKind NothingBehindColon = new("RK1202", Severity.Error,
        "文字以“：”结尾，后面却没有内容：请补上内容，或改掉“：”。",
        "the text ends in ：, but nothing follows it: add what should follow, or replace the ：.");

    public static readonly MessageKind EmptyReport = new("RK1203", Severity.Error,
        "整份报告没有印出一个字：请检查数据和“条件”（when）。",
        "the whole report prints nothing: check the data and the conditions.");

    public static readonly MessageKind EmptyEntry = new("RK1204", Severity.Error,
        "这一条什么也没有印出来：请补上数据，或给这一条写“条件”（when），让它整条不印。",
        "nothing of this entry is printed: add data, or give the entry a when so that it goes as a whole.");

    public static readonly MessageKind SeriesTooLong = new("RK1205", Severity.Error,
        "这个列表印出来有 {0} 条，这种序号最多 {1} 条：请换一种序号（marks），例如 一是。",
        "this list prints {0} entries, but its marks go to {1} only: choose other marks, such as 一是.");

    public static readonly MessageKind ReferenceToMissing = new("RK1206", Severity.Error,
        "这里提到“{0}”，这一部分却没有印出来：请给提到它的文字加上同样的条件。",
        "the text refers to \"{0}\", which is not printed: put the text behind the same condition.");

    public static readonly MessageKind ApproximationTooFar = new("RK1301", Severity.Note,
        "“{0}”的值 {1} 取约数会差得太多，已按原数印出，不带“{2}”。",
        "an approximation of {1}, the value of \"{0}\", would be too far off: it is printed exactly, without {2}.");

    public static readonly MessageKind RoundedApart = new("RK1302", Severity.Note,
        "四舍五入后合计不等于各项之和：{0}；印出的是 {1}。数是对的，读者可能会问。",
        "rounded for print, the total is not the sum of its parts: {0}; printed are {1}. The figures are right, but a reader may ask.");

    public static readonly MessageKind PrintedZero = new("RK1303", Severity.Note,
        "“{0}”是 0，照样印了出来：没有的时候要换一种说法，请把这段文字放到 条件: {1}（when）后面，没有时的话写在“否则”（else）里。",
        "\"{0}\" is 0 and was printed all the same: to say it in other words where there is none, put the text behind when: {1}, and what is said then behind else.");

    public static readonly MessageKind ColumnRoundedApart = new("RK1310", Severity.Note,
        "表格的“{0}”一栏，四舍五入后合计 {1} 不等于各行之和 {2}。数是对的，读者可能会问。",
        "rounded for print, the total {1} of the column \"{0}\" is not the sum {2} of its rows. The figures are right, but a reader may ask.");

    public static readonly MessageKind EmptyAnnex = new("RK1401", Severity.Error,
        "这个附件只有标题，正文什么也没有印出来：请补上数据，或在大纲里写明没有时印什么（else 或 empty）。",
        "nothing of this annex is printed but its title: add data, or say in the outline what is printed then (else or empty).");

    public static readonly MessageKind UnknownSetWord = new("RK1402", Severity.Error,
        "“{0}”不能印“{1}”；可以是：{2}",
        "\"{0}\" cannot be \"{1}\"; it can be: {2}");

    /// <summary>The whole table, in the order of ids.</summary>
    public static readonly MessageKind[] All =
    [
        MissingFigure, MissingPart, BelowMinimum, AboveMaximum, ImpossibleYear, ImpossibleMonth, EmptyText, UnprintableText,
        MissingList, EmptyList, EmptyName, PrintsAsZero, CannotCompute, CannotCompare, NoParts, Contradiction, CheckCannotBeComputed,
        EmptySection, NothingBehindColon, EmptyReport, EmptyEntry, SeriesTooLong, ReferenceToMissing, ApproximationTooFar, RoundedApart, PrintedZero, ColumnRoundedApart,
        EmptyAnnex, UnknownSetWord,
    ];
}
