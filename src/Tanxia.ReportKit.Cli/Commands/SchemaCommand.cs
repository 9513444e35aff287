using System.CommandLine;
using Tanxia.ReportKit.Cli.Files;
using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>reportkit schema: the JSON schema of outlines, for editors.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    private readonly Option<string> _output;
    private readonly Option<bool> _install;

    public SchemaCommand(Screen screen) : base("schema", screen,
        "大纲的 JSON schema：编辑器用它补全和检查",
        "The JSON schema of outlines, by which editors complete and check")
    {
        _output = new Option<string>("--output", "-o")
        {
            HelpName = screen.Say("文件", "FILE"),
            Description = screen.Say("写到文件；不写就印到标准输出", "Write to a file; without it, to standard output"),
        };
        _install = new Option<bool>("--install")
        {
            Description = screen.Say(
                "写进当前文件夹的 VS Code 设置，*.report.yaml 从此有补全和检查",
                "Put it into the VS Code settings of this folder: from then on *.report.yaml is completed and checked"),
        };
        Options.Add(_output);
        Options.Add(_install);
    }

    public override IReadOnlyList<string> Examples => ["reportkit schema --install", "reportkit schema -o report.schema.json"];

    protected override int Run(ParseResult parse)
    {
        if (parse.GetValue(_install))
        {
            RefuseBoth(_install, true, _output, parse.GetValue(_output) is not null);
            return Install();
        }
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

    private int Install()
    {
        var input = new InputFiles(Screen);
        string settings = File.Exists(EditorSettings.Path) ? input.ReadAll([EditorSettings.Path]) is [var file] ? file.Text : throw new ToolException(input.Faults) : "";
        string bound = EditorSettings.Bind(settings);
        OutputFile.CreateFolder(Path.GetDirectoryName(EditorSettings.Path)!);
        OutputFile.Replace(EditorSettings.SchemaPath, ReportOutline.Schema);
        if (bound != settings)
        {
            OutputFile.Replace(EditorSettings.Path, bound);
        }
        Screen.Error.WriteLine(Screen.Say(
            $"{EditorSettings.SchemaPath} 写好了，并登记在 {EditorSettings.Path} 里。VS Code 装上扩展 redhat.vscode-yaml，就能补全和检查大纲。",
            $"{EditorSettings.SchemaPath} is written, and {EditorSettings.Path} names it. With the extension redhat.vscode-yaml, VS Code completes and checks outlines."));
        return ExitCode.Fine;
    }
}
