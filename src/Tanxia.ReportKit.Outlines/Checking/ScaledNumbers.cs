using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>The bare number of a figure in 万 or 亿 needs its 万 or 亿 from the text, or it is wrong by thousands.</summary>
internal static class ScaledNumbers
{
    public static void Check(Outline outline, MessageLog log)
    {
        foreach (IReadOnlyList<Piece> words in AllWords.Of(outline))
        {
            for (int i = 0; i < words.Count; i++)
            {
                if (words[i] is not FigurePiece { Wording: Wording.Number, Metric.Scale: not Scale.None and var scale } figure)
                {
                    continue;
                }
                string wanted = scale == Scale.TenThousand ? "万" : scale == Scale.HundredMillion ? "亿" : "";
                bool follows = wanted.Length > 0 && i + 1 < words.Count && words[i + 1] is Literal literal && literal.Value.StartsWith(wanted, StringComparison.Ordinal);
                if (!follows)
                {
                    log.Say(wanted.Length == 0 ? OutlineMessages.BareNumberOfAuto : OutlineMessages.BareNumberOfScaled, figure.Place, figure.Metric.Key, wanted);
                }
            }
        }
    }
}
