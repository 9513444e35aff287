namespace Tanxia.ReportKit.Testing;

/// <summary>All messages about stored texts.</summary>
internal static class TestingMessages
{
    public static readonly MessageKind Differs = new("RK1501", Severity.Error,
        "与采用过的文字有 {0} 处不同。{1}",
        "not the accepted text, differences: {0}. {1}");

    public static readonly MessageKind NotAccepted = new("RK1502", Severity.Error,
        "还没有采用过的文字，第一次运行总是不通过。{0}",
        "no text has been accepted yet; the first run always fails. {0}");

    public static readonly MessageKind CarriageReturns = new("RK1503", Severity.Error,
        "这个文件的换行符被换成了 {0}，多半是 git 换的，报告应该用 LF：请在 .gitattributes 里加一行 *.verified.* text eol=lf，再删去这个文件，用 git checkout 重新取出。",
        "the line ends of this file have become {0}, most likely by git; a report has LF: add the line *.verified.* text eol=lf to .gitattributes, delete the file and get it back by git checkout.");

    public static readonly MessageKind FinalNewline = new("RK1504", Severity.Error,
        "只有文末的换行不同：采用过的有 {0} 个，报告有 {1} 个，要一样。编辑器自己会增减的，请在 .editorconfig 的 [*.verified.*] 下面写 insert_final_newline = unset。{2}",
        "only the line ends at the end of the text are others: {0} accepted, {1} in the report; they have to be the same. If an editor adds or removes them, write insert_final_newline = unset under [*.verified.*] in .editorconfig. {2}");

    public static readonly MessageKind NotWritten = new("RK1505", Severity.Error,
        "写不了这个文件：{0}。要采用新的文字，请先让这个文件夹可以写。",
        "this file cannot be written: {0}. To accept the new text, make the folder writable first.");

    public static readonly MessageKind SourceNotFound = new("RK1506", Severity.Error,
        "找不到测试的源文件 {0}，不知道采用过的文字在哪里：请在有源文件的机器上运行，测试项目要直接引用 Tanxia.ReportKit.Testing 包。",
        "the source file {0} of the test is not found, and with it the accepted text: run the tests where the sources are, and let the test project refer to the package Tanxia.ReportKit.Testing.");

    public static readonly MessageKind TwoTexts = new("RK1507", Severity.Error,
        "“{0}”在这次运行里先后得到了两种文字，只能存一种：一个方法有几组数据或比较几次的，请加上参数，如 Snapshot.Match(report, new {{ year }})。",
        "\"{0}\" has given two texts in this run, and only one can be stored: where a method has several rows of data or compares more than once, add parameters, as in Snapshot.Match(report, new {{ year }}).");

    public static readonly MessageKind SameFile = new("RK1508", Severity.Error,
        "“{0}”和“{1}”会存成同一个文件，因为 Windows 的文件名不分大小写：请给其中一个改名，或换一个参数。",
        "\"{0}\" and \"{1}\" would be stored in one file, since names on Windows have no case: rename one, or change a parameter.");

    public static readonly MessageKind NotUtf8 = new("RK1509", Severity.Error,
        "这个文件不是 UTF-8：请用编辑器另存为 UTF-8，或重新采用。",
        "this file is not UTF-8: save it as UTF-8, or accept the text again.");

    public static readonly MessageKind Scrubbed = new("RK1510", Severity.Note,
        "比较的是测试里的 scrub 替换过的文字，不是报告的原文。",
        "what is compared is the text after the test's scrub has replaced some of it, not the text of the report.");

    public static readonly Bilingual Accept = new("看过以后，新的没有问题，就采用它：", "If the new text is right, accept it:");

    public static readonly Bilingual AcceptElsewhere = new(
        "新的没有问题，请在自己的机器上运行这个测试并采用它；CI 上不采用任何文字。",
        "If the new text is right, run the test on your machine and accept it there: nothing is accepted on CI.");

    public static readonly Bilingual AllLines = new("不同的各行，[-原来的-]{+现在的+}：", "all lines that differ, [-before-]{+now+}:");

    public static Bilingual More(int changes) => new($"……另有 {changes} 处，见下面", $"… and {changes} more, see below");

    /// <summary>The whole table, in the order of ids.</summary>
    public static IReadOnlyList<MessageKind> All =>
        [Differs, NotAccepted, CarriageReturns, FinalNewline, NotWritten, SourceNotFound, TwoTexts, SameFile, NotUtf8, Scrubbed];
}
