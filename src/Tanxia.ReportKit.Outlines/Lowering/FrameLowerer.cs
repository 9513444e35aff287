using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Lowering;

/// <summary>
/// The order on paper: title, issuer, （date） or ——date and occasion, speaker; addressee, body, notes; attachments;
/// signature, date. The date is said once: in the occasion line, else under the signature, else under the title.
/// </summary>
internal sealed class FrameLowerer(Frame frame, Func<IReadOnlyList<Piece>, List<Step>> words)
{
    public IEnumerable<Step> Above()
    {
        foreach (IReadOnlyList<Piece> line in frame.Title)
        {
            yield return Line(SpanKind.TitleLine, words(line));
        }
        foreach (IReadOnlyList<Piece> line in frame.Issuer)
        {
            yield return Line(SpanKind.Issuer, words(line));
        }
        if (frame.Occasion.Count > 0)
        {
            yield return Line(SpanKind.Occasion, [new TextStep("——"), .. words(frame.Date), .. words(frame.Occasion)]);
        }
        else if (frame.Date.Count > 0 && frame.Signature.Count == 0)
        {
            yield return Line(SpanKind.Date, [new TextStep("（"), .. words(frame.Date), new TextStep("）")]);
        }
        if (frame.Speaker.Count > 0)
        {
            yield return Line(SpanKind.Speaker, words(frame.Speaker));
        }
        if (frame.To.Count > 0)
        {
            yield return new FrameLine(SpanKind.Addressee, words(frame.To), "：");
        }
    }

    public IEnumerable<Step> Below()
    {
        if (frame.Notes.Count > 0)
        {
            yield return Notes();
        }
        for (int i = 0; i < frame.Attachments.Count; i++)
        {
            // GB/T 9704-2012, 7.3.4: Arabic numbers, nothing behind the name; the second line begins under the first name.
            string number = frame.Attachments.Count > 1 ? i + 1 + "." : "";
            yield return Line(SpanKind.Attachment, [new TextStep((i == 0 ? "附件：" : "　　　") + number), .. words(frame.Attachments[i])]);
        }
        foreach (IReadOnlyList<Piece> line in frame.Signature)
        {
            yield return Line(SpanKind.Signature, words(line));
        }
        if (frame.Date.Count > 0 && frame.Signature.Count > 0 && frame.Occasion.Count == 0)
        {
            yield return Line(SpanKind.Date, words(frame.Date));
        }
    }

    private static FrameLine Line(SpanKind kind, List<Step> line) => new(kind, line, "");

    /// <summary>注：1.…；2.…。 One note has no number.</summary>
    private ParagraphStep Notes()
    {
        int at = frame.Notes[0].Count > 0 ? frame.Notes[0][0].Place.Line : 0;
        var model = new NodeHead(new Model(null, "", default, false), false);
        Entry[] entries = [.. frame.Notes.Select(note => new Entry(note.Count > 0 ? note[0].Place : default) { Heading = [], End = '。', Head = model, Body = [] })];
        var list = new EntryList(new Yaml.Place(at, 1, 0)) { Marks = Series.Arabic, Flow = Flow.RunOn, Separator = '；', Entries = entries };
        return new ParagraphStep([new TextStep("注："), new ListStep(list, [.. frame.Notes.Select((note, i) => new EntryStep(entries[i], [], words(note)))])], at);
    }
}
