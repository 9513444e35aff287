using System.Reflection;

namespace Tanxia.ReportKit.Outlines.Messages;

/// <summary>All messages that depend on words only: what is found in an outline or in a data file before anything is rendered.</summary>
internal static partial class OutlineMessages
{
    public static readonly MessageKind EmptyFile = new("RK0001", Severity.Error,
        "文件是空的：大纲至少要有 报告: 类名（report: 类名）和一段正文。",
        "the file is empty: an outline has at least report: ClassName and a text.");

    public static readonly MessageKind NotUtf8 = new("RK0002", Severity.Error,
        "文件不是 UTF-8 编码，这里已经成了乱码：请用编辑器另存为 UTF-8。",
        "the file is not UTF-8, here it is garbled: save it as UTF-8.");

    public static readonly MessageKind TooLong = new("RK0003", Severity.Error,
        "文件有 {0} 个字符，最多 {1} 个：请拆成几份大纲。",
        "the file has {0} characters, at most {1} are read: split it into several outlines.");

    public static readonly MessageKind TooDeep = new("RK0004", Severity.Error,
        "这里套得太深，最多 {0} 层：请检查括号和缩进。",
        "this is nested too deeply, at most {0} levels: check brackets and indentation.");

    public static readonly MessageKind TooManyTexts = new("RK0005", Severity.Error,
        "文字太多，最多 {0} 条：请拆成几份大纲。",
        "too many texts, at most {0}: split the outline.");

    public static readonly MessageKind NameTooLong = new("RK0006", Severity.Error,
        "名称太长，最多 {0} 个字符。",
        "the name is too long, at most {0} characters.");

    public static readonly MessageKind UnprintableCharacter = new("RK0007", Severity.Error,
        "这里有{0}：请删去。",
        "here is {0}: remove it.");

    public static readonly MessageKind FileCannotBeRead = new("RK0008", Severity.Error,
        "文件读不出来：{0}",
        "the file cannot be read: {0}");

    public static readonly MessageKind TabIndent = new("RK0101", Severity.Error,
        "缩进用了制表符：请改用空格。",
        "the line is indented by a tab: use blanks.");

    public static readonly MessageKind WideIndent = new("RK0102", Severity.Error,
        "缩进用了全角空格或不换行空格：请改用半角空格。",
        "the line is indented by a full-width or no-break space: use ordinary blanks.");

    public static readonly MessageKind WideColon = new("RK0103", Severity.Error,
        "键后面是全角冒号：请用半角冒号加空格，写成 {0}",
        "a full-width colon stands behind the key: use : and a blank, as in {0}");

    public static readonly MessageKind ColonWithoutBlank = new("RK0104", Severity.Error,
        "冒号后面要有半角空格：写成 {0}",
        "an ordinary blank must follow the colon: {0}");

    public static readonly MessageKind BadBeginning = new("RK0105", Severity.Error,
        "文字不能以“{0}”开头：请加引号，写成 {1}，或放到 | 下面。",
        "a text cannot begin with {0}: put it in quotes, {1}, or below a |.");

    public static readonly MessageKind HalfQuoted = new("RK0106", Severity.Error,
        "以 {0} 开头的文字到配对的引号为止，后面不能再有字：正文里的引号请用“ ”，写成 {1}",
        "a text that begins with {0} ends at the next one, with nothing behind it: use “ ” for quotes in texts, {1}");

    public static readonly MessageKind ColonInText = new("RK0107", Severity.Error,
        "正文里的冒号请用全角（也可以把整段放到 | 下面）：写成 {0}",
        "a colon inside a text is full-width (or put the text below a |): {0}");

    public static readonly MessageKind CannotBeRead = new("RK0108", Severity.Error,
        "“{0}”读不懂：请检查这一行和上一行的缩进、引号、括号和冒号。",
        "\"{0}\" cannot be read: check indentation, quotes, brackets and colons here and in the line above.");

    public static readonly MessageKind SecondDocument = new("RK0109", Severity.Error,
        "一个文件只能有一份大纲：请删去 --- 和后面的内容，或放到另一个文件。",
        "a file holds one outline: remove --- and what follows, or put it into a file of its own.");

    public static readonly MessageKind AnchorOrTag = new("RK0110", Severity.Error,
        "大纲不用“{0}”这种记号（锚点、别名、标签）：要写的是文字时请加引号。",
        "anchors, aliases and tags ({0}) are not used in outlines: if it is text, put it in quotes.");

    public static readonly MessageKind KeyIsNoText = new("RK0111", Severity.Error,
        "键必须是一个词，例如 受理: 件。",
        "a key must be a word, as in 受理: 件.");

    public static readonly MessageKind DuplicateKey = new("RK0112", Severity.Error,
        "“{0}”在第 {1} 行已经写过：请合并或删去一个。",
        "\"{0}\" is already in line {1}: merge them or remove one.");

    public static readonly MessageKind FoldedText = new("RK0113", Severity.Warning,
        "这段文字的各行会用空格连起来：请用 | 另起一行来写多行文字。",
        "the lines of this text are joined by blanks: write a text of several lines below a |.");

    public static readonly MessageKind OutlineExpected = new("RK0201", Severity.Error,
        "大纲应当由“键: 值”组成，例如 报告: HalfYearReport（report: HalfYearReport）。",
        "an outline consists of keys and values, such as report: HalfYearReport.");

    public static readonly MessageKind NoReportName = new("RK0202", Severity.Error,
        "缺少报告的类名：写 报告: HalfYearReport（report: HalfYearReport）。",
        "report: is missing, for example report: HalfYearReport.");

    public static readonly MessageKind SaysNothing = new("RK0203", Severity.Error,
        "大纲里没有要印的内容：请写“正文”（text）、“各部分”（sections）或列表。",
        "the outline has nothing to print: add text, sections or a list.");

    public static readonly MessageKind UnknownKeyNearest = new("RK0204", Severity.Error,
        "不认识的键“{0}”，是否想写 {1}？",
        "unknown key \"{0}\", did you mean {1}?");

    public static readonly MessageKind UnknownKey = new("RK0205", Severity.Error,
        "不认识的键“{0}”；这里可以写：{1}",
        "unknown key \"{0}\"; known here: {1}");

    public static readonly MessageKind KeyNotHere = new("RK0230", Severity.Error,
        "“{0}”不写在这里，它的位置是：{1}。请看缩进是否对。",
        "\"{0}\" does not belong here but in {1}: check the indentation.");

    public static readonly MessageKind UnknownIdNearest = new("RK0231", Severity.Error,
        "没有编号是“{0}”的警告或提示，是否想写 {1}？",
        "no warning and no note has the id \"{0}\", did you mean {1}?");

    public static readonly MessageKind ErrorIgnored = new("RK0232", Severity.Error,
        "{0} 是错误，不能忽略：请改正大纲，这里只写警告和提示的编号。",
        "{0} is an error and cannot be ignored: correct the outline; only warnings and notes are named here.");

    public static readonly MessageKind UnknownId = new("RK0233", Severity.Error,
        "没有编号是“{0}”的警告或提示：编号印在每条消息前面，如 RK0412。",
        "no warning and no note has the id \"{0}\": the id stands before every message, as in RK0412.");

    public static readonly MessageKind NothingBehindKey = new("RK0206", Severity.Error,
        "“{0}”后面没有内容：请填写，或删去这一行。",
        "nothing is written behind \"{0}\": fill it in or remove the line.");

    public static readonly MessageKind TextExpected = new("RK0207", Severity.Error,
        "“{0}”后面应当是一段文字，不是列表，也不是一组键；文字以 {{ 或 [ 开头时请加引号。",
        "\"{0}\" takes a text, no list and no keys; a text that begins with {{ or [ must be in quotes.");

    public static readonly MessageKind MapExpected = new("RK0208", Severity.Error,
        "“{0}”下面应当是“名称: 内容”，每行一条，向右缩进。",
        "\"{0}\" takes names with values, one a line, indented.");

    public static readonly MessageKind ListExpected = new("RK0209", Severity.Error,
        "“{0}”下面应当是一串以“- ”开头的条目。",
        "\"{0}\" takes a list, each item begins with \"- \".");

    public static readonly MessageKind FlagExpected = new("RK0210", Severity.Error,
        "“{0}”只能写 是 或 否（true 或 false），现在是“{1}”。",
        "\"{0}\" is true or false, not \"{1}\".");

    public static readonly MessageKind WholeNumberExpected = new("RK0211", Severity.Error,
        "“{0}”应当是 0 到 {2} 的整数，现在是“{1}”。",
        "\"{0}\" takes a whole number from 0 to {2}, not \"{1}\".");

    public static readonly MessageKind NumberExpected = new("RK0212", Severity.Error,
        "“{0}”应当是数，现在是“{1}”。",
        "\"{0}\" takes a number, not \"{1}\".");

    public static readonly MessageKind UnknownWord = new("RK0213", Severity.Error,
        "“{0}”不能写“{1}”；可以写：{2}",
        "\"{0}\" cannot be \"{1}\"; it can be: {2}");

    public static readonly MessageKind SectionExpected = new("RK0214", Severity.Error,
        "“各部分”（sections）下面每一条应当是 - 部分: 标题（- section: 标题）。",
        "each item of sections is - section: heading.");

    public static readonly MessageKind NoHeading = new("RK0215", Severity.Error,
        "这一部分没有标题：请写 部分: 标题（section: 标题）。",
        "this section has no heading: write section: heading.");

    public static readonly MessageKind EntryExpected = new("RK0216", Severity.Error,
        "列表的一条应当是一段文字，或者有小标题，如 条:（item:），或有 正文:（text:）。",
        "an entry is a text, or has a heading (such as item:) or a text:.");

    public static readonly MessageKind TwoHeadings = new("RK0217", Severity.Error,
        "这一条有两个小标题（{0} 和 {1}）：请只留一个。",
        "the entry has two headings ({0} and {1}): keep one.");

    public static readonly MessageKind TwoLists = new("RK0218", Severity.Error,
        "同一处有几个列表（{0}）：只能有一个；要有几个，请依次写在“内容顺序”（body）下面。",
        "there are several lists in one place ({0}): keep one, or write them in order below body.");

    public static readonly MessageKind NoEntriesWritten = new("RK0219", Severity.Error,
        "“{0}”下面没有条目：请写“- ”条目，或删去这个键。",
        "\"{0}\" has no entries: write some, or remove the key.");

    public static readonly MessageKind TooManyLevels = new("RK0220", Severity.Error,
        "标题最多 {0} 层，这里更深：请并到上一层，或改成列表。",
        "headings have at most {0} levels, this one is deeper: move it up or make it a list.");

    public static readonly MessageKind OptionalWithoutId = new("RK0221", Severity.Error,
        "可缺的部分要有代号：请写 id: 名称，程序才知道它有没有数据。",
        "a part that may be missing needs an id, by which the data says whether it is there: write id: Name.");

    public static readonly MessageKind PartWithoutWhen = new("RK0222", Severity.Error,
        "正文的这一段是“键: 值”，要有“条件”（when）；只是文字时请直接写文字，含冒号的请加引号。",
        "this part of the text has keys, so it needs a when; if it is only text, write it as text, in quotes if it holds a colon.");

    public static readonly MessageKind AnnexExpected = new("RK0240", Severity.Error,
        "附件要有标题和正文：写成 - 标题: 防火物资清单（title），下一行对齐写 内容顺序: 正文（body）；只列名称的，写在最外层的“附件”（attachments）里。",
        "an annex has a title and a body: write - title: 防火物资清单, and in the next line, aligned with it, body: and its text; names alone are listed under attachments.");

    public static readonly MessageKind NumberOfDocument = new("RK0241", Severity.Error,
        "“{0}”分机关代字、年份、顺序号三项写：{{ 机关代字: 青府, 年份: 2026, 顺序号: 5 }}，或一行一项。",
        "\"{0}\" has three parts, code, year and serial: {{ code: 青府, year: 2026, serial: 5 }}, or one a line.");

    public static readonly MessageKind CodeOfDocument = new("RK0242", Severity.Error,
        "机关代字里不写“{0}”：只写代字，如 青府，年份、括号和“号”由程序加。",
        "the code of the office has no {0}: write the code only, such as 青府; year, brackets and 号 are added.");

    public static readonly MessageKind YearOfDocument = new("RK0243", Severity.Error,
        "“{0}”不能作发文字号的年份：写四位数字，或一个类型为 年份（year）的指标的名称。",
        "\"{0}\" is no year for the number of the document: write four digits, or the key of a metric of type year.");

    public static readonly MessageKind SerialOfDocument = new("RK0244", Severity.Error,
        "“{0}”不能作发文字号的顺序号：写不补零的数字，如 5，不加“第”和“号”；或一个由系统给的整数指标的名称。",
        "\"{0}\" is no serial number of a document: write digits without zeros in front, such as 5, without 第 or 号; or the key of a given count.");

    public static readonly MessageKind AnnexNotListed = new("RK0245", Severity.Warning,
        "附件“{0}”在附件说明（attachments）里没有列出：附件标题应当与附件说明一致（GB/T 9704 7.3.7），请改成一样的。",
        "the annex \"{0}\" is not listed under attachments: its title should be the same in both places (GB/T 9704 7.3.7).");

    public static readonly MessageKind AnnexOrder = new("RK0246", Severity.Warning,
        "附件“{0}”的次序与附件说明（attachments）不一致：请按附件说明的次序写，一个附件写一次。",
        "the annex \"{0}\" does not stand in the order of attachments: write annexes in that order, each once.");

    public static readonly MessageKind TypedLabel = new("RK0247", Severity.Warning,
        "“{0}”由程序加：请删去。",
        "{0} is added by the program: remove it.");

    public static readonly MessageKind DateExpected = new("RK0223", Severity.Error,
        "“{0}”不是日期，也不是登记过的日期指标：写成 2026-03-05，或一个类型为 日期（date）的指标的名称。",
        "\"{0}\" is no date and no date metric: write 2026-03-05, or the key of a metric of type date.");

    public static readonly MessageKind DuplicateName = new("RK0301", Severity.Error,
        "“{0}”与第 {1} 行的名称相同（或 C# 名相同）：请改一个名称，或写 程序名:（name:）另给 C# 名。",
        "\"{0}\" has the same name, or the same C# name, as the one in line {1}: change one, or give it another C# name by name:.");

    public static readonly MessageKind HidesOuterName = new("RK0302", Severity.Error,
        "外层第 {1} 行已有“{0}”：里层不能重名，请改一个名称。",
        "\"{0}\" is already declared around this part, in line {1}: use another name.");

    public static readonly MessageKind BadKey = new("RK0303", Severity.Error,
        "名称“{0}”里不能有“{1}”：可以写成 {2}",
        "the name \"{0}\" cannot hold \"{1}\": write {2}");

    public static readonly MessageKind KeyIsWord = new("RK0304", Severity.Error,
        "“{0}”不能作名称：它是数，或是条件里用的词，请换一个。",
        "\"{0}\" cannot be a name: it is a number or a word of conditions, choose another.");

    public static readonly MessageKind BadCSharpName = new("RK0305", Severity.Error,
        "“{0}”不能作 C# 名：请用字母、汉字开头，只含字母、汉字、数字和下划线。",
        "\"{0}\" is no C# name: begin with a letter, and use only letters, digits and underscores.");

    public static readonly MessageKind ReservedName = new("RK0306", Severity.Error,
        "C# 名“{0}”是每份报告都有的成员：请给“{1}”写 程序名:（name:）另一个名。",
        "every report has a member \"{0}\": give \"{1}\" another C# name by name:.");

    public static readonly MessageKind NameOfMember = new("RK0309", Severity.Error,
        "“{0}”是每份报告都有的成员，不能再作名称：请换一个，例如用中文。",
        "every report has a member \"{0}\": choose another name, such as a Chinese one.");

    public static readonly MessageKind NameOfClass = new("RK0307", Severity.Error,
        "C# 名“{0}”与所在的类同名：请写 程序名:（name:）另一个名。",
        "the C# name \"{0}\" is that of the class around it: give it another by name:.");

    public static readonly MessageKind SameReport = new("RK0308", Severity.Error,
        "报告类“{0}”在 {1} 第 {2} 行已有：请改一个类名，或用 ReportNamespace 分开。",
        "the report class \"{0}\" is already in {1}, line {2}: rename one, or separate them by ReportNamespace.");

    public static readonly MessageKind MetricExpected = new("RK0401", Severity.Error,
        "指标“{0}”后面应当是单位或类型，例如 {0}: 件。",
        "the metric \"{0}\" takes a unit or a type, for example {0}: 件.");

    public static readonly MessageKind NoUnit = new("RK0402", Severity.Error,
        "指标“{0}”没有单位：请写“单位”（unit），或写 类型: 年份、月份、文字 等（type: year、month、text）。",
        "the metric \"{0}\" has no unit: write unit, or a type such as year, month or text.");

    public static readonly MessageKind UnitLooksLikeType = new("RK0403", Severity.Error,
        "单位“{0}”像是类型“{1}”写错了：请改正；真是单位时请换一个写法。",
        "the unit \"{0}\" looks like the type \"{1}\" misspelt: correct it.");

    public static readonly MessageKind BoundsCrossed = new("RK0404", Severity.Error,
        "“{0}”的“最大”（max）小于“最小”（min）：请改正其中一个。",
        "the max of \"{0}\" is below its min: correct one of them.");

    public static readonly MessageKind AndSomeWithDecimals = new("RK0405", Severity.Error,
        "“{0}”有约数词“{1}”，不能再有小数：余、多只跟在整数后面，请删去“小数”（decimals）。",
        "\"{0}\" has the word {1}, which follows whole numbers only: remove decimals.");

    public static readonly MessageKind StepWithoutApprox = new("RK0406", Severity.Error,
        "“{0}”只能与约数（approx）同用。",
        "\"{0}\" goes with an approximation word (approx) only.");

    public static readonly MessageKind BadStep = new("RK0407", Severity.Error,
        "约数词“{1}”不能取到 {0} 的倍数：应当是 10 的倍数；单位以万、亿开头的也可以是 1。",
        "the step {0} does not go with {1}: use a multiple of 10, or 1 where the unit begins with 万 or 亿.");

    public static readonly MessageKind ApproximationOfExact = new("RK0408", Severity.Error,
        "“{0}”要用来核对或计算（{2}），必须是准确数，不能带“{1}”：请删去“约数”（approx）。",
        "\"{0}\" goes into an exact statement ({2}), so it cannot carry {1}: remove approx.");

    public static readonly MessageKind SecondApproximation = new("RK0409", Severity.Error,
        "“{0}”已带约数词“{1}”，旁边又有“{2}”：只留一个。",
        "\"{0}\" already carries {1}, and {2} stands beside it: keep one.");

    public static readonly MessageKind Unguarded = new("RK0410", Severity.Error,
        "“{0}”可能没有值，不能直接印：请把这段文字放到 条件: {0} 有（when: {0} present）或与它有关的条件后面。",
        "\"{0}\" may be absent and cannot be printed just so: put its text behind when: {0} present, or a condition on it.");

    public static readonly MessageKind ComputedFromItself = new("RK0411", Severity.Error,
        "算式绕回了自己：{0}。",
        "the figure is computed from itself: {0}.");

    public static readonly MessageKind NeverUsed = new("RK0412", Severity.Warning,
        "“{0}”登记了却没有用到：请写进正文，或删去。",
        "\"{0}\" is declared but never used: write it into a text or remove it.");

    public static readonly MessageKind FieldsAndEach = new("RK0413", Severity.Error,
        "清单“{0}”的“栏目”（fields）和“每条”（each）要同时写：“栏目”登记每条的指标，“每条”说怎么印；要印成表格的，不写“每条”，写 写法: 表格（as: table）。",
        "the list \"{0}\" needs both fields and each: fields declares the figures of a record, each says them; for a table write as: table in place of each.");

    public static readonly MessageKind FieldCannotBeComputed = new("RK0414", Severity.Error,
        "记录里的“{0}”不能用算式：请由系统算好再填。",
        "\"{0}\" is a field of a record and cannot be computed: let the system compute it.");

    public static readonly MessageKind ScaleOfLargeUnit = new("RK0415", Severity.Error,
        "单位“{0}”已经带万或亿，不能再写“缩放”（scale）：请把单位写成不带万、亿的。",
        "the unit {0} already has 万 or 亿: write it without to use scale.");

    public static readonly MessageKind RatioOfNoPercent = new("RK0416", Severity.Error,
        "“比值”（ratio）只用于百分数：请给“{0}”写 类型: 百分数（type: percent）。",
        "ratio goes with percentages only: give \"{0}\" type: percent.");

    public static readonly MessageKind FixedWithoutDecimals = new("RK0417", Severity.Error,
        "“{0}”写了“定位”（fixed），还要写“小数”（decimals），说明固定几位。",
        "\"{0}\" has fixed, so it needs decimals to say how many.");

    public static readonly MessageKind TwoDerivations = new("RK0418", Severity.Error,
        "“{0}”和“{1}”只能写一个：一个指标只有一种算法。",
        "write {0} or {1}, not both: a metric is made in one way.");

    public static readonly MessageKind KeyMissing = new("RK0419", Severity.Error,
        "这里还缺“{0}”。",
        "\"{0}\" is missing here.");

    public static readonly MessageKind SumExpected = new("RK0420", Severity.Error,
        "“{0}”不是清单的一栏：合计写成 [甲, 乙]，或 清单.栏目。",
        "\"{0}\" is no field of a list: a sum is [甲, 乙] or list.field.");

    public static readonly MessageKind TwoWordsExpected = new("RK0421", Severity.Error,
        "“{0}”要写两个词，先升后降，如 [上涨, 下跌]。",
        "\"{0}\" takes two words, for a rise and for a fall, such as [上涨, 下跌].");

    public static readonly MessageKind FlatNeeded = new("RK0422", Severity.Error,
        "“{0}”持平时说不出与谁持平：请写“持平”（flat），例如 {1}。",
        "with {0} it is not clear what the figure is level with: write flat, for example {1}.");

    public static readonly MessageKind ChangeInText = new("RK0423", Severity.Error,
        "“{0}”要写进“{1}”的“比较期”（prefix），不写在正文里：持平时才不会印成“{0}与…持平”。",
        "{0} belongs into the prefix of \"{1}\", not into the text: otherwise it would stand before 持平 too.");

    public static readonly MessageKind BareNumberOfScaled = new("RK0424", Severity.Error,
        "“{0}”以“{1}”为单位，只印数时后面要紧跟“{1}”。",
        "\"{0}\" is in {1}: its bare number must be followed by {1}.");

    public static readonly MessageKind BareNumberOfAuto = new("RK0425", Severity.Error,
        "“{0}”的单位由数的大小决定（缩放: 自动，scale: auto），不能只印数：请写 {{{0}}}，或把“缩放”定为万或亿。",
        "\"{0}\" chooses 万 or 亿 by its size (scale: auto), so its bare number cannot be printed: write {{{0}}}, or fix the scale.");

    public static readonly MessageKind UnitOfResult = new("RK0426", Severity.Error,
        "“{0}”的单位是“{1}”，算出来的却是“{2}”：请核对算式和单位。",
        "\"{0}\" is in {1}, but what is computed is in {2}: check formula and unit.");

    public static readonly MessageKind GoesWith = new("RK0427", Severity.Error,
        "“{0}”在这里不起作用，它只与 {1} 同用：请补上 {1}，或删去“{0}”。",
        "\"{0}\" has no effect here, it goes with {1} only: add {1}, or remove \"{0}\".");

    public static readonly MessageKind NotOfPhrase = new("RK0428", Severity.Error,
        "“{0}”不能与“{1}”同用：请删去“{0}”。",
        "\"{0}\" does not go with \"{1}\": remove \"{0}\".");

    public static readonly MessageKind PeriodIsNoUnit = new("RK0429", Severity.Error,
        "“{0}”是比较期，不是单位：请写 类型:（type:） {0}。",
        "{0} is what a change is compared with, no unit: write type: {0}.");

    public static readonly MessageKind PeriodWithDirection = new("RK0430", Severity.Error,
        "比较期“{0}”里不写升降，增长还是下降由数的正负来定：请写“{1}”。",
        "{0} must only say what a change is compared with, the sign of the value chooses the word: write {1}.");

    public static readonly MessageKind PeriodOfComputed = new("RK0431", Severity.Error,
        "类型“{1}”说的是系统给出的增减，不能再写“{0}”：要由程序算的，请把“类型”（type）改成“比较期”（prefix）。",
        "the type {1} is a change that the system gives, so it does not go with \"{0}\": for a computed one, write prefix instead of type.");

    public static readonly MessageKind ListInList = new("RK0450", Severity.Error,
        "清单“{0}”的文字里不能印“{1}”，因为“{1}”的文字里又要印清单：请改成一句话。",
        "the words of the list \"{0}\" cannot print \"{1}\", whose own words print a list: write a plain text.");

    public static readonly MessageKind ApproximatedNumber = new("RK0440", Severity.Error,
        "{{{0}:数}} 印的是准数，后面不能写“{1}”：请写成 {{{0}}}，并给“{0}”写 约数: {1}（approx: {1}）。",
        "{{{0}:数}} prints the exact number, so {1} cannot follow it: write {{{0}}}, and give \"{0}\" approx: {1}.");

    public static readonly MessageKind UnknownFigureNearest = new("RK0501", Severity.Error,
        "没有登记“{0}”，是否想写 {1}？",
        "\"{0}\" is not declared, did you mean {1}?");

    public static readonly MessageKind UnknownFigure = new("RK0502", Severity.Error,
        "没有登记“{0}”：请在“指标”（metrics）或“清单”（lists）里登记，写明单位。",
        "\"{0}\" is not declared: declare it under metrics or lists, with its unit.");

    public static readonly MessageKind OpenBrace = new("RK0503", Severity.Error,
        "花括号没有收尾：指标写成 {{名称}}，要印花括号时写两个 {{{{。",
        "the brace is not closed: a figure is written {{name}}, a brace as such {{{{.");

    public static readonly MessageKind LoneBrace = new("RK0504", Severity.Error,
        "多了一个 }}：要印花括号时写两个 }}}}。",
        "a lone }}: a brace as such is written }}}}.");

    public static readonly MessageKind WideBrace = new("RK0505", Severity.Error,
        "“{0}”是全角花括号：指标要用半角，写成 {1}",
        "{0} is a full-width brace: figures take half-width ones, {1}");

    public static readonly MessageKind EmptyBraces = new("RK0506", Severity.Error,
        "花括号里没有名称：请写上指标的名称；要印花括号时写两个 {{{{ }}}}。",
        "the braces name nothing: write the name of a figure; braces as such are written {{{{ }}}}.");

    public static readonly MessageKind UnknownWording = new("RK0507", Severity.Error,
        "“{0}”不是一种写法；可以写：{1}",
        "\"{0}\" is no wording; it can be: {1}");

    public static readonly MessageKind NoWording = new("RK0508", Severity.Error,
        "这里不能加写法“{0}”：请只写名称。",
        "the wording \"{0}\" cannot be used here: write the name only.");

    public static readonly MessageKind CountNeedsUnit = new("RK0509", Severity.Error,
        "要印“{0}”的条数，先要给它写 单位: 个（unit: 个）。",
        "to print how many \"{0}\" there are, give it a unit, for example unit: 个.");

    public static readonly MessageKind CountOfMetric = new("RK0510", Severity.Error,
        "“{0}”是一个指标，没有个数：“.个数”只用于清单。",
        "\"{0}\" is a metric and has no count: .count goes with lists.");

    public static readonly MessageKind OneLineExpected = new("RK0511", Severity.Error,
        "标题只能有一段，不能有空行。",
        "a heading is one line, without a blank line in it.");

    public static readonly MessageKind EntriesAreNoFigure = new("RK0517", Severity.Error,
        "“{0}”是一个列表，正文里只能印它的个数：写成 {{{0}.个数}}。",
        "\"{0}\" is a list of entries, of which a text can only print the count: {{{0}.count}}.");

    public static readonly MessageKind UnknownReferenceNearest = new("RK0514", Severity.Error,
        "没有代号为“{0}”的部分，是否想写 {1}？",
        "no numbered section has the id \"{0}\", did you mean {1}?");

    public static readonly MessageKind UnknownReference = new("RK0515", Severity.Error,
        "没有代号为“{0}”的部分：请给要提到的部分写 id；不编号的部分不能提到。",
        "no numbered section has the id \"{0}\": give the section an id; one without a mark cannot be referred to.");

    public static readonly MessageKind AmbiguousReference = new("RK0516", Severity.Error,
        "代号为“{0}”的部分不止一个，请写全：{1}",
        "several sections have the id \"{0}\", write which: {1}");

    public static readonly MessageKind ReferenceToOptional = new("RK0540", Severity.Warning,
        "这里提到“{0}”，这一部分却可能不印：请把这段文字放到同样的条件后面，可缺的部分写 条件: {0} 有（when: {0} present）。",
        "this refers to \"{0}\", which may be left out: put the text behind the same condition, for an optional part when: {0} present.");

    public static readonly MessageKind TypedFigure = new("RK0541", Severity.Warning,
        "这里的“{0}”是手写的，明年照抄就错了：请登记成指标，写成 {{名称}}；本来就是名称的，请加引号“ ”。",
        "\"{0}\" is typed into the text and would survive into the next report: declare a metric and write {{name}}; if it is a name, put it in quotes, “ ”.");

    public static readonly MessageKind JoinedQuotes = new("RK0542", Severity.Note,
        "两个引号或两个书名号之间通常不用“、”（GB/T 15834 4.5.3.5）：请删去。",
        "between two quotes or two titles usually no 、 stands (GB/T 15834 4.5.3.5): remove it.");

    public static readonly MessageKind PauseBeforeEtCetera = new("RK0543", Severity.Warning,
        "“等”前面不用“、”（GB/T 15834 B.1.2）：请删去“、”。",
        "no 、 stands before 等 (GB/T 15834 B.1.2): remove it.");

    public static readonly MessageKind EllipsisWithEtCetera = new("RK0544", Severity.Warning,
        "“{0}”把“还有”说了两遍，省略号不与“等”同用（GB/T 15834 4.11.2）：请留一个。",
        "{0} says twice that there is more, …… does not go with 等 (GB/T 15834 4.11.2): keep one of them.");

    public static readonly MessageKind MarkBehindOrdinal = new("RK0545", Severity.Note,
        "“一是”“二是”后面不加标点（GB/T 15834 B.3.7）：“{0}”请去掉标点。",
        "no mark stands behind 一是 and 二是 (GB/T 15834 B.3.7): remove it from {0}.");

    public static readonly MessageKind WidePercent = new("RK0546", Severity.Note,
        "百分号用了全角的“％”，程序印的都是“%”，一份文件里要一致：请改成“%”。",
        "this ％ is full-width, while the program prints %, and one document has one of them: write %.");

    public static readonly MessageKind BareDecimalPoint = new("RK0547", Severity.Warning,
        "小数点前面要有 0（GB/T 15835 5.1.2）：“{0}”写成“0{0}”。",
        "a decimal point has a 0 before it (GB/T 15835 5.1.2): write {0} as 0{0}.");

    public static readonly MessageKind DigitsWithThousand = new("RK0548", Severity.Warning,
        "阿拉伯数字后面只跟“万”“亿”，不跟“千”（GB/T 15835 5.3）：“{0}”请全写数字，或全写汉字。",
        "only 万 and 亿 follow digits, 千 does not (GB/T 15835 5.3): write {0} all in digits, or all in characters.");

    public static readonly MessageKind YearInSquareBrackets = new("RK0549", Severity.Warning,
        "发文字号的年份用六角括号（GB/T 15834 4.9.3.4）：“{0}”写成“〔…〕”。",
        "the year of a document number stands in 〔〕 (GB/T 15834 4.9.3.4): {0} is written 〔…〕.");

    public static readonly MessageKind HalfWidthMark = new("RK0512", Severity.Warning,
        "中文里的标点用了半角“{0}”：写成“{1}”。",
        "a half-width {0} stands in Chinese text: write {1}.");

    public static readonly MessageKind UnmatchedMark = new("RK0513", Severity.Warning,
        "这里的 {0} 没有配对的 {1}，请补上或删去。",
        "{0} has no {1} to go with it.");

    public static readonly MessageKind FlowMustBeWritten = new("RK0601", Severity.Error,
        "列表前面的文字可能有不同的结尾，看不出列表是接排还是另起：请写 排法: 接排（flow: run-on）或 排法: 成段（flow: paragraph）。",
        "the words before the list may end in different ways, so it is not clear how it goes on: write flow: run-on or paragraph.");

    public static readonly MessageKind NestedMustRunOn = new("RK0602", Severity.Error,
        "外层列表排在一段里，里层只能接排：请删去里层的“排法”（flow），或把外层改成 排法: 分段（flow: paragraphs）。",
        "the outer list is one paragraph, so the inner one runs on: remove its flow, or make the outer one paragraphs.");

    public static readonly MessageKind TwoDepthsOfSemicolon = new("RK0603", Severity.Error,
        "里外两层都用“；”分隔，读者分不清：请把一层改成“。”。",
        "both lists are separated by ；, which nobody can tell apart: use 。 for one of them.");

    public static readonly MessageKind ParagraphsInEntry = new("RK0604", Severity.Error,
        "这一条有几段，但列表排在一段里：请删去空行，或给列表写 排法: 分段（flow: paragraphs）。",
        "the entry has several paragraphs, but its list is one: remove the blank line, or give the list flow: paragraphs.");

    public static readonly MessageKind AllEntriesMayGo = new("RK0605", Severity.Error,
        "这个列表的各条都可能不印，那时前面就没有着落：请写“空时”（empty），说明那时印什么；或让所在的部分可缺（“代号”加 可缺: 是，即 id 加 optional: true），或留一条必印的。",
        "all entries of this list may go, and then nothing is left to say: say by empty what is printed then, or make the part around it optional (id and optional: true), or keep one entry that always stays.");

    public static readonly MessageKind NothingBehindColon = new("RK0606", Severity.Error,
        "文字以“：”结尾，后面却没有内容：请补上内容，或改掉“：”。",
        "the text ends in ：, but nothing follows it: add what should follow, or replace the ：.");

    public static readonly MessageKind SentenceInSemicolonList = new("RK0607", Severity.Warning,
        "分号分隔的条目里有句号，读者会在句号处断开：请把列表的“分隔”（separator）改成“。”，或把这一条并成一句。",
        "an entry between ； has a 。 inside, where readers will break: use separator: 。, or make the entry one sentence.");

    public static readonly MessageKind LoneSection = new("RK0608", Severity.Warning,
        "这一层只有一个标题，编号没有意义：请并入上一层，或写 编号: 无（mark: none）。",
        "this level has one heading only, so its number says nothing: merge it upwards, or write mark: none.");

    public static readonly MessageKind HeadingTakesNoMark = new("RK0609", Severity.Note,
        "独占一行的标题后面一般不加“{0}”（GB/T 15834 B.4）：不是本单位的习惯，请删去“收尾”（end）。",
        "a heading on its own line usually takes no {0} (GB/T 15834 B.4): unless it is the custom of your office, remove end.");

    public static readonly MessageKind SeriesTooLong = new("RK0610", Severity.Error,
        "这个列表至少有 {0} 条，这种序号最多 {1} 条：请换一种序号（marks），例如 一是。",
        "this list has at least {0} entries, but its marks go to {1} only: choose other marks, such as 一是.");

    public static readonly MessageKind TypedMark = new("RK0620", Severity.Warning,
        "序号由程序编排：请删去“{0}”；不要程序的序号时，列表写 序号: 无（marks: none），标题写 编号: 无（mark: none）。",
        "marks are set by the program: remove {0}; to have none, give the list marks: none, the heading mark: none.");

    public static readonly MessageKind ListWithoutEmpty = new("RK0621", Severity.Note,
        "清单“{0}”一条也没有的时候，报告印不出来：请写“空时”（empty），说明那时印什么，或把用到它的文字放到 条件: {0} 有（when: {0} present）后面。",
        "where the list \"{0}\" is empty no report comes out: say by empty what is printed then, or put the text that prints it behind when: {0} present.");

    public static readonly MessageKind SilentAbsence = new("RK0622", Severity.Note,
        "“{0}”这一部分可以没有，没有的时候报告一句不提：要交代的，请在别处写一句，写 条件: {0} 无（when: {0} absent）。",
        "the section \"{0}\" may be left out, and then the report says nothing of it: if it should, write so elsewhere, behind when: {0} absent.");

    public static readonly MessageKind EntriesGoSilently = new("RK0623", Severity.Note,
        "这个列表的各条都可能不印，那时报告一句不提：要交代的，请写“空时”（empty），说明那时印什么。",
        "all entries of this list may go, and then the report says nothing of them: if it should, say by empty what is printed then.");

    public static readonly MessageKind PartWithoutWords = new("RK0630", Severity.Error,
        "这一段有条件，却没有话：请写“正文”（text），或条件不成立时的“否则”（else），或删去这一段。",
        "this part has a condition but no words: write its text, or by else what is said where the condition does not hold, or remove the part.");

    public static readonly MessageKind RecordsInRecord = new("RK0631", Severity.Error,
        "清单“{0}”说每一条的话里，不能再逐条印清单“{1}”：请把“{1}”写到正文里，或改成一串名称。",
        "what the list \"{0}\" says of each record cannot print the records of \"{1}\": print \"{1}\" in the text, or make it a list of names.");

    public static readonly MessageKind TableAlone = new("RK0640", Severity.Error,
        "表格自成一段，“{{{0}}}”前后不能有别的字，也不能写在标题、条目和别的清单里：请在正文（text、body 等）里让它单独成段。",
        "a table stands by itself: {{{0}}} is a paragraph of its own in the text of a report, a section or an annex, with no words beside it, and not in headings, entries or other lists.");

    public static readonly MessageKind NotOfTable = new("RK0641", Severity.Error,
        "清单“{0}”印成表格，不用“{1}”：请删去“{1}”；要说成句子的，请删去 写法: 表格（as: table）。",
        "the list \"{0}\" is a table, which has no {1}: remove {1}, or for sentences as: table.");

    public static readonly MessageKind DecimalsOfColumn = new("RK0642", Severity.Error,
        "表格里同一栏的小数位数要一样，请给“{0}”写明“小数”（decimals），例如 小数: 1；都是整数的写 小数: 0。",
        "in a table a column has one number of decimals: say it for \"{0}\", such as decimals: 1, or decimals: 0 for whole numbers.");

    public static readonly MessageKind ScaleOfColumn = new("RK0643", Severity.Error,
        "表格里同一栏只有一个单位，“{0}”不能由程序选：请写 缩放: 万 或 缩放: 亿（scale）。",
        "in a table a column has one unit, so that of \"{0}\" cannot be chosen by its value: write scale: 万 or 亿.");

    public static readonly MessageKind WordOfColumn = new("RK0644", Severity.Error,
        "表格里印准数，不用约数词和汉字数字：请删去“{0}”的“{1}”。",
        "a table has exact numbers, neither approximation words nor Chinese numerals: remove {1} from \"{0}\".");

    public static readonly MessageKind ColumnExpected = new("RK0645", Severity.Error,
        "表格的一栏写一个栏目的名称，或写表头“栏”（column）和内容，内容是“正文”“算式”“占比”（text、value、share）中的一个，例如 {{ 栏: 起止, 正文: '{{起点}}至{{止点}}' }}。",
        "a column is the name of a field, or a heading, column, with one of text, value and share, such as {{ column: 起止, text: '{{起点}}至{{止点}}' }}.");

    public static readonly MessageKind TotalOfColumn = new("RK0646", Severity.Error,
        "“{0}”这一栏不能合计：百分数、增减、年份、文字不能相加，相乘得来的也不能由合计算出；请从“合计行”（total）里删去。",
        "the column \"{0}\" has no total: percentages, changes, years and texts do not add up, and a product cannot be computed from totals; remove it from total.");

    public static readonly MessageKind TotalNeedsWords = new("RK0647", Severity.Error,
        "清单“{0}”的表格第一栏是数，“合计”两个字没有地方印：请把名称一类的栏放在第一栏。",
        "the first column of the table \"{0}\" holds numbers, which leaves no place for the word 合计: put a column of words first.");

    public static readonly MessageKind UnknownColumn = new("RK0648", Severity.Error,
        "清单“{0}”没有“{1}”这一栏，可以写：{2}",
        "the list \"{0}\" has no column \"{1}\"; it can be: {2}");

    public static readonly MessageKind NoNumber = new("RK0701", Severity.Error,
        "“{0}”不是数，不能计算或比较；有没有值可以写 {0} 有（present）。",
        "\"{0}\" is no number and cannot be computed with or compared; whether it is there is {0} present.");

    public static readonly MessageKind ComparisonExpected = new("RK0702", Severity.Error,
        "这里应当是比较，例如 办结 <= 受理、山火 = 0。",
        "a comparison is expected, such as 办结 <= 受理 or 山火 = 0.");

    public static readonly MessageKind ExpressionEndsEarly = new("RK0703", Severity.Error,
        "这里还缺一个名称或数，例如 受理 > 0。",
        "a name or a number is missing here, as in 受理 > 0.");

    public static readonly MessageKind ExpressionUnexpected = new("RK0704", Severity.Error,
        "这里不应当有“{0}”：比较写 = != < <= > >=，并且写 且（and），或者写 或（or），减号和除号两边要有空格。",
        "\"{0}\" is not expected here: comparisons are = != < <= > >=, conditions are joined by and, or; a minus or a slash has blanks on both sides.");

    public static readonly MessageKind UnitsClash = new("RK0705", Severity.Error,
        "“{0}”（{1}）和“{2}”（{3}）单位不同，不能相加减，也不能比较：请核对。",
        "\"{0}\" ({1}) and \"{2}\" ({3}) have different units and neither add up nor compare: check them.");

    public static readonly MessageKind ExpressionTooLong = new("RK0710", Severity.Error,
        "式子太长，名称、数和符号最多 {0} 个：请先把一部分登记成指标，用“算式”（value）算出来。",
        "the expression is too long, at most {0} names, numbers and signs: make a part of it a metric with a value.");

    public static readonly MessageKind DataExpected = new("RK0801", Severity.Error,
        "数据应当由“名称: 值”组成，例如 受理: 34。",
        "data consists of names and values, such as 受理: 34.");

    public static readonly MessageKind UnknownDataNearest = new("RK0802", Severity.Error,
        "大纲里没有“{0}”，是否想写 {1}？",
        "the outline has no \"{0}\", did you mean {1}?");

    public static readonly MessageKind UnknownData = new("RK0803", Severity.Error,
        "大纲里没有“{0}”：请删去，或先在大纲里登记。",
        "the outline has no \"{0}\": remove it, or declare it in the outline.");

    public static readonly MessageKind DataIsNoWholeNumber = new("RK0804", Severity.Error,
        "“{0}”应当是整数，现在是“{1}”：只写数字，不带小数、单位和逗号；确实有小数的，请在大纲里写“小数”（decimals）。",
        "\"{0}\" takes a whole number, not \"{1}\": digits only, no decimals, unit or separators; if it has decimals, give the metric decimals.");

    public static readonly MessageKind DataIsNoNumber = new("RK0805", Severity.Error,
        "“{0}”应当是数，现在是“{1}”：只写数字和小数点，不带单位和逗号。",
        "\"{0}\" takes a number, not \"{1}\": digits and a point only, no unit and no separators.");

    public static readonly MessageKind DataIsNoDate = new("RK0806", Severity.Error,
        "“{0}”应当是日期，写成 2026-06-30，现在是“{1}”。",
        "\"{0}\" takes a date such as 2026-06-30, not \"{1}\".");

    public static readonly MessageKind DataTooLarge = new("RK0807", Severity.Error,
        "“{0}”的值 {1} 太大：请核对数据。",
        "the value {1} of \"{0}\" is too large: check the data.");

    public static readonly MessageKind DataIsNoText = new("RK0808", Severity.Error,
        "“{0}”应当是一段文字，不是列表，也不是一组值。",
        "\"{0}\" takes a text, no list and no names with values.");

    public static readonly MessageKind DataIsNoList = new("RK0809", Severity.Error,
        "“{0}”应当是一串以“- ”开头的条目，或 [甲, 乙]。",
        "\"{0}\" takes a list, such as [甲, 乙].");

    public static readonly MessageKind DataIsNoMap = new("RK0810", Severity.Error,
        "“{0}”下面应当是“名称: 值”，每行一个；是一串记录时，每条一组。",
        "\"{0}\" takes names with values, one a line; for a list of records, a group an item.");

    public static readonly MessageKind DataIsNoFlag = new("RK0811", Severity.Error,
        "“{0}”应当是 true 或 false（是 或 否）。",
        "\"{0}\" is true or false.");

    public static readonly MessageKind FoldedData = new("RK0812", Severity.Warning,
        "“{0}”的值写成了几行，会用空格连起来：请写成一行。",
        "the value of \"{0}\" goes over several lines, which are joined by blanks: write it in one line.");

    public static readonly MessageKind DataElsewhere = new("RK0813", Severity.Error,
        "“{0}”不属于这里：请写到“{1}”下面，向右缩进。",
        "\"{0}\" does not belong here: write it below \"{1}\", indented.");

    public static readonly MessageKind DataOutside = new("RK0814", Severity.Error,
        "“{0}”不属于“{1}”：请写到最外层，不缩进。",
        "\"{0}\" does not belong to \"{1}\": write it outside of all parts, not indented.");

    public static readonly MessageKind DataIsComputed = new("RK0815", Severity.Error,
        "“{0}”由大纲算出来，不用填：请删去。",
        "\"{0}\" is computed by the outline and not filled in: remove it.");

    public static readonly MessageKind GeneratorFailed = new("RK0901", Severity.Error,
        "生成代码时出错，这是 ReportKit 的缺陷，请报告：{0}",
        "the generator failed on this outline; this is a defect of ReportKit, please report it: {0}");

    public static readonly MessageKind DataGivenTwice = new("RK0910", Severity.Error,
        "“{0}”在 {1}已经给过，值不一样：请核对哪一个对，删去另一个。",
        "\"{0}\" is given in {1} with another value: find out which is right and remove the other.");

    /// <summary>The whole table, in the order of ids. Found by reflection, so that no row can be forgotten.</summary>
    public static IReadOnlyList<MessageKind> All =>
    [
        .. typeof(OutlineMessages).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(row => row.GetValue(null)).OfType<MessageKind>().OrderBy(kind => kind.Id, StringComparer.Ordinal),
    ];
}
