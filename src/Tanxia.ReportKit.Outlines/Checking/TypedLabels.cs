using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>A label typed by hand where the paper has its own: 抄送：抄送： would be printed.</summary>
internal static class TypedLabels
{
    private static readonly Regex Signer = Label("签发人[：:]");
    private static readonly Regex Copies = Label("抄送[：:]");
    private static readonly Regex Annex = Label("附件(?:[0-9０-９]{1,2}(?![0-9０-９])[：:]?|[：:])");

    public static void Check(Outline outline, MessageLog log)
    {
        Look(outline.Frame.Attachments, Annex, log);
        if (outline.Document is { } document)
        {
            Look(document.Signers, Signer, log);
            Look(document.Annexes.SelectMany(annex => annex.Title), Annex, log);
            Look(document.Copies, Copies, log);
        }
    }

    private static Regex Label(string words) => new("^(?:" + words + ")\\s*", RegexOptions.CultureInvariant);

    private static void Look(IEnumerable<IReadOnlyList<Piece>> lines, Regex label, MessageLog log)
    {
        foreach (IReadOnlyList<Piece> line in lines)
        {
            if (line.Count > 0 && line[0] is Literal literal && label.Match(literal.Value) is { Success: true } typed)
            {
                log.Say(OutlineMessages.TypedLabel, literal.PlaceAt(0) with { Length = typed.Length }, typed.Value.TrimEnd());
            }
        }
    }
}
