using System.CommandLine;
using Tanxia.ReportKit.Cli.Files;
using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>reportkit check: all faults of outlines, of the data for one, and of the pages of Word documents.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly Argument<string[]> _files;
    private readonly Option<string[]> _data;
    private readonly WordOption _format;
    private readonly Option<bool> _watch;

    public CheckCommand(Screen screen) : base("check", screen,
        "检查大纲，所有的错误一次说完；写了数据，一并检查；也检查 Word 公文的版面",
        "Check outlines, with data the data too: all faults at once; or the pages of Word documents")
    {
        _files = OutlineFiles.Several(screen);
        _data = OutlineFiles.Data(screen);
        _format = new WordOption("--format", "text", "json", "sarif")
        {
            DefaultValueFactory = _ => "text",
            Description = screen.Say("结果的格式：text 给人看，json 和 sarif 给程序，印到标准输出", "text for people; json and sarif for programs, on standard output"),
        };
        _watch = new Option<bool>("--watch")
        {
            Description = screen.Say("每次存盘都再查一遍，按 Ctrl+C 结束", "Check again on every save, until Ctrl+C"),
        };
        Arguments.Add(_files);
        Options.Add(_data);
        Options.Add(_format);
        Options.Add(_watch);
    }

    public override IReadOnlyList<string> Examples =>
    [
        Screen.Say("reportkit check 半年总结.report.yaml", "reportkit check half-year.report.yaml"),
        "reportkit check *.report.yaml",
        Screen.Say("reportkit check 半年总结.report.yaml --data 数据.yaml", "reportkit check half-year.report.yaml --data data.yaml"),
        "reportkit check *.report.yaml --format sarif > faults.sarif",
        Screen.Say("reportkit check 半年总结.docx", "reportkit check half-year.docx"),
        Screen.Say("reportkit check 半年总结.report.yaml --watch", "reportkit check half-year.report.yaml --watch"),
    ];

    protected override int Run(ParseResult parse)
    {
        if (!parse.GetValue(_watch))
        {
            return Check(parse);
        }
        if (parse.GetValue(_format) != "text")
        {
            throw new ToolException(CommandMessages.NotTogether, _watch.Name, _format.Name);
        }
        using FileWatch files = OutlineFiles.Watch([.. parse.GetValue(_files)!, .. parse.GetValue(_data) ?? []]);
        using var interruption = new Interruption();
        int code;
        do
        {
            Screen.Clear();
            code = Check(parse);
            Screen.Error.WriteLine(Screen.Say($"{DateTime.Now:HH:mm:ss} 查完，存盘就再查；按 Ctrl+C 结束。", $"{DateTime.Now:HH:mm:ss} waiting for the next save; Ctrl+C ends."));
            Screen.Error.Flush();
        }
        while (files.Wait(interruption.Token));
        return code;
    }

    private int Check(ParseResult parse)
    {
        var input = new InputFiles(Screen);
        IReadOnlyList<SourceFile> files = input.ReadAll(parse.GetValue(_files)!);
        SourceFile[] outlines = [.. files.Where(file => file is not PaperFile)];
        IReadOnlyList<SourceFile> data = input.ReadAll(parse.GetValue(_data) ?? []);
        if (data.Count > 0 && outlines.Length > 1)
        {
            throw new ToolException(CommandMessages.OneOutline, outlines.Length);
        }
        List<ReportMessage> messages = [.. input.Faults, .. files.OfType<PaperFile>().SelectMany(paper => paper.Check())];
        foreach (ReportOutline outline in outlines.Select(OutlineFiles.Read))
        {
            messages.AddRange(outline.Messages);
            // What a file that could not be read does not give is not missing.
            if (data.Count > 0 && input.Faults.Count == 0 && !outline.HasErrors)
            {
                messages.AddRange(OutlineFiles.With(outline, data).Check());
            }
        }
        Show(parse.GetValue(_format)!, messages, input);
        return input.Faults.Count > 0 ? ExitCode.WrongUse
            : messages.Exists(message => message.Severity >= Severity.Warning) ? ExitCode.Faults
            : ExitCode.Fine;
    }

    private void Show(string format, List<ReportMessage> messages, InputFiles input)
    {
        switch (format)
        {
            case "json":
                JsonMessages.Write(messages, Screen);
                break;
            case "sarif":
                SarifLog.Write(messages, Screen);
                break;
            default:
                new MessagePrinter(Screen, input.Read).Print(messages);
                Screen.Error.WriteLine(Summary(messages, input.Read.Count));
                break;
        }
    }

    private string Summary(List<ReportMessage> messages, int files)
    {
        int errors = messages.Count(message => message.Severity == Severity.Error), warnings = messages.Count(message => message.Severity == Severity.Warning);
        int notes = messages.Count - errors - warnings;
        return messages.Count == 0
            ? Screen.Say($"检查了 {files} 个文件，没有错误。", $"{Count(files, "file")} checked, no faults.")
            : Screen.Say($"检查了 {files} 个文件：错误 {errors} 处，警告 {warnings} 处，提示 {notes} 处。",
                $"{Count(files, "file")} checked: {Count(errors, "error")}, {Count(warnings, "warning")}, {Count(notes, "note")}.");
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
