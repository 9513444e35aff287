namespace Tanxia.ReportKit.Outlines.Messages;

// What the lines of a file show by themselves: how people mistype YAML.
internal static partial class OutlineMessages
{
    public static readonly MessageKind TextCutOff = new("RK0114", Severity.Error,
        "空格后面的 # 是注释，“{0}”会丢掉：是正文时请加引号，写成 {1}；是注释时，# 后面要空一格，前面的括号要成对。",
        "behind a blank # begins a comment, so {0} would be lost: if it is text, put it in quotes, {1}; if it is a comment, leave a blank behind # and close the brackets before it.");

    public static readonly MessageKind Misaligned = new("RK0115", Severity.Error,
        "这一行前面空 {0} 格，对不上：应当与第 {1} 行的“{2}”对齐，空 {3} 格。",
        "this line is indented by {0}, which fits nothing: align it with \"{2}\" in line {1}, by {3}.");

    public static readonly MessageKind ValueAndBlock = new("RK0116", Severity.Error,
        "“{0}”后面已经有内容，“{1}”不能再排在它下面：是并列的，请与它对齐，前面空 {2} 格；是接着写的文字，请放到 | 下面。",
        "\"{0}\" already has a value, so \"{1}\" cannot stand below it: if it is a key beside it, indent it by {2}; if it is more text, put the text below a |.");

    public static readonly MessageKind BlockIndent = new("RK0117", Severity.Error,
        "| 下面的文字，每行前面至少要空 {0} 格，这一行空 {1} 格。",
        "every line of the text below | is indented by at least {0}, this one by {1}.");

    public static readonly MessageKind LooseLine = new("RK0118", Severity.Error,
        "这一行接不上：这里应当是“键: 内容”。多行的文字请放到 | 下面并缩进；“- ”条目上面应当有一个后面没有内容的键。",
        "this line belongs to nothing: a key with its value is expected. Put a text of several lines below a |, indented; above items there is a key with nothing behind it.");

    public static readonly MessageKind TextAndKeys = new("RK0119", Severity.Error,
        "“{0}”下面还有“{1}”，所以它也要有键，例如 条:（item:） {0}",
        "\"{1}\" stands below \"{0}\", so that needs a key too, such as item: {0}");

    public static readonly MessageKind DashExpected = new("RK0120", Severity.Error,
        "列表的条目以半角的 - 加一个空格开头：写成 {0}",
        "an item of a list begins with a half-width - and a blank: {0}");

    public static readonly MessageKind TextBehindPipe = new("RK0121", Severity.Error,
        "| 后面不能接着写：请另起一行，并比“{0}”缩进。",
        "nothing is written behind |: begin the text in the next line, indented below \"{0}\".");

    public static readonly MessageKind ComparisonAlone = new("RK0122", Severity.Error,
        "“{0}”后面不能以 > 开头：条件请写明比较什么，例如 条件: 受理 > 0（when）；上下限请只写数，例如 最小: 0（min）；正文请加引号。",
        "what stands behind \"{0}\" cannot begin with >: a condition says what it compares, as in when: 受理 > 0; a bound is just a number, as in min: 0; a text is put in quotes.");

    public static readonly MessageKind UnclosedQuote = new("RK0123", Severity.Error,
        "引号 {0} 没有收尾：请在这段文字末尾补上 {0}；正文里的引号请用“ ”。",
        "the quote {0} is not closed: add {0} at the end of the text; use “ ” for quotes in texts.");

    public static readonly MessageKind BadEscape = new("RK0124", Severity.Error,
        "双引号里的 \\ 有特别的意思，这里读不懂：请改用单引号，写成 {0}",
        "within double quotes \\ has a meaning of its own, and none here: use single quotes, {0}");

    public static readonly MessageKind UnclosedBracket = new("RK0125", Severity.Error,
        "“{0}”没有配对的“{1}”：请补上。",
        "{0} has no {1}: add it.");

    public static readonly MessageKind BraceInFlow = new("RK0126", Severity.Error,
        "{{ }} 和 [ ] 里的文字含有“{0}”时要加引号：写成 {1}",
        "within {{ }} and [ ] a text that holds {0} is put in quotes: {1}");

    public static readonly MessageKind PairExpected = new("RK0127", Severity.Error,
        "{{ }} 里每一项都是“键: 内容”，“{0}”不是：文字里的逗号请用全角“，”，或给整段文字加引号。",
        "each item within {{ }} is a key with its value, \"{0}\" is not: write a comma in a text as ，, or put the text in quotes.");

    public static readonly MessageKind WideComma = new("RK0128", Severity.Error,
        "{{ }} 和 [ ] 里分隔各项的逗号要用半角加空格：写成“, ”；逗号是文字的一部分时，请给文字加引号。",
        "items within {{ }} and [ ] are separated by a half-width comma and a blank; if the comma belongs to a text, put that in quotes.");

    public static readonly MessageKind PercentAlone = new("RK0129", Severity.Error,
        "百分数不写单位 %，请写 类型: 百分数（type: percent）；百分点写 类型: 百分点（type: points）。",
        "a percentage has no unit %, write type: percent; for percentage points, points.");

    public static readonly MessageKind ItemBelowValue = new("RK0130", Severity.Error,
        "“{0}”后面已经有内容，下面不能再有“- ”条目：请把那些内容也写成一条“- ”，或去掉“- ”，把文字都放到 | 下面。",
        "\"{0}\" already has a value, so no items can stand below it: make that value an item too, or drop the - and put the whole text below a |.");

    public static readonly MessageKind ItemBehindKey = new("RK0131", Severity.Error,
        "“- ”条目不能跟在“{0}”后面：请另起一行并缩进；是正文时请加引号，写成 {1}",
        "an item cannot stand behind \"{0}\": begin it in the next line, indented; if it is text, put it in quotes, {1}");

    public static readonly MessageKind WideSign = new("RK0132", Severity.Error,
        "“{0}”是全角的，不能当记号用：请改用半角，写成 {1}",
        "{0} is full-width and no sign of YAML: use the half-width one, {1}");

    public static readonly MessageKind BracketTooMany = new("RK0133", Severity.Error,
        "这里多了一个“{0}”：请删去；是文字的一部分时，请给整段文字加引号。",
        "here is one {0} too many: remove it; if it belongs to a text, put the whole text in quotes.");
}
