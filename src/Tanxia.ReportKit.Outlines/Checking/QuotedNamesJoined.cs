using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// Between ”“ and 》《 usually no 、 stands (GB/T 15834-2011, 4.5.3.5): the marks themselves keep the names apart. With a
/// bracketed note between them it stays.
/// </summary>
internal static class QuotedNamesJoined
{
    private static readonly Regex Pattern = new("(?<=[”》])、(?=[“《])", RegexOptions.CultureInvariant);

    public static void Check(Outline outline, MessageLog log)
    {
        foreach ((Place place, _) in AllWords.Like(Pattern, outline))
        {
            log.Say(OutlineMessages.JoinedQuotes, place);
        }
    }
}
