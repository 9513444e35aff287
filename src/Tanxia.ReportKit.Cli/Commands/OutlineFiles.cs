using System.CommandLine;
using Tanxia.ReportKit.Cli.Files;
using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Cli.Workbooks;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>The outline and the data that a command takes.</summary>
internal static class OutlineFiles
{
    public const string Extension = ".report.yaml";

    /// <summary>What is checked.</summary>
    public static Argument<string[]> Several(Screen screen) => new("FILES")
    {
        HelpName = screen.Say("文件", "FILE"),
        Arity = ArgumentArity.OneOrMore,
        Description = screen.Say(
            "大纲（*.report.yaml）或 Word 公文（.docx），可以写几个，可以用通配符；- 是标准输入",
            "Outlines (*.report.yaml) or Word documents (.docx), one or more, wildcards allowed; - is standard input"),
    };

    /// <param name="screen">Its language.</param>
    /// <param name="isFollowed">It is read again when it was saved, so it is a file.</param>
    public static Argument<string> One(Screen screen, bool isFollowed = false) => new("OUTLINE")
    {
        HelpName = screen.Say("大纲", "OUTLINE"),
        Description = screen.Say("大纲文件（*.report.yaml）", "The outline (*.report.yaml)") + OrDash(screen, isFollowed),
    };

    /// <inheritdoc cref="One"/>
    public static Option<string[]> Data(Screen screen, bool isFollowed = false) => new("--data", "-d")
    {
        HelpName = screen.Say("数据", "DATA"),
        AllowMultipleArgumentsPerToken = true,
        Description = screen.Say("数据文件：YAML、JSON，或填好的填报表（.xlsx）；可以写几个，合在一起",
            "Data in YAML or JSON, or forms that were filled in (.xlsx); several files are merged") + OrDash(screen, isFollowed),
    };

    /// <summary>The files of a command that follows them.</summary>
    /// <exception cref="ToolException">One of them is standard input.</exception>
    public static FileWatch Watch(IReadOnlyList<string> paths) =>
        paths.Contains(InputFiles.Dash) ? throw new ToolException(CommandMessages.CannotWatchInput) : new FileWatch(paths);

    /// <exception cref="ToolException">It is a form or a Word document.</exception>
    public static ReportOutline Read(SourceFile file) => file switch
    {
        WorkbookFile => throw new ToolException(new ReportMessage(CommandMessages.FormIsNoOutline, file.Path, 0, 0)),
        PaperFile => throw new ToolException(new ReportMessage(CommandMessages.PaperIsNoInput, file.Path, 0, 0)),
        _ => ReportOutline.Parse(file.Path, file.Text),
    };

    public static Report With(ReportOutline outline, IReadOnlyList<SourceFile> data) => outline.WithFiles(data);

    private static string OrDash(Screen screen, bool isFollowed) => isFollowed ? "" : screen.Say("；- 是标准输入", "; - is standard input");
}
