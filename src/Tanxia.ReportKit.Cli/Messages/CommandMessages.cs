namespace Tanxia.ReportKit.Cli.Messages;

/// <summary>All messages about how the tool is called, and about the files that it is to read and write.</summary>
internal static class CommandMessages
{
    public static readonly MessageKind UnknownWordNearest = new("RK0911", Severity.Error,
        "不认识“{0}”，是否想写 {1}？",
        "\"{0}\" is not known here, did you mean {1}?");

    public static readonly MessageKind UnknownWord = new("RK0912", Severity.Error,
        "不认识“{0}”：怎样用，请看 {1} --help",
        "\"{0}\" is not known here: {1} --help says what is.");

    public static readonly MessageKind ArgumentMissing = new("RK0913", Severity.Error,
        "少写了“{0}”：请写成 {1}",
        "{0} is missing: write {1}");

    public static readonly MessageKind ValueMissing = new("RK0914", Severity.Error,
        "“{0}”后面要写{1}。",
        "behind {0} write {1}.");

    public static readonly MessageKind BadValue = new("RK0915", Severity.Error,
        "“{0}”不能写“{1}”；可以写：{2}",
        "{0} cannot be \"{1}\"; it can be: {2}");

    public static readonly MessageKind WrittenTwice = new("RK0916", Severity.Error,
        "“{0}”只能写一次：请留一个。",
        "{0} is written once: keep one.");

    public static readonly MessageKind FileNotFound = new("RK0917", Severity.Error,
        "找不到这个文件：请核对文件名和所在的文件夹，名称里有空格的请加引号。",
        "there is no such file: check its name and folder; a name with blanks is put in quotes.");

    public static readonly MessageKind NothingMatches = new("RK0918", Severity.Error,
        "没有一个文件与它相符：请核对文件夹和通配符。",
        "no file matches this: check the folder and the wildcards.");

    public static readonly MessageKind FolderGiven = new("RK0919", Severity.Error,
        "这是文件夹，不是文件：要用里面的文件，请写 {0}",
        "this is a folder: to name the files in it, write {0}");

    public static readonly MessageKind CannotWrite = new("RK0920", Severity.Error,
        "写不了这个文件：{0}。原有的文件没有动。",
        "the file cannot be written: {0}. What was there before is untouched.");

    public static readonly MessageKind UnknownFormat = new("RK0921", Severity.Error,
        "看不出要印成什么：文件名请以 .txt（文本）、.html（网页）或 .docx（Word 公文）结尾。",
        "it is not clear what to make of it: let the name end in .txt (text), .html (a page for the browser) or .docx (a Word document).");

    public static readonly MessageKind OverwritesInput = new("RK0922", Severity.Error,
        "这是要读的文件，不能写到它上面：请换一个文件名。",
        "this is a file that is read, it will not be written over: choose another name.");

    public static readonly MessageKind NoData = new("RK0923", Severity.Error,
        "没有数据：请写 --data 数据文件；还没有数据的，写 --sample 看样例，或写 --draft 看草稿。",
        "there is no data: write --data FILE; as long as there is none, --sample shows the outline's samples and --draft a draft.");

    public static readonly MessageKind NotTogether = new("RK0924", Severity.Error,
        "“{0}”和“{1}”不能同时写：请留一个。",
        "{0} and {1} do not go together: keep one.");

    public static readonly MessageKind OneOutline = new("RK0925", Severity.Error,
        "一次只能用一份大纲，现在有 {0} 份：请只写一份。",
        "one outline is used at a time, not {0}: name one.");

    public static readonly MessageKind FileExists = new("RK0926", Severity.Error,
        "这个文件已经有了，不会覆盖它：请换一个名称，或先把它移开。",
        "the file is there already and is not overwritten: choose another name, or move it away first.");

    public static readonly MessageKind UnknownMessage = new("RK0927", Severity.Error,
        "没有编号为“{0}”的消息：编号是 RK 加四位数字，如 RK0501。",
        "no message has the id \"{0}\": an id is RK and four digits, such as RK0501.");

    public static readonly MessageKind StandardInputTwice = new("RK0928", Severity.Error,
        "标准输入（-）只能读一次：其余的请写成文件。",
        "standard input (-) can be read once: name files for the others.");

    public static readonly MessageKind OutputLost = new("RK0929", Severity.Error,
        "没有写完：{0}。",
        "not all of it could be written: {0}.");

    public static readonly MessageKind SameOutput = new("RK0930", Severity.Error,
        "它与 {0} 会印成同一个文件 {1}：请给其中一个改名。",
        "it and {0} would both become {1}: rename one of them.");

    public static readonly MessageKind FolderNotFound = new("RK0931", Severity.Error,
        "找不到这个文件夹：请核对名称，名称里有空格的请加引号。",
        "there is no such folder: check its name; a name with blanks is put in quotes.");

    public static readonly MessageKind NoSuchFigure = new("RK0932", Severity.Error,
        "大纲里没有“{0}”：请写指标或清单的名称，如 受理信访；同名的写全，如 治理.受理信访。",
        "the outline has no \"{0}\": write the key of a metric or a list, such as 受理信访, or with the ids around it, 治理.受理信访.");

    public static readonly MessageKind ToolFailed = new("RK0933", Severity.Error,
        "程序出错，这是 ReportKit 的缺陷，请连同大纲和数据报告：{0}",
        "the tool failed; this is a defect of ReportKit, please report it with outline and data: {0}");

    public static readonly MessageKind CannotWatchInput = new("RK0940", Severity.Error,
        "标准输入（-）存盘了也看不出来：请写成文件。",
        "nobody saves standard input (-): name a file.");

    public static readonly MessageKind PortTaken = new("RK0941", Severity.Error,
        "端口 {0} 用不了：{1}。请换一个，或不写 --port，由程序选。",
        "port {0} cannot be had: {1}. Choose another, or leave out --port to take a free one.");

    public static readonly MessageKind NoBrowser = new("RK0942", Severity.Warning,
        "没有找到浏览器：请自己打开上面的网址。",
        "no browser was found: open the address above yourself.");

    public static readonly MessageKind FormIsXlsx = new("RK0950", Severity.Error,
        "填报表是 Excel 工作簿：文件名请以 .xlsx 结尾。",
        "a form is a workbook: let its name end in .xlsx.");

    public static readonly MessageKind NothingToFillIn = new("RK0951", Severity.Error,
        "这份大纲没有要填的数，不用做填报表。",
        "the outline has no figures to fill in, so that there is nothing to make a form of.");

    public static readonly MessageKind FormIsNoOutline = new("RK0952", Severity.Error,
        "这是表格，不是大纲：大纲（*.report.yaml）写在前面，填报表写在 --data 后面。",
        "this is a table and no outline: the outline (*.report.yaml) comes first, a form behind --data.");

    public static readonly MessageKind PaperIsNoInput = new("RK0953", Severity.Error,
        "这是 Word 文档，不是大纲，也不是数据：查它的版面，用 reportkit check；印报告，用大纲和数据文件。",
        "this is a Word document, no outline and no data: reportkit check looks at its page; reports are rendered from an outline and data.");

    public static readonly MessageKind NotOnBuildServer = new("RK0960", Severity.Error,
        "CI 上不采用任何文字：请在自己的机器上运行测试，看过再采用，和其他改动一起提交。",
        "nothing is accepted on CI: run the tests on your machine, accept there what is right, and commit it with the change.");

    public static readonly MessageKind ReceivedTwice = new("RK0961", Severity.Error,
        "两个目标框架得到的文字不一样（{0} 和 {1}），只能采用一种：先找出为什么不一样。",
        "two target frameworks have received different texts ({0} and {1}), and only one can be accepted: find out first why they differ.");

    public static readonly MessageKind SettingsUnreadable = new("RK0970", Severity.Error,
        "这个文件不是编辑器的设置，没有动它：请先改正，或自己写上 {0}",
        "these are no settings of an editor, they are untouched: mend them first, or write into them {0}");

    /// <summary>The whole table, in the order of ids.</summary>
    public static IReadOnlyList<MessageKind> All =>
    [
        UnknownWordNearest, UnknownWord, ArgumentMissing, ValueMissing, BadValue, WrittenTwice, FileNotFound, NothingMatches,
        FolderGiven, CannotWrite, UnknownFormat, OverwritesInput, NoData, NotTogether, OneOutline, FileExists, UnknownMessage,
        StandardInputTwice, OutputLost, SameOutput, FolderNotFound, NoSuchFigure, ToolFailed, CannotWatchInput, PortTaken,
        NoBrowser, FormIsXlsx, NothingToFillIn, FormIsNoOutline, PaperIsNoInput, NotOnBuildServer, ReceivedTwice, SettingsUnreadable,
    ];
}
