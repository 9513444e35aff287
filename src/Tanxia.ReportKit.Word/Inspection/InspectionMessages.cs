namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>All messages about a document that is read back. What the standard says of most papers (一般) is a warning as well: the paper decides.</summary>
internal static class InspectionMessages
{
    public static readonly MessageKind NoDocx = new("RK1450", Severity.Error,
        "这个文件不是 Word 文档（.docx），或者坏了：请用 Word 或 WPS 打开，另存为 .docx。",
        "this is no Word document (.docx), or it is damaged: open it in Word or WPS and save it as .docx.");

    public static readonly MessageKind OldOrLocked = new("RK1451", Severity.Error,
        "这是旧格式的 .doc，或者加了密码：请打开后另存为不加密码的 .docx。",
        "this is an old .doc, or it has a password: open it and save it as a .docx without one.");

    public static readonly MessageKind PageSize = new("RK1452", Severity.Warning,
        "纸张是 {0}×{1} 毫米：公文用 A4 纸，210×297 毫米（GB/T 9704 5.1）。",
        "the paper is {0} mm × {1} mm: official documents are on A4, 210 mm × 297 mm (GB/T 9704 5.1).");

    public static readonly MessageKind Margin = new("RK1453", Severity.Warning,
        "{0}边距是 {1} 毫米：应为 {2} 毫米（GB/T 9704 5.2.1）。",
        "the {0} margin is {1} mm: it is {2} mm (GB/T 9704 5.2.1).");

    public static readonly MessageKind Lines = new("RK1454", Severity.Warning,
        "正文有 {0} 段一页排 {2} 行（行距 {3} 磅），第一处是“{1}”：一般每页 {4} 行，行距用固定值 {5} 磅（GB/T 9704 5.2.3）。",
        "{0} paragraphs of the text stand {2} lines to a page (a pitch of {3} pt), first \"{1}\": it is {4} lines as a rule, by an exact pitch of {5} pt (GB/T 9704 5.2.3).");

    public static readonly MessageKind PitchNotFixed = new("RK1455", Severity.Warning,
        "正文有 {0} 段的行距不是固定值，第一处是“{1}”：换一台电脑行数就会变，一般每页 {2} 行，行距用固定值 {3} 磅（GB/T 9704 5.2.3）。",
        "{0} paragraphs of the text have no exact pitch, first \"{1}\": another computer gives other pages; it is {2} lines as a rule, by an exact pitch of {3} pt (GB/T 9704 5.2.3).");

    public static readonly MessageKind Characters = new("RK1456", Severity.Warning,
        "正文有 {0} 段一行排 {2} 字，第一处是“{1}”：一般每行 {3} 字，三号字的字符间距要紧缩 0.25 磅（GB/T 9704 5.2.3）。",
        "{0} paragraphs of the text stand {2} characters to a line, first \"{1}\": it is {3} as a rule; 三号 is condensed by 0.25 pt for it (GB/T 9704 5.2.3).");

    public static readonly MessageKind Face = new("RK1457", Severity.Warning,
        "{2}有 {0} 段用{3}，第一处是“{1}”：{2}用{4}（GB/T 9704 {5}）。",
        "{0} paragraphs of {2} are in {3}, first \"{1}\": it is {4} (GB/T 9704 {5}).");

    public static readonly MessageKind NoFace = new("RK1458", Severity.Warning,
        "{2}有 {0} 段没有指定中文字体，第一处是“{1}”：每台电脑显示的都不同，请指定{3}（GB/T 9704 {4}）。",
        "{0} paragraphs of {2} name no font for Chinese (eastAsia), first \"{1}\": each computer shows another; name {3} (GB/T 9704 {4}).");

    public static readonly MessageKind ThemeFace = new("RK1459", Severity.Warning,
        "{2}有 {0} 段用主题字体（现在是{3}），第一处是“{1}”：换一台电脑或换 WPS 打开，字体会变，请直接指定字体。",
        "{0} paragraphs of {2} have their font from the theme (now {3}), first \"{1}\": another program shows another; name the font itself.");

    public static readonly MessageKind Size = new("RK1460", Severity.Warning,
        "{2}有 {0} 段用{3}，第一处是“{1}”：{2}用{4}（GB/T 9704 {5}）。",
        "{0} paragraphs of {2} are in {3}, first \"{1}\": it is {4} (GB/T 9704 {5}).");

    public static readonly MessageKind Indent = new("RK1461", Severity.Warning,
        "有 {0} 段首行没有缩进 {2} 字，第一处是“{1}”：段落首行左空二字（GB/T 9704 7.3.3）。",
        "{0} paragraphs do not begin {2} characters in, first \"{1}\": they do so (GB/T 9704 7.3.3).");

    public static readonly MessageKind BlankIndent = new("RK1462", Severity.Warning,
        "有 {0} 段用空格缩进，第一处是“{1}”：请删去空格，设首行缩进 2 字符，换字体、换行距时才不会乱。",
        "{0} paragraphs are moved in by blanks, first \"{1}\": delete them and set a first-line indent of 2 characters.");

    public static readonly MessageKind NoPageNumber = new("RK1463", Severity.Warning,
        "没有页码：公文编页码，如 — 1 —（GB/T 9704 7.5）。",
        "there are no page numbers: official documents have them, such as — 1 — (GB/T 9704 7.5).");

    public static readonly MessageKind PageNumberForm = new("RK1464", Severity.Warning,
        "页码写成“{0}”：数字左右各放一条一字线，如 — 1 —（GB/T 9704 7.5）。",
        "page numbers are written \"{0}\": there is a dash on each side, — 1 — (GB/T 9704 7.5).");

    public static readonly MessageKind PageNumberPlace = new("RK1465", Severity.Warning,
        "页码没有分单双页：单页码居右空一字，双页码居左空一字（GB/T 9704 7.5）。",
        "page numbers are not on the outer side: on odd pages right, on even pages left, one character in (GB/T 9704 7.5).");

    public static readonly MessageKind PageNumberLetters = new("RK1466", Severity.Warning,
        "页码用{0}、{1}：应为四号宋体（GB/T 9704 7.5）。",
        "page numbers are in {0}, {1}: they are in 宋体, 14 pt (GB/T 9704 7.5).");

    public static readonly MessageKind PageNumberInOneRun = new("RK1467", Severity.Warning,
        "页码域写在一个文字块里，WPS 显示不出来：请删去页码，重新插入。",
        "the field of the page number is one run, which WPS does not show: delete it and insert it again.");

    public static readonly MessageKind NoTitle = new("RK1468", Severity.Warning,
        "找不到标题：标题居中，用二号小标宋（GB/T 9704 7.3.1）。",
        "no title is found: it is centred, in 小标宋, 22 pt (GB/T 9704 7.3.1).");

    /// <summary>The whole table, in the order of ids.</summary>
    public static IReadOnlyList<MessageKind> All =>
    [
        NoDocx, OldOrLocked, PageSize, Margin, Lines, PitchNotFixed, Characters, Face, NoFace, ThemeFace, Size, Indent, BlankIndent,
        NoPageNumber, PageNumberForm, PageNumberPlace, PageNumberLetters, PageNumberInOneRun,
        NoTitle,
    ];
}
