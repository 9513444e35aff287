using System.CommandLine;
using System.CommandLine.Completions;
using Tanxia.ReportKit.Cli.Messages;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>reportkit explain: the page of a message, wrong and right.</summary>
internal sealed class ExplainCommand : ToolCommand
{
    private readonly Argument<string> _id;

    public ExplainCommand(Screen screen) : base("explain", screen, "解释一条消息：错在哪里，怎样改", "Explain a message: what is wrong, and how it is right")
    {
        _id = new Argument<string>("ID")
        {
            HelpName = screen.Say("编号", "ID"),
            Description = screen.Say("消息的编号，如 RK0501", "The id of a message, such as RK0501"),
        };
        _id.CompletionSources.Add(_ => Resources.Names.Where(name => name.StartsWith("RK", StringComparison.Ordinal)).Select(name => new CompletionItem(Path.ChangeExtension(name, null))));
        Arguments.Add(_id);
    }

    public override IReadOnlyList<string> Examples => ["reportkit explain RK0501"];

    protected override int Run(ParseResult parse)
    {
        string id = parse.GetValue(_id)!;
        string name = id.Length == 4 && id.All(char.IsAsciiDigit) ? "RK" + id : id.ToUpperInvariant();
        string page = Resources.Read(name + ".md") ?? throw new ToolException(CommandMessages.UnknownMessage, id);
        Screen.Output.Write(MessagePageText.Of(page, Screen.Language));
        return ExitCode.Fine;
    }
}
