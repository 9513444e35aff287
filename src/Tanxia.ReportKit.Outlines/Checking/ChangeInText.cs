using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// 同比, 比上年 and the like belong to the figure: where it is level, 同比与上年同期持平 would come out.
/// </summary>
internal static class ChangeInText
{
    // 占比 and 对比 end in 比, but compare with no period.
    private static readonly Regex Before = new("(?:同比|环比|(?<![占对相可百])" + ComparisonPeriod.Beginning + "[^，。；：、！？比较]{0,8})$");

    public static void Check(Outline outline, MessageLog log)
    {
        foreach (IReadOnlyList<Piece> words in AllWords.Of(outline))
        {
            for (int i = 1; i < words.Count; i++)
            {
                if (words[i] is FigurePiece { Metric.Phrase: ChangePhrase } figure && words[i - 1] is Literal literal
                    && Before.Match(literal.Value) is { Success: true } match)
                {
                    log.Say(OutlineMessages.ChangeInText, literal.PlaceAt(match.Index), match.Value, figure.Metric.Key);
                }
            }
        }
    }
}
