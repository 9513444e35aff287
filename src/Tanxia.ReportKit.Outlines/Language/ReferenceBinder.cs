using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Finds the sections that {ref:…} names: by id, or by the ids down to it where one id occurs twice.</summary>
internal sealed class ReferenceBinder
{
    private readonly List<(string Path, IReadOnlyList<Section> Chain)> _targets = [];

    public ReferenceBinder(IReadOnlyList<Block> body) => Add(body, [], "");

    public void Bind(ReferencePiece reference, MessageLog log)
    {
        List<(string Path, IReadOnlyList<Section> Chain)> found = [.. _targets.Where(target => IsNamed(target.Path, reference.Id))];
        switch (found.Count)
        {
            case 1:
                reference.Sections = found[0].Chain;
                return;
            case 0 when NearestName.Find(reference.Id, _targets.Select(target => LastOf(target.Path))) is { } nearest:
                log.Say(OutlineMessages.UnknownReferenceNearest, reference.Place, reference.Id, nearest);
                return;
            case 0:
                log.Say(OutlineMessages.UnknownReference, reference.Place, reference.Id);
                return;
            default:
                log.Say(OutlineMessages.AmbiguousReference, reference.Place, reference.Id, string.Join(" ", found.Select(target => target.Path)));
                return;
        }
    }

    private void Add(IReadOnlyList<Block> body, IReadOnlyList<Section> above, string path)
    {
        foreach (Section section in body.OfType<Section>())
        {
            IReadOnlyList<Section> chain = section.Style.HasMark ? [.. above, section] : above;
            string own = section.Head.OwnId.Length == 0 ? path : path.Length == 0 ? section.Head.OwnId : path + "." + section.Head.OwnId;
            if (section.Head.OwnId.Length > 0 && section.Style.HasMark)
            {
                _targets.Add((own, chain));
            }
            Add(section.Body, chain, own);
        }
    }

    private static bool IsNamed(string path, string id) => path == id || path.EndsWith("." + id, StringComparison.Ordinal);

    private static string LastOf(string path) => path.Substring(path.LastIndexOf('.') + 1);
}
