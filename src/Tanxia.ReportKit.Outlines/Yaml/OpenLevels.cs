namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>The maps and lists that are open at a line, by their indentation.</summary>
internal sealed class OpenLevels
{
    private readonly List<Level> _levels = [];

    /// <summary>A key or a dash begins a line.</summary>
    /// <param name="level">Where it stands.</param>
    /// <param name="parent">The indentation of a key or dash above that has nothing behind it yet; −1 if there is none.</param>
    /// <returns>Null if it fits; otherwise the level that it was meant for, or itself if it can be meant for none.</returns>
    public Level? Enter(Level level, int parent)
    {
        Level? passed = null;
        while (_levels.Count > 0 && Top.Offset > level.Offset)
        {
            passed = Top.IsList == level.IsList ? Top : passed;
            _levels.RemoveAt(_levels.Count - 1);
        }
        // A list that is the value of a key may stand in the column of the key.
        if (!level.IsList && _levels.Count > 0 && Top.IsList && Top.Offset == level.Offset)
        {
            _levels.RemoveAt(_levels.Count - 1);
        }
        bool fits = _levels.Count == 0
            ? passed is null
            : Top.Offset == level.Offset && Top.IsList == level.IsList;
        bool opens = !fits && passed is null && _levels.Count > 0 && Top.Offset == parent
            && (level.Offset > parent || (level.IsList && !Top.IsList));
        Level? meant = fits || opens ? null : passed ?? _levels.FindLast(open => open.IsList == level.IsList) ?? level;
        if (fits && _levels.Count > 0)
        {
            _levels.RemoveAt(_levels.Count - 1);
        }
        _levels.Add(level);
        return meant;
    }

    /// <summary>A key or a dash behind a dash opens a level of its own.</summary>
    public void Open(Level level) => _levels.Add(level);

    private Level Top => _levels[_levels.Count - 1];

    /// <summary>A map or a list with its latest key or dash.</summary>
    internal sealed record Level(bool IsList, int Offset, int Line, string Name);
}
