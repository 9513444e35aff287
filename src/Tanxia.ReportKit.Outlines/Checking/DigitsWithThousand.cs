using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// 4000 or 四千, never 4千 (GB/T 15835-2011, 5.3): of the numerals only 万 and 亿 follow digits. 千米, 千克, 千瓦 and 千伏 are units.
/// </summary>
internal static class DigitsWithThousand
{
    private static readonly Regex Pattern = new("(?<![0-9０-９])(?>[0-9０-９]+)千(?![米克瓦伏卡帕赫安焦牛兆字比])", RegexOptions.CultureInvariant);

    public static void Check(Outline outline, MessageLog log)
    {
        foreach ((Place place, string found) in AllWords.Like(Pattern, outline))
        {
            log.Say(OutlineMessages.DigitsWithThousand, place, found);
        }
    }
}
