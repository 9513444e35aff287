using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// No 、 stands before 等 (GB/T 15834-2011, B.1.2): 等 belongs to the last of the names. In 数量、等级 it is part of a word.
/// </summary>
internal static class PauseBeforeEtCetera
{
    private static readonly Regex Pattern = new("、(?=等(?![级额待候次同效离高量份速分式第]))", RegexOptions.CultureInvariant);

    public static void Check(Outline outline, MessageLog log)
    {
        foreach ((Place place, _) in AllWords.Like(Pattern, outline))
        {
            log.Say(OutlineMessages.PauseBeforeEtCetera, place);
        }
    }
}
