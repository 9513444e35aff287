namespace Tanxia.ReportKit.Tests.Yaml.Traps;

/// <summary>A way in which a clerk mistypes a line.</summary>
/// <param name="Name">What is mistyped.</param>
/// <param name="Id">What has to be said.</param>
/// <param name="Plant">The line mistyped, with the place of what has to be said; null if this line cannot be mistyped so.</param>
internal sealed record Trap(string Name, string Id, Func<OutlineLine, OutlineLine?, Planted?> Plant)
{
    public override string ToString() => Name;
}

/// <summary>A mistyped line.</summary>
/// <param name="Lines">What stands in its place.</param>
/// <param name="Line">The line of them that the message is about.</param>
/// <param name="Column">The column that it names, from 1.</param>
/// <param name="Corrected">From which offset on the corrected words replace the line; −1 if the message has none.</param>
internal sealed record Planted(IReadOnlyList<string> Lines, int Line, int Column, int Corrected = -1)
{
    public Planted(string line, int column, int corrected = -1)
        : this([line], 0, column, corrected)
    {
    }
}
