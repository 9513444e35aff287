namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>A place in a file: line and column from 1, in UTF-16 units, and how many characters are meant.</summary>
internal readonly record struct Place(int Line, int Column, int Length)
{
    /// <summary>The sheet, if the file is a workbook: then line and column are those of a cell. Otherwise null.</summary>
    public Sheet? Sheet { get; init; }

    /// <summary>治理!D7; null if the file is no workbook.</summary>
    public string? Cell => Sheet?.AddressOf(Line, Column);

    public Place At(int offset, int length) => new(Line, Column + offset, length);
}
