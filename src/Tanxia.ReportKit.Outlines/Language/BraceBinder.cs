using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Reads what stands in braces: {受理}, {受理:数}, {项目.count}, {ref:问题}.</summary>
internal sealed class BraceBinder(MessageLog log)
{
    private readonly List<ReferencePiece> _references = [];

    /// <summary>The references that were met.</summary>
    public IReadOnlyList<ReferencePiece> References => _references;

    /// <summary>What the words within braces mean; null after saying why they mean nothing.</summary>
    /// <param name="content">The words.</param>
    /// <param name="place">Their place, with the braces.</param>
    /// <param name="scope">What they may name.</param>
    public Piece? Piece(string content, Place place, Scope scope)
    {
        string[] parts = content.Split([':', '：'], 2);
        if (parts.Length == 2 && BraceWords.Reference.Contains(parts[0].Trim()))
        {
            var reference = new ReferencePiece(parts[1].Trim(), place);
            _references.Add(reference);
            return reference;
        }
        string name = parts[0].Trim();
        string wording = parts.Length > 1 ? parts[1].Trim() : "";
        Place inside = place.At(1, Math.Max(1, content.Length));
        if (name.Length == 0)
        {
            log.Say(OutlineMessages.EmptyBraces, place);
            return null;
        }
        Declaration? found = scope.Find(name);
        // A figure of another part may be called 个数 itself.
        bool isCount = found is null && BraceWords.Counted(name) is not null;
        string key = isCount ? BraceWords.Counted(name)! : name;
        found ??= isCount ? scope.Find(key) : null;
        if (found is null)
        {
            // To look for the nearest of thousands of names thousands of times would freeze the editor.
            log.SayUnknownFigure(key, log.IsFull ? null : scope.Nearest(key), inside);
            return null;
        }
        found.IsUsed = true;
        if (isCount && found is ValueList or EntryListName)
        {
            if (wording is not ("" or "汉字"))
            {
                log.Say(OutlineMessages.UnknownWording, inside, wording, "汉字");
            }
            if (found.Unit.Length == 0 && !log.HasLostKeys)
            {
                log.Say(OutlineMessages.CountNeedsUnit, inside, key);
            }
            return new CountPiece(found, wording == "汉字", place);
        }
        if (isCount)
        {
            log.Say(OutlineMessages.CountOfMetric, inside, key);
            return null;
        }
        if (found is EntryListName)
        {
            log.Say(OutlineMessages.EntriesAreNoFigure, inside, key);
            return null;
        }
        bool andOthers = wording == "等" && found is ValueList { IsRecords: false };
        if (andOthers && found.Unit.Length == 0 && !log.HasLostKeys)
        {
            log.Say(OutlineMessages.CountNeedsUnit, inside, key);
        }
        if (wording.Length > 0 && found is ValueList && !andOthers)
        {
            log.Say(OutlineMessages.NoWording, inside, wording);
        }
        return found switch
        {
            Metric metric => new FigurePiece(metric, Wordings.Find(wording, metric, inside, log), place),
            ValueList list => new ListPiece(list, andOthers, place),
            _ => null,
        };
    }
}
