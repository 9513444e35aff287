using System.CommandLine;
using Tanxia.ReportKit.Cli.Files;
using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Cli.Workbooks;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Rendering;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>reportkit form: a workbook to fill in, which --data reads again.</summary>
internal sealed class FormCommand : ToolCommand
{
    private const string Extension = ".xlsx";

    private readonly Argument<string> _outline;
    private readonly Option<string[]> _data;
    private readonly Option<string> _output;

    public FormCommand(Screen screen) : base("form", screen,
        "做一份填报表（.xlsx），发给各站所填数，填好后用 --data 读回来",
        "Make a workbook (.xlsx) to fill in, which --data reads again")
    {
        _outline = OutlineFiles.One(screen);
        _data = OutlineFiles.Data(screen);
        _data.Description = screen.Say("上次的数据，列在“上次”一栏供参考", "Data of last time, shown beside the cells to fill in");
        _output = new Option<string>("--output", "-o")
        {
            HelpName = screen.Say("文件", "FILE"),
            Description = screen.Say("填报表的文件名；不写就随大纲的名称", "The workbook; named like the outline by default"),
        };
        Arguments.Add(_outline);
        Options.Add(_data);
        Options.Add(_output);
    }

    public override IReadOnlyList<string> Examples =>
    [
        Screen.Say("reportkit form 半年总结.report.yaml -o 填报表.xlsx", "reportkit form half-year.report.yaml -o form.xlsx"),
        Screen.Say("reportkit form 半年总结.report.yaml --data 去年数据.yaml -o 填报表.xlsx",
            "reportkit form half-year.report.yaml --data last-year.yaml -o form.xlsx"),
    ];

    protected override int Run(ParseResult parse)
    {
        var input = new InputFiles(Screen);
        IReadOnlyList<SourceFile> outlines = input.ReadAll([parse.GetValue(_outline)!]);
        IReadOnlyList<SourceFile> data = input.ReadAll(parse.GetValue(_data) ?? []);
        if (input.Faults.Count > 0)
        {
            throw new ToolException([.. input.Faults]);
        }
        if (outlines.Count > 1)
        {
            throw new ToolException(CommandMessages.OneOutline, outlines.Count);
        }
        string output = parse.GetValue(_output) ?? NameFor(outlines[0].Path);
        if (!output.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
        {
            throw new ToolException(new ReportMessage(CommandMessages.FormIsXlsx, output, 0, 0));
        }
        ReportOutline outline = OutlineFiles.Read(outlines[0]);
        List<ReportMessage> messages = [.. outline.Messages.Where(message => message.Severity > Severity.Note)];
        ReportData? last = outline.Bound is { } bound && data.Count > 0 ? DataReader.Read(bound, data) : null;
        // What last time's data has besides hinders nobody from filling in this time's.
        messages.AddRange(last?.Messages ?? []);
        new MessagePrinter(Screen, input.Read).Print(messages);
        if (outline.Bound is null)
        {
            return ExitCode.Faults;
        }
        if (!outline.Bound.Model.HasFigures)
        {
            throw new ToolException(new ReportMessage(CommandMessages.NothingToFillIn, outlines[0].Path, 0, 0));
        }
        OutputFile.Create(output, FormWriter.Write(outline.Bound, last));
        Screen.Error.WriteLine(Screen.Say($"写好了 {output}。填好以后：reportkit render {Typed(outlines[0].Path)} --data {Typed(output)}",
            $"{output} is written. When it is filled in: reportkit render {Typed(outlines[0].Path)} --data {Typed(output)}"));
        return ExitCode.Fine;
    }

    private static string NameFor(string outline) => outline == InputFiles.StandardInput ? "form" + Extension
        : (outline.EndsWith(OutlineFiles.Extension, StringComparison.OrdinalIgnoreCase) ? outline[..^OutlineFiles.Extension.Length] : Path.ChangeExtension(outline, null)) + Extension;
}
