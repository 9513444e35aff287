namespace Tanxia.ReportKit.Cli;

/// <summary>The command cannot be done as it was asked for; said at once, with exit code 2.</summary>
internal sealed class ToolException(params IReadOnlyList<ReportMessage> messages) : Exception
{
    public ToolException(MessageKind kind, params object[] values) : this(new ReportMessage(kind, "", 0, 0, values))
    {
    }

    public IReadOnlyList<ReportMessage> Messages { get; } = messages;
}
