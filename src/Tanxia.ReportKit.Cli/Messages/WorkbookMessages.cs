namespace Tanxia.ReportKit.Cli.Messages;

/// <summary>All messages about a workbook that was filled in. What is wrong with a value that could be read is said as of any other data.</summary>
internal static class WorkbookMessages
{
    public static readonly MessageKind NotAWorkbook = new("RK1110", Severity.Error,
        "这个文件不是 Excel 工作簿（.xlsx），而是{0}：请用 Excel 或 WPS 打开，另存为 .xlsx。",
        "this is no Excel workbook (.xlsx) but {0}: open it in Excel or WPS and save it as .xlsx.");

    public static readonly MessageKind Encrypted = new("RK1111", Severity.Error,
        "工作簿加了打开密码，读不了：请去掉密码，另存一份。",
        "the workbook is locked by a password: remove it and save the workbook again.");

    public static readonly MessageKind Damaged = new("RK1112", Severity.Error,
        "工作簿坏了，读不出来：请用 Excel 或 WPS 打开，修复后另存一份，或请填表人重新发来。",
        "the workbook is damaged: open it in Excel or WPS, let it be repaired and save it again, or ask for it again.");

    public static readonly MessageKind TooLarge = new("RK1113", Severity.Error,
        "工作簿太大，展开超过 {0} MB，不像一份填报表：请只留填报的工作表，另存一份。",
        "the workbook is too large for a form, more than {0} MB unpacked: keep the sheets of the form only and save it again.");

    public static readonly MessageKind NotAForm = new("RK1114", Severity.Error,
        "这份工作簿不是用 reportkit form 做的填报表，认不出哪一格是哪个数：请用 reportkit form 做一份，填到里面。",
        "this workbook was not made by reportkit form, so that nobody can tell which cell is which figure: make one and fill that in.");

    public static readonly MessageKind OtherOutline = new("RK1115", Severity.Error,
        "这份填报表是按大纲“{0}”做的，现在的大纲是“{1}”：请核对是不是拿错了文件；要用这份大纲的，请重新做填报表。",
        "this form was made of the outline \"{0}\", not of \"{1}\": check that it is the right file, or make a form of this outline.");

    public static readonly MessageKind NoFiguresSheet = new("RK1116", Severity.Error,
        "填报表里少了填数的工作表（原名“{0}”）：请用填表人交来的原文件，不要删工作表。",
        "the sheet with the figures (once \"{0}\") is missing: take the file as it was handed in, with all its sheets.");

    public static readonly MessageKind StructureLost = new("RK1117", Severity.Error,
        "工作表“{0}”隐藏的第一行或标题行被改动了，认不出哪一列填什么：请把数填到原来的填报表里。",
        "the hidden first row or the row of headings of \"{0}\" was changed, so that nobody can tell what its columns are: fill in the form as it was made.");

    public static readonly MessageKind ListSheetMissing = new("RK1118", Severity.Error,
        "填“{0}”的工作表或那一列不见了：请用原来的填报表；确实一条也没有的，这里选“无”。",
        "the sheet or the column of \"{0}\" is missing: take the form as it was made; if there is nothing in the list, choose 无 here.");

    public static readonly MessageKind RowWithoutFigure = new("RK1119", Severity.Error,
        "这一行不是表里原有的，不知道“{0}”是哪个指标的数：请填到原有的行里，或删去。",
        "this row is none of the form's, so that nobody can tell what \"{0}\" is: fill it into one of the form's rows, or remove it.");

    public static readonly MessageKind Merged = new("RK1120", Severity.Error,
        "“{0}”的格子并进了 {1}，不知道那里填的是谁的数：请取消合并，分别填写。",
        "the cell of \"{0}\" was merged into {1}, so that nobody can tell whose value that is: unmerge them and fill in each.");

    public static readonly MessageKind ErrorValue = new("RK1121", Severity.Error,
        "“{0}”的格子里是错误值 {1}：请改正公式，或直接填数。",
        "the cell of \"{0}\" holds the error {1}: mend its formula, or fill in the value itself.");

    public static readonly MessageKind NotComputed = new("RK1122", Severity.Error,
        "“{0}”的格子里是公式，文件里没有它的结果：请用 Excel 或 WPS 打开，保存一次，或直接填数。",
        "the cell of \"{0}\" holds a formula without its result: open the workbook in Excel or WPS and save it once, or fill in the value itself.");

    public static readonly MessageKind DigitsLost = new("RK1123", Severity.Error,
        "“{0}”超过 15 位，表格里的数只保留 15 位，后面的可能已经变成 0：请把这一格设成文本格式，重新填。",
        "\"{0}\" has more than 15 digits, and a number cell keeps only 15, so that the others may be lost: format the cell as text and fill it in again.");

    public static readonly MessageKind DateInstead = new("RK1124", Severity.Error,
        "“{0}”要填{1}，格子里却是日期 {2}（表格软件可能自动改过）：请把这一格设成{3}格式，重新填。",
        "\"{0}\" takes {1}, but the cell holds the date {2}, perhaps made by the program: format the cell as {3} and fill it in again.");

    public static readonly MessageKind PercentInstead = new("RK1125", Severity.Error,
        "“{0}”的单位是“{1}”，格子里却是百分数 {2}：请把这一格设成常规格式，重新填。",
        "\"{0}\" is in {1}, but the cell holds the percentage {2}: format the cell as general and fill it in again.");

    public static readonly MessageKind FormattedNumber = new("RK1126", Severity.Error,
        "“{0}”要填文字，格子里是数 {1}，显示的样子由格式决定：请把这一格设成文本格式，照要印的样子重新填。",
        "\"{0}\" takes a text, but the cell holds the number {1}, shown by a format: format the cell as text and fill in what is to be printed.");

    public static readonly MessageKind UnknownAnswer = new("RK1127", Severity.Error,
        "“{0}”这一格填的“{1}”看不懂：请选{2}，或空着。",
        "\"{1}\" in the cell of \"{0}\" is not understood: choose {2}, or leave it empty.");

    public static readonly MessageKind PartDenied = new("RK1128", Severity.Error,
        "“{0}”选了“否”，{1} 却填了：有这一项的，请选“是”；没有的，请把填的清掉。",
        "\"{0}\" says 否, but {1} is filled in: choose 是 if there is such a part, or else clear what is filled in.");

    public static readonly MessageKind ListDenied = new("RK1129", Severity.Error,
        "“{0}”选了“无”，{1} 却填了：有的，请把“无”清掉；没有的，请把填的清掉。",
        "\"{0}\" says 无, but {1} is filled in: clear the 无 if there is something in the list, or else clear what is filled in.");

    public static readonly MessageKind UnknownColumn = new("RK1130", Severity.Warning,
        "这一列不是表里原有的，填的没有读：要用的，请填到原有的列里；只是备忘的，请写在“备注”里。",
        "this column is none of the form's and was not read: fill it into the form's columns; if it is a remark, write it below 备注.");

    public static readonly MessageKind UnknownSheet = new("RK1131", Severity.Note,
        "工作表“{0}”不是填报表原有的，没有读。",
        "the sheet \"{0}\" is none of the form's and was not read.");

    public static readonly MessageKind LooksLikeTotal = new("RK1132", Severity.Warning,
        "这一行像是合计，会当作一条印进报告：合计由程序算，请删去这一行。",
        "this row looks like a total and would be printed as an entry of its own: totals are computed, remove it.");

    public static readonly MessageKind NothingWrittenOut = new("RK1133", Severity.Error,
        "这里的“{0}”会当作一条：一条也没有的，请在“{1}”里选“无”，这里空着。",
        "\"{0}\" would be an entry here: if there is none, choose 无 on the sheet \"{1}\" and leave this empty.");

    /// <summary>The whole table, in the order of ids.</summary>
    public static IReadOnlyList<MessageKind> All =>
    [
        NotAWorkbook, Encrypted, Damaged, TooLarge, NotAForm, OtherOutline, NoFiguresSheet, StructureLost, ListSheetMissing, RowWithoutFigure,
        Merged, ErrorValue, NotComputed, DigitsLost, DateInstead, PercentInstead, FormattedNumber, UnknownAnswer, PartDenied, ListDenied,
        UnknownColumn, UnknownSheet, LooksLikeTotal, NothingWrittenOut,
    ];
}
