using System.Globalization;
using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit;

/// <summary>Something found in an outline, in its data or in a report, with its place.</summary>
public sealed class ReportMessage
{
    private readonly MessageKind _kind;
    private readonly object[] _values;

    internal ReportMessage(MessageKind kind, string file, int line, int column, params object[] values)
    {
        _kind = kind;
        _values = values;
        File = file;
        Line = line;
        Column = column;
    }

    /// <summary>The stable id, RK and four digits.</summary>
    public string Id => _kind.Id;

    /// <summary>How much it weighs.</summary>
    public Severity Severity => _kind.Severity;

    /// <summary>The file that the place is in, as the caller named it; empty if there is none.</summary>
    public string File { get; }

    /// <summary>The line, from 1; 0 if the place is not known. In a workbook the row.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 units, from 1; 0 if only the line is known. In a workbook that of the cell.</summary>
    public int Column { get; }

    /// <summary>The cell (<c>治理!D7</c>), if the file is a workbook and the cell is known; otherwise null.</summary>
    public string? Cell => Sheet?.AddressOf(Line, Column);

    /// <summary>How many characters of the line it is about; 0 if that is not known.</summary>
    public int Length { get; internal set; }

    /// <summary>The key of the figure it is about, with the ids around it (<c>Governance.受理信访</c>), or null.</summary>
    public string? Figure { get; internal set; }

    /// <summary>The check that does not hold, or null.</summary>
    internal CheckInfo? Check { get; set; }

    /// <summary>The sheet of a workbook that the place is in, or null.</summary>
    internal Sheet? Sheet { get; set; }

    /// <summary>Which record or name of its list it is about, from 1; 0 for none of them.</summary>
    internal int Record { get; set; }

    /// <summary>The same, said of the cell that the value came from, or should have come from.</summary>
    internal ReportMessage At(string file, Sheet sheet, int row, int column) =>
        new(_kind, file, row, column, _values) { Sheet = sheet, Figure = Figure, Check = Check, Record = Record };

    internal bool IsAbout(FigureInfo figure) => Figure == figure.Path || (Check is not null && Check.Figures.Contains(figure));

    /// <summary>What is wrong and what to write instead, without id and place.</summary>
    public string Text(MessageLanguage language)
    {
        var values = new object[_values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = _values[i] is Bilingual word ? word.In(language) : _values[i];
        }
        return string.Format(CultureInfo.InvariantCulture, _kind.Template(language), values);
    }

    /// <summary>Place, severity, id and text in one line.</summary>
    public string ToString(MessageLanguage language)
    {
        bool chinese = language == MessageLanguage.Chinese;
        string severity = Severity switch
        {
            Severity.Error => chinese ? "错误" : "error",
            Severity.Warning => chinese ? "警告" : "warning",
            _ => chinese ? "提示" : "note",
        };
        string place = Line == 0 ? File
            : Cell is { } cell ? File + "(" + cell + ")"
            : Column == 0 ? string.Format(CultureInfo.InvariantCulture, "{0}({1})", File, Line)
            : string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", File, Line, Column);
        string separator = place.Length == 0 ? "" : ": ";
        return place + separator + severity + " " + Id + ": " + Text(language);
    }

    /// <inheritdoc cref="ToString(MessageLanguage)"/>
    public override string ToString() => ToString(MessageLanguages.Current);
}
