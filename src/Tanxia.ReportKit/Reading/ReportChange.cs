using System.Globalization;

namespace Tanxia.ReportKit;

/// <summary>One difference between two texts of a report: where, what kind, from what to what.</summary>
public sealed class ReportChange
{
    private readonly Bilingual _words;
    private readonly Bilingual _place;

    internal ReportChange(ChangeKind kind, Bilingual place, string before, string after, Bilingual words, FigureInfo? figure = null)
    {
        Kind = kind;
        _place = place;
        Before = before;
        After = after;
        _words = words;
        Figure = figure;
    }

    /// <summary>What kind.</summary>
    public ChangeKind Kind { get; }

    /// <summary>What was there; empty for what is new.</summary>
    public string Before { get; }

    /// <summary>What is there now; empty for what is gone.</summary>
    public string After { get; }

    /// <summary>The declaration of the figure, where a rendered report knows it.</summary>
    public FigureInfo? Figure { get; }

    /// <summary>Where in the report: the marks that lead there and the heading, 一、（四）一是“社会治安和谐稳定”; empty for the whole.</summary>
    public string Place(MessageLanguage language) => _place.In(language);

    /// <summary>Where and what, in one line.</summary>
    public string ToString(MessageLanguage language)
    {
        bool chinese = language == MessageLanguage.Chinese;
        string place = Place(language), line = place + (place.Length == 0 ? "" : chinese ? "：" : ": ") + _words.In(language);
        return Figure is not { Line: > 0 } figure ? line : line + string.Format(CultureInfo.InvariantCulture,
            chinese ? "（“{0}”，大纲第 {1} 行）" : " (\"{0}\", line {1} of the outline)", figure.Path, figure.Line);
    }

    /// <inheritdoc cref="ToString(MessageLanguage)"/>
    public override string ToString() => ToString(MessageLanguages.Current);
}
