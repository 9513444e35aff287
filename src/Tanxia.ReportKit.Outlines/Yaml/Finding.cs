using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>Something wrong that the lines of a file show by themselves.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where.</param>
/// <param name="IsCertain">
/// It is wrong whatever the parser makes of it. Otherwise it says why the parser stopped, and counts only if it did.
/// </param>
/// <param name="Values">For the message.</param>
internal sealed record Finding(MessageKind Kind, Place Place, bool IsCertain, object[] Values)
{
    /// <summary>The lines around it are read as they were meant.</summary>
    public bool IsLocal => Kind != OutlineMessages.TabIndent && Kind != OutlineMessages.WideIndent && Kind != OutlineMessages.DashExpected
        && Kind != OutlineMessages.ItemBelowValue && Kind != OutlineMessages.Misaligned && Kind != OutlineMessages.WideSign;
}
