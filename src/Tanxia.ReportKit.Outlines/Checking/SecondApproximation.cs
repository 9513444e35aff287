using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// Approximation is said once: 约…余, 近…余, 约…左右 and 至少…以上 say it twice. A bare number is exact, so 余 and 多 behind it are
/// the commonest defect of all (13余人); behind a unit 多 begins another word (带动40余户多渠道增收).
/// </summary>
internal static class SecondApproximation
{
    private static readonly string[] Before = ["约", "近", "超", "超过", "不足", "不到", "突破", "不少于", "至少", "大约"];
    private static readonly string[] Behind = ["左右", "以上", "以内"];
    private static readonly string[] BehindNumber = ["余", "多"];

    /// <summary>Words that only look like one.</summary>
    private static readonly string[] Innocent = ["节约", "合约", "条约", "预约", "签约", "最近", "附近", "靠近", "临近", "邻近", "高超"];

    public static void Check(Outline outline, MessageLog log)
    {
        foreach (IReadOnlyList<Piece> words in AllWords.Of(outline))
        {
            for (int i = 0; i < words.Count; i++)
            {
                if (words[i] is not FigurePiece { Metric: var metric } figure)
                {
                    continue;
                }
                string before = i > 0 && words[i - 1] is Literal left ? left.Value : "";
                string behind = i + 1 < words.Count && words[i + 1] is Literal right ? right.Value : "";
                if (figure.Wording == Wording.Number && BehindNumber.FirstOrDefault(behind.StartsWithOrdinal) is { } word)
                {
                    log.Say(OutlineMessages.ApproximatedNumber, figure.Place, metric.Key, word);
                    continue;
                }
                if (metric.Approximation == Approximation.None)
                {
                    continue;
                }
                string? second = Innocent.Any(before.EndsWithOrdinal) ? null : Before.FirstOrDefault(before.EndsWithOrdinal);
                second ??= Behind.FirstOrDefault(behind.StartsWithOrdinal);
                if (second is not null)
                {
                    log.Say(OutlineMessages.SecondApproximation, figure.Place, metric.Key, ApproximationRule.Word(metric.Approximation), second);
                }
            }
        }
    }

    private static bool EndsWithOrdinal(this string text, string end) => text.EndsWith(end, StringComparison.Ordinal);

    private static bool StartsWithOrdinal(this string text, string start) => text.StartsWith(start, StringComparison.Ordinal);
}
