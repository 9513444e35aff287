using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>The one table of keys. Binder, nearest name, schema and reference read it.</summary>
internal static class Keys
{
    public static readonly Key Report = new("report", "报告", MapKind.Report, ValueType.Name,
        "生成的 C# 类名；唯一必须写的键。", "The C# class; the only key that must be there.");
    public static readonly Key Title = new("title", "标题", MapKind.Report | MapKind.Annex | MapKind.ValueList, ValueType.Texts,
        "标题，一条一行。", "The title; one entry, one line.");
    public static readonly Key Issuer = new("issuer", "发布单位", MapKind.Report, ValueType.Texts,
        "标题下的发布单位，一条一行。", "Who issues it: one or several lines under the title.");
    public static readonly Key Date = new("date", "日期", MapKind.Report | MapKind.Printed, ValueType.Text,
        "日期，写成 2026-03-05，或写一个日期指标的名称。", "A date such as 2026-03-05, or the key of a date metric.");
    public static readonly Key Occasion = new("occasion", "场合", MapKind.Report, ValueType.Text,
        "讲话稿的场合，如 在…会议上。", "The occasion of a spoken report.");
    public static readonly Key Speaker = new("speaker", "讲话人", MapKind.Report, ValueType.Text,
        "讲话人。", "Who speaks.");
    public static readonly Key To = new("to", "主送", MapKind.Report, ValueType.Text,
        "主送机关，自带冒号。", "To whom it goes; gets its ：.");
    public static readonly Key Preamble = new("preamble", "引言", MapKind.Report, ValueType.Texts,
        "正文开头的话。", "What is said before the first section.");
    public static readonly Key Notes = new("notes", "注", MapKind.Report, ValueType.Texts,
        "正文后的注。", "Notes behind the body.");
    public static readonly Key Attachments = new("attachments", "附件", MapKind.Report, ValueType.Texts,
        "附件名称，一条一个。", "The names of attachments.");
    public static readonly Key Signature = new("signature", "署名", MapKind.Report, ValueType.Texts,
        "署名，一条一行。", "Who signs it, one or several lines.");
    public static readonly Key Levels = new("levels", "层次", MapKind.Report, ValueType.Words,
        "各层标题的序号，默认 一、 （一） 1. （1）。", "The ladder of section marks, by default 一、 （一） 1. （1）.");
    public static readonly Key Ignore = new("ignore", "忽略", MapKind.Report, ValueType.Words,
        "不必再说的警告和提示，一个一个写编号，如 [RK0412]。", "Warnings and notes that need not be said, by their ids, such as [RK0412].");
    public static readonly Key Metrics = new("metrics", "指标", MapKind.Body, ValueType.Map,
        "指标：名称和单位。", "The metrics: names and units.");
    public static readonly Key Lists = new("lists", "清单", MapKind.Body, ValueType.Map,
        "清单：一串名称，或一串记录。", "Lists of names or of records.");
    public static readonly Key Checks = new("checks", "核对", MapKind.Body, ValueType.Texts,
        "必须成立的等式或不等式。", "Equations and comparisons that must hold.");
    public static readonly Key Sections = new("sections", "各部分", MapKind.Report | MapKind.Section | MapKind.Annex, ValueType.Nodes,
        "下一层的各个部分。", "The sections of the next level.");
    public static readonly Key Section = new("section", "部分", MapKind.Section, ValueType.Text,
        "这一部分的标题。", "The heading of the section.");
    public static readonly Key Heading = new("heading", "标题位置", MapKind.Section | MapKind.Children, ValueType.Word,
        "独行（line；默认）或接排（run-in），正文接在标题后面。", "line, on its own line (the default), or run-in, with the text behind it.");
    public static readonly Key Mark = new("mark", "编号", MapKind.Section | MapKind.Children, ValueType.Word,
        "不编号也不占层次（none，无），或按层次编号（level，按层次；默认）。", "none, which does not count and does not change the depth, or level, the mark of its level (the default).");
    public static readonly Key Children = new("children", "下级", MapKind.Section | MapKind.Report | MapKind.Annex, ValueType.Map,
        "只用于下一层各部分的 heading、end、mark。", "heading, end and mark for the child sections only.");
    public static readonly Key Body = new("body", "内容顺序", MapKind.Body, ValueType.Nodes,
        "依次写出正文、列表和下级部分，顺序不够用时用它；也可以只写正文。", "Texts, lists and sections in any order; or just a text.");
    public static readonly Key Id = new("id", "代号", MapKind.Section | MapKind.Entry | MapKind.List, ValueType.Name,
        "这一部分的代号；其中的指标归到以它命名的一组。", "The name of the node; its metrics form a model of that name.");
    public static readonly Key Optional = new("optional", "可缺", MapKind.Section | MapKind.Entry | MapKind.Metric, ValueType.Flag,
        "可以没有。", "It may be missing.");
    public static readonly Key When = new("when", "条件", MapKind.Section | MapKind.Entry | MapKind.Part, ValueType.Condition,
        "成立时才印出来。", "It is printed only if this holds.");
    public static readonly Key Else = new("else", "否则", MapKind.Part, ValueType.Texts,
        "条件不成立时印的文字。", "What is printed if the condition does not hold.");
    public static readonly Key Intro = new("intro", "导语", MapKind.Body, ValueType.Texts,
        "列表或下一层之前的话。", "What is said before the list or the child sections.");
    public static readonly Key Text = new("text", "正文", MapKind.Body | MapKind.Part | MapKind.Column, ValueType.Texts,
        "正文；用 | 写多行。", "Running text; use | for several lines.");
    public static readonly Key Closing = new("closing", "结语", MapKind.Body, ValueType.Texts,
        "列表或下一层之后的话。", "What is said after the list or the child sections.");
    public static readonly Key Achievements = new("achievements", "各项成效", MapKind.Body | MapKind.Block, ValueType.Nodes,
        "成效，一是…。二是…。", "The achievements, 一是…。二是…。");
    public static readonly Key Problems = new("problems", "各项问题", MapKind.Body | MapKind.Block, ValueType.Nodes,
        "问题，一是…；二是…。", "The problems, 一是…；二是…。");
    public static readonly Key Plans = new("plans", "各项计划", MapKind.Body | MapKind.Block, ValueType.Nodes,
        "计划，一是…。二是…。", "The plans, 一是…。二是…。");
    public static readonly Key Items = new("items", "各条", MapKind.Body | MapKind.Block, ValueType.Nodes,
        "其他列表。", "Any other list.");
    public static readonly Key Achievement = new("achievement", "成效", MapKind.Entry, ValueType.Text,
        "一项成效的小标题。", "The heading of an achievement.");
    public static readonly Key Problem = new("problem", "问题", MapKind.Entry, ValueType.Text,
        "一个问题。", "A problem.");
    public static readonly Key Plan = new("plan", "计划", MapKind.Entry, ValueType.Text,
        "一项计划的小标题。", "The heading of a plan.");
    public static readonly Key Item = new("item", "条", MapKind.Entry, ValueType.Text,
        "一条的小标题。", "The heading of an item.");
    public static readonly Key End = new("end", "收尾", MapKind.Entry | MapKind.Section | MapKind.Children, ValueType.Word,
        "小标题后面的标点：。 或 ：。", "What closes the heading: 。 or ：.");
    public static readonly Key Flow = new("flow", "排法", MapKind.List, ValueType.Word,
        "接排（run-on）、成段（paragraph）或分段（paragraphs）。", "How the list stands in the text: run-on, paragraph or paragraphs.");
    public static readonly Key Marks = new("marks", "序号", MapKind.List, ValueType.Word,
        "各条的序号：一是、一要、第一，、首先，、一方面、（一）、1.、（1）、①、——，或不编号（none，无）。", "The marks of the entries, such as 一是, 1., （1）, ①, ——, none.");
    public static readonly Key Separator = new("separator", "分隔", MapKind.List, ValueType.Word,
        "各条之间的标点：。 或 ；。", "What stands between entries: 。 or ；.");
    public static readonly Key List = new("list", "内容", MapKind.List, ValueType.Nodes,
        "列表的各条。", "The entries.");
    public static readonly Key Unit = new("unit", "单位", MapKind.Metric | MapKind.ValueList | MapKind.List | MapKind.Column, ValueType.Text,
        "单位。", "The unit.");
    public static readonly Key Type = new("type", "类型", MapKind.Metric, ValueType.Word,
        "年份、月份、日期、文字、百分数或百分点；或比较期，如 同比、比上年末，是系统给出的增减。", "year, month, date, text, percent or points; or a period such as 同比 or 比上年末: a change that the system gives.");
    public static readonly Key Decimals = new("decimals", "小数", MapKind.Metric | MapKind.Column, ValueType.WholeNumber,
        "最多印几位小数。", "The most decimals that are printed.");
    public static readonly Key Fixed = new("fixed", "定位", MapKind.Metric, ValueType.Flag,
        "小数位数固定，末尾的零也印。", "Always so many decimals, with zeros at the end.");
    public static readonly Key Scale = new("scale", "缩放", MapKind.Metric, ValueType.Word,
        "按 万 或 亿 印，或由程序选（auto，自动）。", "Printed in 万 or 亿, or auto.");
    public static readonly Key Ratio = new("ratio", "比值", MapKind.Metric, ValueType.Flag,
        "系统给的是 0.4836 这样的比值，印成百分数。", "The system hands over a ratio such as 0.4836.");
    public static readonly Key Approx = new("approx", "约数", MapKind.Metric, ValueType.Word,
        "约数词：余 多 近 不足 以内 超 突破 以上 不少于 约 左右。", "The approximation word: 余 多 近 不足 以内 超 突破 以上 不少于 约 左右.");
    public static readonly Key Step = new("step", "取整", MapKind.Metric, ValueType.WholeNumber,
        "约数取到几的倍数。", "What an approximated value is rounded to.");
    public static readonly Key Numerals = new("numerals", "数字", MapKind.Metric, ValueType.Word,
        "汉字：十以内印汉字。", "汉字 prints Chinese characters up to ten.");
    public static readonly Key Value = new("value", "算式", MapKind.Metric | MapKind.Column, ValueType.Expression,
        "由其他指标算出来。", "Computed from other metrics.");
    public static readonly Key Sum = new("sum", "合计", MapKind.Metric, ValueType.Texts,
        "各项之和：[甲, 乙]，或清单的一栏，如 项目.资金。", "The sum of figures, [甲, 乙], or of a field of a list, such as 项目.资金.");
    public static readonly Key Share = new("share", "占比", MapKind.Metric | MapKind.Column, ValueType.Expression,
        "占比，如 甲 / 合计，印成百分数。", "A share such as 甲 / 合计, a percentage.");
    public static readonly Key Change = new("change", "增减", MapKind.Metric, ValueType.Name,
        "哪个指标的增减。", "The figure whose change it is.");
    public static readonly Key From = new("from", "基数", MapKind.Metric, ValueType.Name,
        "增减的基数。", "What it is compared with.");
    public static readonly Key Rate = new("rate", "增速", MapKind.Metric, ValueType.Flag,
        "系统直接给出增减：百分数；写明 points 或单位的，是百分点或差额。", "The system gives the change: a rate, or with points or a unit the difference.");
    public static readonly Key As = new("as", "写法", MapKind.Metric | MapKind.ValueList, ValueType.Word,
        "增减印成 百分比（默认）、增减 或 由到；清单写 表格（table），一条一行。", "A change as 百分比 (the default), 增减 or 由到; a list as table, a row a record.");
    public static readonly Key Prefix = new("prefix", "比较期", MapKind.Metric, ValueType.Text,
        "同比、比上年、环比 等，写在增减之前。", "同比, 比上年, 环比 and the like, before the change.");
    public static readonly Key ChangeWords = new("words", "用词", MapKind.Metric, ValueType.Texts,
        "升、降两个词，如 [上涨, 下跌]。", "The words for a rise and a fall, such as [上涨, 下跌].");
    public static readonly Key Flat = new("flat", "持平", MapKind.Metric, ValueType.Text,
        "持平时说与谁持平，如 与上月。", "With what it is level, such as 与上月.");
    public static readonly Key Compare = new("compare", "增速比较", MapKind.Metric, ValueType.Name,
        "哪个增速与另一时期的比较。", "The rate that is compared with another period's.");
    public static readonly Key With = new("with", "对照", MapKind.Metric, ValueType.Name,
        "另一时期的增速。", "The rate of the other period.");
    public static readonly Key Parts = new("parts", "构成", MapKind.Metric, ValueType.Texts,
        "其中的各项，依次印出。", "The parts of a whole, printed in order.");
    public static readonly Key Of = new("of", "总数", MapKind.Metric, ValueType.Name,
        "各项的总数，自动核对。", "The whole; that the parts add up is checked.");
    public static readonly Key Zero = new("zero", "零值", MapKind.Metric, ValueType.Word,
        "skip（省略）：为零的项不印。", "skip: parts of zero are not printed.");
    public static readonly Key Rounded = new("rounded", "已取整", MapKind.Metric, ValueType.Flag,
        "来源已经四舍五入，核对时允许差末位的一半。", "Its source has rounded it: checks allow half of its last digit.");
    public static readonly Key Show = new("show", "列出", MapKind.ValueList, ValueType.WholeNumber,
        "与 :等 同用，最多列出几个名称。", "With :等, the most names that are listed.");
    public static readonly Key Name = new("name", "程序名", MapKind.Metric | MapKind.ValueList, ValueType.Name,
        "C# 属性名。", "The C# property.");
    public static readonly Key About = new("about", "说明", MapKind.Metric | MapKind.ValueList, ValueType.Text,
        "口径说明，给填数的人和程序员看。", "What it is, for those who fill it in and for programmers.");
    public static readonly Key Sample = new("sample", "样例", MapKind.Metric | MapKind.ValueList, ValueType.Sample,
        "举例的值；清单写几个名称或几条记录。还没有数据时看样子用。", "An example value, or names or records of a list, to look at the report before there is data.");
    public static readonly Key Min = new("min", "最小", MapKind.Metric, ValueType.Number,
        "可能的最小值；有单位的默认 0。", "The smallest possible value; 0 for everything with a unit.");
    public static readonly Key Max = new("max", "最大", MapKind.Metric, ValueType.Number,
        "可能的最大值。", "The largest possible value.");
    public static readonly Key Fields = new("fields", "栏目", MapKind.ValueList, ValueType.Map,
        "每条记录的指标。", "The metrics of a record.");
    public static readonly Key Each = new("each", "每条", MapKind.ValueList, ValueType.Texts,
        "每条记录怎么说。", "What is said of each record.");
    public static readonly Key Join = new("join", "连接", MapKind.ValueList, ValueType.Word,
        "记录之间的标点：、 ； ， 。", "What stands between records: 、 ； ， 。.");

    public static readonly Key Columns = new("columns", "各栏", MapKind.ValueList, ValueType.Nodes,
        "表格的各栏：栏目的名称，或另写的一栏；不写就是全部栏目。", "The columns of the table: names of fields, or columns of their own; by default all fields.");
    public static readonly Key Column = new("column", "栏", MapKind.Column, ValueType.Text,
        "这一栏的表头。", "The heading of the column.");
    public static readonly Key Total = new("total", "合计行", MapKind.ValueList, ValueType.Words,
        "表格末尾加合计行，写明合计哪几栏，如 [资金, 长度]。", "A last row with the totals of these columns, such as [资金, 长度].");
    public static readonly Key Last = new("last", "末尾", MapKind.ValueList, ValueType.Text,
        "最后两个名称之间的字，如 和。", "What stands before the last name, such as 和.");
    public static readonly Key Where = new("where", "选取", MapKind.ValueList, ValueType.Condition,
        "只印合条件的记录。", "Only records for which this holds are printed.");
    public static readonly Key Empty = new("empty", "空时", MapKind.ValueList | MapKind.Body, ValueType.Texts,
        "没有可印的时，代替清单（或这一部分全部内容）的话。", "What stands in place of a list, or of all that the node says, where nothing of the list is printed.");

    public static readonly Key Document = new("document", "公文要素", MapKind.Report, ValueType.Map,
        "正式公文才有的各项；文本和网页不印。", "What only the signed paper has; text and HTML ignore it.");
    public static readonly Key Secrecy = new("secrecy", "密级", MapKind.Document, ValueType.Text,
        "绝密、机密或秘密，可加★和保密期限，如 机密★1年。", "绝密, 机密 or 秘密; ★ and a term may follow, as in 机密★1年.");
    public static readonly Key Urgency = new("urgency", "紧急程度", MapKind.Document, ValueType.Text,
        "特急或加急；电报还有平急、特提。", "特急 or 加急; of a telegram also 平急 or 特提.");
    public static readonly Key Letterhead = new("letterhead", "发文机关标志", MapKind.Document, ValueType.Texts,
        "红头，如 青石镇人民政府文件，一条一行。", "The red head, such as 青石镇人民政府文件; one entry, one line.");
    public static readonly Key Number = new("number", "发文字号", MapKind.Document, ValueType.Map,
        "机关代字、年份、顺序号，印成 青府〔2026〕5号。", "Code, year and serial number, printed 青府〔2026〕5号.");
    public static readonly Key Code = new("code", "机关代字", MapKind.Number, ValueType.Text,
        "发文机关代字，如 青府。", "The code of the office, such as 青府.");
    public static readonly Key Year = new("year", "年份", MapKind.Number, ValueType.Text,
        "发文年份：四位数字，或一个年份指标的名称。", "The year: four digits, or the key of a year metric.");
    public static readonly Key Serial = new("serial", "顺序号", MapKind.Number, ValueType.Text,
        "发文顺序号：不补零的整数，或一个整数指标的名称。", "The serial number: digits without zeros in front, or the key of a count.");
    public static readonly Key Signer = new("signer", "签发人", MapKind.Document, ValueType.Texts,
        "上行文的签发人姓名，一条一人。", "Who signs a paper to a higher office for issue; one entry, one name.");
    public static readonly Key Remark = new("remark", "附注", MapKind.Document, ValueType.Text,
        "附注，自带括号，如 此件公开发布。", "The remark, such as 此件公开发布; gets its （）.");
    public static readonly Key Annexes = new("annexes", "附件", MapKind.Document, ValueType.Nodes,
        "附件本身：各有标题和正文，另页印。", "The annexes, each with a title and a body, on a page of its own.");
    public static readonly Key Copies = new("copies", "抄送", MapKind.Document, ValueType.Texts,
        "抄送机关，一条一个，或写成一段。", "To whom copies go: one or several entries.");
    public static readonly Key Printed = new("printed", "印发", MapKind.Document, ValueType.Map,
        "印发机关和印发日期。", "Who printed and sent it, and when.");
    public static readonly Key By = new("by", "机关", MapKind.Printed, ValueType.Text,
        "印发机关。", "Who printed and sent it.");
    public static readonly Key Seal = new("seal", "印章", MapKind.Document, ValueType.Flag,
        "加盖印章，署名和日期让出位置。", "It bears a seal, for which signature and date make room.");

    /// <summary>The lists of entries.</summary>
    public static readonly Key[] EntryLists = [Achievements, Problems, Plans, Items];

    /// <summary>The headings of their entries.</summary>
    public static readonly Key[] EntryHeadings = [Achievement, Problem, Plan, Item];

    /// <summary>The whole table, in the order of the language reference.</summary>
    public static readonly IReadOnlyList<Key> All =
    [
        Report, Title, Issuer, Date, Occasion, Speaker, To, Preamble, Notes, Attachments, Signature, Levels, Ignore, Metrics, Lists, Checks, Sections, Section, Heading, Mark, Children, Body, Id, Optional, When, Else, Intro, Text, Closing,
        Achievements, Problems, Plans, Items, Achievement, Problem, Plan, Item, End, Flow, Marks, Separator, List,
        Unit, Type, Decimals, Fixed, Scale, Ratio, Approx, Step, Numerals, Value, Sum, Share, Change, From, Rate, As, Prefix, ChangeWords, Flat, Compare, With, Parts, Of, Zero, Rounded, Name, About, Sample, Min, Max, Fields, Each, Join, Last, Show, Where, Columns, Column, Total, Empty,
        Document, Secrecy, Urgency, Letterhead, Number, Code, Year, Serial, Signer, Remark, Annexes, Copies, Printed, By, Seal,
    ];

    private static readonly ILookup<string, Key> ByEnglish = All.ToLookup(key => key.English), ByChinese = All.ToLookup(key => key.Chinese);

    /// <summary>The key that a word is in this kind of map, or null.</summary>
    public static Key? Find(string word, MapKind kind) =>
        Named(word).FirstOrDefault(key => (key.Where & kind) != 0);

    /// <summary>
    /// The kinds of map in which a word is a key. The number of a document and its imprint are not among them: 年份 and 机关 are
    /// names that clerks give, and nobody who writes one of them elsewhere has these in mind.
    /// </summary>
    public static MapKind Places(string word) => ~(MapKind.Number | MapKind.Printed)
        & Named(word).Aggregate(MapKind.None, (places, key) => places | key.Where);

    /// <summary>The words that this kind of map knows, in the language of the word that was tried.</summary>
    public static IEnumerable<string> Words(MapKind kind, string tried) =>
        All.Where(key => (key.Where & kind) != 0).Select(key => IsAscii(tried) ? key.English : key.Chinese);

    private static IEnumerable<Key> Named(string word) => YamlReader.Key(word) is var key && IsAscii(key) ? ByEnglish[key] : ByChinese[key];

    private static bool IsAscii(string word) => word.All(c => c < 128);
}
