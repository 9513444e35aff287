using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Lowering;

/// <summary>
/// The order of the signed paper: 密级, 紧急程度, 发文机关标志, 发文字号, 签发人; then, below the text, 附注, the annexes, 抄送 and 印发
/// (GB/T 9704-2012, 7.2 to 7.4). Words that the page sets in another font, such as 签发人：, are the page's.
/// </summary>
internal sealed class DocumentLowerer(Document document, Func<IReadOnlyList<Piece>, List<Step>> words, Func<Annex, int, List<Step>> body)
{
    public DocumentStep Step() => new(document.HasSeal, [.. Above(), .. Below()]);

    private IEnumerable<Step> Above()
    {
        foreach ((SpanKind kind, IReadOnlyList<Piece> line) in new[] { (SpanKind.Secrecy, document.Secrecy), (SpanKind.Urgency, document.Urgency) })
        {
            if (line.Count > 0)
            {
                yield return new FrameLine(kind, words(line), "", line[0].Place.Line);
            }
        }
        foreach (Step line in Lines(SpanKind.Letterhead, document.Letterhead).Concat(Lines(SpanKind.DocumentNumber, [document.Number]))
            .Concat(Lines(SpanKind.Signer, document.Signers)))
        {
            yield return line;
        }
    }

    private IEnumerable<Step> Below()
    {
        if (document.Remark.Count > 0)
        {
            yield return new FrameLine(SpanKind.Remark, Bracketed(document.Remark), "");
        }
        for (int i = 0; i < document.Annexes.Count; i++)
        {
            Annex annex = document.Annexes[i];
            yield return new AnnexStep(annex, [.. Lines(SpanKind.AnnexTitle, annex.Title)], body(annex, i + 1));
        }
        if (document.Copies.Count > 0)
        {
            IEnumerable<Step> offices = document.Copies.SelectMany((office, i) => i == 0 ? words(office) : [new Comma(), .. words(office)]);
            yield return new FrameLine(SpanKind.Copies, [new TextStep("抄送："), .. offices], "。");
        }
        foreach (Step line in Lines(SpanKind.PrintedBy, [document.PrintedBy]))
        {
            yield return line;
        }
        if (document.PrintedDate.Count > 0)
        {
            yield return new FrameLine(SpanKind.PrintedDate, [.. words(document.PrintedDate), new TextStep("印发")], "");
        }
    }

    private IEnumerable<Step> Lines(SpanKind kind, IEnumerable<IReadOnlyList<Piece>> lines) =>
        lines.Where(line => line.Count > 0).Select(line => new FrameLine(kind, words(line), ""));

    /// <summary>Brackets that were typed are enough.</summary>
    private List<Step> Bracketed(IReadOnlyList<Piece> remark)
    {
        bool isTyped = remark[0] is Literal first && first.Value[0] == '（' && remark[remark.Count - 1] is Literal last && last.Value[last.Value.Length - 1] == '）';
        return isTyped ? words(remark) : [new TextStep("（"), .. words(remark), new TextStep("）")];
    }
}
