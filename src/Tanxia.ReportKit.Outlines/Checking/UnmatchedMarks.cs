using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>Quotes, book marks and brackets come in pairs, the inner one closed first.</summary>
internal static class UnmatchedMarks
{
    private const string Opening = "“《（";
    private const string Closing = "”》）";

    public static void Check(Outline outline, MessageLog log)
    {
        foreach (IReadOnlyList<Piece> words in AllWords.Sentences(outline))
        {
            var open = new Stack<(int Kind, Literal Literal, int Offset)>();
            foreach (Literal literal in words.OfType<Literal>())
            {
                for (int i = 0; i < literal.Value.Length; i++)
                {
                    int closing = Closing.IndexOf(literal.Value[i]);
                    if (Opening.IndexOf(literal.Value[i]) is >= 0 and int kind)
                    {
                        open.Push((kind, literal, i));
                    }
                    else if (closing >= 0 && open.Count > 0 && open.Peek().Kind == closing)
                    {
                        open.Pop();
                    }
                    else if (closing >= 0)
                    {
                        log.Say(OutlineMessages.UnmatchedMark, literal.PlaceAt(i), Closing[closing], Opening[closing]);
                    }
                }
            }
            foreach ((int kind, Literal literal, int offset) in open)
            {
                log.Say(OutlineMessages.UnmatchedMark, literal.PlaceAt(offset), Opening[kind], Closing[kind]);
            }
        }
    }
}
