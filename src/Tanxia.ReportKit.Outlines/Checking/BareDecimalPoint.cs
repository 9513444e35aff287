using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// 0.5, never .5 (GB/T 15835-2011, 5.1.2): a point in front is easily lost.
/// </summary>
internal static class BareDecimalPoint
{
    private static readonly Regex Pattern = new("(?<![0-9０-９A-Za-z.．])[.．](?>[0-9０-９]+)(?![.．A-Za-z])", RegexOptions.CultureInvariant);

    public static void Check(Outline outline, MessageLog log)
    {
        foreach ((Place place, string found) in AllWords.Like(Pattern, outline))
        {
            log.Say(OutlineMessages.BareDecimalPoint, place, found);
        }
    }
}
