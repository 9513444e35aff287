using System.Text;

namespace Tanxia.ReportKit;

/// <summary>A report could not be made: its data is missing, contradictory or impossible. Nothing was delivered.</summary>
public sealed class ReportException : Exception
{
    internal ReportException(IReadOnlyList<ReportMessage> messages) : base(Describe(messages)) => Messages = messages;

    /// <summary>All faults, in the order of the outline; at least one is an error.</summary>
    public IReadOnlyList<ReportMessage> Messages { get; }

    private static string Describe(IReadOnlyList<ReportMessage> messages)
    {
        var text = new StringBuilder();
        text.Append(MessageLanguages.Current == MessageLanguage.Chinese ? "报告没有生成：" : "The report was not made:");
        foreach (ReportMessage message in messages)
        {
            text.Append('\n').Append(message);
        }
        return text.ToString();
    }
}
