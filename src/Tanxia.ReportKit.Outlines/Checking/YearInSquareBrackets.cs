using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// The year of a document number stands in 〔〕 (GB/T 15834-2011, 4.9.3.4): not in [] nor 【】, and not in （）.
/// </summary>
internal static class YearInSquareBrackets
{
    private static readonly Regex Pattern = new("[\\[［【（(](?:19|20)[0-9]{2}[\\]］】）)](?=第?[0-9]+号)", RegexOptions.CultureInvariant);

    public static void Check(Outline outline, MessageLog log)
    {
        foreach ((Place place, string found) in AllWords.Like(Pattern, outline))
        {
            log.Say(OutlineMessages.YearInSquareBrackets, place, found);
        }
    }
}
