using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// Percentages of the program have %: one document does not mix ％ and % (practice of offices, beside GB/T 15834-2011).
/// </summary>
internal static class WidePercent
{
    private static readonly Regex Pattern = new("％", RegexOptions.CultureInvariant);

    public static void Check(Outline outline, MessageLog log)
    {
        foreach ((Place place, _) in AllWords.Like(Pattern, outline))
        {
            log.Say(OutlineMessages.WidePercent, place);
        }
    }
}
