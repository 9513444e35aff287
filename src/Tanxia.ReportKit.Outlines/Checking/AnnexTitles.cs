using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// Number and title of an annex are those under which it is listed among the attachments (GB/T 9704-2012, 7.3.7). An
/// attachment without an annex is a file of its own, such as a table; a paper that only passes another on lists none.
/// </summary>
internal static class AnnexTitles
{
    public static void Check(Outline outline, MessageLog log)
    {
        List<string> attachments = [.. outline.Frame.Attachments.Select(line => Said([line]))];
        int last = 0;
        foreach (Annex annex in outline.Document?.Annexes ?? [])
        {
            string title = Said(annex.Title);
            int listed = attachments.IndexOf(title) + 1;
            annex.Number = listed > 0 ? listed : last + 1;
            if (attachments.Count > 0 && listed == 0 && annex.Title.Count > 0 && outline.Frame.Attachments.All(line => line.Count > 0))
            {
                log.Say(OutlineMessages.AnnexNotListed, annex.Title[0].Count > 0 ? annex.Title[0][0].Place : annex.Place, title);
            }
            else if (annex.Number <= last)
            {
                log.Say(OutlineMessages.AnnexOrder, annex.Title[0][0].Place, title);
            }
            last = annex.Number;
        }
    }

    /// <summary>The words, with figures by their names.</summary>
    private static string Said(IReadOnlyList<IReadOnlyList<Piece>> lines) => string.Concat(lines.SelectMany(line => line).Select(piece => piece switch
    {
        Literal literal => literal.Value,
        FigurePiece figure => "{" + figure.Metric.Path + (figure.Wording == Generated.Wording.Usual ? "" : ":" + figure.Wording) + "}",
        ListPiece list => "{" + list.List.Path + "}",
        CountPiece count => "{" + count.List.Path + ".count}",
        _ => "{…}",
    }));
}
