using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Lowering;

/// <summary>
/// The numbers that references say. A number is one more than the numbered sections before it that are printed; sections
/// without a mark do not count, and what is in them counts where they stand.
/// </summary>
internal static class SectionNumbers
{
    public static IEnumerable<SectionNumber> Of(IReadOnlyList<Block> body, ISet<Section> wanted)
    {
        var before = new List<(Section Section, Condition? Presence)>();
        foreach ((Section Section, Condition? Presence) numbered in Numbered(body, null))
        {
            if (wanted.Contains(numbered.Section))
            {
                yield return new SectionNumber(numbered.Section, numbered.Presence,
                    before.Count(earlier => earlier.Presence is null), [.. before.Select(earlier => earlier.Presence).OfType<Condition>()]);
            }
            before.Add(numbered);
            foreach (SectionNumber inner in Of(numbered.Section.Body, wanted))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<(Section Section, Condition? Presence)> Numbered(IReadOnlyList<Block> body, Condition? around) =>
        body.OfType<Section>().SelectMany(section =>
        {
            Condition? presence = Condition.And(around, section.Head.Presence);
            return section.Style.HasMark ? [(section, presence)] : Numbered(section.Body, presence);
        });
}
