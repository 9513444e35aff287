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

    /// <summary>A list of names.</summary>
    Names,

    /// <summary>A list of records.</summary>
    Records,
}
