using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// Nothing stands behind 一是 (GB/T 15834-2011, B.3.7): what follows is what it is. Some guides allow a ，, so this is a note.
/// </summary>
internal static class MarkBehindOrdinal
{
    private static readonly Regex Pattern = new("(?<=^|[。；：，！？])[一二三四五六七八九十]{1,3}是[，、：]", RegexOptions.CultureInvariant);

    public static void Check(Outline outline, MessageLog log)
    {
        foreach ((Place place, string found) in AllWords.Like(Pattern, outline))
        {
            log.Say(OutlineMessages.MarkBehindOrdinal, place, found);
        }
    }
}
