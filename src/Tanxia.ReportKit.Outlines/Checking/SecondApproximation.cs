using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>Approximation is said once: 约…余, 近…余, 约…左右 and 至少…以上 say it twice.</summary>
internal static class SecondApproximation
{
    private static readonly string[] Before = ["约", "近", "超", "超过", "不足", "不到", "突破", "不少于", "至少", "大约"];
    private static readonly string[] Behind = ["左右", "以上", "以内", "余", "多"];

    /// <summary>Words that only look like one.</summary>
    private static readonly string[] Innocent = ["节约", "合约", "条约", "预约", "签约", "最近", "附近", "靠近", "临近", "邻近", "高超"];

    public static void Check(Outline outline, MessageLog log)
    {
        foreach (IReadOnlyList<Piece> words in AllWords.Of(outline))
        {
            for (int i = 0; i < words.Count; i++)
            {
                if (words[i] is not FigurePiece { Metric: { Approximation: not Approximation.None } metric } figure)
                {
                    continue;
                }
                string before = i > 0 && words[i - 1] is Literal left ? left.Value : "";
                string behind = i + 1 < words.Count && words[i + 1] is Literal right ? right.Value : "";
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
