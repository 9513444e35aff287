using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// Half-width marks in Chinese text. Times, decimals, addresses and Latin phrases keep theirs: a mark is meant only where
/// a Chinese character or mark stands beside it.
/// </summary>
internal static class HalfWidthMarks
{
    private const string Half = ",;:()!?";
    private const string Full = "，；：（）！？";

    public static void Check(Outline outline, MessageLog log)
    {
        foreach (Literal literal in AllWords.Of(outline).SelectMany(words => words.OfType<Literal>()))
        {
            string text = literal.Value;
            for (int i = 0; i < text.Length; i++)
            {
                int mark = Half.IndexOf(text[i]);
                if (mark >= 0 && ((i > 0 && IsChinese(text[i - 1])) || (i + 1 < text.Length && IsChinese(text[i + 1]))))
                {
                    log.Say(OutlineMessages.HalfWidthMark, literal.PlaceAt(i), text[i], Full[mark]);
                }
            }
        }
    }

    private static bool IsChinese(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF')
        or '“' or '”' or '《' or '》' or '。' or '，' or '、' or '；' or '：' or '（' or '）';
}
