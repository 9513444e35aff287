namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>A file cannot be read as a workbook.</summary>
internal sealed class WorkbookException(MessageKind kind, params object[] values) : Exception
{
    public MessageKind Kind { get; } = kind;

    public object[] Values { get; } = values;
}
