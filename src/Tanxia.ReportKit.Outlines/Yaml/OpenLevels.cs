namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>The maps and lists that are open at a line, by their indentation.</summary>
internal sealed class OpenLevels
{
    private readonly List<Level> _levels = [];

    /// <summary>A key or a dash begins a line.</summary>
    /// <param name="level">Where it stands.</param>
    /// <param name="parent">The indentation of a key or dash above that has nothing behind it yet; −1 if there is none.</param>
    /// <param name="below">The indentation of the next line, which probably stands beside this one.</param>
    /// <returns>Null if it fits; otherwise the level that it was meant for, or itself if it can be meant for none.</returns>
    public Level? Enter(Level level, int parent, int below)
    {
        int last = _levels.FindLastIndex(open => open.Offset <= level.Offset);
        // A list that is the value of a key may stand in the column of the key.
        int own = last >= 0 && !level.IsList && _levels[last].IsList && _levels[last].Offset == level.Offset ? last - 1 : last;
        bool fits = _levels.Count == 0 || (own >= 0 && _levels[own].Offset == level.Offset && _levels[own].IsList == level.IsList);
        bool opens = !fits && last == _levels.Count - 1 && _levels[last].Offset == parent && (level.Offset > parent || (level.IsList && !_levels[last].IsList));
        Level? meant = fits || opens ? null : Target(level, last, below) ?? level;
        int keep = fits ? Math.Max(0, own) : last + 1;
        _levels.RemoveRange(keep, _levels.Count - keep);
        _levels.Add(level);
        return meant;
    }

    /// <summary>A key or a dash behind a dash opens a level of its own.</summary>
    public void Open(Level level) => _levels.Add(level);

    /// <summary>Of the levels that it would close, the one that the next line goes on with, or the outermost; else the nearest around it.</summary>
    private Level? Target(Level level, int last, int below)
    {
        List<Level> closed = _levels.FindAll(open => open.IsList == level.IsList && open.Offset > level.Offset);
        return closed.Find(open => open.Offset == below) ?? closed.FirstOrDefault() ?? _levels.Take(last + 1).LastOrDefault(open => open.IsList == level.IsList);
    }

    /// <summary>A map or a list with its latest key or dash.</summary>
    internal sealed record Level(bool IsList, int Offset, int Line, string Name);
}
