using System.Text;

namespace Tanxia.ReportKit;

/// <summary>
/// What has changed between two texts of a report, said of the report: where, what kind, from what to what. Numbers that
/// count on behind an insertion are no change of their own.
/// </summary>
public sealed class ReportDiff
{
    private readonly string _before;
    private readonly string _after;

    private ReportDiff(string before, string after, IReadOnlyList<ReportChange> changes)
    {
        _before = before;
        _after = after;
        Changes = changes;
    }

    /// <summary>The differences, in the order of the new text; empty if the texts are the same.</summary>
    public IReadOnlyList<ReportChange> Changes { get; }

    /// <summary>Compares two texts.</summary>
    public static ReportDiff Between(string before, string after) => Between(before, after, null);

    /// <summary>Compares an earlier text with a report, which knows its figures and their lines in the outline.</summary>
    public static ReportDiff Between(string before, RenderedText after) =>
        Between(before, (after ?? throw new ArgumentNullException(nameof(after))).Text, after);

    /// <summary>Both texts in one, a line for each that is not the same in both: [-gone-], {+new+}, long stretches that are the same as ….</summary>
    public string Marked() => MarkedText.Of(LineEnds.Lf(_before), LineEnds.Lf(_after));

    /// <summary>The differences, a line each.</summary>
    public string ToString(MessageLanguage language)
    {
        var text = new StringBuilder();
        foreach (ReportChange change in Changes)
        {
            text.Append(change.ToString(language)).Append('\n');
        }
        return text.ToString();
    }

    /// <inheritdoc cref="ToString(MessageLanguage)"/>
    public override string ToString() => ToString(MessageLanguages.Current);

    private static ReportDiff Between(string before, string after, RenderedText? report)
    {
        if (before is null)
        {
            throw new ArgumentNullException(nameof(before));
        }
        if (after is null)
        {
            throw new ArgumentNullException(nameof(after));
        }
        if (before == after)
        {
            return new ReportDiff(before, after, []);
        }
        string plainBefore = LineEnds.Lf(before), plainAfter = LineEnds.Lf(after);
        var changes = new List<ReportChange>();
        bool isNew = string.IsNullOrWhiteSpace(before), isGone = string.IsNullOrWhiteSpace(after);
        if (isNew != isGone)
        {
            changes.Add(new ReportChange(isNew ? ChangeKind.Inserted : ChangeKind.LeftOut, new("", ""), before, after, ChangeWords.Whole(isNew)));
            return new ReportDiff(before, after, changes);
        }
        if (plainBefore.TrimEnd('\n') != plainAfter.TrimEnd('\n'))
        {
            Reading now = report is not null && plainAfter == after ? Reading.Of(report) : Reading.Of(plainAfter);
            changes.AddRange(new ChangeFinder(Reading.Of(plainBefore), now).Find());
        }
        changes.AddRange(LineEnds.Compare(before, after));
        return new ReportDiff(before, after, changes);
    }
}
