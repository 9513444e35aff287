using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// …… and 等 both say that there is more (GB/T 15834-2011, 4.11.2): one of them is enough.
/// </summary>
internal static class EllipsisWithEtCetera
{
    private static readonly Regex Pattern = new("等…+|(?<!…)(?>…+)等(?![级额待候次同效离高量份速分式第])", RegexOptions.CultureInvariant);

    public static void Check(Outline outline, MessageLog log)
    {
        foreach ((Place place, string found) in AllWords.Like(Pattern, outline))
        {
            log.Say(OutlineMessages.EllipsisWithEtCetera, place, found);
        }
    }
}
