namespace Tanxia.ReportKit;

/// <summary>What a metric or a list holds.</summary>
public enum FigureKind
{
    /// <summary>A count or an amount in a unit.</summary>
    Quantity,

    /// <summary>A year, printed as four digits; the text writes 年.</summary>
    Year,

    /// <summary>A month, printed as 6月.</summary>
    Month,

    /// <summary>A date, printed as 2026年6月30日.</summary>
    Date,

    /// <summary>Text, printed as it is.</summary>
    Text,

    /// <summary>A change that is worded by its sign.</summary>
    Change,

    /// <summary>A rate compared with another period's.</summary>
    Comparison,

    /// <summary>The parts of a whole.</summary>
    Parts,

    /// <summary>A list of entries.</summary>
    Entries,

    /// <summary>A list of names.</summary>
    Names,

    /// <summary>A list of records.</summary>
    Records,
}
