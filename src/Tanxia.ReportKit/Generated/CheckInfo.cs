using System.ComponentModel;

namespace Tanxia.ReportKit.Generated;

/// <summary>A check as the outline has it, for the message of one that does not hold.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CheckInfo
{
    /// <summary>The line in the outline, from 1.</summary>
    public int Line { get; set; }

    /// <summary>The check as written: <c>合计 = 甲 + 乙</c>.</summary>
    public string Expression { get; set; } = "";

    /// <summary>The sign between the sides when the check is broken: ≠, &gt;, …</summary>
    public string Broken { get; set; } = "";

    /// <summary>The left side with {0}, {1}, … for the values.</summary>
    public string Left { get; set; } = "";

    /// <summary>The right side with {0}, {1}, … for the values, numbered on from the left side.</summary>
    public string Right { get; set; } = "";

    /// <summary>The figures that it names: a draft marks them if the check does not hold.</summary>
    public IReadOnlyList<FigureInfo> Figures { get; set; } = [];
}
