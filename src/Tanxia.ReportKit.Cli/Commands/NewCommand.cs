using System.CommandLine;
using Tanxia.ReportKit.Cli.Files;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>reportkit new: an outline to begin with, which renders from its samples at once.</summary>
internal sealed class NewCommand : ToolCommand
{
    private readonly Argument<string?> _name;
    private readonly WordOption _kind;

    public NewCommand(Screen screen) : base("new", screen, "新建一份带说明的大纲，马上就能印出样子", "Begin an outline with comments, which renders at once")
    {
        _name = new Argument<string?>("NAME")
        {
            HelpName = screen.Say("名称", "NAME"),
            Arity = ArgumentArity.ZeroOrOne,
            Description = screen.Say("文件名，自动加上 .report.yaml；不写就用种类的名称", "The file, .report.yaml is added; that of the kind by default"),
        };
        _kind = new WordOption("--kind", "half-year", "annual", "work-plan", "rectification")
        {
            DefaultValueFactory = _ => "half-year",
            Description = screen.Say("半年总结（默认）、年度总结、工作要点、整改报告", "Half-year report (default), annual report, work plan, report on rectification"),
        };
        Arguments.Add(_name);
        Options.Add(_kind);
    }

    public override IReadOnlyList<string> Examples =>
    [
        Screen.Say("reportkit new 半年总结", "reportkit new half-year"),
        Screen.Say("reportkit new 整改报告 --kind rectification", "reportkit new rectification --kind rectification"),
    ];

    protected override int Run(ParseResult parse)
    {
        string kind = parse.GetValue(_kind)!, name = parse.GetValue(_name) ?? kind;
        string path = name.EndsWith(OutlineFiles.Extension, StringComparison.OrdinalIgnoreCase) ? name : name + OutlineFiles.Extension;
        OutputFile.Create(path, Resources.Read(kind + OutlineFiles.Extension)!);
        string typed = Typed(path);
        Screen.Error.WriteLine(Screen.Say(
            $"写好了 {path}。看样子：reportkit render {typed} --sample；边写边看：reportkit preview {typed}",
            $"{path} is written. To see it: reportkit render {typed} --sample; to see it while you write: reportkit preview {typed}"));
        return ExitCode.Fine;
    }
}
