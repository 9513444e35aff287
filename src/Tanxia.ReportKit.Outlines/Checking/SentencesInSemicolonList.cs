using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>Entries between ； are parts of one sentence: a 。 inside one of them ends it for the reader.</summary>
internal static class SentencesInSemicolonList
{
    public static void Check(Outline outline, MessageLog log)
    {
        foreach ((_, IReadOnlyList<Block> body) in outline.Bodies)
        {
            Check(body, log);
        }
    }

    private static void Check(IReadOnlyList<Block> body, MessageLog log)
    {
        foreach (Section section in body.OfType<Section>())
        {
            Check(section.Body, log);
        }
        foreach (EntryList list in body.OfType<EntryList>())
        {
            foreach (Entry entry in list.Entries)
            {
                Check(entry.Body, log);
                if (list.Separator == '；' && list.Entries.Count > 1 && HasSentences(entry))
                {
                    log.Say(OutlineMessages.SentenceInSemicolonList, entry.Place);
                }
            }
        }
    }

    private static bool HasSentences(Entry entry)
    {
        string text = string.Concat(entry.Body.OfType<Text>().SelectMany(text => text.Paragraphs).SelectMany(paragraph => paragraph.Parts)
            .SelectMany(part => part.Words).Select(piece => piece is Literal literal ? literal.Value : "□")).TrimEnd('。', '；', '，');
        return (entry.Heading.Count > 0 && entry.End == '。' && entry.Body.Count > 0) || text.IndexOf('。') >= 0;
    }
}
