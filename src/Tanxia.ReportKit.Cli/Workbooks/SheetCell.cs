namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>What a cell holds.</summary>
internal enum CellKind
{
    Number,
    Text,
    Boolean,

    /// <summary>A date written as such; dates are numbers as a rule.</summary>
    IsoDate,

    /// <summary>#REF! and its like.</summary>
    Error,

    /// <summary>A formula whose result is not in the file.</summary>
    Uncomputed,
}

/// <summary>How a number is shown.</summary>
internal enum NumberLook
{
    General,

    /// <summary>With places, separators or words of its own.</summary>
    Formatted,
    Percent,
    Date,
    Text,
}

/// <summary>A cell with something in it, as the file has it.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Its text; a number in the digits of the file.</param>
/// <param name="Look">How it is shown, if it is a number.</param>
internal sealed record SheetCell(CellKind Kind, string Text, NumberLook Look);
