using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>A figure that nothing names was forgotten in a text, or is asked of the departments for nothing.</summary>
internal static class UnusedFigures
{
    public static void Check(Outline outline, MessageLog log)
    {
        // A text that could not be read may have named it.
        if (log.HasErrors)
        {
            return;
        }
        foreach (Declaration declaration in outline.Models.SelectMany(model => model.Metrics
            .Concat<Declaration>(model.Lists)
            .Concat(model.Lists.SelectMany(list => list.Fields))))
        {
            if (!declaration.IsUsed)
            {
                log.Say(OutlineMessages.NeverUsed, declaration.Place, declaration.Key);
            }
        }
    }
}
