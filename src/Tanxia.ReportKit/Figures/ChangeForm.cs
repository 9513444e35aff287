namespace Tanxia.ReportKit;

/// <summary>How a change is said.</summary>
public enum ChangeForm
{
    /// <summary>增长4%.</summary>
    Percent,

    /// <summary>提高2.3个百分点: the change of a percentage.</summary>
    Points,

    /// <summary>增加18座.</summary>
    Difference,

    /// <summary>由40座增加到58座，增加了18座.</summary>
    FromTo,
}
