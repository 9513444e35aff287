namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>How a cell of a form looks.</summary>
internal enum CellLook
{
    /// <summary>As a sheet of paper.</summary>
    Plain,

    /// <summary>The title of a sheet.</summary>
    Title,

    /// <summary>填报单位： and its like.</summary>
    Label,

    /// <summary>A line to write on.</summary>
    Line,

    /// <summary>One sentence below a title.</summary>
    Hint,

    /// <summary>A paragraph of the instructions.</summary>
    Paragraph,

    /// <summary>The heading of a column.</summary>
    Column,

    /// <summary>The first rank of headings of the report.</summary>
    Heading,

    /// <summary>All further ranks.</summary>
    Subheading,

    /// <summary>The name of a figure.</summary>
    Name,

    /// <summary>A unit or a word in the middle of its cell.</summary>
    Centre,

    /// <summary>What a figure is, in small letters.</summary>
    About,

    /// <summary>To fill in.</summary>
    Fill,

    /// <summary>To fill in, below the rows that are drawn.</summary>
    Open,

    /// <summary>Filled in last time; or nothing to fill in.</summary>
    Grey,

    /// <summary>A remark that is not read.</summary>
    Remark,
}
