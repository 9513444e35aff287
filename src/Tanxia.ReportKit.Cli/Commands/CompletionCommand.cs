using System.CommandLine;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>reportkit completion: what a shell needs to complete commands, options and their words.</summary>
internal sealed class CompletionCommand : ToolCommand
{
    private readonly Argument<string> _shell;

    public CompletionCommand(Screen screen) : base("completion", screen, "按 Tab 键补全：印出 shell 的设置", "Completion with Tab: what a shell needs for it")
    {
        _shell = new WordArgument("SHELL", "bash", "zsh", "powershell")
        {
            Description = screen.Say("哪一种 shell", "The shell"),
        };
        Arguments.Add(_shell);
    }

    public override IReadOnlyList<string> Examples =>
    [
        """echo 'eval "$(reportkit completion bash)"' >> ~/.bashrc""",
        """echo 'eval "$(reportkit completion zsh)"' >> ~/.zshrc""",
        """Add-Content $PROFILE 'reportkit completion powershell | Out-String | Invoke-Expression'""",
    ];

    protected override int Run(ParseResult parse)
    {
        Screen.Output.Write(Resources.Read("completion." + parse.GetValue(_shell)));
        return ExitCode.Fine;
    }
}
