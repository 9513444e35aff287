using System.CommandLine;
using Tanxia.ReportKit.Cli.Files;
using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>reportkit schema: the JSON schema of outlines, for editors.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    private readonly Option<string> _output;

    public SchemaCommand(Screen screen) : base("schema", screen,
        "大纲的 JSON schema：编辑器用它补全和检查",
        "The JSON schema of outlines, by which editors complete and check")
    {
        _output = new Option<string>("--output", "-o")
        {
            HelpName = screen.Say("文件", "FILE"),
            Description = screen.Say("写到文件；不写就印到标准输出", "Write to a file; without it, to standard output"),
        };
        Options.Add(_output);
    }

    public override IReadOnlyList<string> Examples => ["reportkit schema -o report.schema.json"];

    protected override int Run(ParseResult parse)
    {
        if (parse.GetValue(_output) is { } output)
        {
            OutputFile.Replace(output, ReportOutline.Schema);
        }
        else
        {
            Screen.Output.Write(ReportOutline.Schema);
        }
        return ExitCode.Fine;
    }
}
